import { join } from "node:path";
import { openExcel, type ExcelDriver } from "../workbench/driver";

/** A province's plan for 2026 to 2030: in its table a column for each year. */
const plan = join(__dirname, "..", "plans", "tuning", "t03-tinh-5-nam-2026-2030.docx");

let excel: ExcelDriver;
beforeAll(async () => {
  excel = await openExcel();
  await excel.press("Attain.OpenPane");
  await button("Nhập từ văn bản").click();
});
afterAll(() => excel.close());

const button = (name: string | RegExp) => excel.pane.getByRole("button", { name, exact: true });

test("of a plan of several years the last is the target, and the years before it have columns of their own", async () => {
  await excel.pane.locator("input[type=file]").first().setInputFiles(plan);
  await button(/Nhận tất cả chỗ đã chắc/u).click();
  await excel.pane.getByLabel("Cấp").fill("Tỉnh");
  await excel.pane
    .getByLabel(
      "Ghi cả kế hoạch các năm khác vào cột riêng: “Kế hoạch 2026”, “Kế hoạch 2027”, “Kế hoạch 2028”, “Kế hoạch 2029”",
    )
    .check();
  await button(/^Ghi \d+ chỉ tiêu/u).click();
  await excel.pane.getByText(/^Đã ghi \d+ chỉ tiêu mới/u).waitFor();
  const columns = ["Chỉ tiêu", "Kế hoạch 2026", "Kế hoạch 2027", "Kế hoạch 2028", "Kế hoạch 2029", "Kế hoạch", "Nguồn"];
  const rows = await excel.run(async (context, names) => {
    const table = context.workbook.tables.getItem("ChiTieu");
    const read = names.map((name) => table.columns.getItem(name).getDataBodyRange().load("values"));
    await context.sync();
    return (read[0]?.values ?? []).map((_, row) => read.map(({ values }) => values[row]?.[0] as unknown));
  }, columns);
  expect(rows.slice(0, 4)).toEqual([
    ["Tốc độ tăng GRDP (giá so sánh 2010)", 9.8, 10.2, 10.5, 10.8, 11, "201/KH-UBND, bảng 2, hàng 4"],
    ["GRDP bình quân đầu người", 87, 97, 109, 122, 137, "201/KH-UBND, bảng 2, hàng 5"],
    ["Thu ngân sách nhà nước trên địa bàn", 12600, 14100, 15900, 18000, 20500, "201/KH-UBND, bảng 2, hàng 10"],
    ["Lúa cả năm: Diện tích", 95.8, 95, 94.2, 93.5, 93, "201/KH-UBND, bảng 2, hàng 12"],
  ]);
});
