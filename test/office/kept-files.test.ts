/**
 * What goes through open and save of the workbench unchanged is the same to LibreOffice: contents, styles, charts, drawings,
 * notes, pivot tables, rules and pages, of files that Excel's own features are in and of those that LibreOffice writes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../workbench/engine/xlsx/open";
import { comparableParts } from "../workbench/engine/xlsx/kept/compared-files";
import { foreignBook } from "../workbench/engine/xlsx/kept/foreign-book";
import { saveWorkbook } from "../workbench/engine/xlsx/save";
import { convertAll, printedPages } from "./libreoffice";

async function throughUs(bytes: Uint8Array): Promise<Uint8Array> {
  const { workbook, losses } = await openFile(bytes);
  expect(losses).toEqual([]);
  return saveWorkbook(workbook);
}

/** LibreOffice writes a scenario as a sheet that it counts, but doesn't list. */
function withoutScenarios(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/data.xml";
  const text = strFromU8(parts[name] ?? new Uint8Array()).replace(/<scenarios[^]*<\/scenarios>/, "");
  return zipSync({ ...parts, [name]: strToU8(text) });
}

/** Element by element. LibreOffice reads sheets side by side and numbers page styles and validations as it meets them. */
function seen(document: Uint8Array): string[] {
  return strFromU8(document)
    .replace(/<(meta:|dc:)[^]*?>[^<]*/g, "")
    .replace(/"(pm|val)\d+"/g, '"$1"')
    .replace(/(table:base-cell-address=")[^"]*\.(?=[A-Z]+\d+")/g, "$1")
    .split(/(?<=>)\s*(?=<)/)
    .sort();
}

test("a file is the same to LibreOffice before and after, and what it makes of it is the same part by part", async () => {
  const excel = foreignBook();
  const [office] = await convertAll([{ name: "office.xlsx", bytes: withoutScenarios(excel) }], "xlsx");
  if (!office) throw new Error("LibreOffice gave no file.");
  const saved = { excel: await throughUs(excel), office: await throughUs(office) };
  expect(withoutTime(comparableParts(saved.office))).toEqual(withoutTime(comparableParts(office)));

  const files = [
    { name: "excel.xlsx", bytes: excel },
    { name: "excel-saved.xlsx", bytes: saved.excel },
    { name: "office.xlsx", bytes: office },
    { name: "office-saved.xlsx", bytes: saved.office },
  ];
  const [first, firstSaved, second, secondSaved] = (await convertAll(files, "fods")).map(seen);
  expect(first?.filter((element) => element.startsWith("<chart:chart "))).toHaveLength(2);
  for (const kind of ["<draw:image", "<office:annotation ", "<table:data-pilot-table ", "<calcext:conditional-format "])
    expect(first?.some((element) => element.startsWith(kind))).toBe(true);
  expect(firstSaved).toEqual(first);
  expect(secondSaved).toEqual(second);

  const pages = await Promise.all((await convertAll(files.slice(0, 2), "pdf")).map(printedPages));
  expect(pages[0]?.length).toBeGreaterThan(1);
  expect(pages[1]).toEqual(pages[0]);
});

/** When it was saved is another time each time. */
function withoutTime(parts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, text.replace(/^ *modified .*$/gm, "")]));
}
