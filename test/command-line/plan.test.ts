import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { answerTo } from "../../src/command-line/answer";
import { planTable } from "../../src/command-line/plan-text";
import { readLines } from "../../src/command-line/separated-text";
import { readTargets } from "../../src/core/targets-table";
import { p, relation, relations, wordFile, zipped } from "../document/office-files.samples";
import { pdfOf } from "../document/pdf-pages.samples";
import { documentsOf, keyOf, proposalsOf } from "../plans/measure";

const folder = mkdtempSync(join(tmpdir(), "attain-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tuning = (name: string): string => join(__dirname, "..", "plans", "tuning", name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
async function* input(text: string): AsyncIterable<Uint8Array> {
  // Half of a letter at the end of a portion, as pipes have it.
  const bytes = Buffer.from(text);
  yield await Promise.resolve(bytes.subarray(0, 37));
  yield bytes.subarray(37);
}

const text = `KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2026

II. CHỈ TIÊU CHỦ YẾU
1. Tốc độ tăng giá trị sản xuất 11,5 - 12%.
2. Thu ngân sách trên địa bàn 1.234,56 tỷ đồng trở lên.
3. Tỷ lệ hộ nghèo dưới 1,2%.
4. Tỷ lệ tăng dân số tự nhiên không quá 1%.
5. Thu hút khách du lịch khoảng 12.000 lượt.
6. Giảm ít nhất 5% số vụ tai nạn giao thông so với năm 2025.
7. Duy trì không còn hộ nghèo.
8. Thu nhập bình quân đầu người trên 85 triệu đồng/năm.
`;

/** item | words of the name | comparison | target | unit | place */
const rows = `
1 | Tốc độ tăng giá trị sản xuất | = | 11.5..12 | % | dòng 5
2 | Thu ngân sách trên địa bàn | >= | 1234.56 | tỷ đồng | dòng 6
3 | Tỷ lệ hộ nghèo | < | 1.2 | % | dòng 7
4 | Tỷ lệ tăng dân số tự nhiên | <= | 1 | % | dòng 8
5 | Thu hút khách du lịch | ~ | 12000 | lượt | dòng 9
6 | số vụ tai nạn giao thông | reduce>= | 5 | % | dòng 10
7 | không còn hộ nghèo | maintain | 0 | hộ | dòng 11
8 | Thu nhập bình quân đầu người | > | 85 | triệu đồng/năm | dòng 12
`;

test("a plan on the standard input becomes a table with decimal points, one target a line", async () => {
  const { out, told, exitCode } = await answerTo(["plan", "-"], input(text));
  const [head, ...lines] = out.trimEnd().split("\n");
  expect([exitCode, head]).toEqual([0, "item\tname\tcomparison\ttarget\tunit\tplace"]);
  const wanted = rows.trim().split("\n");
  expect(lines).toHaveLength(wanted.length);
  for (const [index, line] of lines.entries()) {
    const [item, named = "", ...figure] = (wanted[index] ?? "").split("|").map((cell) => cell.trim());
    const [itemRead, name = "", ...figureRead] = line.split("\t");
    expect([itemRead, ...figureRead]).toEqual([item, ...figure]);
    expect(name.toLowerCase()).toContain(named.toLowerCase());
  }
  expect(told).toMatch(/^đầu vào chuẩn: 8 chỉ tiêu, .*\n$/mu);
});

test("a figure passed over among targets is told with its place and why", async () => {
  const passed = text.replace("12.000 lượt.", "12.000 lượt (năm 2025 là 9.500 lượt).");
  const { told } = await answerTo(["plan", "-"], input(passed));
  expect(told).toContain("Số không thành chỉ tiêu, dòng 9: 9.500 (số đi kèm chỉ tiêu khác).");
  const { told: english } = await answerTo(["plan", "-", "--language", "en"], input(passed));
  expect(english).toContain("Number without a target, line 9: 9.500 (says more of another target).");
});

test.each(["a02-thi-dua-phuong.txt", "b02-nghi-quyet-hdnd-xa.docx", "b01-bieu-ktxh-xa.xlsx"])(
  "%s: every proposal is a line, every doubt a remark, and places are in the language asked for",
  async (name) => {
    const proposals = await proposalsOf("tuning", name);
    const { out, told, exitCode } = await answerTo(["plan", tuning(name), "--language", "en"]);
    expect(exitCode).toBe(0);
    expect(keyOf(out).map((row) => row.name)).toEqual(proposals.map((proposal) => proposal.name));
    expect(out.split("\n")[1]).toMatch(/\t(?:line \d+|paragraph \d+|table \d+, row \d+|sheet .+, cell [A-Z]+\d+)$/u);
    const unsure = proposals.filter(({ doubts }) => doubts.length > 0).length;
    expect(told.match(/^To be looked at, /gmu) ?? []).toHaveLength(unsure);
    expect(told).toContain(`${name}: ${proposals.length} targets, ${proposals.length - unsure} sure, ${unsure} to be`);
  },
);

test("what is printed is a plan for the command report, without a word lost", async () => {
  const { out } = await answerTo(["plan", tuning("b01-bieu-ktxh-xa.xlsx")]);
  const lines = readLines(Buffer.from(out));
  const made = lines && planTable(lines);
  if (!made || "missing" in made) throw new Error("The head isn't that of a plan.");
  expect([made.table.rows.length, made.overlong, made.unknown]).toEqual([out.split("\n").length - 2, [], []]);
  expect(readTargets(made.table).problems).toEqual([]);
});

/** A container of the kind that older Offices and passwords make, with one stream in its directory. */
function oldOffice(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.write("d0cf11e0a1b11ae1", "hex");
  bytes.write(stream, 512, "utf16le");
  bytes[512 + 64] = (stream.length + 1) * 2;
  return bytes;
}

test.each`
  name               | content                                                   | told
  ${"trong.txt"}     | ${""}                                                     | ${/“.*trong\.txt” không có chữ nào\.\n$/u}
  ${"cu.doc"}        | ${oldOffice("WordDocument")}                              | ${/kiểu cũ \(\.doc\)\. Mở bằng Word và lưu thành \.docx/u}
  ${"khoa.docx"}     | ${oldOffice("EncryptedPackage")}                          | ${/có mật khẩu/u}
  ${"khoa.xlsx"}     | ${oldOffice("EncryptedPackage")}                          | ${/có mật khẩu/u}
  ${"hong.docx"}     | ${Buffer.from("504b0304ffff", "hex")}                     | ${/bị hỏng/u}
  ${"trang.html"}    | ${"<!doctype html><p>Tỷ lệ hộ nghèo dưới 1,2%</p>"}       | ${/lưu thành \.docx hoặc \.txt/u}
  ${"thu-moi.txt"}   | ${"Kính mời ông bà dự họp lúc 8 giờ ngày 12 tháng 3."}    | ${/^Không thấy chỉ tiêu nào trong “.*thu-moi\.txt”/mu}
  ${"chi-la-ten.md"} | ${"Danh sách các đơn vị trực thuộc\n\nVăn phòng\n\nTrạm"} | ${/Không thấy chỉ tiêu nào .* Tệp có đúng là kế hoạch/u}
`("$name is refused with what to do, and nothing is printed", async ({ name, content, told }) => {
  const answer = await answerTo(["plan", file(name, content)]);
  expect(answer).toMatchObject({ out: "", exitCode: 2 });
  expect(answer.told).toMatch(told);
  expect(answer.told).not.toMatch(/^\s+at /mu);
});

const pdf = (name: string): string => join(__dirname, "..", "document", "samples", name);

test("a PDF is read as other files are, with pages as places", async () => {
  const { out, told, exitCode } = await answerTo(["plan", pdf("table-two-pages.pdf")]);
  expect(exitCode).toBe(0);
  expect(out).toContain("\tThu ngân sách nhà nước trên địa bàn\t>=\t126.5\ttỷ đồng\ttrang 1, bảng 1, hàng 4\n");
  expect(out).toContain("\tTỷ lệ hộ nghèo đa chiều cuối năm\t<=\t1.2\t%\ttrang 2, bảng 1, hàng 33\n");
  expect(told).toMatch(/table-two-pages\.pdf: 31 chỉ tiêu, /u);
});

test.each`
  name              | path                                                                                                                                | vi                                                | en
  ${"a password"}   | ${pdf("password.pdf")}                                                                                                              | ${/có mật khẩu\. Mở tệp, bỏ mật khẩu/u}           | ${/has a password/u}
  ${"a picture"}    | ${file("quet.pdf", pdfOf([{ hasPicture: true }]))}                                                                                  | ${/chỉ có ảnh quét, không có chữ/u}               | ${/pictures of pages only/u}
  ${"a cut PDF"}    | ${file("cut.pdf", pdfOf([{}]).slice(0, 40))}                                                                                        | ${/bị hỏng\. Mở bằng/u}                           | ${/is damaged/u}
  ${"old Excel"}    | ${file("cu.xls", oldOffice("Workbook"))}                                                                                            | ${/\.xls\)\. Mở bằng Excel và lưu thành \.xlsx/u} | ${/save it as \.xlsx/u}
  ${"binary Excel"} | ${file("a.xlsb", zipped({ "_rels/.rels": relations(relation("a", "officeDocument", "xl/workbook.bin")), "xl/workbook.bin": "x" }))} | ${/\.xlsb\)\. Mở bằng Excel/u}                    | ${/\.xlsb\)\. Open it in Excel/u}
  ${"LibreOffice"}  | ${file("a.ods", zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }))}                                            | ${/bảng tính thành \.xlsx/u}                      | ${/\.xlsx \(sheets\)/u}
  ${"a zip bomb"}   | ${file("bom.docx", wordFile("a".repeat(60_000_000)))}                                                                               | ${/bung ra lớn bất thường/u}                      | ${/unpacks to an unusual size/u}
`("$name is refused in both languages with what to do", async ({ path, vi, en }) => {
  for (const [language, told] of [
    ["vi", vi],
    ["en", en],
  ]) {
    const answer = await answerTo(["plan", path, "--language", language]);
    expect(answer).toMatchObject({ out: "", exitCode: 2 });
    expect(answer.told).toMatch(told);
    expect(answer.told).not.toMatch(/^\s+at |Error/mu);
  }
});

test("macros and links are told, and the plan is read all the same", async () => {
  const body = p("CHỈ TIÊU NĂM 2026") + p("1. Thu ngân sách đạt 120 tỷ đồng trở lên.");
  const bytes = wordFile(body, {
    relations: relation("x", "hyperlink", "https://example.org", "External"),
    more: { "word/vbaProject.bin": "x" },
  });
  const { out, told, exitCode } = await answerTo(["plan", file("macro.docm", bytes)]);
  expect([exitCode, out.split("\n").length]).toEqual([0, 3]);
  expect(told).toContain("Tệp có macro; Attain không chạy và không đọc macro.");
  expect(told).toContain("Tệp có 1 liên kết ra ngoài");
});

test.each`
  typed                         | told
  ${"plan"}                     | ${"Thiếu FILE.\n"}
  ${"plan a.txt b.txt"}         | ${"Thừa “b.txt”: lệnh không nhận thêm gì.\n"}
  ${"plan a.txt --base 5"}      | ${"Không có tùy chọn --base cho lệnh này.\n"}
  ${"plan nirgends/khong.docx"} | ${"Không có tệp “nirgends/khong.docx”.\n"}
  ${`plan ${folder}`}           | ${`“${folder}” là thư mục, không phải tệp.\n`}
`("attain $typed", async ({ typed, told }) => {
  const answer = await answerTo(typed.split(" "));
  expect(answer).toMatchObject({ out: "", exitCode: 2 });
  expect(answer.told.startsWith(told)).toBe(true);
});

test("no figure of a tuning document is lost between reading and printing", async () => {
  for (const name of documentsOf("tuning").filter((each) => each.startsWith("a0"))) {
    const proposals = await proposalsOf("tuning", name);
    const { out } = await answerTo(["plan", tuning(name)]);
    const values = keyOf(out).map(({ target }) =>
      target.split("..").map((part) => (part === "" ? undefined : Number(part))),
    );
    expect(values).toEqual(proposals.map(({ value, upper }) => (upper === undefined ? [value] : [value, upper])));
  }
});

describe("beside another plan", () => {
  const next = text.replace("1.234,56", "1.400").replace("dưới 1,2%", "dưới 1%").replace("năm 2026", "năm 2027");
  const compared = async (other: string | undefined, out = join(folder, "so-sanh.xlsx")) =>
    answerTo(["plan", file("2027.txt", next), ...(other === undefined ? [] : ["--compare-with", other]), "--out", out]);

  test("a document, a table of targets and the built-in plan can be compared with; the targets are printed as ever", async () => {
    const { out: table } = await answerTo(["plan", file("2026.txt", text)]);
    const plain = await answerTo(["plan", file("2027.txt", next)]);
    for (const other of [join(folder, "2026.txt"), file("2026.tsv", table)]) {
      const { out, told, exitCode } = await compared(other);
      expect([exitCode, out]).toEqual([0, plain.out]);
      expect(told).toContain("So với kế hoạch trước: 0 mới, 1 tăng, 1 giảm, 6 giữ nguyên");
      expect(told).toContain("Đã ghi bảng so sánh vào");
    }
    expect((await compared(undefined)).told).toMatch(/So với kế hoạch trước: \d+ mới/u);
  });

  test("a jump against it is told, with its remedy", async () => {
    const slip = file("2028.txt", next.replace("1.400 tỷ", "1.400.000 tỷ"));
    const { told } = await answerTo([
      "plan",
      slip,
      "--compare-with",
      file("2026.txt", text),
      "--out",
      join(folder, "b.xlsx"),
    ]);
    expect(told).toMatch(/Cần kiểm tra: “Thu ngân sách trên địa bàn” 1\.400\.000 tỷ đồng/u);
  });

  test.each<[string, () => readonly string[], string]>([
    ["no file to write", () => ["--compare-with", "x.xlsx"], "Thiếu --out"],
    ["another kind of file", () => ["--out", join(folder, "a.docx")], "chỉ ghi được thành .xlsx"],
    [
      "a plan that isn't there",
      () => ["--compare-with", join(folder, "none.tsv"), "--out", join(folder, "a.xlsx")],
      "none.tsv",
    ],
    [
      "a file without a plan",
      () => ["--compare-with", file("x.txt", "Xin chào"), "--out", join(folder, "a.xlsx")],
      "x.txt",
    ],
  ])("refused: %s", async (_, more, told) => {
    const answer = await answerTo(["plan", file("2027.txt", next), ...more()]);
    expect([answer.exitCode, answer.out]).toEqual([2, ""]);
    expect(answer.told).toContain(told);
  });
});
