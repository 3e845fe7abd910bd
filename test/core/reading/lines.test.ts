import { linesOf, partAt, plainText } from "../../../src/core/reading/lines";
import type { DocumentParagraph } from "../../../src/core/reading/plan-document";
import { brokenLinesOf, paragraphsOf } from "./prose.samples";

const texts = (blocks: readonly DocumentParagraph[]): readonly string[] =>
  linesOf(blocks).map((line) => ("table" in line ? "" : line.text));

test.each([
  ["Ty\u0309 lệ hộ nghe\u0300o", "Tỷ lệ hộ nghèo"],
  ["Tỷ lệ\u00a0hộ\tnghèo", "Tỷ lệ hộ nghèo"],
  [String.raw`duy trì $\leq 1\%$`, "duy trì ≤ 1%"],
  [String.raw`đạt $\geq 95,5\%$`, "đạt ≥ 95,5%"],
  ["**Chỉ tiêu** 12 %", "Chỉ tiêu 12 %"],
  ["  thu   ngân  sách ", "thu ngân sách"],
  ["lưu\u200b trữ", "lưu trữ"],
  ["năng suất d\u01a3\u1ee3c", "năng suất dượ\u1ee3c".replace("ượ\u1ee3", "ư\u1ee3")],
])("%j is read as %j", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test("plain text stays", () => {
  for (const text of ["Tỷ lệ hộ nghèo còn 1,2%", "Thu 1.250 tỷ đồng (tăng 12%)"]) expect(plainText(text)).toBe(text);
});

const broken = `
  Phấn đấu đến hết năm 2026 tốc độ tăng giá trị sản xuất trên địa bàn phường
  An Thử đạt từ 8,5% trở lên; tổng thu ngân sách nhà nước trên địa bàn đạt 1.250
  tỷ đồng.
  Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của trung ương và thành phố giảm còn
  0,8%.
  (1) Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý theo đúng quy định đạt từ
  98% trở lên.
  (2) Tỷ lệ người dân tham gia bảo hiểm y tế trên tổng dân số của phường đạt 96,5%
  - 97%.
  (3) Kết nạp 12 đảng viên mới.`;

test("lines that a page's width broke are joined", () => {
  expect(texts(brokenLinesOf(broken))).toEqual([
    "Phấn đấu đến hết năm 2026 tốc độ tăng giá trị sản xuất trên địa bàn phường An Thử đạt từ 8,5% trở lên; tổng thu ngân sách nhà nước trên địa bàn đạt 1.250 tỷ đồng.",
    "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của trung ương và thành phố giảm còn 0,8%.",
    "(1) Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý theo đúng quy định đạt từ 98% trở lên.",
    "(2) Tỷ lệ người dân tham gia bảo hiểm y tế trên tổng dân số của phường đạt 96,5% - 97%.",
    "(3) Kết nạp 12 đảng viên mới.",
  ]);
});

test("a bracket is whole in its line, wherever the text was broken", () => {
  const lines = [
    "Lắp đặt mới trạm 4G: 58 trạm (Trong đó: VNPT:",
    "25 trạm, Viettel: 33 trạm);",
    "Chuyển đổi sang trạm 5G: 125 trạm",
    "(Trong đó: VNPT: 56 trạm, Viettel: 69 trạm).",
    "(trong đó có mô hình mới)",
  ];
  expect(texts(paragraphsOf(lines.join("\n")))).toEqual([
    `${lines[0]} ${lines[1]}`,
    `${lines[2]} ${lines[3]}`,
    lines[4],
  ]);
});

test("a dash of a line's own words begins the next line and is no bullet", () => {
  const wrapped = `
    Điều 1. Thông qua nhiệm vụ năm 2025 và kế hoạch phát triển kinh tế
    - xã hội năm 2026 với những nội dung sau:
    KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG - AN NINH KINH TẾ
    - XÃ HỘI CỦA XÃ NĂM 2026
    - Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của cả xã năm 2026 giảm từ 5
    - 6%;
    Xây dựng thôn kiểu mẫu theo tiêu chí nông thôn mới cấp xã của tỉnh
    - xây dựng 02 vườn mẫu
    Các đơn vị sự nghiệp
    - dịch vụ việc làm
    `;
  const lines = [
    "Điều 1. Thông qua nhiệm vụ năm 2025 và kế hoạch phát triển kinh tế - xã hội năm 2026 với những nội dung sau:",
    "KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG - AN NINH KINH TẾ - XÃ HỘI CỦA XÃ NĂM 2026",
    "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của cả xã năm 2026 giảm từ 5 - 6%;",
  ];
  const marked = brokenLinesOf(wrapped).map((block) =>
    block.text.startsWith("- ") ? { ...block, text: block.text.slice(2), marker: "-" } : block,
  );
  expect(texts(marked).slice(0, 3)).toEqual(lines);
  expect(texts(marked).slice(3)).toHaveLength(4);
  expect(texts(brokenLinesOf(wrapped)).slice(0, 2)).toEqual(lines.slice(0, 2));
});

test("a figure goes on with the words that lead to it, however short their line is", () => {
  const wrapped = `${broken}
    (10) Tổng trị giá các mặt hàng xuất khẩu đạt
    8,95 tỷ USD trở lên;
    Kim ngạch xuất khẩu
    100 triệu USD`;
  expect(texts(brokenLinesOf(wrapped)).slice(5)).toEqual([
    "(10) Tổng trị giá các mặt hàng xuất khẩu đạt 8,95 tỷ USD trở lên;",
    "Kim ngạch xuất khẩu",
    "100 triệu USD",
  ]);
});

test("every character still knows the line that it stood in", () => {
  const [line] = linesOf(brokenLinesOf(broken));
  if (!line || "table" in line) throw new Error("no line");
  const at = (words: string): number | undefined => partAt(line.parts, line.text.indexOf(words)).at.line;
  expect([at("Phấn đấu"), at("An Thử"), at("1.250"), at("tỷ đồng.")]).toEqual([2, 3, 3, 4]);
});

test("within quotation marks a dash is no bullet", () => {
  const lines = brokenLinesOf(
    '- Làm 4 km tuyến đường "Sáng\n- xanh - sạch" (06 tuyến).\n- Trồng 500 cây "Đời đời\n- Bác Hồ',
  );
  expect(texts(lines)).toEqual([
    '- Làm 4 km tuyến đường "Sáng - xanh - sạch" (06 tuyến).',
    '- Trồng 500 cây "Đời đời',
    "- Bác Hồ",
  ]);
});

test("paragraphs of a file are never joined", () => {
  expect(texts(paragraphsOf(broken))).toHaveLength(10);
});

test.each([
  [
    "Chỉ tiêu chủ yếu: (1) Thu ngân sách 120 tỷ đồng; (2) Thu nhập 85 triệu đồng; (3) Tỷ lệ hộ nghèo 1%.",
    ["Chỉ tiêu chủ yếu:", "(1) Thu ngân sách 120 tỷ đồng;", "(2) Thu nhập 85 triệu đồng;", "(3) Tỷ lệ hộ nghèo 1%."],
  ],
  [
    "(1) Thu ngân sách đạt 120 tỷ đồng, (2) Tỷ lệ hộ nghèo còn 1%, (kể cả hộ mới), thu (3) lần",
    ["(1) Thu ngân sách đạt 120 tỷ đồng,", "(2) Tỷ lệ hộ nghèo còn 1%, (kể cả hộ mới), thu (3) lần"],
  ],
  [
    "1. Thu ngân sách 120 tỷ đồng. 2. Thu nhập 85 triệu đồng.",
    ["1. Thu ngân sách 120 tỷ đồng.", "2. Thu nhập 85 triệu đồng."],
  ],
  [
    "Về xã hội: - Tỷ lệ hộ nghèo 1%; - Tỷ lệ thất nghiệp 2%.",
    ["Về xã hội:", "- Tỷ lệ hộ nghèo 1%;", "- Tỷ lệ thất nghiệp 2%."],
  ],
  ["Tăng trưởng đạt 8 - 8,5%; thu ngân sách 120 tỷ đồng.", ["Tăng trưởng đạt 8 - 8,5%; thu ngân sách 120 tỷ đồng."]],
])("points that run together are parted: %s", (text, lines) => {
  expect(texts(paragraphsOf(text))).toEqual(lines);
});

test("a table parts the lines before it from those behind", () => {
  const [first, second] = paragraphsOf("Thu ngân sách trên địa bàn\nđạt 120 tỷ đồng", { mayGoOn: true });
  if (!first || !second) throw new Error("two lines");
  const table = { kind: "table", at: { table: 1 }, rows: 0, columns: 0, cells: [] } as const;
  expect(linesOf([first, table, second])).toMatchObject([{ text: first.text }, { table: 1 }, { text: second.text }]);
});

test.each([
  ["cận nghèo 3,4%;", "Bao phủ BHYT 93,9%.", "cận nghèo 3,4%; Bao phủ BHYT 93,9%."],
  ["theo Quyết định số 57/QĐ-", "UBND ngày 08/01/2021", "theo Quyết định số 57/QĐ-UBND ngày 08/01/2021"],
  ["bình quân 85 triệu đồng/", "người", "bình quân 85 triệu đồng/người"],
  ["tăng bình quân 10 -", "12%/năm", "tăng bình quân 10 - 12%/năm"],
])("a line that a page broke goes on whatever ends it: %s / %s", (one, other, joined) => {
  const [first, second] = paragraphsOf(`${one}\n${other}`);
  if (!first || !second) throw new Error("two lines");
  expect(linesOf([{ ...first, mayGoOn: true, goesOn: true }, second])).toMatchObject([{ text: joined }]);
});

test("a document's number is no heading in capitals where a text broke its line", () => {
  const long = "1. Chỉ đạo gieo cấy vụ xuân xong trước 25/02 theo khoản 2 Điều 12 Nghị định số";
  const lines = paragraphsOf(Array.from({ length: 5 }, () => `${long}\n115/2018/NĐ-CP.`).join("\n"), { mayGoOn: true });
  expect(linesOf(lines).map((line) => ("text" in line ? line.text : ""))).toEqual(
    Array.from({ length: 5 }, () => `${long} 115/2018/NĐ-CP.`),
  );
});
