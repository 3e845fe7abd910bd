import { plan2025 } from "../../src/core/plan-2025";
import { readResults, resultColumns, resultRows, wholeArea } from "../../src/core/results-table";
import type { Raw, SheetTable } from "../../src/core/table";

function table(...rows: readonly (readonly Raw[])[]): SheetTable {
  return { name: "SoLieu", sheet: "Số liệu", top: 3, left: 0, headings: resultColumns, rows };
}

const row = (change: Partial<Record<(typeof resultColumns)[number], Raw>>): readonly Raw[] => {
  const cells: Record<string, Raw> = { Kỳ: "T6/2025", "Đơn vị": wholeArea, Mã: "GRDP", "Thực hiện": 11.01, ...change };
  return resultColumns.map((column) => cells[column] ?? "");
};

const place = (address: string) => ({ sheet: "Số liệu", address });

test("a row becomes a result with its place; the code is spelt as in the targets", () => {
  const read = readResults(table(row({ Mã: "grdp", "Cùng kỳ năm trước": 9.5 })), plan2025);
  expect(read).toEqual({
    results: [
      {
        code: "GRDP",
        period: { year: 2025, kind: "month", number: 6 },
        unit: wholeArea,
        actual: 11.01,
        previous: 9.5,
        at: place("F5"),
        previousAt: place("G5"),
      },
    ],
    problems: [],
  });
});

test("blank is not zero", () => {
  const [blank, zero] = readResults(
    table(row({ "Thực hiện": "" }), row({ Mã: "IIP", "Thực hiện": 0 })),
    plan2025,
  ).results;
  expect([blank?.actual, zero?.actual]).toEqual([undefined, 0]);
});

test.each`
  case                        | change                            | problem
  ${"an unknown code"}        | ${{ Mã: "GDP" }}                  | ${{ kind: "unknown-code", found: "GDP", at: place("C5") }}
  ${"no code"}                | ${{ Mã: "" }}                     | ${{ kind: "unknown-code", found: "", at: place("C5") }}
  ${"an unknown period"}      | ${{ Kỳ: "giữa năm" }}             | ${{ kind: "unknown-period", found: "giữa năm", at: place("A5") }}
  ${"no unit"}                | ${{ "Đơn vị": "" }}               | ${{ kind: "missing-unit", at: place("B5") }}
  ${"words for a figure"}     | ${{ "Thực hiện": "Xuất siêu" }}   | ${{ kind: "result-in-words", column: "Thực hiện", found: "Xuất siêu", at: place("F5") }}
  ${"a range for it"}         | ${{ "Thực hiện": "61-62" }}       | ${{ kind: "result-in-words", found: "61-62", at: place("F5") }}
  ${"a range of rates"}       | ${{ "Thực hiện": "6,6 – 6,8 %" }} | ${{ kind: "result-in-words", found: "6,6 – 6,8 %", at: place("F5") }}
  ${"a number with its unit"} | ${{ "Thực hiện": "12 tỷ đồng" }}  | ${{ kind: "not-a-number", found: "12 tỷ đồng", at: place("F5") }}
  ${"more than numbers hold"} | ${{ "Thực hiện": "1E+400" }}      | ${{ kind: "not-a-number", found: "1E+400", at: place("F5") }}
  ${"an error as figure"}     | ${{ "Thực hiện": "#DIV/0!" }}     | ${{ kind: "not-a-number", found: "#DIV/0!", at: place("F5") }}
  ${"a figure as text"}       | ${{ "Thực hiện": "11,01" }}       | ${{ kind: "not-a-number", found: "11,01", at: place("F5") }}
  ${"text for cùng kỳ"}       | ${{ "Cùng kỳ năm trước": "?" }}   | ${{ kind: "not-a-number", column: "Cùng kỳ năm trước", at: place("G5") }}
`("$case is told, and the row is not counted", ({ change, problem }) => {
  const read = readResults(table(row(change)), plan2025);
  expect(read.problems).toEqual([expect.objectContaining(problem)]);
  expect(read.results).toEqual([]);
});

test("a unit is one however its case is, as native formulas take it", () => {
  const units = ["toàn địa bàn", "Xã An Hòa", "XÃ AN HÒA", "Xã An Hòa 2"];
  const read = readResults(table(...units.map((unit, at) => row({ "Đơn vị": unit, Kỳ: `T${at + 1}/2025` }))), plan2025);
  expect(read.results.map(({ unit }) => unit)).toEqual([wholeArea, "Xã An Hòa", "Xã An Hòa", "Xã An Hòa 2"]);
});

test("two rows of one unit, period and indicator are both told", () => {
  const read = readResults(table(row({}), row({ Mã: "Grdp", Kỳ: "t6/2025", "Thực hiện": 12 })), plan2025);
  expect(read.problems).toEqual([
    { kind: "doubled-result", code: "GRDP", period: "T6/2025", first: place("F5"), at: place("F6") },
  ]);
  expect(read.results).toHaveLength(2);
});

test.each`
  column      | found                               | wanted
  ${"Kỳ"}     | ${"tháng 6/2025"}                   | ${"T6/2025"}
  ${"Kỳ"}     | ${"T6/2025 "}                       | ${"T6/2025"}
  ${"Kỳ"}     | ${45809}                            | ${"T6/2025"}
  ${"Mã"}     | ${"GR DP"}                          | ${"GRDP"}
  ${"Mã"}     | ${"GRDP\u00a0"}                     | ${"GRDP"}
  ${"Đơn vị"} | ${"Toàn địa bàn "}                  | ${"Toàn địa bàn"}
  ${"Đơn vị"} | ${"Phường Lê Lợi".normalize("NFD")} | ${"Phường Lê Lợi"}
`("$column spelt $found, which no formula finds, is told and left out", ({ column, found, wanted }) => {
  const { results, problems } = readResults(table(row({ [column as string]: found as Raw })), plan2025);
  expect(results).toEqual([]);
  expect(problems).toMatchObject([{ kind: "spelt-otherwise", column, wanted }]);
});

test.each`
  note                            | isChecked
  ${"Đã kiểm tra"}                | ${true}
  ${"đã kiểm tra với Sở (02/7)"}  | ${true}
  ${"chưa, sẽ ghi “đã kiểm tra”"} | ${undefined}
  ${""}                           | ${undefined}
`("the note $note vouches for the row: $isChecked", ({ note, isChecked }) => {
  expect(readResults(table(row({ "Ghi chú": note })), plan2025).results[0]?.isChecked).toBe(isChecked);
});

test("prepared rows hold nothing yet and are no problem", () => {
  const rows = resultRows(plan2025, { year: 2025, kind: "half", number: 1 }, 5);
  expect(rows).toHaveLength(52);
  const read = readResults(table(...rows), plan2025);
  expect([read.problems, read.results.filter((result) => result.actual !== undefined)]).toEqual([[], []]);
});
