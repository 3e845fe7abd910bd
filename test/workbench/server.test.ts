/** @jest-environment node */
/** The https servers: what they answer, under which headers, and what they keep to themselves. */
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { localhostCertificate, type Certificate } from "./certificate";
import { addInPolicy, serve, type Site } from "./server";

let folder: string;
let certificate: Certificate;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-server-"));
  await mkdir(path.join(folder, "public", "assets"), { recursive: true });
  await writeFile(path.join(folder, "secret.txt"), "not yours");
  await writeFile(path.join(folder, "public", "index.html"), "<h1>Chỉ tiêu</h1>");
  await writeFile(path.join(folder, "public", "page.js"), "let a = 1;".repeat(500));
  await writeFile(path.join(folder, "public", "manifest.xml"), "<a href='https://localhost:3000/x'/>");
  certificate = await localhostCertificate(path.join(folder, "cache"));
  site = await serve({
    certificate,
    port: 0,
    folders: { "/": path.join(folder, "public") },
    texts: { "/workbench.json": "{}" },
    contentSecurityPolicy: addInPolicy,
  });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function ask(name: string, options: RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: name, ca: certificate.cert, ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

test.each`
  address                 | status | type
  ${"/"}                  | ${200} | ${"text/html; charset=utf-8"}
  ${"/index.html?x=1"}    | ${200} | ${"text/html; charset=utf-8"}
  ${"/page.js"}           | ${200} | ${"text/javascript; charset=utf-8"}
  ${"/workbench.json"}    | ${200} | ${"application/json; charset=utf-8"}
  ${"/assets"}            | ${404} | ${"text/plain; charset=utf-8"}
  ${"/missing.js"}        | ${404} | ${"text/plain; charset=utf-8"}
  ${"/../secret.txt"}     | ${404} | ${"text/plain; charset=utf-8"}
  ${"/%2e%2e/secret.txt"} | ${404} | ${"text/plain; charset=utf-8"}
  ${"/..%2fsecret.txt"}   | ${404} | ${"text/plain; charset=utf-8"}
`("$address is answered with $status as $type", async ({ address, status, type }) => {
  const answer = await ask(address);
  expect([answer.status, answer.headers["content-type"]]).toEqual([status, type]);
  expect(answer.body.toString()).not.toContain("not yours");
});

test("the certificate is for localhost, and a second start keeps it", async () => {
  expect(await localhostCertificate(path.join(folder, "cache"))).toEqual(certificate);
});

test("nobody waits for texts to be zipped, as they leave this machine never", async () => {
  const asked = await ask("/page.js", { headers: { "accept-encoding": "gzip, br" } });
  expect(asked.headers["content-encoding"]).toBeUndefined();
  expect(asked.headers["content-length"]).toBe(String(asked.body.length));
  expect(asked.body).toEqual((await ask("/page.js")).body);
});

test("what has not changed is not sent again", async () => {
  const { etag } = (await ask("/page.js")).headers;
  const again = await ask("/page.js", { headers: { "if-none-match": String(etag) } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("the manifest names the server's own address", async () => {
  expect((await ask("/manifest.xml")).body.toString()).toBe(`<a href='${site.origin}/x'/>`);
});

test("pages may call their own origin only", async () => {
  expect((await ask("/")).headers["content-security-policy"]).toContain("connect-src 'self'");
  expect((await ask("/page.js")).headers["content-security-policy"]).toBeUndefined();
});

test("a port that is taken is said in one sentence", async () => {
  const port = Number(new URL(site.origin).port);
  await expect(serve({ certificate, port, folders: {} })).rejects.toThrow(`Port ${port} is taken by another program.`);
});
