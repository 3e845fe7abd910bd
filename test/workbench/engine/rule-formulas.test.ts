/** Formulas of conditional formats and validations follow what they name, as formulas of cells do. */
import type { Sheet } from "./model-sheet";
import { at, bookWith } from "./test-sheet";

interface Seen {
  readonly areas: string;
  readonly formula: string;
}

function withRule(address: string, formula: string): Sheet {
  const sheet = bookWith({ A1: 1 }).activeSheet;
  sheet.addConditionalFormat({
    areas: address.split(",").map(at),
    stopIfTrue: false,
    rule: { kind: "custom", formula },
    style: { font: { bold: true } },
  });
  return sheet;
}

function seen(sheet: Sheet): Seen | undefined {
  const [format] = sheet.conditionalFormats;
  if (format?.rule.kind !== "custom") return undefined;
  const areas = format.areas.map(({ top, left, bottom, right }) => `${top + 1}:${bottom + 1} ${left + 1}:${right + 1}`);
  return { areas: areas.join(", "), formula: format.rule.formula };
}

const insert = (address: string) => (sheet: Sheet) => sheet.insert(at(address), "Down");
const remove = (address: string) => (sheet: Sheet) => sheet.delete(at(address), "Up");

test.each`
  edit                     | areas       | formula            | then             | says
  ${"a row above"}         | ${"A5:C9"}  | ${"=$K5>$B$1"}     | ${insert("1:1")} | ${{ areas: "6:10 1:3", formula: "=$K6>$B$2" }}
  ${"rows at the top"}     | ${"A5:C9"}  | ${"=$K5>$B$1"}     | ${insert("5:6")} | ${{ areas: "7:11 1:3", formula: "=$K7>$B$1" }}
  ${"a row within"}        | ${"A5:C9"}  | ${"=$K5>1"}        | ${insert("7:7")} | ${{ areas: "5:10 1:3", formula: "=$K5>1" }}
  ${"a column before"}     | ${"A5:C9"}  | ${"=$K5>1"}        | ${insert("A:B")} | ${{ areas: "5:9 3:5", formula: "=$M5>1" }}
  ${"a column between"}    | ${"A5:C9"}  | ${"=$K5>1"}        | ${insert("E:E")} | ${{ areas: "5:9 1:3", formula: "=$L5>1" }}
  ${"the first rows go"}   | ${"A5:C9"}  | ${"=AND($K5,$K4)"} | ${remove("5:6")} | ${{ areas: "5:7 1:3", formula: "=AND($K5,#REF!)" }}
  ${"a row above goes"}    | ${"A5:C9"}  | ${"=$K5>1"}        | ${remove("2:2")} | ${{ areas: "4:8 1:3", formula: "=$K4>1" }}
  ${"the first area goes"} | ${"A5,A20"} | ${"=$K5>1"}        | ${remove("5:5")} | ${{ areas: "19:19 1:1", formula: "=$K19>1" }}
  ${"what it names goes"}  | ${"A5:C9"}  | ${"=$K5>$B$1"}     | ${remove("1:1")} | ${{ areas: "4:8 1:3", formula: "=$K4>#REF!" }}
  ${"all of it goes"}      | ${"A5:C9"}  | ${"=$K5>1"}        | ${remove("5:9")} | ${undefined}
`("$edit", ({ areas, formula, then, says }) => {
  const sheet = withRule(areas as string, formula as string);
  const before = seen(sheet);
  (then as (sheet: Sheet) => void)(sheet);
  expect(seen(sheet)).toEqual(says);
  sheet.workbook.undo();
  expect(seen(sheet)).toEqual(before);
});

test("a rule is true for the same rows after rows were inserted above them", () => {
  const sheet = withRule("A2:A4", '=$B2="Không đạt"');
  sheet.write(at("B2:B4"), [["Đạt"], ["Không đạt"], ["Đạt"]]);
  sheet.insert(at("1:3"), "Down");
  const bold = [4, 5, 6].map((row) => sheet.conditionalStyle(row, 0)?.font?.bold === true);
  expect(bold).toEqual([false, true, false]);
});

test("rules on other sheets follow, too: moved rows, other names, and removed sheets", () => {
  const sheet = withRule("A1:A9", "=Sheet1!$B$5>0");
  const other = sheet.workbook.addSheet("Khác");
  other.addConditionalFormat({
    areas: [at("A1:A9")],
    stopIfTrue: false,
    rule: { kind: "cellValue", operator: "EqualTo", formula1: "=Sheet1!$B$5" },
    style: {},
  });
  const formula = (): string | undefined => {
    const rule = other.conditionalFormats[0]?.rule;
    return rule?.kind === "cellValue" ? rule.formula1 : undefined;
  };
  sheet.insert(at("2:2"), "Down");
  expect([seen(sheet)?.formula, formula()]).toEqual(["=Sheet1!$B$6>0", "=Sheet1!$B$6"]);
  sheet.workbook.renameSheet(sheet, "Số liệu");
  expect([seen(sheet)?.formula, formula()]).toEqual(["='Số liệu'!$B$6>0", "='Số liệu'!$B$6"]);
  sheet.workbook.removeSheet(sheet);
  expect(formula()).toBe("=#REF!");
});
