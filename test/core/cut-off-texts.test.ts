import { formPresets } from "../../src/core/form-presets";
import type { Form } from "../../src/core/form";
import { cutOffTexts } from "../../src/core/cut-off-texts";
import type { SheetTable } from "../../src/core/table";

const [standard] = formPresets;
if (!standard) throw new Error("There is no form.");

const lines = (count: number): string => Array.from({ length: count }, (_, line) => `Dòng ${line + 1}`).join("\n");

const table = (...rows: readonly (readonly string[])[]): SheetTable => ({
  name: "ChiTieu",
  sheet: "Chỉ tiêu",
  top: 3,
  left: 1,
  headings: ["Mã", "Chỉ tiêu", "Nguồn", "Ghi chú"],
  rows,
});

const wide: Form = {
  ...standard,
  columns: standard.columns.map((column) => (column.item === "name" ? { ...column, width: 200 } : column)),
};
const withSource: Form = { ...standard, columns: [...standard.columns, { item: "source", isShown: true }] };
const words = "Tỷ lệ hộ dân sử dụng nước sạch ".repeat(160);

test.each`
  case                                | form          | row                            | cells
  ${"52 lines stand in full"}         | ${standard}   | ${["A", lines(52), "", ""]}    | ${[]}
  ${"53 lines don't"}                 | ${standard}   | ${["A", lines(53), "", ""]}    | ${["C5"]}
  ${"nor do so many words"}           | ${standard}   | ${["A", words, "", ""]}        | ${["C5"]}
  ${"they do in a wider column"}      | ${wide}       | ${["A", words, "", ""]}        | ${[]}
  ${"a text that no column shows"}    | ${standard}   | ${["A", "Tên", words, ""]}     | ${[]}
  ${"one that a column of the form"}  | ${withSource} | ${["A", "Tên", lines(60), ""]} | ${["D5"]}
  ${"notes of the plan are no texts"} | ${withSource} | ${["A", "Tên", "", lines(60)]} | ${[]}
  ${"both"}                           | ${withSource} | ${["A", lines(53), words, ""]} | ${["C5", "D5"]}
`("$case: $cells", ({ form, row, cells }) => {
  const problems = cutOffTexts(table(row as string[]), form as Form);
  expect(problems.map((problem) => "at" in problem && problem.at?.address)).toEqual(cells);
});

test("the problem names the column and the form in which it can be made wider", () => {
  expect(cutOffTexts(table(["A", lines(60), "", ""]), standard)).toEqual([
    { kind: "text-cut-off", column: "Chỉ tiêu", form: standard.name, at: { sheet: "Chỉ tiêu", address: "C5" } },
  ]);
});
