// The check as `npm run check` starts it: what it prints, how it ends, and the reading back by Microsoft's library, which
// is published as ES modules in part and so runs outside Jest.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rules } from "./check-manifest";

const project = join(__dirname, "../..");
const ours = readFileSync(join(project, "manifest.xml"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "manifest-"));
beforeAll(() => {
  cpSync(join(project, "assets"), join(folder, "assets"), { recursive: true });
  const built = ["taskpane.html", "functions.js", "functions.json", "functions.en-us.json"];
  for (const name of built) writeFileSync(join(folder, name), "");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(manifest: string): Promise<{ code: unknown; printed: string }> {
  const path = join(folder, "manifest.xml");
  writeFileSync(path, manifest);
  const tsx = [require.resolve("tsx/cli"), join(__dirname, "check.ts"), path];
  return new Promise((done) => {
    execFile(process.execPath, tsx, { cwd: project }, (error, stdout) =>
      done({ code: error?.code ?? 0, printed: stdout }),
    );
  });
}

test("ours is accepted, and every rule is printed as kept", async () => {
  const { code, printed } = await check(ours);
  const kept = printed.split("\n").filter((line) => line.startsWith("  ok    "));
  expect({ code, kept: kept.length }).toEqual({ code: 0, kept: rules.length + 2 });
  expect(printed).toContain("  ok    read back by office-addin-manifest (13)");
}, 30_000);

test("a provider that Microsoft's library reads otherwise is refused", async () => {
  const { code, printed } = await check(
    ours.replace(">Attain</ProviderName>", '>Attain<a xmlns="b" /></ProviderName>'),
  );
  expect(code).toBe(1);
  expect(printed).toContain("  WRONG read back by office-addin-manifest");
  expect(printed).toMatch(/manifest\.xml:\d+ <OfficeApp[^>]*>: ProviderName is read back as/);
}, 30_000);

test("a file that is not XML is refused", async () => {
  const { code, printed } = await check("attain");
  expect(code).toBe(1);
  expect(printed).toContain("  WRONG well-formed XML");
}, 30_000);
