import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel();
  await excel.press("Attain.SetUpWorkbook");
  await excel.type("'Số liệu'!F5", "11,01");
});
afterEach(() => excel.close());

const report = "BC 6T-2025 Thành phố";
const build = (): Promise<void> => excel.press("Attain.BuildReport");
const value = async (address: string): Promise<unknown> => (await excel.read(address)).value;

function sheets(): Promise<string[]> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const found = context.workbook.worksheets.load("items/name");
      await context.sync();
      return found.items.map((sheet) => sheet.name);
    }),
  );
}

test("the requests of a build stay few: its own syncs, the pane's reading, what office.js adds", async () => {
  const requests = async (): Promise<number> => {
    // The pane reads the workbook a moment after each change; those readings are not the build's.
    await excel.quiet();
    await excel.resetTraffic();
    await build();
    return (await excel.traffic()).requests;
  };
  // Of others: the pane reads the workbook once or, told of changes meanwhile, twice; and after each of these
  // conversations office.js sends one request of its own, by which it lets go of ranges.
  const own = 1;
  const ofOthers = 2 * 2;
  expect(await requests()).toBeLessThanOrEqual(2 + own + ofOthers);
  expect(await requests()).toBeLessThanOrEqual(3 + own + ofOthers);
});

test("a renamed and moved report is rebuilt where it is", async () => {
  await build();
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("BC 6T-2025 Thành phố");
      sheet.name = "Bản trình";
      sheet.position = 0;
      await context.sync();
    }),
  );
  await excel.type("'Bản trình'!J10", "ghi chú");
  await build();
  expect(await value("'Bản trình'!J10")).toBe("ghi chú");
  expect(await sheets()).not.toContain(report);
});

test("a target added in the middle moves notes, own rows and what stands beside the table with their rows", async () => {
  await build();
  await excel.type(`'${report}'!J11`, "ghi chú của GRDPCN");
  await excel.type(`'${report}'!N11`, "cột riêng của GRDPCN");
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem("ChiTieu").rows;
      rows.add(1, [["MOI", "Thành phố", 1, "Chỉ tiêu mới", "%", "≥", 5, "cao hơn tốt", "cuối kỳ", "", ""]]);
      await context.sync();
    }),
  );
  await build();
  expect(await value(`'${report}'!B11`)).toBe("Chỉ tiêu mới");
  expect([await value(`'${report}'!J12`), await value(`'${report}'!N12`)]).toEqual([
    "ghi chú của GRDPCN",
    "cột riêng của GRDPCN",
  ]);
});

test("a sheet of theirs with the report's name is left alone", async () => {
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("BC 6T-2025 Thành phố").getRange("A1").values = [["của tôi"]];
      await context.sync();
    }),
  );
  await build();
  expect(await value(`'${report}'!A1`)).toBe("của tôi");
  expect(await sheets()).toContain(`${report} (2)`);
});

test("a protected report sheet is told, and stays as it was", async () => {
  await build();
  await excel.type(`'${report}'!J10`, "ghi chú");
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("BC 6T-2025 Thành phố").protection.protect();
      await context.sync();
    }),
  );
  await build();
  await excel.pane.getByText(`Trang “${report}” đang được bảo vệ.`).waitFor();
  expect(await value(`'${report}'!J10`)).toBe("ghi chú");
});

test("a column put into the report's table is told", async () => {
  await build();
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("BC 6T-2025 Thành phố").getRange("C:C").insert("Right");
      await context.sync();
    }),
  );
  await build();
  await excel.pane.getByText("bảng báo cáo đã bị thêm hoặc bớt cột").waitFor();
});

test.each([
  ["a renamed column", "'Chỉ tiêu'!G4", "KH 2025", "Chỉ tiêu!A4: bảng ChiTieu thiếu cột “Kế hoạch”."],
  ["a doubled code", "'Chỉ tiêu'!A6", "grdp", "Chỉ tiêu!A6: mã “grdp” trùng với Chỉ tiêu!A5."],
  ["text in the target", "'Chỉ tiêu'!G5", "nhiều", "Chỉ tiêu!G5: “nhiều” ở cột Kế hoạch không phải là số."],
  ["text among the results", "'Số liệu'!F6", "đang chờ", "Số liệu!F6: “đang chờ” ở cột Thực hiện là chữ hoặc một khoảng"],
  ["a period that is none", "'Thiết lập'!B13", "giữa năm", "Thiết lập!B13: “giữa năm” không phải là một kỳ."],
])("%s is listed in the pane with its place, a click from the cell", async (_case, address, text, told) => {
  await excel.press("Attain.OpenPane");
  await excel.type(address, text);
  const [place = "", sentence = ""] = told.split(": ");
  const item = excel.pane
    .getByRole("listitem")
    .filter({ hasText: place })
    .filter({ hasText: new RegExp(sentence, "iu") });
  await item.first().waitFor();
});

test("the pane closed in the middle of a build leaves the old report or the new one", async () => {
  for (const wait of [0, 5, 20, 60, 150]) {
    const one = await openExcel();
    await one.press("Attain.SetUpWorkbook");
    await one.type("'Số liệu'!F5", "11,01");
    await one.press("Attain.OpenPane");
    await one.pane.getByRole("button", { name: "Lập báo cáo" }).click();
    await new Promise((go) => setTimeout(go, wait));
    await one.page.evaluate(() => document.querySelector("iframe")?.remove());
    await new Promise((go) => setTimeout(go, 300));
    const whole = await one.readAll(`'${report}'!A9:L39`).catch(() => undefined);
    if (whole) {
      const codes = whole.slice(1).map((row) => row[10]?.value);
      expect(codes.filter((code) => typeof code === "string" && code !== "")).toHaveLength(30);
      expect(whole[1]?.[5]?.value).toBe(11.01);
    }
    one.problems.length = 0;
    await one.close();
  }
});
