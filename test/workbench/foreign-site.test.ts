/** @jest-environment node */
/** The folder of somebody else's add-in, as its pages see it: their own addresses, office.js, and what else they load. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveForeign, type ForeignSite } from "./foreign-site";

const folder = path.join(__dirname, "foreign-addin");

let site: ForeignSite;

beforeAll(async () => {
  const mirrored = { "https://cdn.example/looks.css": path.join(folder, "looks.css") };
  site = await serveForeign({ folder, served: { "/public": "built" }, mirrored }, 0);
});
afterAll(() => site.close());

function text(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(site.origin + name, { rejectUnauthorized: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve(`${answer.statusCode} ${Buffer.concat(parts).toString("utf8")}`));
    });
    asked.on("error", reject);
    asked.end();
  });
}

test.each`
  address                                      | has
  ${"/manifest.xml"}                           | ${'DefaultValue="ORIGIN/public/functions.json"'}
  ${"/pane.html"}                              | ${'src="ORIGIN/_office-js/office.js"'}
  ${"/pane.html"}                              | ${'href="ORIGIN/_mirror-0/looks.css"'}
  ${"/commands.html"}                          | ${'src="ORIGIN/_office-js/office.js"'}
  ${"/public/functions.html"}                  | ${'src="ORIGIN/_office-js/custom-functions-runtime.js"'}
  ${"/public/functions.json"}                  | ${'"id": "ADD"'}
  ${"/built/functions.json"}                   | ${'"id": "ADD"'}
  ${"/_office-js/office.js"}                   | ${"Microsoft"}
  ${"/_office-js/custom-functions-runtime.js"} | ${"CustomFunctions"}
  ${"/_mirror-0/looks.css"}                    | ${"rgb(1, 2, 3)"}
  ${"/functions.json"}                         | ${"404 "}
`("$address has $has", async ({ address, has }: { address: string; has: string }) => {
  expect(await text(address)).toContain(has.replace("ORIGIN", site.origin));
});

test.each`
  files                                 | refusal
  ${{}}                                 | ${/has none of manifest-localhost\.xml, .*Name its manifest/}
  ${{ "manifest.json": "{}" }}          | ${/only manifest\.json, the unified manifest/}
  ${{ "manifest.xml": "<OfficeApp/>" }} | ${/names no page/}
`("a folder with $files is refused with the reason", async ({ files, refusal }) => {
  const other = await mkdtemp(path.join(tmpdir(), "workbench-foreign-"));
  for (const [name, content] of Object.entries(files as Record<string, string>)) {
    await writeFile(path.join(other, name), content);
  }
  await expect(serveForeign({ folder: other }, 0)).rejects.toThrow(refusal as RegExp);
  await rm(other, { recursive: true });
});
