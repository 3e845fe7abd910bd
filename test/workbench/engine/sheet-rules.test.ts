import { vietnamese } from "./culture";
import type { ConditionalRule, DataValidation, ValidationRule } from "./rules";
import { at, bookWith, fillCells, sheetWith } from "./test-sheet";

const red = { fill: "#FF0000" };

describe("conditional formats", () => {
  const rules: readonly (readonly [string, ConditionalRule, readonly string[]])[] = [
    ["a formula for each cell", { kind: "custom", formula: "=A1>B1" }, ["A2", "A3"]],
    ["a value between", { kind: "cellValue", operator: "Between", formula1: "2", formula2: "=1+2" }, ["A2", "A3"]],
    ["a value less than a cell's", { kind: "cellValue", operator: "LessThan", formula1: "=$C$1" }, ["A1"]],
    ["a text within", { kind: "containsText", operator: "Contains", text: "x" }, ["A4"]],
    ["the highest", { kind: "topBottom", side: "top", rank: 1, percent: false }, ["A3"]],
    ["blanks", { kind: "preset", criterion: "blanks" }, ["A5"]],
    ["above average", { kind: "preset", criterion: "aboveAverage" }, ["A3"]],
  ];
  test.each(rules)("%s", (_, rule, expected) => {
    const sheet = sheetWith({
      A1: [
        [1, 5],
        [2, 1],
        [3, 0],
        ["xy", "zz"],
        ["", ""],
      ],
      C1: 2,
    });
    sheet.addConditionalFormat({ areas: [at("A1:A5")], stopIfTrue: false, rule, style: red });
    const styled = [0, 1, 2, 3, 4].filter((row) => sheet.conditionalStyle(row, 0)).map((row) => `A${row + 1}`);
    expect(styled).toEqual(expected);
  });

  test("the first rule wins trait by trait, unless it stops", () => {
    const sheet = sheetWith({ A1: 5 });
    const rule: ConditionalRule = { kind: "custom", formula: "=TRUE" };
    sheet.addConditionalFormat({
      areas: [at("A1")],
      stopIfTrue: false,
      rule,
      style: { fill: "#0000FF", font: { bold: true } },
    });
    const last = sheet.addConditionalFormat({ areas: [at("A1")], stopIfTrue: false, rule, style: red });
    expect(sheet.conditionalStyle(0, 0)).toMatchObject({ fill: "#FF0000", font: { bold: true } });
    sheet.changeConditionalFormat(last.id, { stopIfTrue: true });
    expect(sheet.conditionalStyle(0, 0)).toEqual(red);
  });

  test("a colour scale mixes", () => {
    const sheet = sheetWith({ A1: [[0], [5], [10]] });
    const stops = [
      { threshold: { kind: "lowest" }, color: "#000000" },
      { threshold: { kind: "highest" }, color: "#FFFFFF" },
    ] as const;
    sheet.addConditionalFormat({
      areas: [at("A1:A3")],
      stopIfTrue: false,
      rule: { kind: "colorScale", stops },
      style: {},
    });
    expect([0, 1, 2].map((row) => sheet.conditionalStyle(row, 0)?.fill)).toEqual(["#000000", "#808080", "#FFFFFF"]);
  });

  test("clearing a part leaves the rest", () => {
    const sheet = sheetWith({});
    sheet.addConditionalFormat({
      areas: [at("A1:A9")],
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=TRUE" },
      style: red,
    });
    sheet.clearConditionalFormats(at("A4:A5"));
    expect(sheet.conditionalFormats[0]?.areas).toEqual([at("A1:A3"), at("A6:A9")]);
  });
});

describe("data validation", () => {
  const alert = { show: true, style: "Stop", title: "Sai", message: "Không được" } as const;
  const rule = (validationRule: ValidationRule): Omit<DataValidation, "areas"> => ({
    rule: validationRule,
    ignoreBlanks: true,
    errorAlert: alert,
    prompt: { show: false, title: "", message: "" },
  });

  test.each<[string, ValidationRule, string[], string[]]>([
    ["a list", { kind: "list", source: "Đạt,Chưa đạt", inCellDropDown: true }, ["đạt", ""], ["khác"]],
    ["a list of cells", { kind: "list", source: "=$C$1:$C$2", inCellDropDown: true }, ["GRDP"], ["XNK"]],
    [
      "whole numbers",
      { kind: "wholeNumber", operator: "Between", formula1: "1", formula2: "10" },
      ["5"],
      ["5,5", "11", "x"],
    ],
    ["decimals", { kind: "decimal", operator: "GreaterThan", formula1: "=$D$1" }, ["3,5"], ["3"]],
    [
      "dates",
      { kind: "date", operator: "GreaterThanOrEqual", formula1: "=DATE(2026,1,1)" },
      ["31/12/2026"],
      ["31/12/2025"],
    ],
    ["short texts", { kind: "textLength", operator: "LessThanOrEqual", formula1: "3" }, ["abc"], ["abcd"]],
    ["a formula of the own cell", { kind: "custom", formula: "=ISNUMBER(A1)" }, [], ["x"]],
  ])("%s", (_, validationRule, allowed, refused) => {
    const sheet = sheetWith({ C1: [["GRDP"], ["FDI"]], D1: 3 }, { culture: vietnamese });
    sheet.setValidation(at("A1:A9"), rule(validationRule));
    for (const text of allowed) expect([text, sheet.validationAlert(0, 0, text)]).toEqual([text, null]);
    for (const text of refused) expect([text, sheet.validationAlert(0, 0, text)]).toEqual([text, alert]);
  });

  test("choices, and a rule of another sheet that is renamed", () => {
    const book = bookWith({});
    const list = book.addSheet("Danh mục");
    fillCells(list, { A1: [["GRDP"], ["FDI"]] });
    book.activeSheet.setValidation(
      at("B2"),
      rule({ kind: "list", source: "='Danh mục'!$A$1:$A$2", inCellDropDown: true }),
    );
    book.renameSheet(list, "Mã");
    expect(book.activeSheet.validationChoices(1, 1)).toEqual(["GRDP", "FDI"]);
    expect(book.activeSheet.validationChoices(0, 0)).toBeNull();
  });
});

describe("filters", () => {
  test("hide rows and show them again", () => {
    const sheet = sheetWith({
      A1: [
        ["Mã", "Số"],
        ["a", 1],
        ["b", 20],
        ["c", 30],
      ],
      D1: "=SUBTOTAL(109,B2:B4)",
    });
    sheet.setFilter({ area: at("A1:B4"), criteria: new Map([[1, { kind: "custom", first: ">=20" }]]) });
    expect([1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([true, false, false]);
    expect(sheet.value(0, 3)).toBe(50);
    sheet.setFilter(null);
    expect(sheet.isRowHidden(1)).toBe(false);
    expect(sheet.value(0, 3)).toBe(51);
  });
});
