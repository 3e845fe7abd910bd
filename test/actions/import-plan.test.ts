import { join } from "node:path";
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;
beforeAll(async () => {
  excel = await openExcel();
  await excel.press("Attain.OpenPane");
  await button("Nhập từ văn bản").click();
});
afterAll(() => excel.close());

const button = (name: string | RegExp) => excel.pane.getByRole("button", { name, exact: true });
const first = `Số: 12/KH-UBND
KẾ HOẠCH phát triển kinh tế - xã hội năm 2025
II. Chỉ tiêu xã giao:
1. Thu ngân sách trên địa bàn đạt 35,5 tỷ đồng trở lên.
2. Tỷ lệ hộ nghèo còn 1,2%.`;
const second = `Số: 15/KH-UBND
KẾ HOẠCH phát triển kinh tế - xã hội năm 2026
II. Chỉ tiêu xã giao:
1. Thu ngân sách trên địa bàn đạt 40 tỷ đồng trở lên.
2. Tỷ lệ hộ nghèo còn 1%.
3. Thu gom rác thải sinh hoạt đạt 95%.`;

const third = `Số: 20/QĐ-UBND
QUYẾT ĐỊNH về việc điều chỉnh chỉ tiêu kế hoạch năm 2026
II. Chỉ tiêu xã giao:
1. Thu ngân sách nhà nước trên địa bàn đạt 45 tỷ đồng trở lên.
2. Tỷ lệ hộ nghèo còn 1%.
3. Vệ sinh môi trường khu dân cư đạt 96%.`;

/** A text is read, and every sure proposal accepted. */
async function accepted(text: string): Promise<void> {
  await excel.pane.getByLabel("Hoặc dán văn bản").fill(text);
  await button("Đọc văn bản đã dán").click();
  await button(/Nhận tất cả chỗ đã chắc/u).click();
}

/** The named columns of the table ChiTieu, row by row. */
function targets(): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ChiTieu");
    const columns = ["Mã", "Cấp", "STT", "ĐVT", "So sánh", "Kế hoạch", "Hiệu lực từ", "Nguồn", "Hiệu lực đến"].map(
      (name) => table.columns.getItem(name).getDataBodyRange().load("values"),
    );
    await context.sync();
    return (columns[0]?.values ?? []).map((_, row) => columns.map(({ values }) => values[row]?.[0] as unknown));
  });
}

const ofFirst = [
  ["THUNS", "Xã", 1, "tỷ đồng", "≥", 35.5, "", "12/KH-UBND, dòng 4", ""],
  ["HONGHEO", "Xã", 2, "%", "≤", 1.2, "", "12/KH-UBND, dòng 5", ""],
];

test("a workbook without tables gets them with these targets, ready for results, and leads there", async () => {
  await accepted(first);
  await button("Ghi 2 chỉ tiêu vào sổ").click();
  await excel.pane.getByText("Đã ghi 2 chỉ tiêu mới.").waitFor();
  expect(await targets()).toEqual(ofFirst);
  expect((await excel.read("'Số liệu'!C5")).value).toBe("THUNS");
  await button("Mở trang Chỉ tiêu").click();
  await excel.quiet();
  const selected = await excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replace(/'/gu, "");
  });
  expect(selected).toBe("Chỉ tiêu!A5");
});

test("a plan of the next year is told against the former; a protected sheet, and Excel refusing half-way, leave all as it was", async () => {
  await button("Đọc văn bản khác").click();
  await accepted(second);
  const write = button("Ghi 3 chỉ tiêu vào sổ");
  await excel.pane.getByText("So với kế hoạch trước: 1 mới, 1 tăng, 1 giảm").waitFor();
  await excel.pane.getByRole("combobox", { name: "Hiện" }).selectOption("all");
  expect(await excel.pane.getByRole("option").filter({ hasText: "≥" }).first().innerText()).toContain("tăng 12,68%");
  expect(await excel.pane.getByLabel("Văn bản này là").inputValue()).toBe("year");
  expect(await excel.pane.getByLabel("Hiệu lực từ").inputValue()).toBe("01/01/2026");
  await excel.pane.getByLabel(/^HONGHEO · /u).selectOption("replace");
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Chỉ tiêu").protection.protect();
    await context.sync();
  });
  await excel.quiet();
  await write.click();
  await excel.pane.getByText("Trang “Chỉ tiêu” đang được bảo vệ.").waitFor();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Chỉ tiêu").protection.unprotect();
    await context.sync();
  });
  await excel.quiet();
  await excel.refuseOperation({ member: "Range.values", number: 2 });
  await write.click();
  await excel.pane.getByRole("alert").getByText("Excel từ chối").waitFor();
  expect(await targets()).toEqual(ofFirst);
});

test("a version, a replaced row and a new target stand where they belong, written in one request", async () => {
  await excel.quiet();
  await excel.resetTraffic();
  await button("Ghi 3 chỉ tiêu vào sổ").click();
  await excel.pane.getByText("Đã ghi 1 chỉ tiêu mới, 1 phiên bản mới, thay 1 dòng.").waitFor();
  expect(await targets()).toEqual([
    ["THUNS", "Xã", 1, "tỷ đồng", "≥", 35.5, "", "12/KH-UBND, dòng 4", 46022],
    ["HONGHEO", "Xã", 2, "%", "≤", 1, "", "15/KH-UBND, dòng 5", ""],
    ["THUNS", "Xã", 1, "tỷ đồng", "≥", 40, 46023, "15/KH-UBND, dòng 4", ""],
    [expect.stringMatching(/^[A-Z]+$/u), "Xã", 3, "%", "≥", 95, 46023, "15/KH-UBND, dòng 6", ""],
  ]);
  // Nothing that is written can be written again.
  expect(await button(/^Ghi \d/u).count()).toBe(0);
});

test("the comparison sheet tells both plans, and stays the same sheet with its notes when it is renamed and made again", async () => {
  await button("Lập trang So sánh kế hoạch").click();
  await button("Mở trang So sánh kế hoạch 2026").waitFor();
  const rows = (sheet: string): Promise<unknown[][]> =>
    excel.run(async (context, name) => {
      const used = context.workbook.worksheets.getItem(name).getRange("A1:J7").load("values");
      await context.sync();
      return used.values as unknown[][];
    }, sheet);
  const [title, counts, , headings, ...lines] = await rows("So sánh kế hoạch 2026");
  expect([title?.[0], counts?.[0]]).toEqual([
    "SO SÁNH KẾ HOẠCH NĂM 2026 VỚI KẾ HOẠCH TRƯỚC",
    "Mới 1; Bỏ 0; Tăng 1; Giảm 1; Giữ nguyên 0; Đổi cách giao 0",
  ]);
  expect(headings).toEqual(expect.arrayContaining(["Kế hoạch trước", "Kế hoạch mới", "Chênh lệch", "Thay đổi"]));
  expect(lines.map((line) => [line[0], line[3], line[4], line[7]])).toEqual([
    ["THUNS", 35.5, 40, "Tăng"],
    ["HONGHEO", 1.2, 1, "Giảm"],
    [expect.any(String), "", 95, "Mới"],
  ]);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("So sánh kế hoạch 2026");
    sheet.name = "Trình Chủ tịch";
    sheet.position = 0;
    sheet.getRange("J5").values = [["thu thêm tiền đất"]];
    sheet.getRange("E6").values = [[1.5]];
    await context.sync();
  });
  await excel.quiet();
  await button("Lập trang So sánh kế hoạch").click();
  await button("Mở trang Trình Chủ tịch").waitFor();
  const [, told, , , first, second] = await rows("Trình Chủ tịch");
  expect(told?.[0]).toContain("Tăng 2; Giảm 0");
  expect([first?.[9], second?.[4], second?.[7]]).toEqual(["thu thêm tiền đất", 1.5, "Tăng"]);
});

test("an amendment makes versions from its day of what it changes; a person says which target a new name is", async () => {
  await button("Đọc văn bản khác").click();
  await accepted(third);
  expect(await excel.pane.getByLabel("Văn bản này là").inputValue()).toBe("amendment");
  await excel.pane.getByText("Ghi ngày kế hoạch hoặc điều chỉnh có hiệu lực.").waitFor();
  await excel.pane.getByLabel("Hiệu lực từ").fill("1/7/2026");
  await excel.pane.getByText("So với kế hoạch trước: 1 mới, 1 tăng, 0 giảm, 1 giữ nguyên").waitFor();
  expect(await excel.pane.getByText(/^Không còn trong kế hoạch mới/u).count()).toBe(0);
  await excel.pane.getByRole("combobox", { name: "Hiện" }).selectOption("all");
  await excel.pane.getByRole("option", { name: /môi trường/u }).click();
  await button("Chọn chỉ tiêu khác…").click();
  const which = excel.pane.getByLabel("Ứng với chỉ tiêu nào của kế hoạch trước");
  const waste = (await which.locator("option").allInnerTexts()).find((each) => each.includes("rác thải")) ?? "";
  await which.selectOption({ label: waste });
  await excel.page.keyboard.press("Tab");
  await excel.page.keyboard.press("Enter");
  await excel.pane.getByText("Đã ghi nhận chỉ tiêu ứng với.").waitFor();
  await excel.pane.getByText(/^tăng 1 điểm %/u).waitFor();
  await button("Ghi 3 chỉ tiêu vào sổ").click();
  await excel.pane.getByText("Đã ghi 0 chỉ tiêu mới, 2 phiên bản mới, để nguyên 1 dòng.").waitFor();
  const rows = await targets();
  const code = waste.split(" · ")[0];
  expect(rows.slice(2)).toEqual([
    ["THUNS", "Xã", 1, "tỷ đồng", "≥", 40, 46023, "15/KH-UBND, dòng 4", 46203],
    [code, "Xã", 3, "%", "≥", 95, 46023, "15/KH-UBND, dòng 6", 46203],
    ["THUNS", "Xã", 1, "tỷ đồng", "≥", 45, 46204, "20/QĐ-UBND, dòng 4", ""],
    [code, "Xã", 3, "%", "≥", 96, 46204, "20/QĐ-UBND, dòng 6", ""],
  ]);
  await button("Trở lại các bước").click();
  await excel.pane.getByText("Không có chỗ nào cần sửa").waitFor();
});

/** A province's plan for 2026 to 2030: in its table a column for each year. */
const severalYears = join(__dirname, "..", "plans", "tuning", "t03-tinh-5-nam-2026-2030.docx");

describe("in another workbook", () => {
  const before = { excel };

  beforeAll(async () => {
    before.excel = excel;
    excel = await openExcel();
    await excel.press("Attain.OpenPane");
    await button("Nhập từ văn bản").click();
  });
  afterAll(async () => {
    await excel.close();
    excel = before.excel;
  });

  test("of a plan of several years the last is the target, and the years before it have columns of their own", async () => {
    await excel.pane.locator("input[type=file]").first().setInputFiles(severalYears);
    await button(/Nhận tất cả chỗ đã chắc/u).click();
    await excel.pane.getByLabel("Cấp").fill("Tỉnh");
    await excel.pane
      .getByLabel(
        "Ghi cả kế hoạch các năm khác vào cột riêng: “Kế hoạch 2026”, “Kế hoạch 2027”, “Kế hoạch 2028”, “Kế hoạch 2029”",
      )
      .check();
    await button(/^Ghi \d+ chỉ tiêu/u).click();
    await excel.pane.getByText(/^Đã ghi \d+ chỉ tiêu mới/u).waitFor();
    const columns = [
      "Chỉ tiêu",
      "Kế hoạch 2026",
      "Kế hoạch 2027",
      "Kế hoạch 2028",
      "Kế hoạch 2029",
      "Kế hoạch",
      "Nguồn",
    ];
    const rows = await excel.run(async (context, names) => {
      const table = context.workbook.tables.getItem("ChiTieu");
      const read = names.map((name) => table.columns.getItem(name).getDataBodyRange().load("values"));
      await context.sync();
      return (read[0]?.values ?? []).map((_, row) => read.map(({ values }) => values[row]?.[0] as unknown));
    }, columns);
    expect(rows.slice(0, 3)).toEqual([
      ["Tốc độ tăng GRDP (giá so sánh 2010)", 9.8, 10.2, 10.5, 10.8, 11, "201/KH-UBND, bảng 2, hàng 4"],
      ["GRDP bình quân đầu người", 87, 97, 109, 122, 137, "201/KH-UBND, bảng 2, hàng 5"],
      [expect.stringMatching(/^Cơ cấu kinh tế.*Nông/u), 20.2, 19, 17.9, 16.7, 15.5, "201/KH-UBND, bảng 2, hàng 7"],
    ]);
  });
});
