/** What stands around the chosen cells → the formulas that go in. */

import { placeFormulas, type PlacedFormulas, type Wish } from "../../src/core/formula-placing";
import { plan2025 } from "../../src/core/plan-2025";
import type { Problem } from "../../src/core/problem";
import { targetNamed, type Target } from "../../src/core/target";
import type { Raw } from "../../src/core/table";
import type { Surroundings } from "../../src/core/surroundings";
import { around } from "./surroundings.samples";

const grdp = targetNamed(plan2025, "GRDP") as Target;
const wish: Wish = { member: "", target: grdp };

function placed(sheet: Surroundings, wanted: Partial<Wish> = {}): PlacedFormulas {
  const outcome = placeFormulas(sheet, { ...wish, ...wanted }, plan2025);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
function refused(sheet: Surroundings, wanted: Partial<Wish> = {}): readonly Problem[] {
  const outcome = placeFormulas(sheet, { ...wish, ...wanted }, plan2025);
  return outcome.ok ? [] : outcome.problems;
}

const list = [
  ["Mã", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Cùng kỳ năm trước", ""],
  ["GRDP", "Tăng trưởng", 12.5, 11.01, 10, ""],
  ["I", "Kinh tế", "", "", "", ""],
  ["THUNS", "Thu ngân sách", 118079, 60000, 50000, ""],
];

test.each<[string, readonly (readonly Raw[])[], string, Partial<Wish>, readonly (string | undefined)[]]>([
  ["a number to the left", [["", 11.01, ""]], "C1", {}, ['=ATTAIN(B1,"GRDP")']],
  ["the nearest of several", [[7, 11.01, ""]], "C1", {}, ['=ATTAIN(B1,"GRDP")']],
  ["its own code beside it", [["GRDP", 11.01, ""]], "C1", {}, ["=ATTAIN(B1,A1)"]],
  ["its code in another spelling", [["grdp ", 11.01, ""]], "C1", {}, ["=ATTAIN(B1,A1)"]],
  ["another code beside it", [["IIP", 11.01, ""]], "C1", {}, ['=ATTAIN(B1,"GRDP")']],
  ["a row of a list", list, "F2", {}, ["=ATTAIN(D2,A2)"]],
  [
    "a whole list, heading and group left out",
    list,
    "F1:F4",
    {},
    [undefined, "=ATTAIN(D2,A2)", undefined, "=ATTAIN(D4,A4)"],
  ],
  [
    "months of one indicator",
    [
      ["Tháng", "TH", ""],
      ["T1", 5, ""],
      ["T2", "", ""],
      ["", "", ""],
    ],
    "C1:C4",
    {},
    [undefined, '=ATTAIN(B2,"GRDP")', '=ATTAIN(B3,"GRDP")', undefined],
  ],
  ["the label", list, "F2", { member: "STATUS" }, ["=ATTAIN.STATUS(D2,A2)"]],
  ["the target, which takes no figure", [["x", ""]], "B1", { member: "TARGET" }, ['=ATTAIN.TARGET("GRDP")']],
  [
    "the target of a list",
    list,
    "F2:F4",
    { member: "TARGET" },
    ["=ATTAIN.TARGET(A2)", undefined, "=ATTAIN.TARGET(A4)"],
  ],
  ["growth from the same period", list, "F2", { member: "GROWTH" }, ["=ATTAIN.GROWTH(D2,E2,A2)"]],
  ["a cell that the person names", list, "F2", { actual: "c2" }, ["=ATTAIN(C2,A2)"]],
  [
    "a cell on another sheet",
    [[""], [""]],
    "A1:A2",
    { actual: "Số liệu!F5" },
    [`=ATTAIN('Số liệu'!F5,"GRDP")`, `=ATTAIN('Số liệu'!F6,"GRDP")`],
  ],
  [
    "a fixed cell",
    [
      ["GRDP", ""],
      ["IIP", ""],
    ],
    "B1:B2",
    { actual: "$D$1" },
    ["=ATTAIN($D$1,A1)", "=ATTAIN($D$1,A2)"],
  ],
])("%s", (_what, sheet, chosen, wanted, formulas) => {
  expect(placed(around(sheet, chosen), wanted).formulas).toEqual(formulas);
});

test("what the pane shows: the first formula as it is typed there, how many, where from", () => {
  const sheet = around(list, "F1:F4", { separator: ";" });
  expect(placed(sheet)).toMatchObject({
    at: { sheet: "Sheet1", address: "F1:F4" },
    shown: "=ATTAIN(D2;A2)",
    count: 2,
    skipped: 2,
    actual: { reference: "D2", heading: "Thực hiện" },
    codeColumn: "A",
    format: "0.00%",
  });
  expect(placed(sheet)).not.toHaveProperty("occupied");
});

test("a code with a quotation mark is spelt as formulas spell it", () => {
  const target = { ...grdp, code: 'A"B' };
  expect(placed(around([[1, ""]], "B1"), { target }).formulas).toEqual(['=ATTAIN(A1,"A""B")']);
});

test("cells that hold something are counted; those left out and empty texts are not", () => {
  const filled = list.map((row, index) => [...row.slice(0, 5), ["đầu", 3, "nhóm", "=1+1"][index] ?? ""]);
  expect(placed(around(filled, "F1:F4")).occupied).toEqual({
    count: 2,
    at: { sheet: "Sheet1", address: "F2" },
    found: "3",
  });
  expect(placed(around([[1, " "]], "B1")).occupied).toMatchObject({ count: 1 });
  expect(placed(around([[1, 2.5]], "B1", { separator: ";" })).occupied).toMatchObject({ found: "2,5" });
});

test("a cell that holds the very formula loses nothing, one with another does", () => {
  const own = '=ATTAIN(A1,"GRDP")';
  expect(placed(around([[1, own]], "B1"))).not.toHaveProperty("occupied");
  expect(placed(around([[1, own]], "B1"), { member: "GAP" }).occupied).toMatchObject({ count: 1, found: own });
});

test.each<[string, Surroundings, Partial<Wish>, Problem["kind"]]>([
  ["several columns", around([[1, ""]], "B1", { chosenColumns: 2 }), {}, "one-column-only"],
  ["a protected cell", around([[1, ""]], "B1", { isLocked: true }), {}, "protected-sheet"],
  ["no number nearby", around([["a", ""]], "B1"), {}, "no-actual-nearby"],
  [
    "only a plan nearby",
    around(
      [
        ["Kế hoạch", ""],
        [12, ""],
      ],
      "B2",
    ),
    {},
    "no-actual-nearby",
  ],
  ["no figure of last year", around([[1, ""]], "B1"), { member: "GROWTH" }, "no-previous-nearby"],
  ["a range as the result's cell", around([[1, ""]], "B1"), { actual: "A1:A2" }, "not-a-reference"],
  ["the cell itself", around([[1, ""]], "B1"), { actual: "B1" }, "refers-to-itself"],
  ["the cell itself, by its sheet", around([[1, ""]], "B1"), { actual: "sheet1!$B$1" }, "refers-to-itself"],
])("%s is told", (_what, sheet, wanted, kind) => {
  expect(refused(sheet, wanted).map((problem) => problem.kind)).toEqual([kind]);
});

test("20,000 rows are decided on", () => {
  const rows: Raw[][] = [["Mã", "Thực hiện", ""]];
  for (let row = 0; row < 20_000; row++) rows.push([plan2025.targets[row % 52]?.code ?? "", row, ""]);
  const sheet = around(rows, "C1:C20001");
  expect(placed(sheet).count).toBe(20_000);
});
