/** Every kind of target as a formula of Excel's own, recalculated by LibreOffice against the core's own figures. */

import ExcelJS from "exceljs";
import { ratioOf, gap, points, verdict, defaultRules } from "../../src/core/attainment";
import { readAsOf } from "../../src/core/as-of";
import { functionName, type FunctionName } from "../../src/core/function-names";
import { judge, labelOf, standardJudging, type Judging } from "../../src/core/judgement";
import { labelSets } from "../../src/core/labels";
import { nativeCall } from "../../src/core/native-formula";
import { isYearEnd, type Moment } from "../../src/core/moment";
import { paceOf } from "../../src/core/pace";
import { targetColumns } from "../../src/core/target-columns";
import { targetRows } from "../../src/core/targets-table";
import { planOf, planOn, targetNamed, underPlan, type Plan, type Target } from "../../src/core/target";
import { kinds, targetOf } from "../core/kinds.cases";
import { convert } from "./libreoffice";

const day = (text: string): number => readAsOf(text)?.day ?? Number.NaN;

const more: Readonly<Record<string, Partial<Target>>> = {
  "limit of a year, summed": { comparison: "<=", direction: "lower", aggregation: "sum", value: 20 },
  "flow of a year": { aggregation: "sum" },
  "judged in the year's report": { due: { year: 2025, kind: "year", number: 1 } },
  "about, the office's tolerance": { comparison: "reduce~", value: 5 },
  "strictly below": { comparison: "<", direction: "lower", value: 7.6 },
  "range of four figures": { value: 1200, upper: 1500 },
  "per cent of a state": { comparison: "maintain", direction: "maintain", unit: "%", value: 100 },
};

const all = Object.entries({ ...kinds, ...more }).map(([name, change], index) =>
  targetOf({ name, code: `K${index + 1}`, ...change }),
);
const amended: readonly Target[] = [
  targetOf({ code: "SUA", value: 100, until: day("31/08/2025") }),
  targetOf({ code: "SUA", value: 120, from: day("01/09/2025") }),
];
const twoPlans = targetOf({ code: "HAI", value: 142500, plans: new Map([["HĐND giao", 143574]]) });
const inWords = targetOf({ code: "CHU", comparison: "words", words: "Hoàn thành", value: undefined });
const plan = planOf([...all, ...amended, twoPlans, inWords]);

/** On, beside and beyond every line that a target has. */
function actualsOf({ value = 1, upper, base, tolerance = 0 }: Target): readonly number[] {
  const lines = [value, upper ?? value, base ?? value, value * (1 + tolerance), value * (1 - tolerance), 0];
  const beside = lines.flatMap((line) => [line, line * 0.9996, line * 1.08, line + 1, line - 1]);
  return [...new Set([...beside, -value, value * 1e-13 + value, 1e12])];
}

const four: Judging = {
  rules: { ...defaultRules, strictLimits: true, exceededAbove: 1.05, tolerance: 0.02 },
  labels: labelSets.find((set) => set.key === "four") ?? standardJudging.labels,
  nearlyFrom: 0.9,
};
const worded: Judging = {
  ...standardJudging,
  labels: labelSets.find((set) => set.key === "words") ?? standardJudging.labels,
};

type Expected = number | string;
const na = "#N/A";

interface Column {
  readonly heading: string;
  readonly call: FunctionName;
  readonly args: (actual: string, code: string) => readonly string[];
  readonly judging?: Judging;
  readonly expected: (target: Target, actual: number) => Expected;
}

const statusOf = (target: Target, actual: number, judging: Judging, moment?: Moment): string => {
  const found = verdict(target, actual, { rules: judging.rules, ...(moment ? { moment } : {}) });
  return labelOf(target, actual, found, ratioOf(target, actual), judging);
};
const asRatio = (ratio: number | string): Expected => (typeof ratio === "number" ? ratio : na);
const nineMonths = readAsOf("9T/2025")?.moment as Moment;

const columns: readonly Column[] = [
  {
    heading: "ATTAIN",
    call: functionName(),
    args: (actual, code) => [actual, code],
    expected: (target, actual) => asRatio(ratioOf(target, actual)),
  },
  {
    heading: "STATUS",
    call: functionName("STATUS"),
    args: (actual, code) => [actual, code],
    expected: (target, actual) => statusOf(target, actual, standardJudging),
  },
  {
    heading: "STATUS, four labels, strict, Vượt above 105 %",
    call: functionName("STATUS"),
    args: (actual, code) => [actual, code],
    judging: four,
    expected: (target, actual) => statusOf(target, actual, four),
  },
  {
    heading: "STATUS after nine months, in words",
    call: functionName("STATUS"),
    args: (actual, code) => [actual, code, '"9T/2025"'],
    judging: worded,
    expected: (target, actual) => statusOf(target, actual, worded, nineMonths),
  },
  {
    heading: "GAP",
    call: functionName("GAP"),
    args: (actual, code) => [actual, code],
    expected: (target, actual) => gap(target, actual) ?? na,
  },
  {
    heading: "POINTS",
    call: functionName("POINTS"),
    args: (actual, code) => [actual, code],
    expected: (target, actual) => points(target, actual) ?? na,
  },
  {
    heading: "PACE after nine months",
    call: functionName("PACE"),
    args: (actual, code) => [actual, code, '"9T/2025"'],
    expected: (target, actual) => {
      const pace = paceOf(target, actual, nineMonths);
      return pace === "not-due" ? "Chưa đến kỳ đánh giá" : asRatio(pace);
    },
  },
];

interface Case {
  readonly said: string;
  readonly formula: string;
  readonly expected: Expected;
}

const formulaOf = (name: FunctionName, args: readonly string[], of: Plan, judging?: Judging): string => {
  const native = nativeCall({ name, args }, of, judging);
  if (!native.ok) throw new Error(`${name}(${args.join(",")}) has no formula`);
  return native.value;
};

const at = (row: number): { readonly code: string; readonly actual: string } => ({
  code: `A${row}`,
  actual: `B${row}`,
});

const rows = [...all, inWords].flatMap((target) => actualsOf(target).map((actual) => ({ target, actual })));

const judgedCases: readonly (readonly Case[])[] = rows.map(({ target, actual }, index) => {
  const cell = at(index + 2);
  return columns.flatMap((column): Case[] =>
    // By the code that the formula spells out, and by the code that stands in a cell.
    [`"${target.code}"`, cell.code].map((code) => ({
      said: `${column.heading}(${actual}, ${code}): ${target.name}`,
      formula: formulaOf(column.call, column.args(cell.actual, code), plan, column.judging),
      expected: column.expected(target, actual),
    })),
  );
});

const older = targetNamed(planOn(plan, day("30/06/2025")), "SUA") as Target;
const newer = targetNamed(plan, "SUA") as Target;
const council = underPlan(twoPlans, "HĐND giao") as Target;

// prettier-ignore
const single: readonly Case[] = [
  { said: "an amended plan, today", formula: formulaOf(functionName(), ["60", '"SUA"'], plan), expected: asRatio(ratioOf(newer, 60)) },
  { said: "an amended plan, in June", formula: formulaOf(functionName(), ["60", '"SUA"', '"T6/2025"'], plan), expected: asRatio(ratioOf(older, 60)) },
  { said: "the target in June", formula: formulaOf(functionName("TARGET"), ['"SUA"', '"30/06/2025"'], plan), expected: 100 },
  { said: "the target in September", formula: formulaOf(functionName("TARGET"), ['"SUA"', '"T9/2025"'], plan), expected: 120 },
  { said: "the council's plan", formula: formulaOf(functionName(), ["190379", '"HAI"', "", '"HĐND giao"'], plan), expected: asRatio(ratioOf(council, 190379)) },
  { said: "the plan from above", formula: formulaOf(functionName(), ["190379", '"hai"'], plan), expected: asRatio(ratioOf(twoPlans, 190379)) },
  { said: "a target in words", formula: formulaOf(functionName("TARGET"), ['"CHU"'], plan), expected: "Hoàn thành" },
  { said: "a range as a text", formula: formulaOf(functionName("TARGET"), [`"${all.find((target) => target.upper === 6.8)?.code ?? ""}"`], plan), expected: "6,6–6,8" },
  { said: "a blank result", formula: formulaOf(functionName(), ["D1", '"SUA"'], plan), expected: "" },
  { said: "an unknown code in a cell", formula: formulaOf(functionName(), ["60", "E1"], plan), expected: na },
  { said: "growth", formula: formulaOf(functionName("GROWTH"), ["111.01", "100"], plan), expected: 111.01 / 100 - 1 },
  { said: "growth on a base of zero", formula: formulaOf(functionName("GROWTH"), ["111.01", "0"], plan), expected: "–" },
  { said: "growth without a base", formula: formulaOf(functionName("GROWTH"), ["111.01", "D1"], plan), expected: "–" },
  { said: "the unit", formula: formulaOf(functionName("INFO"), ['"HAI"', '"ĐVT"'], plan), expected: "tỷ đồng" },
  { said: "an owner that nobody filled in", formula: formulaOf(functionName("INFO"), ['"HAI"', '"owner"'], plan), expected: "" },
];

let recalculated: ExcelJS.Workbook;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const targets = [...plan.versions.values()].flat();
  const table = targetRows(targets, []).map((row, index) => [...row, targets[index]?.plans?.get("HĐND giao") ?? ""]);
  book.addWorksheet("Chỉ tiêu").addTable({
    name: "ChiTieu",
    ref: "A4",
    headerRow: true,
    columns: [...targetColumns, "Kế hoạch HĐND giao"].map((name) => ({ name })),
    rows: table.map((row) => row.map((cell) => (cell === "" ? null : cell))),
  });
  const sheet = book.addWorksheet("Thử");
  sheet.getCell("E1").value = "KHONGCO";
  rows.forEach(({ target, actual }, index) => {
    sheet.getRow(index + 2).values = [target.code, actual];
    judgedCases[index]?.forEach(({ formula }, column) => {
      sheet.getCell(index + 2, column + 3).value = { formula } as ExcelJS.CellFormulaValue;
    });
  });
  const singles = book.addWorksheet("Lẻ");
  singles.getCell("E1").value = "KHONGCO";
  single.forEach(({ formula }, index) => {
    singles.getCell(index + 2, 1).value = { formula } as ExcelJS.CellFormulaValue;
  });
  recalculated = new ExcelJS.Workbook();
  const bytes = await convert(new Uint8Array(await book.xlsx.writeBuffer()), "xlsx");
  await recalculated.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
});

function shown(sheet: string, row: number, column: number): Expected {
  const { result } = recalculated.getWorksheet(sheet)?.getCell(row, column) ?? {};
  if (typeof result === "object" && "error" in result) return String(result.error);
  return typeof result === "number" ? result : String(result ?? "");
}

function difference(found: Expected, { said, expected, formula }: Case): string | undefined {
  const isSame =
    typeof expected === "number" && typeof found === "number"
      ? Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
      : found === expected;
  return isSame ? undefined : `${said}: ${found} instead of ${expected} by ${formula}`;
}

test("every kind at, beside and beyond its lines is what the core says, to 1e-9", () => {
  const differing = judgedCases.flatMap((cases, row) =>
    cases.flatMap((each, column) => difference(shown("Thử", row + 2, column + 3), each) ?? []),
  );
  expect(judgedCases.flat().length).toBeGreaterThan(5000);
  expect(differing).toEqual([]);
});

test("amendments, further plan columns, words, ranges, blanks", () => {
  expect(single.flatMap((each, index) => difference(shown("Lẻ", index + 2, 1), each) ?? [])).toEqual([]);
});

test("the judged rows hold every verdict, so that the comparison says something", () => {
  const verdicts = new Set(rows.map(({ target, actual }) => judge(target, actual, { moment: nineMonths }).verdict));
  expect([...verdicts].sort()).toEqual(["by-hand", "exceeded", "met", "missed", "not-due"]);
  expect(isYearEnd(nineMonths)).toBe(false);
});
