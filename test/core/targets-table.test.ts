import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { targetColumns } from "../../src/core/target-columns";
import { readTargets, targetRows } from "../../src/core/targets-table";
import type { Raw, SheetTable } from "../../src/core/table";

const good: readonly Raw[] = [
  "THU",
  "Phường",
  1,
  "Thu ngân sách",
  "tỷ đồng",
  "≥",
  465.2,
  "cao hơn tốt",
  "cộng dồn",
  ...targetColumns.slice(9).map(() => ""),
];

function table(rows: readonly (readonly Raw[])[], headings: readonly Raw[] = targetColumns): SheetTable {
  return { name: "ChiTieu", sheet: "Chỉ tiêu", top: 3, left: 0, headings, rows };
}

const withCell = (column: number, value: Raw): readonly Raw[] =>
  good.map((cell, index) => (index === column ? value : cell));

test("the built-in plan survives being written and read", () => {
  const read = readTargets(table(targetRows(plan2025.targets, levels2025)));
  const named = plan2025.targets.map((target) => ({
    ...target,
    level: levels2025.find((level) => level.sign === target.level)?.name,
  }));
  expect(read.plan.targets.map(({ at, ...target }) => (at ? target : undefined))).toEqual(named);
  expect(read.levels.map((level) => level.name)).toEqual(["Thành phố", "Quận"]);
  expect(read.problems.map((problem) => problem.kind)).toEqual(["to-review", "to-review"]);
});

describe("words in any spelling", () => {
  test.each`
    column | written            | means
    ${5}   | ${"ít nhất"}       | ${{ comparison: ">=" }}
    ${5}   | ${"TRỞ LÊN"}       | ${{ comparison: ">=" }}
    ${5}   | ${"<="}            | ${{ comparison: "<=" }}
    ${5}   | ${"không quá"}     | ${{ comparison: "<=" }}
    ${5}   | ${"duoi"}          | ${{ comparison: "<" }}
    ${5}   | ${"Khoảng"}        | ${{ comparison: "~" }}
    ${5}   | ${"giảm  ít nhất"} | ${{ comparison: "reduce>=" }}
    ${7}   | ${"↓"}             | ${{ direction: "lower" }}
    ${7}   | ${"Thấp hơn tốt"}  | ${{ direction: "lower" }}
    ${8}   | ${"Bình quân"}     | ${{ aggregation: "mean" }}
  `("$written", ({ column, written, means }) => {
    expect(readTargets(table([withCell(column, written)])).plan.targets[0]).toMatchObject(means);
  });
});

describe("what is wrong is told with its place, and the rest is used", () => {
  test.each`
    case                    | column | value            | problem
    ${"text in the target"} | ${6}   | ${"nhiều"}       | ${{ kind: "not-a-number", found: "nhiều", at: { sheet: "Chỉ tiêu", address: "G6" } }}
    ${"a number as text"}   | ${6}   | ${"118.079,279"} | ${{ kind: "not-a-number", found: "118.079,279", at: { sheet: "Chỉ tiêu", address: "G6" } }}
    ${"no target"}          | ${6}   | ${""}            | ${{ kind: "missing-target", at: { sheet: "Chỉ tiêu", address: "G6" } }}
    ${"no code"}            | ${0}   | ${" "}           | ${{ kind: "missing-code", at: { sheet: "Chỉ tiêu", address: "A6" } }}
    ${"a doubled code"}     | ${0}   | ${"thu"}         | ${{ kind: "doubled-code", first: { sheet: "Chỉ tiêu", address: "A5" }, at: { sheet: "Chỉ tiêu", address: "A6" } }}
    ${"an unknown word"}    | ${5}   | ${"xấp xỉ gần"}  | ${{ kind: "unknown-word", column: "So sánh", at: { sheet: "Chỉ tiêu", address: "F6" } }}
    ${"no direction"}       | ${7}   | ${""}            | ${{ kind: "unknown-word", column: "Chiều", at: { sheet: "Chỉ tiêu", address: "H6" } }}
  `("$case", ({ column, value, problem }) => {
    const other = good
      .map((cell, index) => (index === 0 ? "KHAC" : cell))
      .map((cell, index) => (index === column ? value : cell));
    const read = readTargets(table([good, other]));
    expect(read.problems).toEqual([expect.objectContaining(problem)]);
    expect(read.plan.targets.map((target) => target.code)).toEqual(["THU"]);
  });

  test.each`
    case           | headings                                                                       | problem
    ${"a missing"} | ${targetColumns.filter((column) => column !== "Kế hoạch")}                     | ${{ kind: "missing-column", column: "Kế hoạch" }}
    ${"a renamed"} | ${targetColumns.map((column) => (column === "Kế hoạch" ? "KH 2025" : column))} | ${{ kind: "missing-column", column: "Kế hoạch" }}
    ${"a doubled"} | ${targetColumns.map((column) => (column === "Ghi chú" ? "Mã2" : column))}      | ${{ kind: "doubled-column", column: "Mã", at: { sheet: "Chỉ tiêu", address: "K4" } }}
  `("$case column", ({ headings, problem }) => {
    const read = readTargets(table([good], headings));
    expect(read.problems).toEqual([expect.objectContaining(problem)]);
    expect(read.plan.targets).toEqual([]);
  });

  test("a parent that is not there", () => {
    const read = readTargets(table([withCell(9, "MẸ")]));
    expect(read.problems).toEqual([
      { kind: "unknown-parent", code: "THU", found: "MẸ", at: { sheet: "Chỉ tiêu", address: "J5" } },
    ]);
  });
});

test("own columns, another order, other case and blank rows do no harm", () => {
  const headings = ["Của tôi", ...targetColumns.map((column) => ` ${column.toUpperCase()}`).reverse()];
  const read = readTargets(table([["x", ...[...good].reverse()], headings.map(() => "")], headings));
  expect(read.problems).toEqual([]);
  expect(read.plan.targets).toHaveLength(1);
});
