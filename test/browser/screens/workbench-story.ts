/** The workbench's screens, each from the one before it: an empty grid, the plan, a report, everything that opens over them. */
import type { ExcelDriver } from "../../workbench/driver";
import { looksBook } from "./looks-book";
import type { Screen, Story } from "./screen";

const tab = (name: string) => (excel: ExcelDriver) =>
  excel.page.locator(".ribbon").getByRole("tab", { name, exact: true }).click();
const sheet = (name: string) => (excel: ExcelDriver) =>
  excel.page.locator(".sheet-tabs").getByRole("tab", { name, exact: true }).click();
const press =
  (...keys: readonly string[]) =>
  async (excel: ExcelDriver): Promise<void> => {
    for (const key of keys) await excel.page.keyboard.press(key);
  };
const go = async (excel: ExcelDriver, address: string): Promise<void> => {
  await excel.page.getByLabel("Hộp tên").fill(address);
  await excel.page.keyboard.press("Enter");
};
const theme = (name: string) => (excel: ExcelDriver) => excel.page.getByLabel("Chủ đề").selectOption(name);
const zoomOf =
  (zoom: number) =>
  async (excel: ExcelDriver): Promise<void> => {
    const button = excel.page.getByRole("button", { name: zoom < 100 ? "Thu nhỏ" : "Phóng to" }).last();
    await button.evaluate(
      (element, steps) => {
        for (let step = 0; step < steps; step++) (element as HTMLElement).click();
      },
      Math.abs(zoom - 100) / 10,
    );
  };
const inOrder =
  (...steps: readonly ((excel: ExcelDriver) => Promise<unknown>)[]) =>
  async (excel: ExcelDriver): Promise<void> => {
    for (const step of steps) await step(excel);
  };

const head = { selector: ".title-bar", width: 1280, height: 176 };
const report = "BC 6T-2025 Thành phố";

const ribbon = (name: string, file: string, says: string): Screen => ({
  name: file,
  says,
  part: head,
  show: tab(name),
});

const screens: readonly Screen[] = [
  {
    name: "empty",
    says: "A new workbook.",
    show: (excel) => excel.page.evaluate(() => window.workbench?.showPane(false)),
  },
  ribbon("Chèn", "ribbon-insert", "The ribbon's tab Insert."),
  ribbon(
    "Bố trí trang",
    "ribbon-page-layout",
    "Page Layout: orientation, print area, repeated rows, breaks, fitting, the preview.",
  ),
  ribbon("Công thức", "ribbon-formulas", "Formulas."),
  ribbon("Dạng xem", "ribbon-view", "View."),
  ribbon("Chỉ tiêu", "ribbon-attain", "Attain's own tab, with the icons of its manifest."),
  {
    name: "autocomplete",
    says: "Functions are offered while a formula is typed, the add-in's first.",
    show: inOrder(
      tab("Trang đầu"),
      (excel) => go(excel, "B2"),
      (excel) => excel.page.keyboard.type("=att"),
    ),
  },
  {
    name: "function-hint",
    says: "The arguments of the chosen function, in the words of functions.json.",
    show: press("Tab"),
  },
  {
    name: "selection",
    says: "A selection of several cells with its fill handle, its name in the name box, and what it adds up to.",
    show: inOrder(
      press("Escape", "Escape"),
      (excel) =>
        excel.paste("B2", [
          ["Quý", "Kế hoạch", "Thực hiện"],
          ["I", "1.200", "1.100"],
          ["II", "1.300", "1.450"],
          ["III", "1.250", "900"],
        ]),
      (excel) => go(excel, "B2:D5"),
    ),
  },
  {
    name: "cell-menu",
    says: "The menu of cells.",
    show: (excel) => excel.page.locator(".grid-scroller").click({ button: "right", position: { x: 200, y: 80 } }),
  },
  {
    name: "sheet-menu",
    says: "The menu of a sheet's tab.",
    show: inOrder(press("Escape"), (excel) =>
      excel.page.locator(".sheet-tabs").getByRole("tab").first().click({ button: "right" }),
    ),
  },
  {
    name: "outline",
    says: "Grouped rows and columns: a button for each group, one of them folded up, and the buttons of levels.",
    show: inOrder(
      press("Escape"),
      (excel) =>
        excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("3:8").group("ByRows");
          sheet.getRange("4:5").group("ByRows");
          sheet.getRange("C:D").group("ByColumns");
          await context.sync();
        }),
      (excel) => excel.page.getByRole("button", { name: "Thu gọn nhóm 4–5" }).click(),
    ),
  },
  {
    name: "plan",
    says: "The built-in plan as Attain's set-up leaves it.",
    show: inOrder(
      press("Escape"),
      (excel) => excel.press("Attain.SetUpWorkbook"),
      sheet("Chỉ tiêu"),
      (excel) => excel.page.evaluate(() => window.workbench?.showPane(false)),
    ),
  },
  {
    name: "filter",
    says: "The list behind a table's filter button.",
    show: inOrder((excel) => go(excel, "B4"), press("Alt+ArrowDown")),
  },
  {
    name: "report",
    says: "A report: merged heads, print fonts, frozen rows, numbers in vi-VN.",
    show: inOrder(
      press("Escape"),
      (excel) => excel.type("'Số liệu'!F5", "11,01"),
      (excel) => excel.press("Attain.BuildReport"),
      sheet(report),
      (excel) => excel.page.evaluate(() => window.workbench?.showPane(false)),
    ),
  },
  { name: "zoom-200", says: "The report at 200 %.", show: zoomOf(200) },
  { name: "zoom-50", says: "The report at 50 %.", show: inOrder(zoomOf(0), zoomOf(50)) },
  {
    name: "preview",
    says: "The print preview: the pages as they will be printed, and what the page layout says.",
    show: inOrder(press("Control+p")),
  },
  {
    name: "dark",
    says: "The dark theme: everything but the cells.",
    show: inOrder(press("Escape"), theme("dark"), zoomOf(150)),
  },
  { name: "contrast", says: "The high-contrast theme.", show: theme("contrast") },
  {
    name: "conditional-formats",
    says: "Conditional formats: colour scale, data bars to both sides, icon sets, rules.",
    show: inOrder(
      theme("light"),
      async (excel) => excel.open(await looksBook(), "dinh-dang.xlsx"),
      (excel) => excel.page.evaluate(() => window.workbench?.showPane(false)),
    ),
  },
];

export const workbenchStory: Story = { title: "The workbench", locale: "vi-VN", screens };
