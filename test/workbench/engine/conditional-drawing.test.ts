/** Which bar and which icon conditional formats draw into a cell. */
import type { ConditionalRule, Threshold } from "./rules";
import type { Sheet } from "./model-sheet";
import { at, sheetWith } from "./test-sheet";

function sheetOf(values: readonly number[], rule: ConditionalRule): Sheet {
  const sheet = sheetWith({ A1: values.map((value) => [value]) });
  sheet.addConditionalFormat({ areas: [at(`A1:A${values.length}`)], stopIfTrue: false, rule, style: {} });
  return sheet;
}

const drawn = (sheet: Sheet, rows: number) =>
  Array.from({ length: rows }, (_, row) => sheet.conditionalDrawing(row, 0));

const bar = (lowest: Threshold, highest: Threshold): ConditionalRule => ({
  kind: "dataBar",
  color: "#638EC6",
  lowest,
  highest,
  showValue: true,
});
const automatic: Threshold = { kind: "automatic" };

test.each<
  [what: string, values: readonly number[], rule: ConditionalRule, shares: readonly (readonly [number, number])[]]
>([
  [
    "from zero to the greatest",
    [0, 5, 10],
    bar(automatic, automatic),
    [
      [0, 0],
      [0, 0.5],
      [0, 1],
    ],
  ],
  [
    "to both sides of zero",
    [-5, 0, 15],
    bar(automatic, automatic),
    [
      [0.25, 0],
      [0.25, 0.25],
      [0.25, 1],
    ],
  ],
  [
    "between numbers, no further",
    [0, 10, 50],
    bar({ kind: "number", value: "5" }, { kind: "number", value: "15" }),
    [
      [0, 0],
      [0, 0.5],
      [0, 1],
    ],
  ],
  [
    "from the least",
    [10, 20, 30],
    bar({ kind: "lowest" }, { kind: "highest" }),
    [
      [0, 0],
      [0, 0.5],
      [0, 1],
    ],
  ],
])("a bar %s", (_, values, rule, shares) => {
  const found = drawn(sheetOf(values, rule), values.length).map((each) => [each?.bar?.from, each?.bar?.to]);
  expect(found).toEqual(shares);
});

test("bars below zero are red, and words have none", () => {
  const sheet = sheetOf([-5, 5], bar(automatic, automatic));
  sheet.write(at("A2"), [["năm"]]);
  expect(drawn(sheet, 2)).toEqual([
    { bar: expect.objectContaining({ color: "#FF0000" }) as unknown, icon: null, isTextShown: true },
    null,
  ]);
});

const icons = (reverse: boolean, thresholds: readonly Threshold[]): ConditionalRule => ({
  kind: "iconSet",
  icons: "ThreeArrows",
  thresholds,
  reverse,
  showValue: false,
});
const percent = ["0", "33", "67"].map((value): Threshold => ({ kind: "percent", value }));
const numbers = ["0", "2", "8"].map((value): Threshold => ({ kind: "number", value }));

test.each<[what: string, rule: ConditionalRule, indices: readonly number[]]>([
  ["by per cents of the span", icons(false, percent), [0, 0, 1, 2]],
  ["the other way round", icons(true, percent), [2, 2, 1, 0]],
  ["by numbers", icons(false, numbers), [0, 1, 1, 2]],
])("an icon %s", (_, rule, indices) => {
  const found = drawn(sheetOf([0, 2, 5, 10], rule), 4);
  expect(found.map((each) => each?.icon?.index)).toEqual(indices);
  expect(found.map((each) => each?.isTextShown)).toEqual([false, false, false, false]);
});

test("a rule before it that holds and stops keeps the bar away", () => {
  const sheet = sheetOf([1, 5], bar(automatic, automatic));
  const rule = { kind: "cellValue", operator: "LessThan", formula1: "3" } as const;
  sheet.addConditionalFormat({ areas: [at("A1:A2")], stopIfTrue: true, rule, style: { fill: "#FFFFFF" } });
  expect(drawn(sheet, 2).map((each) => each?.bar?.to)).toEqual([undefined, 1]);
});
