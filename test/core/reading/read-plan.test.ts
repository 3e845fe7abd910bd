import fc from "fast-check";

import { codeKey } from "../../../src/core/code";
import type { PlanDocument } from "../../../src/core/reading/plan-document";
import type { PlanReading } from "../../../src/core/reading/proposal";
import { readPlan } from "../../../src/core/reading/read-plan";
import { brokenLinesOf, documentOf, targetText } from "./prose.samples";

const plan = `
  ỦY BAN NHÂN DÂN
  PHƯỜNG AN THỬ
  Số: 12/KH-UBND
  An Thử, ngày 05 tháng 01 năm 2026
  KẾ HOẠCH
  Phát triển kinh tế - xã hội năm 2026
  I. KẾT QUẢ THỰC HIỆN NĂM 2025
  1. Thu ngân sách đạt 110 tỷ đồng, bằng 105% kế hoạch.
  2. Tỷ lệ hộ nghèo còn 1,9%.
  II. CHỈ TIÊU CHỦ YẾU NĂM 2026
  A. Chỉ tiêu thành phố giao
  1. Về kinh tế
  (1) Thu ngân sách đạt 120 tỷ đồng, trong đó:
  - Thu nội địa 100 tỷ đồng;
  - Thu phí, lệ phí 2,5 tỷ đồng.
  (2) Cơ cấu kinh tế: dịch vụ 59%; công nghiệp 39%; nông nghiệp 2%.
  2. Về xã hội
  (3) Tỷ lệ hộ nghèo giảm còn 1,2%.
  (4) Tỷ lệ trẻ 5 tuổi ra lớp đạt 100%.
  B. Chỉ tiêu phường
  (1) Kết nạp ít nhất 12 đảng viên.
  (2) Tiếp tục duy trì không còn nhà tạm.
  III. NHIỆM VỤ, GIẢI PHÁP
  1. Tổ chức 04 hội nghị tuyên truyền trước ngày 30/6/2026.
  2. Bố trí kinh phí 2,5 tỷ đồng.
  Nơi nhận:
  - Lưu: VT (15 bản).`;

const reading = readPlan(documentOf(plan));

test("targets are read, results and duties are not", () => {
  expect(reading.proposals.map(targetText)).toEqual([
    "Thu ngân sách >= 120 tỷ đồng",
    "Thu nội địa >= 100 tỷ đồng",
    "Thu phí, lệ phí >= 2.5 tỷ đồng",
    "Cơ cấu kinh tế: dịch vụ = 59 %",
    "Cơ cấu kinh tế: công nghiệp = 39 %",
    "Cơ cấu kinh tế: nông nghiệp = 2 %",
    "Tỷ lệ hộ nghèo <= 1.2 %",
    "Tỷ lệ trẻ 5 tuổi ra lớp >= 100 %",
    "Kết nạp đảng viên >= 12 đảng viên",
    "Không còn nhà tạm maintain 0 nhà",
  ]);
});

test("each has its level, group, item and parent", () => {
  const shown = reading.proposals.map(({ id, level, group, item, parent }) => [id, level, group, item, parent]);
  expect(shown).toEqual([
    [1, "Thành phố", "Về kinh tế", "1", undefined],
    [2, "Thành phố", "Về kinh tế", "1", 1],
    [3, "Thành phố", "Về kinh tế", "1", 1],
    [4, "Thành phố", "Về kinh tế", "2", undefined],
    [5, "Thành phố", "Về kinh tế", "2", undefined],
    [6, "Thành phố", "Về kinh tế", "2", undefined],
    [7, "Thành phố", "Về xã hội", "3", undefined],
    [8, "Thành phố", "Về xã hội", "4", undefined],
    [9, "Phường", "", "1", undefined],
    [10, "Phường", "", "2", undefined],
  ]);
});

test("the document's number, title and year", () => {
  expect(reading).toMatchObject({
    documentNumber: "12/KH-UBND",
    title: "KẾ HOẠCH Phát triển kinh tế - xã hội năm 2026",
    year: 2026,
  });
});

test("every other sentence with a number is told, with its reason", () => {
  const told = reading.left.map(({ quotation, reason }) => `${reason} ${quotation.text}`);
  expect(told).toEqual(
    expect.arrayContaining([
      "result Thu ngân sách đạt 110 tỷ đồng, bằng 105% kế hoạch.",
      "result Tỷ lệ hộ nghèo còn 1,9%.",
      "duty Tổ chức 04 hội nghị tuyên truyền trước ngày 30/6/2026.",
      "duty Bố trí kinh phí 2,5 tỷ đồng.",
    ]),
  );
});

const targetsOf = ({ proposals }: PlanReading): readonly string[] => proposals.map(targetText);

test("letters apart from their marks are read the same", () => {
  expect(targetsOf(readPlan(documentOf(plan.normalize("NFD"))))).toEqual(targetsOf(reading));
});

test("a text whose lines a page broke is read the same", () => {
  const wide = plan
    .split("\n")
    .flatMap((line) => line.trim().match(/.{1,40}(?:\s|$)/gu) ?? [])
    .join("\n");
  const broken: PlanDocument = { name: "", notes: [], blocks: brokenLinesOf(wide) };
  expect(targetsOf(readPlan(broken))).toEqual(targetsOf(reading));
});

test("points that run together in one paragraph are read apart", () => {
  const text = `KẾ HOẠCH năm 2026
    Chỉ tiêu chủ yếu: (1) Thu ngân sách đạt 120 tỷ đồng; (2) Tỷ lệ hộ nghèo giảm còn 1,2%; (3) Kết nạp 12 đảng viên.`;
  expect(targetsOf(readPlan(documentOf(text)))).toEqual([
    "Thu ngân sách >= 120 tỷ đồng",
    "Tỷ lệ hộ nghèo <= 1.2 %",
    "Kết nạp đảng viên >= 12 đảng viên",
  ]);
});

test("a document without any target proposes nothing", () => {
  const { proposals, left } = readPlan(
    documentOf(`THÔNG BÁO
      Về lịch nghỉ lễ năm 2026
      Căn cứ Công văn số 123/SNV-TCBC ngày 10/4/2026.
      Các đơn vị trực từ 7 giờ 30 phút ngày 30/4/2026.`),
  );
  expect(proposals).toEqual([]);
  expect(left.length).toBeGreaterThan(0);
});

test("targets outside headings of targets say so", () => {
  const { proposals } = readPlan(documentOf("- Tỷ lệ hộ nghèo giảm còn 1,2%."));
  expect(proposals).toMatchObject([{ name: "Tỷ lệ hộ nghèo", doubts: [{ kind: "outside-targets" }] }]);
});

test("a table's targets stand between those of the text, numbered through", () => {
  const cell = (
    row: number,
    column: number,
    text: string,
  ): { row: number; column: number; text: string; at: object } => ({
    row,
    column,
    text,
    at: { table: 1, row: row + 1, column: column + 1 },
  });
  const table = {
    kind: "table",
    at: { table: 1 },
    rows: 2,
    columns: 4,
    cells: ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "1", "Tỷ lệ hộ nghèo", "%", "1,2"].map((text, index) =>
      cell(Math.floor(index / 4), index % 4, text),
    ),
  } as const;
  const before = documentOf("I. CHỈ TIÊU NĂM 2026\n(1) Thu ngân sách đạt 120 tỷ đồng.").blocks;
  const after = documentOf("(2) Tỷ lệ hộ nghèo đa chiều còn 1,5%.").blocks;
  const { proposals } = readPlan({ name: "", notes: [], blocks: [...before, table, ...after] });
  expect(proposals.map(({ id, code, quotation }) => [id, code, quotation.block])).toEqual([
    [1, "THUNS", 1],
    [2, "HONGHEO", 2],
    [3, "HONGHEO2", 3],
  ]);
});

/** Lines as plans have them, in any order: most of them nonsense together, none may break the reader. */
const line = fc.constantFrom(
  ...plan.trim().split("\n"),
  "- 100% số hộ dùng nước sạch, trong đó 60% dùng nước máy;",
  "a) Trẻ từ 3 tháng trở lên đến nhà trẻ đạt 35 - 38%",
  "Không để xảy ra cháy lớn; 04/09 thôn đạt chuẩn (",
  "+ Tăng 12% so với năm 2025).",
  "Trong đó:",
  "",
  "(((1)))) : 5 %%",
);

test("whatever lines come: no number is made up, every proof lies in its text, numbers and codes are in order", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, isBroken) => {
      const text = lines.join("\n");
      const blocks = isBroken ? brokenLinesOf(text) : documentOf(text).blocks;
      const { proposals, left } = readPlan({ name: "", blocks, notes: [] });
      const numbers = new Set((text.match(/\d+(?:[.,]\d+)*/gu) ?? []).map((each) => Number(each.replace(",", "."))));
      const codes = new Set<string>();
      for (const [index, { id, parent, code, value, upper, quotation }] of proposals.entries()) {
        expect(id).toBe(index + 1);
        if (parent !== undefined) expect(parent).toBeLessThan(id);
        codes.add(codeKey(code));
        if (value !== 0) expect(numbers).toContain(value);
        if (upper !== undefined) expect(numbers).toContain(upper);
        expect(quotation.text.slice(quotation.from, quotation.to)).toMatch(/\d|không|hết/iu);
        expect(blocks[quotation.block]).toBeDefined();
      }
      expect(codes.size).toBe(proposals.length);
      for (const { quotation } of left) expect(quotation.text.slice(quotation.from, quotation.to)).toMatch(/\d/u);
    }),
    { numRuns: 200 },
  );
});

test("a head of several years says nothing of the plan's year", () => {
  const cells = ["Chỉ tiêu", "Năm 2026", "Năm 2027", "Năm 2028"].map((text, column) => ({
    row: 0,
    column,
    text,
    at: { table: 1, row: 1, column: column + 1 },
  }));
  const document: PlanDocument = {
    name: "",
    blocks: [{ kind: "table", at: { table: 1 }, rows: 1, columns: 4, cells }],
    notes: [],
  };
  expect(readPlan(document).year).toBeUndefined();
});
