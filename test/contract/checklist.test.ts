/** The tables as data: ids are of one row each, pages are Microsoft's, and what is printed of them is up to date. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checklistText, snippetText } from "./checklist-text";
import { groups } from "./groups";
import { checklistFile, snippetFile } from "./printed-files";
import { scriptTexts } from "./scripts";

const root = join(__dirname, "../..");
const rows = groups.flatMap(({ behaviours }) => behaviours);
const declarations = readFileSync(join(root, "node_modules/@types/office-js/index.d.ts"), "utf8").toLowerCase();

test("every behaviour has an id of its own, and each script is found by it", () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(120);
  const scripted = rows.filter((row) => "script" in row).map(({ id }) => id);
  expect([...scriptTexts().keys()].sort()).toEqual(scripted.sort());
});

/** What Microsoft's declarations have of an address of the reference: the class, and the member named behind the `#`. */
function isDeclared(address: string): boolean {
  const [, owner = "", name] =
    /\/javascript\/api\/excel\/excel\.(\w+)(?:#excel-excel-\1-(\w+)-member(?:\(1\))?)?$/u.exec(address) ?? [];
  const heads = [...declarations.matchAll(new RegExp(`\\n {4}(?:class|interface|enum) ${owner}\\b[^\\n]*\\{`, "gu"))];
  return heads.some(({ index }) => {
    const body = declarations.slice(index, declarations.indexOf("\n    }\n", index));
    return name === undefined || new RegExp(`\\n {8}(?:readonly )?${name}\\??[:(]`, "u").test(body);
  });
}

test.each(rows.map(({ id, page }) => [id, page] as const))(
  "%s names a page of Microsoft's, or says that it guesses",
  (_id, page) => {
    if (typeof page !== "string") {
      expect(page.guess.length).toBeGreaterThan(15);
      return;
    }
    expect(page).toMatch(
      /^https:\/\/(?:(?:learn|support)\.microsoft\.com|github\.com\/MicrosoftDocs)\/(?!en-us)[\w./:#()-]+$/u,
    );
    if (page.includes("/javascript/api/excel/")) expect(isDeclared(page)).toBe(true);
  },
);

test.each([
  [checklistFile, checklistText],
  [snippetFile, snippetText],
])("%s is what the tables print (npx tsx test/contract/checklist.ts --write)", async (file, print) => {
  expect(readFileSync(join(root, file), "utf8")).toBe(await print(groups));
});
