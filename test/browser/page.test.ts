/**
 * The workbench's page under a person's hands: keys, mouse and clipboard on the grid, ribbon, pane, files. What a cell
 * shows is read through `window.workbench`; everything else is done as a person does it.
 */
import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;
let page: Page;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
  page = excel.page;
});
afterAll(() => excel.close());

/** Each test has a new sheet, and no other. */
beforeEach(async () => {
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items");
      await context.sync();
      worksheets.add().activate();
      worksheets.items.forEach((sheet) => sheet.delete());
      await context.sync();
    }),
  );
  await page.evaluate(() => window.workbench?.showPane(false));
  await tab("Trang đầu").click();
  await go("A1");
});

const bar = (): ReturnType<Page["getByLabel"]> => page.getByLabel("Thanh công thức", { exact: true });
const nameBox = (): ReturnType<Page["getByLabel"]> => page.getByLabel("Hộp tên");
const status = (): ReturnType<Page["locator"]> => page.locator(".status-bar");
const tab = (name: string): ReturnType<Page["getByRole"]> => page.getByRole("tab", { name, exact: true });

/** Excel's sizes of a new sheet: columns of 64 and rows of 20 pixels behind heads of 34 and 22. */
async function pointOf(column: number, row: number): Promise<{ x: number; y: number }> {
  const grid = await page.locator(".grid").boundingBox();
  if (!grid) throw new Error("The grid is not on the screen");
  return { x: grid.x + 34 + 64 * column + 32, y: grid.y + 22 + 20 * row + 10 };
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function go(address: string): Promise<void> {
  await nameBox().fill(address);
  await press("Enter");
}

async function texts(address: string): Promise<string[][]> {
  return (await excel.readAll(address)).map((row) => row.map((cell) => cell.text));
}

/** What becomes so within five seconds; the page paints and adds up a moment after the key. */
async function eventually(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  const end = Date.now() + 5000;
  for (;;) {
    const found = await read();
    try {
      expect(found).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await page.waitForTimeout(50);
  }
}

/** A column of inputs from the active cell down. */
async function typeDown(...inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    await page.keyboard.type(input);
    await press("Enter");
  }
}

describe("typing", () => {
  test.each([
    ["118.079,5", 118079.5, "118.079,50"],
    ["12,5%", 0.125, "12,50%"],
    ["31/12/2026", 46387, "31/12/2026"],
    ["'007", "007", "007"],
    ["=1,5*2", 3, "3"],
    ["=SUM(1;2", 3, "3"],
    ["đúng", "đúng", "đúng"],
  ])("%s is %p, shown as %s", async (typed, value, text) => {
    await typeDown(typed);
    expect(await excel.read("A1")).toMatchObject({ value, text });
    expect(await nameBox().inputValue()).toBe("A2");
  });

  test("Escape leaves the cell as it was, F2 goes on with its text", async () => {
    await typeDown("một");
    await press("ArrowUp");
    await page.keyboard.type("hai");
    await press("Escape");
    expect((await excel.read("A1")).text).toBe("một");
    await press("F2");
    expect(await status().textContent()).toContain("Sửa");
    await page.keyboard.type(" hai");
    await press("Tab");
    expect((await excel.read("A1")).text).toBe("một hai");
    expect(await nameBox().inputValue()).toBe("B1");
  });

  test("the bar shows a formula as it is typed here, and edits it", async () => {
    await typeDown("=ROUND(2,345;1)");
    await press("ArrowUp");
    expect(await bar().inputValue()).toBe("=ROUND(2,345;1)");
    await bar().fill("=ROUND(2,345;2)");
    await press("Enter");
    expect((await excel.read("A1")).formula).toBe("=ROUND(2.345,2)");
    expect((await excel.read("A1")).text).toBe("2,35");
  });

  test("a broken formula is refused with a reason, and stays open", async () => {
    await page.keyboard.type("=1+*");
    await press("Enter");
    expect(await page.getByRole("alert").textContent()).toMatch(/^Không thực hiện được: /);
    expect(await bar().inputValue()).toBe("=1+*");
    await press("Escape");
    expect((await excel.read("A1")).value).toBeNull();
  });

  test("the add-in's functions are offered by name, and cells are pointed in", async () => {
    await typeDown("5", "7");
    await page.keyboard.type("=sample.a");
    const offered = page.getByRole("listbox", { name: "Hàm gợi ý" }).getByRole("option");
    expect(await offered.allTextContents()).toEqual([expect.stringContaining("SAMPLE.ADD")]);
    await press("Tab");
    expect(await bar().inputValue()).toBe("=SAMPLE.ADD(");
    expect(await page.getByRole("note").textContent()).toContain("SAMPLE.ADD(a; b)");
    const first = await pointOf(0, 0);
    await page.mouse.click(first.x, first.y);
    await page.keyboard.type(";");
    await press("ArrowUp");
    expect(await bar().inputValue()).toBe("=SAMPLE.ADD(A1;A2");
    await press("Enter");
    await excel.calculated();
    expect(await excel.read("A3")).toMatchObject({ value: 12, formula: "=SAMPLE.ADD(A1,A2)" });
  });
});

describe("moving and selecting", () => {
  beforeEach(() => typeDown("1", "2", "3,5"));

  test.each<[keys: readonly string[], name: string]>([
    [["Control+Home"], "A1"],
    [["Control+Home", "Control+ArrowDown"], "A3"],
    [["Control+Home", "Control+ArrowDown", "Control+ArrowDown"], "A1048576"],
    [["Control+Home", "Control+ArrowRight"], "XFD1"],
    [["Control+End"], "A3"],
    [["Control+Home", "Tab", "Tab", "Shift+Tab"], "B1"],
    [["Control+Home", "Enter", "Shift+Enter"], "A1"],
  ])("%j → %s", async (keys, name) => {
    await press(...keys);
    expect(await nameBox().inputValue()).toBe(name);
  });

  test.each<[keys: readonly string[], what: string, seen: () => Promise<unknown>, expected: unknown]>([
    [["Shift+Space", "Control+Minus"], "its row goes", () => texts("A1:A3"), [["2"], ["3,5"], [""]]],
    [["Control+Space", "Control+Equal"], "a column comes before it", () => texts("A1:B1"), [["", "1"]]],
    [["Control+Shift+Digit5"], "per cents", () => texts("A1"), [["100%"]]],
    [
      ["Control+ArrowDown", "ArrowDown", "Alt+Equal", "Enter"],
      "the sum of the numbers above",
      () => texts("A4"),
      [["6,5"]],
    ],
    [["Control+Digit9", "ArrowDown", "ArrowUp"], "its row is hidden", () => nameBox().inputValue(), "A2"],
    [["F5"], "an address can be typed", () => page.evaluate(() => document.activeElement?.className), "name-box"],
    [["Control+Shift+KeyL", "Alt+ArrowDown"], "the filter's list", () => page.getByRole("menu").count(), 1],
  ])("%j: %s", async (keys, _, seen, expected) => {
    await press("Control+Home", ...keys);
    expect(await seen()).toEqual(expected);
    await press("Escape");
  });

  test("Shift+F11 is a new sheet", async () => {
    const sheets = page.locator(".sheet-tabs").getByRole("tab");
    await press("Shift+F11");
    await eventually(() => sheets.count(), 2);
  });

  test("the status bar adds the selection up", async () => {
    await press("Control+Home", "Shift+ArrowDown", "Shift+ArrowDown");
    await eventually(
      () => status().textContent(),
      expect.stringContaining("Trung bình: 2,166667    Đếm: 3    Tổng: 6,5"),
    );
  });

  test("screen readers are told the active cell", async () => {
    await press("Control+Home", "ArrowDown", "ArrowDown");
    const cell = page.getByRole("gridcell");
    expect(await cell.getAttribute("aria-label")).toBe("A3, 3,5");
    expect(await page.getByRole("row").getAttribute("aria-rowindex")).toBe("3");
  });

  test("a drag selects, Delete clears, Ctrl+Z and Ctrl+Y go back and forth", async () => {
    const [from, to] = [await pointOf(0, 0), await pointOf(0, 1)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    await press("Delete");
    expect(await texts("A1:A3")).toEqual([[""], [""], ["3,5"]]);
    await press("Control+z");
    expect(await texts("A1:A3")).toEqual([["1"], ["2"], ["3,5"]]);
    await press("Control+y");
    expect(await texts("A1:A3")).toEqual([[""], [""], ["3,5"]]);
  });

  test("the fill handle goes on with a series", async () => {
    await press("Control+Home", "Shift+ArrowDown");
    const [last, target] = [await pointOf(0, 1), await pointOf(0, 4)];
    await page.mouse.move(last.x + 31, last.y + 9);
    await page.mouse.down();
    await page.mouse.move(target.x, target.y, { steps: 4 });
    await page.mouse.up();
    expect(await texts("A1:A5")).toEqual([["1"], ["2"], ["3"], ["4"], ["5"]]);
  });

  test("a column is made wider by the edge of its head", async () => {
    const head = await pointOf(0, -1);
    await page.mouse.move(head.x + 31, head.y);
    await page.mouse.down();
    await page.mouse.move(head.x + 131, head.y, { steps: 4 });
    await page.mouse.up();
    const second = await pointOf(1, 0);
    await page.mouse.click(second.x, second.y);
    expect(await nameBox().inputValue()).toBe("A1");
    await press("Control+z");
    await page.mouse.click(second.x, second.y);
    expect(await nameBox().inputValue()).toBe("B1");
  });
});

describe("grouped rows and columns", () => {
  const bar = (name: string): ReturnType<Page["getByRole"]> => page.getByRole("group", { name, exact: true });
  const rows = (): Promise<number[] | undefined> => page.evaluate(() => window.workbench?.visibleRows("A1:A9"));

  test("have no bars while there are none", async () => {
    expect(await bar("Nhóm hàng").isVisible()).toBe(false);
    expect(await bar("Nhóm cột").isVisible()).toBe(false);
  });

  test.each<[buttons: readonly string[], expected: readonly number[]]>([
    [["Thu gọn nhóm 2–7"], [1, 8, 9]],
    [["Thu gọn nhóm 3–4"], [1, 2, 5, 6, 7, 8, 9]],
    [
      ["Thu gọn nhóm 3–4", "Mở rộng nhóm 3–4"],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    [["Hiện đến mức 1"], [1, 8, 9]],
    [
      ["Hiện đến mức 1", "Hiện đến mức 2"],
      [1, 2, 5, 6, 7, 8, 9],
    ],
    [
      ["Hiện đến mức 2", "Hiện đến mức 3"],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
  ])("%j leaves rows %j", async (buttons, expected) => {
    await go("2:7");
    await press("Alt+Shift+ArrowRight");
    await go("3:4");
    await press("Alt+Shift+ArrowRight");
    for (const name of buttons) await bar("Nhóm hàng").getByRole("button", { name, exact: true }).click();
    expect(await rows()).toEqual(expected);
  });

  test("columns fold the same way, one step for undo, and the bar goes with the last group", async () => {
    await go("C:D");
    await press("Alt+Shift+ArrowRight");
    await bar("Nhóm cột").getByRole("button", { name: "Thu gọn nhóm C–D" }).click();
    await press("Control+Home", "ArrowRight", "ArrowRight");
    expect(await nameBox().inputValue()).toBe("E1");
    await press("Control+KeyZ");
    await bar("Nhóm cột").getByRole("button", { name: "Thu gọn nhóm C–D" }).waitFor();
    await go("C:D");
    await press("Alt+Shift+ArrowLeft");
    await bar("Nhóm cột").waitFor({ state: "hidden" });
  });
});

describe("clipboard", () => {
  test("copied formulas move their references; cut cells take theirs along", async () => {
    await typeDown("5", "=A1*2");
    await go("A2");
    await press("Control+c", "ArrowRight", "Control+v");
    expect((await excel.read("B2")).formula).toBe("=B1*2");
    await go("A2");
    await press("Control+x", "ArrowDown", "Control+v");
    expect((await excel.read("A3")).formula).toBe("=A1*2");
    expect((await excel.read("A2")).value).toBeNull();
  });

  test("a table from another program comes in by the culture", async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", 'Chỉ tiêu\tKế hoạch\r\nGRDP\t118.079,279\r\n"hai\ndòng"\t12%\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect((await excel.readAll("A1:B3")).map((row) => row.map(({ value }) => value))).toEqual([
      ["Chỉ tiêu", "Kế hoạch"],
      ["GRDP", 118079.279],
      ["hai\ndòng", 0.12],
    ]);
  });
});

describe("sheets", () => {
  const names = async (): Promise<string[]> => page.locator(".sheet-tab").allTextContents();

  test("are added, renamed by a double press, copied, hidden and deleted", async () => {
    const [first = ""] = await names();
    await page.getByRole("button", { name: "Trang tính mới" }).click();
    await page.locator(".sheet-tab").nth(1).dblclick();
    await page.getByLabel("Tên trang tính").fill("Báo cáo");
    await press("Enter");
    expect(await names()).toEqual([first, "Báo cáo"]);

    await tab("Báo cáo").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Sao chép" }).click();
    expect(await names()).toEqual([first, "Báo cáo", "Báo cáo (2)"]);

    await tab("Báo cáo (2)").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Ẩn" }).click();
    expect(await names()).toEqual([first, "Báo cáo"]);

    await tab("Báo cáo").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Xóa" }).click();
    expect(await names()).toEqual([first]);
  });

  test("a formula points at another sheet and comes back", async () => {
    const [first = ""] = await names();
    await page.getByRole("button", { name: "Trang tính mới" }).click();
    await typeDown("7");
    await tab(first).click();
    await page.keyboard.type("=");
    const second = (await names()).find((name) => name !== first) ?? "";
    await tab(second).click();
    const cell = await pointOf(0, 0);
    await page.mouse.click(cell.x, cell.y);
    await press("Enter");
    expect(await excel.read(`'${first}'!A1`)).toMatchObject({ value: 7, formula: `=${second}!A1` });
    expect(await tab(first).getAttribute("aria-selected")).toBe("true");
  });

  // The next frame came after the press on a slow machine: the box stood over A1 of the other sheet and took it.
  test("the box of a formula lies over no cell of the sheet that is pointed at, from the moment it is shown", async () => {
    const [first = ""] = await names();
    await page.getByRole("button", { name: "Trang tính mới" }).click();
    const second = (await names()).find((name) => name !== first) ?? "";
    await tab(first).click();
    await page.keyboard.type("=");
    const cell = await pointOf(0, 0);
    const classes = await tab(second).evaluate((element: HTMLElement, { x, y }) => {
      const under = (): string | undefined => document.elementFromPoint(x, y)?.className;
      const before = under();
      element.click();
      return [before, under()];
    }, cell);
    expect(classes).toEqual(["cell-editor", "grid-scroller"]);
    await press("Escape");
  });
});

describe("print preview", () => {
  const preview = (): ReturnType<Page["getByRole"]> => page.getByRole("dialog", { name: "Xem trước khi in" });
  const pages = (): ReturnType<Page["locator"]> => preview().locator(".preview-page");

  test("Ctrl+P shows the pages, Escape goes back to the cell", async () => {
    await go("A60");
    await typeDown("cuối");
    // The focus is on the ribbon, not in the grid.
    await tab("Trang đầu").focus();
    await press("Control+p");
    expect(await pages().count()).toBe(2);
    expect(await preview().getByRole("status").textContent()).toBe("Trang 1 / 2");
    await press("PageDown");
    await eventually(() => preview().getByRole("status").textContent(), "Trang 2 / 2");
    await press("Escape");
    expect(await preview().count()).toBe(0);
    await go("A61");
    await typeDown("tiếp");
    expect((await excel.read("A61")).text).toBe("tiếp");
  });

  test("the tab of the page layout changes what is printed, and the browser prints those pages", async () => {
    await go("A60");
    await typeDown("cuối");
    await go("A40");
    await tab("Bố trí trang").click();
    await page.getByRole("button", { name: "Ngắt trang" }).click();
    await page.getByRole("button", { name: "Ngang", exact: true }).click();
    await page.getByRole("button", { name: "Xem trước khi in" }).click();
    expect(await pages().count()).toBe(3);
    const box = await pages().first().boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(Math.SQRT2, 1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(3);
    await press("Escape");
  });
});

describe("ribbon and pane", () => {
  test("bold is pressed and released, and shows what the active cell has", async () => {
    const bold = page.getByRole("button", { name: "Đậm (Ctrl+B)" });
    await bold.click();
    // The ribbon looks again with the next frame.
    await eventually(() => bold.getAttribute("aria-pressed"), "true");
    await press("ArrowDown");
    await eventually(() => bold.getAttribute("aria-pressed"), "false");
  });

  test("the manifest's tab opens the pane; hiding it keeps the add-in running", async () => {
    await tab("Sample").click();
    await page.getByRole("button", { name: "Open", exact: true }).click();
    const pane = page.getByRole("complementary", { name: "Sample" });
    expect(await pane.isVisible()).toBe(true);
    await pane.getByRole("button", { name: "Đóng ngăn Sample" }).click();
    expect(await pane.isVisible()).toBe(false);
    await excel.type("A1", "=SAMPLE.ADD(1;2)");
    expect((await excel.read("A1")).value).toBe(3);
  });

  test("the pane is at least 300 pixels wide", async () => {
    await tab("Sample").click();
    await page.getByRole("button", { name: "Open", exact: true }).click();
    const pane = page.locator(".pane");
    const grip = await page.getByRole("separator", { name: "Độ rộng của ngăn" }).boundingBox();
    if (!grip) throw new Error("The pane has no grip");
    for (const [by, width] of [
      [-100, 450],
      [400, 300],
    ] as const) {
      const box = await page.locator(".pane-grip").boundingBox();
      await page.mouse.move((box?.x ?? 0) + 4, grip.y + 200);
      await page.mouse.down();
      await page.mouse.move((box?.x ?? 0) + 4 + by, grip.y + 200, { steps: 3 });
      await page.mouse.up();
      expect((await pane.boundingBox())?.width).toBe(width);
    }
  });

  test("a command of the add-in's runs, busy until it says that it has ended, and is one step for undo", async () => {
    await tab("Sample").click();
    const mark = page.locator("[data-control='Sample.Mark']");
    const states = mark.evaluate(
      (button) =>
        new Promise<(string | null)[]>((resolve) => {
          const seen: (string | null)[] = [];
          new MutationObserver(() => {
            seen.push(button.getAttribute("aria-busy"));
            if (seen.includes("true") && seen.at(-1) === "false") resolve(seen);
          }).observe(button, { attributeFilter: ["aria-busy"] });
        }),
    );
    await mark.click();
    expect((await states).slice(-2)).toEqual(["true", "false"]);
    expect(await mark.isEnabled()).toBe(true);
    expect((await excel.read("A1")).value).toBe("marked");
    await go("A1");
    await press("Control+z");
    expect((await excel.read("A1")).value).toBeNull();
  });
});

describe("files and languages", () => {
  test("what is saved opens again as it was", async () => {
    await typeDown("Chỉ tiêu", "118.079,5", "=A2*2");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu thành .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await excel.open(new Uint8Array(await buffer(await download.createReadStream())), "lại.xlsx");
    expect(await texts("A1:A3")).toEqual([["Chỉ tiêu"], ["118.079,50"], ["236159"]]);
    expect((await excel.read("A3")).formula).toBe("=A2*2");
  });

  test("a file that is no workbook is said, and the open one stays", async () => {
    await typeDown("còn đây");
    await page.locator("input[type=file]").setInputFiles({
      name: "hỏng.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("không phải sổ làm việc"),
    });
    await eventually(() => page.getByRole("alert").textContent(), expect.stringContaining("Không mở được hỏng.xlsx"));
    expect((await excel.read("A1")).text).toBe("còn đây");
  });

  test("in English, numbers and formulas are typed as there", async () => {
    await page.getByLabel("Ngôn ngữ").selectOption("en-US");
    await page.getByRole("tab", { name: "Home" }).waitFor();
    await excel.waitUntilReady();
    await typeDown("1.5", "=SUM(A1,2)");
    expect(await texts("A1:A2")).toEqual([["1.5"], ["3.5"]]);
  });
});
