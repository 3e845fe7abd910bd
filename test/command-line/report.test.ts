import { mkdir } from "node:fs/promises";
import { openFolder, tableOf, type Folder } from "./report.samples";

let folder: Folder;
beforeEach(async () => (folder = await openFolder()));
afterEach(() => folder.remove());

const head = "period|code|actual|previous";

test("results become a report with the tables that it asks", async () => {
  await folder.put("a.tsv", `${head}\n2025-06|GRDP|11.01|10.2\n2025-06|THUNS|9839.94|\n`);
  const answer = await folder.report({ actuals: "a.tsv", period: "2025-06", out: "o.xlsx" });
  expect(answer).toEqual({
    out: "",
    told: "a.tsv: đã dùng cả 2 dòng số liệu.\n" + "Đã ghi o.xlsx: cấp Thành phố, kỳ T6/2025, biểu “Biểu chuẩn”.\n",
    exitCode: 0,
  });
  const cell = tableOf(await folder.sheet("o.xlsx"));
  expect(cell("GRDP", "Thực hiện kỳ")).toBe(11.01);
  expect(cell("THUNS", "Lũy kế")).toBe(9839.94);
  // Targets without results stay blank.
  expect(cell("IIP", "Lũy kế")).toBe("");
});

test.each`
  line                          | reason
  ${"2025-06|XYZ|5|"}           | ${"Không có chỉ tiêu nào mang mã “XYZ”"}
  ${"2025-13|GRDP|5|"}          | ${"“2025-13” không phải là một kỳ"}
  ${"06-2025-1|GRDP|5|"}        | ${"“06-2025-1” không phải là một kỳ"}
  ${"2025-06|GRDP|1.234,5|"}    | ${"“1.234,5” ở cột Thực hiện không phải là số"}
  ${"2025-06|GRDP|11,01|"}      | ${"“11,01” ở cột Thực hiện không phải là số"}
  ${"2025-06|GRDP|Infinity|"}   | ${"“Infinity” ở cột Thực hiện"}
  ${"2025-06|GRDP|1e999|"}      | ${"“1e999” ở cột Thực hiện"}
  ${"2025-06|GRDP|5|xuất siêu"} | ${"“xuất siêu” ở cột Cùng kỳ năm trước"}
  ${"2025-06||5|"}              | ${"Chưa có mã chỉ tiêu"}
  ${"2025-06|GRDP|5|4|9"}       | ${"dòng có nhiều ô hơn dòng đầu"}
`("the line $line is left out and told with its reason", async ({ line, reason }) => {
  await folder.put("a.tsv", `${head}\n2025-06|IIP|17|\n\n${line}\n`);
  const { told, exitCode } = await folder.report({ actuals: "a.tsv", period: "2025-06", out: "o.xlsx" });
  expect(exitCode).toBe(0);
  expect(told).toContain(`a.tsv:4: ${reason}`);
  expect(told).toContain("a.tsv: đã dùng 1 trong 2 dòng số liệu; 1 dòng không dùng được");
  expect(tableOf(await folder.sheet("o.xlsx"))("GRDP", "Lũy kế")).toBe("");
});

test("of two rows for one unit, period and target none is chosen", async () => {
  await folder.put("a.tsv", `${head}\n2025-06|GRDP|11|\n2025-06|grdp|12|\n`);
  const { told, exitCode } = await folder.report({ actuals: "a.tsv", period: "2025-06", out: "o.xlsx" });
  expect(exitCode).toBe(0);
  expect(told).toContain("a.tsv:3: GRDP kỳ T6/2025 đã có số ở a.tsv:2.");
  expect(tableOf(await folder.sheet("o.xlsx"))("GRDP", "Lũy kế")).toBe("trùng số liệu");
});

test.each`
  what                                 | bytes
  ${"a mark and line ends of Windows"} | ${Buffer.from(`\ufeff${head}\r\n2025-06|GRDP|11|\r\n`.replace(/\|/gu, "\t"))}
  ${"Excel's Unicode text"}            | ${Buffer.from(`\ufeff${head}\r\n2025-06|GRDP|11|\r\n`.replace(/\|/gu, "\t"), "utf16le")}
  ${"letters apart and quotes"}        | ${Buffer.from(`${head}\tunit\n"2025-06"|GRDP|11||Toàn địa bàn\n`.normalize("NFD").replace(/\|/gu, "\t"))}
  ${"columns in another order"}        | ${Buffer.from("CODE\tperiod\tprevious\tactual\ngrdp\ttháng 6/2025\t\t11\n")}
`("$what are read", async ({ bytes }) => {
  await folder.put("a.tsv", new Uint8Array(bytes as Buffer));
  const { exitCode } = await folder.report({ actuals: "a.tsv", period: "2025-06", out: "o.xlsx" });
  expect(exitCode).toBe(0);
  expect(tableOf(await folder.sheet("o.xlsx"))("GRDP", "Lũy kế")).toBe(11);
});

test("results of units are no results of the whole area", async () => {
  await folder.put("a.tsv", `${head}|unit\n2025-06|GRDP|11||Phường A\n`);
  await folder.report({ actuals: "a.tsv", period: "2025-06", form: "Ma tran don vi", out: "o.xlsx" });
  const cell = tableOf(await folder.sheet("o.xlsx"));
  expect([cell("GRDP", "Phường A"), cell("GRDP", "Lũy kế")]).toEqual([11, ""]);
});

test.each`
  options                                       | told
  ${{ period: "2025-14" }}                      | ${"“2025-14” không phải là kỳ."}
  ${{ out: "o.pdf" }}                           | ${"Không biết ghi"}
  ${{ level: "Tỉnh" }}                          | ${"Không có cấp “Tỉnh”. Các cấp: “Thành phố”, “Quận”."}
  ${{ form: "Biểu 7" }}                         | ${"Không có biểu mẫu “Biểu 7”. Các biểu: “Biểu chuẩn”, “Năm - tỉnh”"}
  ${{ actuals: "none.tsv" }}                    | ${"Không có tệp “none.tsv”."}
  ${{ plan: "none.tsv" }}                       | ${"Không có tệp “none.tsv”."}
  ${{ plan: "plan.txt" }}                       | ${"plan.txt:1: dòng đầu thiếu “item”, “name”, “comparison”, “target”, “unit”. Dòng đầu cần: item name comparison target unit place, cách nhau bằng tab.\nNếu đó là văn bản kế hoạch: npm run --silent attain -- plan FILE"}
  ${{ out: "none/o.xlsx" }}                     | ${"Không có thư mục để ghi “none/o.xlsx”."}
  ${{ out: "sub.xlsx" }}                        | ${"“sub.xlsx” là thư mục"}
  ${{ actuals: "sub.xlsx" }}                    | ${"“sub.xlsx” là thư mục"}
  ${{ actuals: "bare.tsv" }}                    | ${"bare.tsv:1: dòng đầu thiếu “code”, “actual”."}
  ${{ actuals: "empty.tsv" }}                   | ${"empty.tsv:1: dòng đầu thiếu"}
  ${{ actuals: "bytes" }}                       | ${"“bytes” không phải là sổ .xlsx hay văn bản UTF-8."}
  ${{ actuals: "old.xls" }}                     | ${"old.xls: Tệp là sổ Excel kiểu cũ (.xls)."}
  ${{ actuals: "zip.xlsx" }}                    | ${"zip.xlsx: Tệp .xlsx bị hỏng."}
  ${{ period: "2025-14", actuals: "none.tsv" }} | ${"“2025-14” không phải là kỳ. Ghi 2025-06, 2025-Q2, 2025-6T, 2025-9T hoặc 2025.\nKhông có tệp “none.tsv”."}
`("$options are refused, and nothing is written", async ({ options, told }) => {
  await mkdir(folder.path("sub.xlsx"));
  await folder.put("a.tsv", `${head}\n2025-06|GRDP|11|\n`);
  await folder.put("bare.tsv", "period\n2025\n");
  await folder.put("empty.tsv", "");
  await folder.put("plan.txt", "KẾ HOẠCH\n1. Tỷ lệ hộ nghèo dưới 1,2%.\n");
  await folder.put("bytes", new Uint8Array([0xc3, 0x28, 0xff]));
  await folder.put("old.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await folder.put("zip.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
  const asked = { actuals: "a.tsv", period: "2025-06", out: "o.xlsx", ...(options as Record<string, string>) };
  const answer = await folder.report(asked);
  expect(answer).toMatchObject({ out: "", exitCode: 2 });
  expect(answer.told.startsWith(told as string)).toBe(true);
  await expect(folder.bytes("o.xlsx")).rejects.toThrow("ENOENT");
});

test("a file that stands already is replaced only by a whole one", async () => {
  await folder.put("a.tsv", `${head}\n2025-06|GRDP|11|\n`);
  await folder.put("o.xlsx", "theirs");
  await folder.report({ actuals: "a.tsv", period: "2025-06", level: "Tỉnh", out: "o.xlsx" });
  expect(Buffer.from(await folder.bytes("o.xlsx")).toString()).toBe("theirs");
  await folder.report({ actuals: "a.tsv", period: "2025-06", level: "Q", out: "o.xlsx" });
  expect((await folder.bytes("o.xlsx"))[0]).toBe(0x50);
});

test("what was written is read again with the same figures", async () => {
  await folder.put(
    "a.tsv",
    `${head}|unit\n2025-06|GRDP|11.01|10.2|\n2025-05|THUNS|9839.941|0|\n2025-Q2|IIP|-4.13||Phường A\n`,
  );
  await folder.report({ actuals: "a.tsv", period: "2025-6T", form: "Năm - tỉnh", out: "one.xlsx" });
  const again = await folder.report({ actuals: "one.xlsx", period: "2025-6T", form: "Năm - tỉnh", out: "two.xlsx" });
  expect(again.told).toContain("Kế hoạch lấy từ bảng ChiTieu của one.xlsx.");
  const third = await folder.report({ actuals: "two.xlsx", period: "2025-6T", out: "three.xlsx" });
  // The form and the level that were asked for stay in the settings.
  expect(third.told).toContain("Đã ghi three.xlsx: cấp Thành phố, kỳ 6T/2025, biểu “Năm - tỉnh”.");
  expect(Buffer.compare(await folder.bytes("one.xlsx"), await folder.bytes("two.xlsx"))).toBe(0);
});

test("a plan of the reader of documents: codes from the numbers, parts and ranges", async () => {
  await folder.put(
    "plan.tsv",
    "item|name|comparison|target|unit|place\n" +
      "1|=Thu ngân sách|>=|1200|tỷ đồng|mục I.1\n" +
      "1|trong đó: thu nội địa|>=|51000.5|tỷ đồng|\n" +
      "2|+Tỷ lệ hộ nghèo|<|3.5|%|\n" +
      "3|@GRDP|>=|6.6..6.8|%|\n" +
      "4|-Không còn nhà tạm|maintain|0|hộ|\n" +
      "5|Giảm số vụ|reduce >=|5|%|\n" +
      "6|Hoàn thành quy hoạch||||\n" +
      "7|Hỏng|??|5|%|\n",
  );
  await folder.put("a.tsv", `${head}\n2025-06|1|600|\n2025-06|1b|25000|\n2025-06|3|6.7|\n2025-06|7|1|\n`);
  const { told, exitCode } = await folder.report({
    plan: "plan.tsv",
    actuals: "a.tsv",
    period: "2025-6T",
    out: "o.xlsx",
  });
  expect(exitCode).toBe(0);
  expect(told).toContain("các mã sau được cộng dồn qua các kỳ: 1, 1b; các mã khác lấy số cuối kỳ");
  expect(told).toContain("plan.tsv:9: ");
  expect(told).toContain("a.tsv:5: Không có chỉ tiêu nào mang mã “7”");
  const cell = tableOf(await folder.sheet("o.xlsx"));
  expect([cell("1", "Chỉ tiêu"), cell("1b", "Lũy kế"), cell("3", "Kế hoạch"), cell("2", "Chỉ tiêu")]).toEqual([
    "=Thu ngân sách",
    25000,
    "6,6–6,8",
    "+Tỷ lệ hộ nghèo",
  ]);
});

test("a plan with the headings of ChiTieu keeps its further columns", async () => {
  await folder.put(
    "plan.tsv",
    "Mã|Cấp|STT|Chỉ tiêu|ĐVT|So sánh|Kế hoạch|Chiều|Tổng hợp|Kế hoạch HĐND giao|Hiệu lực từ\n" +
      "A|Xã|1|Thu|triệu đồng|≥|100.5|cao hơn tốt|cộng dồn|90|01/01/2025\n",
  );
  await folder.put("a.tsv", `${head}\n2025-06|A|60|\n`);
  const { exitCode } = await folder.report({ plan: "plan.tsv", actuals: "a.tsv", period: "2025-06", out: "o.xlsx" });
  expect(exitCode).toBe(0);
  const cell = tableOf(await folder.sheet("o.xlsx"));
  expect([cell("A", "Kế hoạch"), cell("A", "KH HĐND giao")]).toEqual([100.5, 90]);
});

test("a name that no row can show in full is told with its line, and the report is made", async () => {
  const name = "Tỷ lệ hộ dân sử dụng nước sạch ".repeat(160);
  await folder.put("plan.tsv", `item|name|comparison|target|unit|place\n1|Thu|>=|5|%|\n2|${name}|>=|5|%|\n`);
  await folder.put("a.tsv", `${head}\n2025-06|1|6|\n`);
  const asked = { plan: "plan.tsv", actuals: "a.tsv", period: "2025-06", out: "o.xlsx" };
  const { told, exitCode } = await folder.report(asked);
  expect(exitCode).toBe(0);
  expect(told).toContain("plan.tsv:3: nội dung dài hơn một dòng cao nhất của Excel");
});

test("the written report of the same request", async () => {
  await folder.put("a.tsv", `${head}\n2025-06|GRDP|11.01|10.2\n`);
  const { exitCode } = await folder.report({ actuals: "a.tsv", period: "2025-06", out: "o.docx" });
  expect(exitCode).toBe(0);
  expect((await folder.bytes("o.docx"))[0]).toBe(0x50);
});
