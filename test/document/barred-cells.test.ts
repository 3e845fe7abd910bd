import { barredTable } from "../../src/document/barred-cells";

/** The rows of the table that begins a text whose lines stand between slashes. */
function rowsOf(text: string): readonly string[] | undefined {
  const lines = text.split("/").map((line, index) => ({ text: line.trim(), number: index + 1 }));
  const table = barredTable(lines, 0)?.block(1);
  if (!table) return undefined;
  return Array.from({ length: table.rows }, (_, row) =>
    Array.from(
      { length: table.columns },
      (__, column) => table.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "",
    ).join(" ; "),
  );
}

/** Rows of cells as such pages have them: a bar before, between and behind. */
const barred = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| / ${row.map((cell) => (cell === "" ? "|" : `${cell} / |`)).join(" / ")}`).join(" / ");

test.each([
  [
    "empty cells, and two lines in one",
    barred(
      ["**TT**", "**Chỉ tiêu**", "**ĐVT**", "**KH 2026**"],
      ["I", "KINH TẾ", "", ""],
      ["1", "Thu ngân sách / trên địa bàn", "Tỷ đồng", "118,5"],
      ["2", "Đàn lợn", "", "11"],
    ),
    [
      "TT ; Chỉ tiêu ; ĐVT ; KH 2026",
      "I ; KINH TẾ ;  ; ",
      "1 ; Thu ngân sách trên địa bàn ; Tỷ đồng ; 118,5",
      "2 ; Đàn lợn ;  ; 11",
    ],
  ],
  [
    "a wide heading over what is planned and what came of it",
    barred(
      ["STT", "Nội dung", "ĐVT", "Năm hiện hành 2025", "Năm 2026", "Năm 2027"],
      ["Kế hoạch", "Ước thực hiện"],
      ["1", "Dân số", "người", "10", "11", "12", "13"],
      ["2", "Đàn bò", "con", "20", "21", "22", "23"],
      ["3", "Đàn dê", "con", "", "31", "32", "33"],
    ),
    [
      "STT ; Nội dung ; ĐVT ; Năm hiện hành 2025 ;  ; Năm 2026 ; Năm 2027",
      " ;  ;  ; Kế hoạch ; Ước thực hiện ;  ; ",
      "1 ; Dân số ; người ; 10 ; 11 ; 12 ; 13",
      "2 ; Đàn bò ; con ; 20 ; 21 ; 22 ; 23",
      "3 ; Đàn dê ; con ;  ; 31 ; 32 ; 33",
    ],
  ],
  [
    "a wide heading over years",
    barred(
      ["TT", "Chỉ tiêu", "ĐVT", "ƯTH Năm 2025", "GIAI ĐOẠN 2026 - 2028"],
      ["Năm 2026", "Năm 2027", "Năm 2028"],
      ["1", "Cà phê", "ha", "10", "11", "12", "13"],
      ["2", "Chè", "ha", "20", "21", "22", "23"],
      ["3", "Sắn", "ha", "30", "31", "32", "33"],
    ),
    [
      "TT ; Chỉ tiêu ; ĐVT ; ƯTH Năm 2025 ; GIAI ĐOẠN 2026 - 2028 ;  ; ",
      " ;  ;  ;  ; Năm 2026 ; Năm 2027 ; Năm 2028",
      "1 ; Cà phê ; ha ; 10 ; 11 ; 12 ; 13",
      "2 ; Chè ; ha ; 20 ; 21 ; 22 ; 23",
      "3 ; Sắn ; ha ; 30 ; 31 ; 32 ; 33",
    ],
  ],
  ["bars that part nothing", "| / Kế hoạch năm 2026 / | / Chỉ tiêu chủ yếu / |", undefined],
  ["rows of unlike lengths", barred(["1", "a", "b"], ["2", "c"], ["d", "e", "f", "g", "h"]), undefined],
] as const)("%s", (_what, text, expected) => {
  expect(rowsOf(text)).toEqual(expected);
});

test("what stands behind an empty line is no cell", () => {
  const lines =
    `${barred(["TT", "Chỉ tiêu", "KH 2026"], ["1", "Đàn lợn", "11"], ["2", "Đàn bò", "12"], ["3", "Đàn dê", "13"])} / / Nơi nhận: / |`
      .split("/")
      .map((text, index) => ({ text: text.trim(), number: index + 1 }));
  const table = barredTable(lines, 0);
  expect(lines[table?.next ?? 0]?.text).toBe("");
  expect(table?.block(1).rows).toBe(4);
});
