import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { targetColumns } from "../../src/core/target-columns";
import { readTargets, targetRows } from "../../src/core/targets-table";
import { planOn, targetNamed } from "../../src/core/target";
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

describe("what a target may say besides", () => {
  const columnOf = (heading: (typeof targetColumns)[number]): number => targetColumns.indexOf(heading);

  test.each`
    column              | written                     | means
    ${"Đến"}            | ${500}                      | ${{ upper: 500 }}
    ${"Cách tính"}      | ${"KH/TH"}                  | ${{ method: "plan-by-actual" }}
    ${"Cách tính"}      | ${"tang truong"}            | ${{ method: "growth" }}
    ${"Cách tính"}      | ${"giảm so với gốc (điểm)"} | ${{ method: "reduction-amount" }}
    ${"Cách tính"}      | ${"giảm còn"}               | ${{ method: "reduction-to-level" }}
    ${"Cách tính"}      | ${""}                       | ${{ method: "direct" }}
    ${"Gốc"}            | ${400}                      | ${{ base: 400 }}
    ${"Dung sai %"}     | ${5}                        | ${{ tolerance: 0.05 }}
    ${"Vượt"}           | ${"không"}                  | ${{ exceeding: false }}
    ${"Vượt"}           | ${"CÓ"}                     | ${{ exceeding: true }}
    ${"So với KH bằng"} | ${"tỷ lệ"}                  | ${{ shownAs: "ratio" }}
    ${"Kỳ đánh giá"}    | ${"9T/2025"}                | ${{ due: { year: 2025, kind: "nine-months", number: 1 } }}
    ${"Hiệu lực từ"}    | ${45901}                    | ${{ from: 45901 }}
    ${"Hiệu lực đến"}   | ${45900}                    | ${{ until: 45900 }}
    ${"Đơn vị chủ trì"} | ${"Phòng Kinh tế"}          | ${{ owner: "Phòng Kinh tế" }}
    ${"Nguồn"}          | ${"Nghị quyết của HĐND"}    | ${{ source: "Nghị quyết của HĐND" }}
    ${"Nhóm"}           | ${"Kinh tế"}                | ${{ group: "Kinh tế" }}
  `("$column “$written”", ({ column, written, means }) => {
    const read = readTargets(table([withCell(columnOf(column), written)]));
    expect(read.problems).toEqual([]);
    expect(read.plan.targets[0]).toMatchObject(means);
  });

  test.each`
    column           | written         | problem
    ${"Đến"}         | ${"sáu phẩy"}   | ${{ kind: "not-a-number", column: "Đến", at: { sheet: "Chỉ tiêu", address: "L5" } }}
    ${"Đến"}         | ${400}          | ${{ kind: "range-upside-down", at: { sheet: "Chỉ tiêu", address: "L5" } }}
    ${"Cách tính"}   | ${"chia"}       | ${{ kind: "unknown-word", column: "Cách tính", at: { sheet: "Chỉ tiêu", address: "M5" } }}
    ${"Gốc"}         | ${"1.234"}      | ${{ kind: "not-a-number", column: "Gốc" }}
    ${"Vượt"}        | ${"có lẽ"}      | ${{ kind: "unknown-word", column: "Vượt" }}
    ${"Kỳ đánh giá"} | ${"cuối năm"}   | ${{ kind: "unknown-period", found: "cuối năm" }}
    ${"Hiệu lực từ"} | ${"tháng 9"}    | ${{ kind: "not-a-date", column: "Hiệu lực từ" }}
    ${"Hiệu lực từ"} | ${"01/09/2025"} | ${{ kind: "not-a-date", column: "Hiệu lực từ" }}
  `("$column “$written” is told, and the row is left out", ({ column, written, problem }) => {
    const read = readTargets(table([withCell(columnOf(column), written)]));
    expect(read.problems).toEqual([expect.objectContaining(problem)]);
    expect(read.plan.targets).toEqual([]);
  });

  test("a table from before these columns reads as it did", () => {
    const older = targetColumns.slice(0, columnOf("Đến"));
    const read = readTargets(table([good.slice(0, older.length)], older));
    expect(read.problems).toEqual([]);
    expect(read.plan.targets[0]).toEqual(readTargets(table([good])).plan.targets[0]);
  });

  test("words are a target without a number", () => {
    const inWords = good.map((cell, index) => (index === 5 ? "bằng chữ" : index === 6 ? "Xong trong quý III" : cell));
    const [target] = readTargets(table([inWords])).plan.targets;
    expect([target?.value, target?.words]).toEqual([undefined, "Xong trong quý III"]);
  });

  test("further plan columns by their headings, in any case; text there is told with its place", () => {
    const headings = [...targetColumns, "Kế hoạch HĐND giao", "KẾ HOẠCH  Trung ương giao"];
    const read = readTargets(table([[...good, 470, 460]], headings));
    expect([...(read.plan.targets[0]?.plans ?? [])]).toEqual([
      ["HĐND giao", 470],
      ["Trung ương giao", 460],
    ]);
    expect(readTargets(table([[...good, "nhiều", ""]], headings)).problems).toEqual([
      { kind: "not-a-number", column: "Kế hoạch HĐND giao", found: "nhiều", at: { sheet: "Chỉ tiêu", address: "X5" } },
    ]);
  });

  test("two rows of one code are versions if they begin on different days, and doubled if they don't", () => {
    const amended = (from: Raw, value: number): readonly Raw[] =>
      good.map((cell, index) => (index === columnOf("Hiệu lực từ") ? from : index === 6 ? value : cell));
    const read = readTargets(table([amended("", 465.2), amended(45901, 500)]));
    expect(read.problems).toEqual([]);
    const on = (day: number): number | undefined => targetNamed(planOn(read.plan, day), "THU")?.value;
    expect([read.plan.targets.length, on(45900), on(45901), targetNamed(read.plan, "THU")?.value]).toEqual([
      1, 465.2, 500, 500,
    ]);
    expect(readTargets(table([amended(45901, 1), amended(45901, 2)])).problems).toEqual([
      expect.objectContaining({ kind: "doubled-code" }),
    ]);
  });

  test("a version that has ended leaves the plan of later days", () => {
    const ended = withCell(columnOf("Hiệu lực đến"), 45900);
    const { plan } = readTargets(table([ended]));
    expect([45900, 45901].map((day) => targetNamed(planOn(plan, day), "THU")?.value)).toEqual([465.2, undefined]);
  });
});
