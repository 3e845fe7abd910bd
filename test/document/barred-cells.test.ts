import type { DocumentTable } from "../../src/core/reading/plan-document";
import { barredTable } from "../../src/document/barred-cells";
import { readTextFile } from "../../src/document/text-file";

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

/** The same with the spans of merged cells in brackets. */
function mergedRowsOf(text: string): readonly string[] | undefined {
  const lines = text.split("/").map((line, index) => ({ text: line.trim(), number: index + 1 }));
  const table = barredTable(lines, 0)?.block(1);
  return table && rowsOfTable(table);
}

function rowsOfTable({ rows, columns, cells }: DocumentTable): readonly string[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = cells.find((each) => each.row === row && each.column === column);
      if (!cell) return "";
      const spans = [cell.columnSpan, cell.rowSpan].map((span) => span ?? 1);
      return spans.every((span) => span === 1) ? cell.text : `${cell.text} [${spans.join("x")}]`;
    }).join(" | "),
  );
}

test.each([
  [
    "one level of headings, a group whose cells are empty, and a name over two lines",
    "| / **TT** / | / **Chỉ tiêu** / | / **ĐVT** / | / **KH 2026** / | / | / **I** / | / **KINH TẾ** / | / | / | / | / 1 / | / Thu ngân sách / trên địa bàn / | / Tỷ đồng / | / 120 / | / | / / | / *- Thu thuế* / | / Tỷ đồng / | / 80 / |",
    [
      "TT | Chỉ tiêu | ĐVT | KH 2026",
      "I | KINH TẾ |  | ",
      "1 | Thu ngân sách trên địa bàn | Tỷ đồng | 120",
      " | - Thu thuế | Tỷ đồng | 80",
    ],
  ],
  [
    "plan and result below the earliest of several years, and a row of codes",
    "| / STT / | / Nội dung / | / ĐVT / | / Năm hiện hành 2025 / | / Năm 2026 / | / Năm 2027 / | / | / Kế hoạch / | / Ước thực hiện / | / | / 1 / | / 2 / | / 3 / | / 4 / | / 5 / | / 6 / | / 7 / | / | / 1 / | / GRDP / | / Tỷ đồng / | / 170 / | / 172 / | / 190 / | / 210 / |",
    [
      "STT [1x2] | Nội dung [1x2] | ĐVT [1x2] | Năm hiện hành 2025 [2x1] |  | Năm 2026 [1x2] | Năm 2027 [1x2]",
      " |  |  | Kế hoạch | Ước thực hiện |  | ",
      "1 | 2 | 3 | 4 | 5 | 6 | 7",
      "1 | GRDP | Tỷ đồng | 170 | 172 | 190 | 210",
    ],
  ],
  [
    "years below their phase",
    "| / TT / | / Chỉ tiêu / | / ĐVT / | / ƯTH năm 2025 / | / Giai đoạn 2026 - 2030 / | / | / Năm 2026 / | / Năm 2030 / | / | / 1 / | / Chè / | / ha / | / 10 / | / 11 / | / 15 / | / | / 2 / | / Mía / | / ha / | / 20 / | / 21 / | / 25 / |",
    [
      "TT [1x2] | Chỉ tiêu [1x2] | ĐVT [1x2] | ƯTH năm 2025 [1x2] | Giai đoạn 2026 - 2030 [2x1] | ",
      " |  |  |  | Năm 2026 | Năm 2030",
      "1 | Chè | ha | 10 | 11 | 15",
      "2 | Mía | ha | 20 | 21 | 25",
    ],
  ],
  [
    "the same two amounts below each year",
    "| / TT / | / Sản phẩm / | / Kế hoạch 2026 / | / Kế hoạch 2027 / | / | / Lượng (Tấn) / | / Giá trị / | / Lượng (Tấn) / | / Giá trị / | / | / 1 / | / Xoài / | / 1 / | / 2 / | / 3 / | / 4 / | / | / 2 / | / Nhãn / | / 5 / | / 6 / | / 7 / | / 8 / |",
    [
      "TT [1x2] | Sản phẩm [1x2] | Kế hoạch 2026 [2x1] |  | Kế hoạch 2027 [2x1] | ",
      " |  | Lượng (Tấn) | Giá trị | Lượng (Tấn) | Giá trị",
      "1 | Xoài | 1 | 2 | 3 | 4",
      "2 | Nhãn | 5 | 6 | 7 | 8",
    ],
  ],
  [
    "rows without numbers",
    "| / Chỉ tiêu / | / ĐVT / | / KH 2026 / | / | / Đàn bò / | / con / | / 5 / | / | / Đàn lợn / | / con / | / 6 / |",
    ["Chỉ tiêu | ĐVT | KH 2026", "Đàn bò | con | 5", "Đàn lợn | con | 6"],
  ],
  [
    "rows of different widths",
    "| / TT / | / Chỉ tiêu / | / KH / | / | / 1 / | / Chè / | / | / 2 / | / Mía / | / 3 / | / 4 / |",
    undefined,
  ],
  ["a bar alone", "| / Kế hoạch", undefined],
])("%s", (_, text, rows) => {
  expect(mergedRowsOf(text)).toEqual(rows);
});

test("what follows the table is read by itself", () => {
  const text = "|\nTT\n|\nChỉ tiêu\n|\nKH 2026\n|\n|\n1\n|\nChè\n|\n5\n|\n|\n2\n|\nMía\n|\n6\n|\n\nNơi nhận: như trên";
  const { blocks } = readTextFile("", text);
  expect(blocks.map((each) => (each.kind === "table" ? rowsOfTable(each) : each.text))).toEqual([
    ["TT | Chỉ tiêu | KH 2026", "1 | Chè | 5", "2 | Mía | 6"],
    "Nơi nhận: như trên",
  ]);
});

test("bars that make no table are tried once", () => {
  const { blocks } = readTextFile("", `${"|\na\n".repeat(30_000)}b`);
  expect(blocks.length).toBeGreaterThan(0);
});
