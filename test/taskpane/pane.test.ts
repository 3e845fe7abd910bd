import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

async function openPane(locale: "vi-VN" | "en-US", width = 1280): Promise<void> {
  excel = await openExcel({ locale, width });
  await excel.press("Attain.OpenPane");
  await excel.pane.getByRole("heading", { level: 1 }).waitFor();
}
afterEach(() => excel.close());

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });
const selected = (): Promise<string> =>
  excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replace(/'/gu, "");
  });

/** The steps as a person who can't see them hears them: `đã xong Kế hoạch`. */
async function steps(): Promise<string[]> {
  const items = await excel.pane
    .getByRole("listitem")
    .filter({ has: excel.pane.getByRole("heading") })
    .all();
  return Promise.all(
    items.map(async (item) => {
      const mark = await item.getByRole("img").getAttribute("aria-label");
      return `${mark ?? ""} ${await item.getByRole("heading").innerText()}`;
    }),
  );
}

async function waitForStep(name: string): Promise<void> {
  await excel.pane.locator('[aria-current="step"]').getByRole("heading", { name }).waitFor();
}

interface Words {
  readonly locale: "vi-VN" | "en-US";
  readonly results: string;
  readonly report: string;
  readonly send: string;
  readonly setUp: string;
  readonly fillIn: string;
  readonly build: string;
  readonly isSetUp: string;
  readonly isBuilt: string;
  readonly figure: string;
  readonly heard: readonly string[];
}

const words: readonly Words[] = [
  {
    locale: "vi-VN",
    results: "Số liệu",
    report: "Báo cáo",
    send: "Gửi",
    setUp: "Thiết lập sổ",
    fillIn: "Nhập số liệu",
    build: "Lập báo cáo",
    isSetUp: "Đã thiết lập sổ.",
    isBuilt: "Đã lập báo cáo.",
    figure: "11,01",
    heard: [
      "việc đang làm Kế hoạch, chưa tới Số liệu, chưa tới Báo cáo, chưa tới Gửi",
      "đã xong Kế hoạch, việc đang làm Số liệu, chưa tới Báo cáo, chưa tới Gửi",
      "đã xong Kế hoạch, còn thiếu Số liệu, việc đang làm Báo cáo, chưa tới Gửi",
      "đã xong Kế hoạch, còn thiếu Số liệu, đã xong Báo cáo, việc đang làm Gửi",
    ],
  },
  {
    locale: "en-US",
    results: "Results",
    report: "Report",
    send: "Send",
    setUp: "Set up workbook",
    fillIn: "Fill in results",
    build: "Build report",
    isSetUp: "The workbook is set up.",
    isBuilt: "The report is built.",
    figure: "11.01",
    heard: [
      "to do now Plan, later Results, later Report, later Send",
      "done Plan, to do now Results, later Report, later Send",
      "done Plan, incomplete Results, to do now Report, later Send",
      "done Plan, incomplete Results, done Report, to do now Send",
    ],
  },
];

test.each(words)("the walk in $locale, by the one primary button", async (word) => {
  const heard: string[] = [];
  const hear = async (): Promise<void> => {
    heard.push((await steps()).join(", "));
  };
  await openPane(word.locale);
  await hear();
  await button(word.setUp).click();
  await excel.pane.getByRole("status").getByText(word.isSetUp).waitFor();
  await waitForStep(word.results);
  await hear();
  await button(word.fillIn).click();
  await expectSelected("Số liệu!F5");
  await excel.type("'Số liệu'!F5", word.figure);
  await waitForStep(word.report);
  await hear();
  await button(word.build).click();
  await excel.pane.getByRole("status").getByText(word.isBuilt).waitFor();
  await waitForStep(word.send);
  await hear();
  expect(heard).toEqual(word.heard);
  const first = await excel.readAll("'BC 6T-2025 Thành phố'!A1:A30");
  expect(first.map(([cell]) => cell?.value)).toContain("STT");
});

/** Going to a cell says nothing in the pane, so there is nothing to wait for but Excel. */
async function expectSelected(address: string): Promise<void> {
  const end = Date.now() + 10_000;
  let found = await selected();
  while (found !== address && Date.now() < end) found = await selected();
  expect(found).toBe(address);
}

test("in a new period the next step adds the rows and goes to the first empty figure", async () => {
  await openPane("vi-VN");
  await button("Thiết lập sổ").click();
  await waitForStep("Số liệu");
  await excel.type("'Thiết lập'!B13", "T7/2025");
  await button("Thêm dòng cho T7/2025").waitFor();
  await button("Nhập số liệu").click();
  await button("Thêm dòng cho T7/2025").waitFor({ state: "detached" });
  await expectSelected("Số liệu!F57");
  expect((await excel.read("'Số liệu'!A57")).value).toBe("T7/2025");
});

test("a period that was wiped out is asked for where it stands", async () => {
  await openPane("vi-VN");
  await button("Thiết lập sổ").click();
  await waitForStep("Số liệu");
  await excel.type("'Thiết lập'!B13", "");
  await button("Chọn kỳ báo cáo").click();
  await expectSelected("Thiết lập!B13");
  await excel.type("'Thiết lập'!B13", "Q2/2025");
  await excel.pane.getByRole("heading", { name: "Báo cáo quý II năm 2025" }).waitFor();
});

test("a report can be built before figures are there, by a button of the same name", async () => {
  await openPane("vi-VN");
  await button("Thiết lập sổ").click();
  await waitForStep("Số liệu");
  await button("Lập báo cáo").click();
  await excel.pane.getByRole("status").getByText("Đã lập báo cáo.").waitFor();
  await button("Mở trang Chỉ tiêu").click();
  await expectSelected("Chỉ tiêu!A1");
  await button("Mở báo cáo").click();
  expect((await selected()).startsWith("BC 6T-2025 Thành phố!")).toBe(true);
  // Built again: the sheet as it was is named, and can be seen.
  await button("Lập báo cáo").click();
  const kept = excel.pane.getByRole("status").getByText("ở trang ẩn “Bản trước BC 6T-2025 Thành phố”");
  await kept.waitFor();
  await button("Hiện trang đó").click();
  await kept.waitFor({ state: "detached" });
  await expectSelected("Bản trước BC 6T-2025 Thành phố!A1");
});

test("by keyboard alone: every button in the order of the walk, each seen when it has the focus", async () => {
  await openPane("vi-VN");
  const { page, pane } = excel;
  await pane.getByRole("button", { name: "Thiết lập sổ" }).focus();
  await page.keyboard.press("Enter");
  await waitForStep("Số liệu");
  await pane.getByRole("button", { name: "Đóng" }).focus();
  await page.keyboard.press("Enter");
  // The button pressed is gone with its message; the next step's takes the focus.
  await expectFocused("Nhập số liệu");
  await pane.getByRole("button", { name: "Đổi kỳ, cấp" }).focus();
  const names: string[] = [];
  for (let stop = 0; stop < 16; stop++) {
    const focused = pane.locator(":focus");
    names.push(await focused.evaluate(spokenName));
    const seen = await focused.evaluate((element) => {
      const shape = (): string => {
        const own = getComputedStyle(element);
        const ring = getComputedStyle(element, "::after");
        return [own.outline, own.boxShadow, own.borderColor, own.textDecoration, ring.outline, ring.border].join();
      };
      const withFocus = shape();
      (element as HTMLElement).blur();
      const without = shape();
      (element as HTMLElement).focus();
      return withFocus !== without;
    });
    expect([names.at(-1), seen]).toEqual([names.at(-1), true]);
    await page.keyboard.press("Tab");
  }
  expect(names).toEqual([
    "Đổi kỳ, cấp",
    "Nhập từ văn bản",
    "Mở trang Chỉ tiêu",
    "Nhập số liệu",
    "Mở trang Số liệu",
    "Biểu mẫu",
    "Kỳ báo cáo",
    "Cấp chỉ tiêu",
    "Lập báo cáo",
    "Lời văn báo cáo",
    "Sửa biểu mẫu",
    "Lịch báo cáo",
    "Ngày nghỉ",
    "Chuẩn bị gửi",
    "4 chỗ nên xem",
    "Chèn công thức",
  ]);
});

/** Runs in the page: a list is called by its label, a button by what stands on it. */
function spokenName(element: Element): string {
  const label = element instanceof HTMLSelectElement ? element.labels[0] : element;
  return label instanceof HTMLElement ? label.innerText.trim() : "";
}

async function expectFocused(name: string): Promise<void> {
  await excel.pane.locator("button:focus", { hasText: name }).waitFor();
}

test("a step has a heading, the list a name, the page one main part", async () => {
  await openPane("vi-VN");
  await button("Thiết lập sổ").click();
  await waitForStep("Số liệu");
  const { pane } = excel;
  const headings = await pane.getByRole("heading").allInnerTexts();
  expect(headings).toEqual([
    "Báo cáo 6 tháng đầu năm 2025",
    "Kế hoạch",
    "Số liệu",
    "Báo cáo",
    "Gửi",
    "Không có chỗ nào cần sửa",
  ]);
  expect(await pane.getByRole("region", { name: "Các bước" }).getByRole("list").count()).toBe(1);
  expect([await pane.getByRole("main").count(), await pane.locator("html").getAttribute("lang")]).toEqual([1, "vi"]);
});

test.each(["vi-VN", "en-US"] as const)("300 pixels are enough in %s: nothing scrolls sideways", async (locale) => {
  await openPane(locale);
  const { page, pane } = excel;
  const grip = page.getByRole("separator", { name: /^(?:Độ rộng|Width)/u });
  for (let press = 0; press < 4; press++) await grip.press("ArrowRight");
  const widths = (): Promise<number[]> =>
    excel.inAddIn(() => [window.innerWidth, document.documentElement.scrollWidth]);
  const overflows: boolean[] = [];
  const measure = async (): Promise<void> => {
    const [inner = 0, scroll = 0] = await widths();
    expect(inner).toBeLessThanOrEqual(300);
    overflows.push(scroll > inner);
  };
  await measure();
  await pane.getByRole("button", { name: /^(?:Thiết lập sổ|Set up workbook)$/u }).click();
  await waitForStep(locale === "vi-VN" ? "Số liệu" : "Results");
  await measure();
  await excel.type("'Số liệu'!F5", "một-con-số-rất-dài-không-có-dấu-cách-nào-để-xuống-dòng");
  await pane.getByText("Số liệu!F5").waitFor();
  await measure();
  await pane.getByText(/^4 (?:chỗ nên xem|places to look at)$/u).click();
  await measure();
  expect(overflows).toEqual([false, false, false, false]);
});
