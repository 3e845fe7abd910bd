/** Excel's behaviours, as the tables of test/contract have them, in the workbench: each row in one opened workbook. Scripts run in
 *  the add-in's page as the text that a person's Script Lab gets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { groups } from "../contract/groups";
import { snippetFile } from "../contract/printed-files";
import { pageText } from "../contract/scripts";
import type { Behaviour } from "../contract/behaviour";
import type { Furniture } from "../contract/stage";
import { openExcel, type ExcelDriver } from "../workbench/driver";

interface ContractPage {
  readonly contract?: {
    setStage(): Promise<Furniture>;
    clearStage(before: Furniture): Promise<void>;
    tried(id: string): Promise<unknown>;
  };
}

const rows = groups.flatMap(({ title, behaviours }) => behaviours.map((row) => [title, row.says, row] as const));
const text = pageText();

/** The add-in's page, with the contract in it; a page that was opened anew has lost it. */
async function withContract(excel: ExcelDriver): Promise<ExcelDriver> {
  if (await excel.inAddIn(() => !("contract" in globalThis))) await excel.inAddIn(new Function(text) as () => void);
  return excel;
}

async function tried(excel: ExcelDriver, row: Behaviour): Promise<unknown> {
  await withContract(excel);
  if ("script" in row) return excel.inAddIn((id) => (globalThis as ContractPage).contract?.tried(id), row.id);
  const before = await excel.inAddIn(() => (globalThis as ContractPage).contract?.setStage());
  try {
    return await row.hand(excel);
  } finally {
    await withContract(excel);
    await excel.inAddIn((known) => known && (globalThis as ContractPage).contract?.clearStage(known), before);
  }
}

describe.each(["vi-VN", "en-US"] as const)("in an Excel of %s", (locale) => {
  let excel: ExcelDriver;
  beforeAll(async () => {
    excel = await openExcel({ addIn: "sample", locale });
  });
  afterAll(() => excel.close());

  const here = rows.filter(([, , { region = "vi-VN" }]) => region === locale);
  test.each(here)("%s: %s", async (_group, _says, row) => {
    expect(await tried(excel, row)).toEqual(row.is);
  });
});

/** A block of the snippet's YAML, "script" or "template". */
function block(name: string): string {
  const yaml = readFileSync(join(__dirname, "../..", snippetFile), "utf8");
  const text = new RegExp(`^${name}:\\n {2}content: \\|\\n((?: {4}.*\\n|\\n)*)`, "mu").exec(yaml)?.[1] ?? "";
  return text.replace(/^ {4}/gmu, "");
}

test("the snippet of Script Lab tries rows at the press of its button, and tells what it saw", async () => {
  const excel = await openExcel({ addIn: "sample" });
  await excel.inAddIn((html) => void (document.body.innerHTML = html), block("template"));
  await excel.inAddIn(new Function(block("script")) as () => void);
  const told = await excel.inAddIn(async () => {
    (document.getElementById("which") as HTMLInputElement).value = "values-";
    document.getElementById("run")?.click();
    const sum = document.getElementById("sum");
    while (!sum?.textContent) await new Promise((resolve) => setTimeout(resolve, 20));
    return [
      sum.textContent,
      ...[...document.querySelectorAll("li")].map(({ textContent }) => textContent?.slice(0, 1)),
    ];
  });
  await excel.close();
  expect(told[0]).toBe("0 behave otherwise than the contract says.");
  expect(new Set(told.slice(1))).toEqual(new Set(["✓"]));
  expect(told.length).toBeGreaterThan(10);
});
