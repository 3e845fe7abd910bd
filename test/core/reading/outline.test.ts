import { outlineOf, type Point } from "../../../src/core/reading/outline";
import type { DocumentBlock } from "../../../src/core/reading/plan-document";
import { paragraphsOf } from "./prose.samples";

function points(blocks: readonly DocumentBlock[]): readonly Point[] {
  return outlineOf(blocks).filter((entry): entry is Point => "line" in entry);
}

/** `label | text < the points above, the nearest first`. */
function shown({ label, text, above }: Point): string {
  const path = [...above].reverse().map((point) => (point.label === "" ? point.text : point.label));
  return [label, text].filter((part) => part !== "").join(" | ") + path.map((part) => ` < ${part}`).join("");
}

test("lines that lead to their points stand below a title", () => {
  const read = points(
    paragraphsOf(`
      Các chỉ tiêu chủ yếu đến năm 2030
      Về kinh tế:
      Thu ngân sách đạt 120 tỷ đồng.
      Về xã hội:
      Tỷ lệ hộ nghèo còn 1%.`),
  );
  expect(read.map(shown).slice(1)).toEqual([
    "Về kinh tế: < Các chỉ tiêu chủ yếu đến năm 2030",
    "Thu ngân sách đạt 120 tỷ đồng. < Về kinh tế: < Các chỉ tiêu chủ yếu đến năm 2030",
    "Về xã hội: < Các chỉ tiêu chủ yếu đến năm 2030",
    "Tỷ lệ hộ nghèo còn 1%. < Về xã hội: < Các chỉ tiêu chủ yếu đến năm 2030",
  ]);
});

test("items stand under their headings", () => {
  const read = points(
    paragraphsOf(`
      I. CHỈ TIÊU CHỦ YẾU
      1. Về kinh tế
      a) Thu ngân sách đạt 120 tỷ đồng, trong đó:
      - Thu nội địa 100 tỷ đồng
      - Thu khác 20 tỷ đồng
      b) Thu nhập bình quân 85 triệu đồng
      2. Về xã hội
      a) Tỷ lệ hộ nghèo còn 1%
      II. GIẢI PHÁP
      1. Về tổ chức`),
  );
  expect(read.map(shown)).toEqual([
    "I | CHỈ TIÊU CHỦ YẾU",
    "1 | Về kinh tế < I",
    "a | Thu ngân sách đạt 120 tỷ đồng, trong đó: < 1 < I",
    "Thu nội địa 100 tỷ đồng < a < 1 < I",
    "Thu khác 20 tỷ đồng < a < 1 < I",
    "b | Thu nhập bình quân 85 triệu đồng < 1 < I",
    "2 | Về xã hội < I",
    "a | Tỷ lệ hộ nghèo còn 1% < 2 < I",
    "II | GIẢI PHÁP",
    "1 | Về tổ chức < II",
  ]);
});

test("automatic numbers and depths of a Word file count like typed ones", () => {
  const item = (text: string, marker: string, depth: number): DocumentBlock => ({
    kind: "paragraph",
    text,
    marker,
    depth,
    at: {},
  });
  const read = points([
    item("Chỉ tiêu kinh tế", "1.", 0),
    item("Thu ngân sách đạt 120 tỷ đồng", "a)", 1),
    item("Thu nhập đạt 85 triệu đồng", "b)", 1),
    item("Chỉ tiêu xã hội", "2.", 0),
    item("Tỷ lệ hộ nghèo còn 1%", "a)", 1),
  ]);
  expect(read.map(shown)).toEqual([
    "1 | Chỉ tiêu kinh tế",
    "a | Thu ngân sách đạt 120 tỷ đồng < 1",
    "b | Thu nhập đạt 85 triệu đồng < 1",
    "2 | Chỉ tiêu xã hội",
    "a | Tỷ lệ hộ nghèo còn 1% < 2",
  ]);
});

test("heading styles part a document by their levels", () => {
  const heading = (text: string, level: number): DocumentBlock => ({
    kind: "paragraph",
    text,
    heading: level,
    at: {},
  });
  const read = points([
    heading("Mục tiêu", 1),
    heading("Kinh tế", 2),
    ...paragraphsOf("- Thu ngân sách đạt 120 tỷ đồng"),
    heading("Xã hội", 2),
    ...paragraphsOf("- Tỷ lệ hộ nghèo còn 1%"),
    heading("Giải pháp", 1),
  ]);
  expect(read.map(shown)).toEqual([
    "Mục tiêu",
    "Kinh tế < Mục tiêu",
    "Thu ngân sách đạt 120 tỷ đồng < Kinh tế < Mục tiêu",
    "Xã hội < Mục tiêu",
    "Tỷ lệ hộ nghèo còn 1% < Xã hội < Mục tiêu",
    "Giải pháp",
  ]);
});

test.each([
  ["- Căn cứ Luật Tổ chức chính quyền địa phương;"],
  ["1. Căn cứ Luật Tổ chức chính quyền địa phương;"],
  ["UBND xã xây dựng kế hoạch như sau:"],
])("no part of a document stands below an item or ends with the next of its kind: %s", (first) => {
  const read = points(
    paragraphsOf(`
      ${first}
      I. CHỈ TIÊU
      1. Nông nghiệp
      Lúa:
      - Diện tích lúa 120 ha
      1. Công nghiệp
      II. GIẢI PHÁP
      - Mở 02 lớp`),
  );
  const own = (text: string): string => text.split(". ").at(-1) ?? "";
  expect(read.map(({ text, above }) => [text, ...above.map((point) => own(point.text))].slice(0, 9)).slice(1)).toEqual(
    [
      ["CHỈ TIÊU"],
      ["Nông nghiệp", "CHỈ TIÊU"],
      ["Lúa:", "CHỈ TIÊU", "Nông nghiệp"],
      ["Diện tích lúa 120 ha", "CHỈ TIÊU", "Nông nghiệp", "Lúa:"],
      ["Công nghiệp", "CHỈ TIÊU"],
      ["GIẢI PHÁP"],
      ["Mở 02 lớp", "GIẢI PHÁP"],
    ].map(([text, ...above]) => (first.endsWith("sau:") ? [text, first, ...above] : [text, ...above])),
  );
});

test("a lead that says no section ends no numbered heading that does", () => {
  const read = points(
    paragraphsOf(`
      Kế hoạch gồm các nội dung sau:
      (1) Mục tiêu cụ thể
      Về giáo dục:
      70% các tỉnh đạt chuẩn
      Giải pháp thực hiện:
      Mở 02 lớp`),
  );
  expect(read.map(({ text, above }) => [text, ...above.map((point) => point.text)].join(" < "))).toEqual([
    "Kế hoạch gồm các nội dung sau:",
    "Mục tiêu cụ thể < Kế hoạch gồm các nội dung sau:",
    "Về giáo dục: < Kế hoạch gồm các nội dung sau: < Mục tiêu cụ thể",
    "70% các tỉnh đạt chuẩn < Kế hoạch gồm các nội dung sau: < Mục tiêu cụ thể < Về giáo dục:",
    "Giải pháp thực hiện:",
    "Mở 02 lớp < Giải pháp thực hiện:",
  ]);
});

test("the parts of what was led to stand below what led to it", () => {
  const read = points(
    paragraphsOf(`
      I. NỘI DUNG
      Phấn đấu đạt các chỉ tiêu cụ thể như sau:
      1. Xây dựng trạm
      Trong đó:
      + Lắp đặt mới 58 trạm`),
  );
  expect(read.slice(3).map(({ above }) => above.map(({ text }) => text))).toEqual([
    ["NỘI DUNG", "Phấn đấu đạt các chỉ tiêu cụ thể như sau:"],
    ["NỘI DUNG", "Phấn đấu đạt các chỉ tiêu cụ thể như sau:", "Trong đó:"],
  ]);
});

test("the rest of a title in small letters is no sister of the bold headings below", () => {
  const bold = (text: string): readonly DocumentBlock[] => paragraphsOf(text, { isBold: true });
  const read = points([
    ...bold("KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2026\ncủa xã Bình Mẫu"),
    ...paragraphsOf("I. CHỈ TIÊU CHỦ YẾU"),
    ...bold("Về kinh tế"),
    ...paragraphsOf("1. Thu ngân sách đạt 120 tỷ đồng"),
    ...bold("Về xã hội"),
    ...paragraphsOf("2. Tỷ lệ hộ nghèo còn 1%\nII. GIẢI PHÁP\n1. Mở 05 lớp tập huấn"),
  ]);
  expect(read.slice(3).map(({ label, text, above }) => [label || text, above.at(-1)?.text])).toEqual([
    ["I", "của xã Bình Mẫu"],
    ["Về kinh tế", "CHỈ TIÊU CHỦ YẾU"],
    ["1", "Về kinh tế"],
    ["Về xã hội", "CHỈ TIÊU CHỦ YẾU"],
    ["2", "Về xã hội"],
    ["II", "của xã Bình Mẫu"],
    ["1", "GIẢI PHÁP"],
  ]);
});

test.each([
  ["I. CHỈ TIÊU", true],
  ["1. Về kinh tế", true],
  ["Trong đó:", true],
  ["Một số chỉ tiêu chủ yếu năm 2026", true],
  ["- Tỷ lệ hộ nghèo còn 1%", false],
  ["(3) Thu ngân sách: 120 tỷ đồng", false],
  ["Các đơn vị báo cáo trước ngày 15 hằng tháng.", false],
])("%s is a heading by its look: %p", (text, isHeading) => {
  expect(points(paragraphsOf(text))).toMatchObject([{ isHeading }]);
});

test("a table keeps the headings above it and the lines right before it", () => {
  const blocks: readonly DocumentBlock[] = [
    ...paragraphsOf("I. CHỈ TIÊU\nBiểu số 1\nĐơn vị tính: triệu đồng"),
    { kind: "table", at: { table: 1 }, rows: 0, columns: 0, cells: [] },
  ];
  const table = outlineOf(blocks).find((entry) => "table" in entry);
  expect(table).toMatchObject({ table: 3, before: [{ label: "I" }, {}, { text: "Đơn vị tính: triệu đồng" }] });
  expect(table?.above.map(({ label }) => label)).toContain("I");
});
