/** The picker as people use it: by keyboard, by ear, in a narrow pane, in both languages, with a large plan. */

import { setUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

const words = {
  "vi-VN": { open: "Chèn công thức", search: "Tìm chỉ tiêu", back: "Trở lại các bước", insert: "Chèn vào ô" },
  "en-US": { open: "Insert formula", search: "Search targets", back: "Back to the steps", insert: "Insert" },
} as const;

async function openPicker(locale: keyof typeof words = "vi-VN"): Promise<void> {
  excel = await open({ locale });
  await excel.press("Attain.OpenPane");
  await excel.type("Sheet1!B2", locale === "vi-VN" ? "11,01" : "11.01");
  await choose("C2");
  await button(words[locale].open).click();
  await field(locale).waitFor();
}

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });
const field = (locale: keyof typeof words = "vi-VN") =>
  excel.pane.getByRole("combobox", { name: words[locale].search });
const told = (text: string) => excel.pane.getByText(text).first().waitFor();
/** The pane's own list; the choice of functions is a list of options, too. */
const options = (more: { readonly selected?: boolean; readonly name?: RegExp } = {}) =>
  excel.pane.getByRole("listbox").getByRole("option", more);
const picked = () => options({ selected: true });
const choose = (address: string): Promise<void> =>
  excel.run(async (context, where) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.activate();
    sheet.getRange(where).select();
    await context.sync();
  }, address);

test("by keyboard alone: open, search, walk the list, insert, clear, go back to where one was", async () => {
  await openPicker();
  const { page } = excel;
  const focused = (): Promise<string | null> =>
    excel.inAddIn(() => document.activeElement?.getAttribute("role") ?? null);
  expect(await focused()).toBe("combobox");
  await page.keyboard.type("that nghiep");
  await told("1 chỉ tiêu");
  await told('=ATTAIN(B2;"THATNGHIEP")');
  await page.keyboard.press("Enter");
  await told("Đã chèn công thức.");
  expect((await excel.read("Sheet1!C2")).formula).toBe('=ATTAIN(B2,"THATNGHIEP")');
  // The next cell, the next indicator: the focus is still in the field.
  expect(await focused()).toBe("combobox");
  await page.keyboard.press("Escape");
  await told("52 chỉ tiêu");
  expect(await focused()).toBe("combobox");
  await page.keyboard.type("bao hiem");
  await page.keyboard.press("ArrowDown");
  await options({ selected: true, name: /Q\.BHYT/u }).waitFor();
  const named = await field().getAttribute("aria-activedescendant");
  expect(await picked().getAttribute("id")).toBe(named);
  await page.keyboard.press("ArrowUp");
  await options({ selected: true, name: /BHYT/u }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await excel.pane.locator("button:focus", { hasText: "Chèn công thức" }).waitFor();
  await excel.pane.getByRole("heading", { name: "Báo cáo 6 tháng đầu năm 2025" }).waitFor();
});

test("an indicator stands with its code, target, level and rule", async () => {
  await openPicker();
  await field().fill("that nghiep");
  expect((await picked().innerText()).split("\n")).toEqual([
    "Tỷ lệ thất nghiệp thành thị",
    "THATNGHIEPdưới 3,5% · Thành phố",
  ]);
  const facts = await excel.pane.getByRole("definition").allInnerTexts();
  expect(facts).toEqual(["dưới 3,5%", "Thấp hơn là tốt hơn: 2 − TH/KH.", "Thành phố"]);
});

test("who is in charge and the document are shown when the plan names them", async () => {
  await openPicker();
  const headings = (await excel.readAll("'Chỉ tiêu'!A4:Z4"))[0]?.map((cell) => cell.text) ?? [];
  const cell = (heading: string): string => `'Chỉ tiêu'!${String.fromCharCode(65 + headings.indexOf(heading))}5`;
  for (const [heading, text] of [
    ["Đơn vị chủ trì", "Cục Thống kê"],
    ["Nguồn", "Nghị quyết 01"],
  ] as const) {
    if (!headings.includes(heading)) {
      const free = String.fromCharCode(65 + headings.findIndex((each) => each === ""));
      await excel.type(`'Chỉ tiêu'!${free}4`, heading);
      headings[free.charCodeAt(0) - 65] = heading;
    }
    await excel.type(cell(heading), text);
  }
  await field().fill("cuc thong ke");
  await told("1 chỉ tiêu");
  await told("Nghị quyết 01");
});

test.each([
  ["Đánh giá (Đạt, Vượt…) – ATTAIN.STATUS", '=ATTAIN.STATUS(B2;"GRDP")'],
  ["Số kế hoạch – ATTAIN.TARGET", '=ATTAIN.TARGET("GRDP")'],
])("“%s” shows %s", async (choice, formula) => {
  await openPicker();
  await excel.pane.getByLabel("Cần tính").selectOption({ label: choice });
  await told(formula);
});

test("the preview follows the selection; without a figure it says what to do; another cell may be named", async () => {
  await openPicker();
  await told('=ATTAIN(B2;"GRDP")');
  // What will be inserted is seen without scrolling, in a window of 800 pixels too.
  const [bottom = 0, height = 0] = await excel.inAddIn(() => [
    document.getElementById("next-step")?.getBoundingClientRect().bottom ?? Infinity,
    window.innerHeight,
  ]);
  expect(bottom).toBeLessThanOrEqual(height);
  await choose("F9");
  await told("Sheet1!F9: bên trái ô này không có số thực hiện nào.");
  expect(await button("Chèn vào ô").getAttribute("aria-disabled")).toBe("true");
  await excel.pane.getByLabel("Ô kết quả").fill("số liệu!F5");
  await told(`=ATTAIN('số liệu'!F5;"GRDP")`);
  await excel.pane.getByLabel("Ô kết quả").fill("B2:B3");
  await told("“B2:B3” không phải là địa chỉ một ô.");
  await excel.pane.getByLabel("Ô kết quả").fill("");
  await choose("C2");
  await told('=ATTAIN(B2;"GRDP")');
});

test("the indicator of the selected row stands ready", async () => {
  await openPicker();
  await excel.type("Sheet1!A2", "thuns");
  await choose("C2");
  await told("=ATTAIN(B2;A2)");
  await excel.pane.getByRole("heading", { name: "Thu ngân sách nhà nước trên địa bàn" }).waitFor();
});

test("what can't be found is said, with what to do", async () => {
  await openPicker();
  await field().fill("xyzzy");
  const status = excel.pane.getByRole("status").filter({ hasText: "Không có chỉ tiêu nào khớp “xyzzy”." });
  await status.waitFor();
  expect(await options().count()).toBe(0);
  expect(await field().getAttribute("aria-expanded")).toBe("false");
});

test("without targets the picker says so", async () => {
  await openPicker();
  await excel.run(async (context) => {
    context.workbook.tables.getItem("ChiTieu").getDataBodyRange().clear("Contents");
    await context.sync();
  });
  await told("Chưa có chỉ tiêu nào dùng được.");
});

test("5,000 targets: fifty are drawn, the rest on demand; a keystroke is quick", async () => {
  await openPicker();
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ChiTieu");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const first = body.values[0] as unknown[];
    const rows = Array.from({ length: 4948 }, (_, at) => [`M${at}`, ...first.slice(1)]);
    table.rows.add(undefined, rows as string[][]);
    await context.sync();
  });
  await told("5.000 chỉ tiêu");
  expect(await options().count()).toBe(50);
  await button("Xem thêm 50 chỉ tiêu").click();
  expect(await options().count()).toBe(100);
  await field().focus();
  await excel.page.keyboard.type("tang truong");
  await told("4.950 chỉ tiêu");
});

test.each(["vi-VN", "en-US"] as const)("300 pixels are enough in %s: nothing scrolls sideways", async (locale) => {
  await openPicker(locale);
  const grip = excel.page.getByRole("separator", { name: /^(?:Độ rộng|Width)/u });
  for (let press = 0; press < 4; press++) await grip.press("ArrowRight");
  const overflow = (): Promise<number[]> =>
    excel.inAddIn(() => [
      window.innerWidth,
      ...[...document.querySelectorAll("main *")].map((element) => Math.ceil(element.getBoundingClientRect().right)),
    ]);
  for (const query of [
    "",
    "tỷ trọng giá trị sản phẩm công nghiệp công nghệ cao",
    "mộttừrấtdàikhôngcódấucáchnàođểxuốngdòngcả",
  ]) {
    await field(locale).fill(query);
    const [inner = 0, ...rights] = await overflow();
    expect(inner).toBeLessThanOrEqual(300);
    expect(Math.max(...rights)).toBeLessThanOrEqual(inner);
  }
});

test("in English the formula is shown with commas, as an English Excel takes it", async () => {
  await openPicker("en-US");
  await field("en-US").fill("unemployment");
  await told("No target matches “unemployment”.");
  await field("en-US").fill("thất nghiệp");
  await told('=ATTAIN(B2,"THATNGHIEP")');
  await told("Lower is better: 2 − result ÷ plan.");
  await button("Insert").click();
  await told("The formula is inserted.");
});
