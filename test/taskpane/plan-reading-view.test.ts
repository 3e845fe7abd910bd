import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

const button = (name: string | RegExp) => excel.pane.getByRole("button", { name, exact: true });
const list = () => excel.pane.getByRole("listbox");
const press = (key: string): Promise<void> => excel.page.keyboard.press(key);
const status = (words: string | RegExp) => excel.pane.getByRole("status").getByText(words).waitFor();
const options = (): Promise<string[]> => list().getByRole("option").allInnerTexts();

const plan = `Số: 12/KH-UBND
KẾ HOẠCH phát triển kinh tế - xã hội năm 2026
I. Kết quả năm 2025
Thu ngân sách đạt 31,2 tỷ đồng, bằng 104% dự toán.
II. Chỉ tiêu xã giao:
1. Thu ngân sách trên địa bàn đạt 35,5 tỷ đồng trở lên.
2. Tỷ lệ hộ nghèo còn 1,2%.
3. Thu nhập bình quân đầu người đạt 85.5 triệu đồng/người.
4. Tỷ lệ rác thải sinh hoạt được thu gom đạt 95%.`;

describe("in Vietnamese, by keyboard", () => {
  beforeAll(async () => {
    excel = await openExcel();
    await excel.press("Attain.OpenPane");
    await button("Nhập từ văn bản").click();
  });
  afterAll(() => excel.close());

  test("what can't be read is told with its remedy", async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]);
    await button("Đọc văn bản đã dán").click();
    await excel.pane.getByRole("alert").getByText("Chưa có gì để đọc.").waitFor();
    await excel.pane
      .locator("input[type=file]")
      .setInputFiles({ name: "ke-hoach.doc", mimeType: "application/msword", buffer: old });
    await excel.pane
      .getByRole("alert")
      .getByText(/Mở|lưu lại/u)
      .waitFor();
    expect(await button("Chọn tệp…").count()).toBe(1);
  });

  test("a dropped file is read, the unsure proposals come first, and the quotation is marked in the document", async () => {
    await excel.inAddIn((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "ke-hoach.txt", { type: "text/plain" }));
      const zone = [...document.querySelectorAll("div")].find((each) =>
        each.querySelector(":scope > input[type=file]"),
      );
      zone?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, plan);
    await list().waitFor();
    await excel.pane.getByText("ke-hoach.txt · 12/KH-UBND").waitFor();
    await status("4 đề xuất: nhận 0, bỏ 0, còn 4 chưa duyệt.");
    expect(await options()).toEqual([expect.stringContaining("Thu nhập bình quân đầu người")]);
    await excel.pane.getByText(/số “.*” viết lạ, cũng có thể là/u).waitFor();
    expect(await list().evaluate((element) => element === document.activeElement)).toBe(true);
    await excel.pane.getByRole("tab", { name: "Văn bản" }).click();
    const part = excel.pane.getByRole("region", { name: "Văn bản" });
    expect(await part.locator("mark").allInnerTexts()).toEqual([
      "Thu nhập bình quân đầu người đạt",
      "85.5",
      "triệu đồng/người.",
    ]);
    await excel.pane.getByRole("tab", { name: "Đề xuất" }).click();
  });

  test("keys accept, leave out, take back and correct; like cases are offered", async () => {
    await excel.pane.getByRole("combobox", { name: "Hiện" }).selectOption("all");
    await list().focus();
    await press("Enter");
    await status("Đã nhận. 4 đề xuất: nhận 1, bỏ 0, còn 3 chưa duyệt.");
    await press("Delete");
    await status("Đã bỏ. 4 đề xuất: nhận 1, bỏ 1, còn 2 chưa duyệt.");
    await press("Control+z");
    await status("Đã lùi lại. 4 đề xuất: nhận 1, bỏ 0, còn 3 chưa duyệt.");
    await press("e");
    await excel.pane.getByLabel("Cấp", { exact: true }).fill("Phường");
    await press("Enter");
    await excel.pane.getByText("đề xuất khác được đọc giống thế ở mục “Cấp”").waitFor();
    expect(await list().evaluate((element) => element === document.activeElement)).toBe(true);
    await button("Sửa cả 3").click();
    await status("Đã sửa 3 đề xuất giống thế.");
    await press("Escape");
  });

  test("a left sentence becomes a proposal; closing the view keeps the review", async () => {
    await excel.pane.getByRole("combobox", { name: "Hiện" }).selectOption("sentences");
    await list().getByText("Thu ngân sách đạt 31,2 tỷ đồng").click();
    await excel.pane.getByText("kết quả đã đạt", { exact: true }).waitFor();
    await press("Enter");
    await status("Đã lập đề xuất. 5 đề xuất");
    await button("Đóng").click();
    await button("Trở lại các bước").click();
    await excel.pane.locator("ol").waitFor();
    expect(await excel.pane.locator(":focus").innerText()).toBe("Nhập từ văn bản");
    await button("Nhập từ văn bản").click();
    await status("5 đề xuất: nhận 1, bỏ 0, còn 4 chưa duyệt.");
    const overflow = await excel.inAddIn(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("decisions that aren't written are given up only when that is said twice", async () => {
    await button("Đọc văn bản khác").click();
    await excel.pane.getByText(/đề xuất đã duyệt mà chưa ghi vào sổ sẽ mất/u).waitFor();
    await button("Duyệt tiếp").click();
    await status("5 đề xuất");
    await button("Đọc văn bản khác").click();
    await button("Bỏ, đọc văn bản khác").click();
    await button("Chọn tệp…").waitFor();
  });
});

test("in English the pane is English, the document's words stay", async () => {
  excel = await openExcel({ locale: "en-US" });
  await excel.press("Attain.OpenPane");
  await button("Read a document").click();
  await excel.pane.getByLabel("Or paste text").fill(plan);
  await button("Read the pasted text").click();
  await status("4 proposals: 0 accepted, 0 left out, 4 to decide.");
  await excel.pane.getByText("Unsure because").waitFor();
  await button(/^Accept all sure ones/u).click();
  await excel.pane.getByText("The workbook has no table of targets").waitFor();
  await button("Write 3 targets into the workbook").waitFor();
  await excel.close();
});
