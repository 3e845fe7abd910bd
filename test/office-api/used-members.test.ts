/** Small sources against the genuine declarations: which members are found, what guards them, what passes the floor. */

import { join } from "node:path";
import ts from "typescript";
import { declaredFloor } from "./floor";
import { genuineModel } from "./genuine-members";
import { faultsOf } from "./report";
import { isNewer, requirementOf } from "./requirement";
import { projectRoot, usesOf, type Use } from "./used-members";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: ["office-js", "custom-functions-runtime"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Every sample is a file of one program: Microsoft's declarations are read once. */
const samples = new Map<string, string>();
const sample = (source: string): string => {
  const name = join(projectRoot, `sample-${samples.size}.ts`);
  samples.set(name, source);
  return name;
};
let program: ts.Program | undefined;
function usesAt(name: string): readonly Use[] {
  if (!program) {
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (file) => samples.has(file) || fileExists.call(host, file);
    host.getSourceFile = (file, version, ...others) => {
      const text = samples.get(file);
      return text === undefined
        ? getSourceFile.call(host, file, version, ...others)
        : ts.createSourceFile(file, text, version, true);
    };
    program = ts.createProgram({ rootNames: [...samples.keys()], options, host });
  }
  return usesOf(program, projectRoot, [name]);
}

const inRange = (body: string): string =>
  `export function f(range: Excel.Range, context: Excel.RequestContext) { ${body} }`;
const membersIn = (name: string): readonly string[] => [...new Set(usesAt(name).map(({ member }) => member))];

describe("members that are found", () => {
  const table = (
    [
      ["an access", "range.values;", ["Excel.Range.values"]],
      [
        "a setting",
        "range.format.fill.color = '';",
        ["Excel.Range.format", "Excel.RangeFormat.fill", "Excel.RangeFill.color"],
      ],
      ["taken apart", "const { rowCount: rows } = range; rows;", ["Excel.Range.rowCount"]],
      ["loaded by text", 'range.load("values");', ["Excel.Range.load", "Excel.Range.values"]],
      ["loaded by several", 'range.load(["text", "worksheet/name"]);', ["Excel.Range.text", "Excel.Worksheet.name"]],
      [
        "loaded by one of two names",
        'const name = range.rowCount > 1 ? "formulas" : "formulasR1C1"; range.load(name);',
        ["Excel.Range.formulas", "Excel.Range.formulasR1C1"],
      ],
      [
        "loaded of a collection",
        'context.workbook.tables.load("items/style");',
        ["Excel.TableCollection.items", "Excel.Table.style"],
      ],
      [
        "given as data",
        "range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' } };",
        ["Excel.DataValidationRule.wholeNumber"],
      ],
      [
        "of an enumeration",
        "range.getSpecialCells(Excel.SpecialCellType.blanks);",
        ["Excel.Range.getSpecialCells", "Excel.SpecialCellType.blanks"],
      ],
      ["ours alone", "const own = { values: [1] }; own.values;", []],
    ] as const
  ).map(([what, body, members]) => ({ what, name: sample(inRange(body)), members }));
  test.each(table)("$what", ({ name, members }) => {
    expect(membersIn(name)).toEqual(expect.arrayContaining([...members]));
    if (members.length === 0) expect(membersIn(name).filter((member) => member.endsWith(".values"))).toEqual([]);
  });
});

describe("what passes the floor of ExcelApi 1.14", () => {
  const asked = 'Office.context.requirements.isSetSupported("ExcelApi", "1.15")';
  const old = 'Office.context.requirements.isSetSupported("ExcelApi", "1.9")';
  const table = (
    [
      ["a member of 1.14", "range.getPrecedents();", 0],
      ["a member of 1.15", "range.getDependents();", 1],
      ["the same, asked about", `if (${asked}) range.getDependents();`, 0],
      ["in the other branch", `if (${asked}) range.values; else range.getDependents();`, 1],
      ["asked about an older set", `if (${old}) range.getDependents();`, 1],
      ["one part of a condition", `if (range.rowCount > 1 && ${asked}) range.getDependents();`, 0],
      ["one of two ways in", `if (range.rowCount > 1 || ${asked}) range.getDependents();`, 1],
      ["behind and", `${asked} && range.getDependents();`, 0],
      ["by a choice", `return ${asked} ? range.getDependents() : null;`, 0],
      ["left before", `if (!${asked}) return; range.getDependents();`, 0],
      ["not left before", `if (!${asked}) range.clear(); range.getDependents();`, 1],
      ["asked by a function of ours", `const isThere = () => ${asked}; if (isThere()) range.getDependents();`, 0],
      ["a set that is not for desktops", "context.workbook.worksheets.getActiveWorksheet().namedSheetViews;", 1],
      ["a property of 1.14, loaded", 'range.worksheet.load("tabId");', 0],
      ["a property of 1.15, loaded", 'range.worksheet.shapes.load("items/displayName");', 1],
    ] as const
  ).map(([what, body, count]) => ({ what, name: sample(inRange(body)), count }));
  test.each(table)("$what: $count", ({ name, count }) => {
    expect(faultsOf(usesAt(name), declaredFloor(), genuineModel())).toHaveLength(count);
  });

  const wrong = sample(inRange("range.getDependents();"));
  test("the sentence tells place, set and remedy", () => {
    expect(faultsOf(usesAt(wrong), declaredFloor(), genuineModel())).toEqual([
      expect.stringMatching(
        /^sample-\d+\.ts:1: Excel\.Range\.getDependents is of ExcelApi 1\.15; the floor is 1\.14\. Ask isSetSupported\("ExcelApi", "1\.15"\) around it\.$/u,
      ),
    ]);
  });

  const unknown = sample(inRange('range.load("colour");'));
  test("a property that Excel doesn't have is told where it is loaded", () => {
    expect(() => usesAt(unknown)).toThrow('Range has no "colour"');
  });
});

test.each`
  remark                                                              | set                | version      | note
  ${"[Api set: ExcelApi 1.9]"}                                        | ${"ExcelApi"}      | ${"1.9"}     | ${""}
  ${"[Api set: ExcelApi 1.1 for reading visibility; 1.2 to set it.]"} | ${"ExcelApi"}      | ${"1.1"}     | ${"for reading visibility; 1.2 to set it"}
  ${"[Api set: ExcelApi Preview]"}                                    | ${"ExcelApi"}      | ${"Preview"} | ${""}
  ${"**Requirement set**: {@link https://x.y | SharedRuntime 1.1}"}   | ${"SharedRuntime"} | ${"1.1"}     | ${""}
`("$remark", ({ remark, set, version, note }: Record<string, string>) => {
  expect(requirementOf(remark ?? "")).toEqual({ set, version, note });
});

test.each([
  ["1.10", "1.9", true],
  ["1.9", "1.10", false],
  ["1.14", "1.14", false],
  ["2.0", "1.14", true],
  ["Preview", "1.20", true],
])("%s is newer than %s: %s", (version, than, is) => {
  expect(isNewer(version, than)).toBe(is);
});

test("the genuine office.js tells its versions: 1.15 for dependents, 1.1 and so none for values", () => {
  const genuine = genuineModel();
  expect(genuine.versions.get("Range.getDependents")).toEqual({ set: "ExcelApi", version: "1.15" });
  expect(genuine.versions.has("Range.values")).toBe(false);
  expect(genuine.has("Range.values")).toBe(true);
  expect(genuine.versions.size).toBeGreaterThan(600);
});
