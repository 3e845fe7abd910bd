import { strFromU8, unzipSync } from "fflate";
import type { Download } from "playwright-core";
import { setUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

async function openWriting(name: string, options: { locale?: "vi-VN" | "en-US"; width?: number } = {}): Promise<void> {
  excel = await open(options);
  await excel.type("'Số liệu'!F14", "59040");
  await excel.type("'Số liệu'!G14", "55000");
  await excel.press("Attain.OpenPane");
  await button(name).click();
}

const button = (name: string | RegExp) => excel.pane.getByRole("button", { name, exact: true });
const preview = (label = "Lời văn"): Promise<string> => excel.pane.getByLabel(label, { exact: true }).inputValue();
const focused = (): Promise<string> => excel.pane.locator(":focus").innerText();

const said =
  "4. Thu ngân sách nhà nước trên địa bàn đạt 59.040 tỷ đồng, bằng 50,0% kế hoạch năm (chưa đến kỳ đánh giá), tăng 7,3% " +
  "so với cùng kỳ năm trước; trong đó: Thu nội địa: chưa có số liệu; Thu xuất nhập khẩu: chưa có số liệu.";

/** What the clipboard holds, as a word processor is given it. */
async function pasted(): Promise<{ plain: string; html: string }> {
  await excel.inAddIn(() => {
    const field = document.createElement("div");
    field.contentEditable = "true";
    field.id = "paste-here";
    document.body.append(field);
    field.addEventListener("paste", (event) => {
      field.dataset["plain"] = event.clipboardData?.getData("text/plain") ?? "";
      field.dataset["html"] = event.clipboardData?.getData("text/html") ?? "";
      event.preventDefault();
    });
    field.focus();
  });
  await excel.page.keyboard.press("Control+V");
  return excel.inAddIn(() => {
    const { dataset } = document.getElementById("paste-here") ?? document.body;
    return { plain: dataset["plain"] ?? "", html: dataset["html"] ?? "" };
  });
}

test("the text is shown as the workbook stands, in full and in short", async () => {
  await openWriting("Lời văn báo cáo");
  expect((await preview()).split("\n")).toContain(said);
  await excel.type("'Số liệu'!F14", "120000");
  await excel.pane.getByLabel("Chỉ nêu chỉ tiêu vượt và không đạt").check();
  await excel.quiet();
  expect(await preview()).toContain(
    "I. Chỉ tiêu vượt kế hoạch\n- Thu ngân sách nhà nước trên địa bàn đạt 120.000 tỷ đồng",
  );
  expect(await preview()).not.toContain("Tổng vốn đầu tư");
});

test("copied, it comes as plain text and with the looks of a document", async () => {
  await openWriting("Lời văn báo cáo");
  await button("Sao chép").click();
  await excel.pane.getByRole("status").getByText("Đã chép lời văn. Dán vào văn bản.").waitFor();
  const { plain, html } = await pasted();
  expect(plain.split("\r\n")).toContain(said);
  expect(html).toContain("font-family:'Times New Roman',serif;font-size:14pt");
  expect(html).toContain("text-align:justify;text-indent:1.27cm");
  expect(html).toContain(said);
});

/** The tests' browser runs by itself, so a download is read as a stream. */
async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

test("the .docx is downloaded, can be fetched again, and says the same", async () => {
  await openWriting("Lời văn báo cáo");
  const [first] = await Promise.all([excel.page.waitForEvent("download"), button("Tải .docx").click()]);
  expect(first.suggestedFilename()).toBe("BC 6T-2025 Thành phố.docx");
  await excel.pane.getByRole("status").getByText("Tệp nằm trong thư mục Tải xuống").waitFor();
  const again = excel.pane.getByRole("link", { name: "Tải lại tệp BC 6T-2025 Thành phố.docx" });
  const [second] = await Promise.all([excel.page.waitForEvent("download"), again.click()]);
  const [bytes, more] = [await bytesOf(first), await bytesOf(second)];
  expect(bytes.equals(more)).toBe(true);
  const document = strFromU8(unzipSync(new Uint8Array(bytes))["word/document.xml"] ?? new Uint8Array());
  expect(document).toContain(`<w:t xml:space="preserve">${said}</w:t>`);
});

test("by keyboard alone: in, onto a sheet, to it, and out", async () => {
  await openWriting("Lời văn báo cáo", { width: 1280 });
  expect(await focused()).toBe("Trở lại các bước");
  await button("Đưa vào trang tính").focus();
  await excel.page.keyboard.press("Enter");
  const link = button("Lời văn nằm ở trang tính “Lời văn 6T-2025 Thành phố”.");
  await link.waitFor();
  await link.focus();
  await excel.page.keyboard.press("Enter");
  await excel.quiet();
  expect((await excel.read("'Lời văn 6T-2025 Thành phố'!A5")).value).toBe("BÁO CÁO");
  await button("Trở lại các bước").focus();
  await excel.page.keyboard.press("Enter");
  await excel.pane.locator("ol").waitFor();
  expect(await focused()).toBe("Lời văn báo cáo");
});

test("in English the pane is English, the document stays Vietnamese", async () => {
  await openWriting("Written report", { locale: "en-US" });
  for (const name of ["Copy", "Download .docx", "Put on a sheet"]) await button(name).waitFor();
  expect(await preview("Text")).toContain("Thu ngân sách nhà nước trên địa bàn đạt");
});

test("what can't be reported is told in the text's place; nothing is wider than the pane", async () => {
  await openWriting("Lời văn báo cáo");
  const overflow = await excel.inAddIn(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  const row = await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("ThietLap").columns.getItem("Mục").getDataBodyRange();
      range.load("values,rowIndex");
      await context.sync();
      return range.rowIndex + range.values.findIndex(([name]) => name === "Kỳ báo cáo") + 1;
    }),
  );
  await excel.type(`'Thiết lập'!B${row}`, "T13/2025");
  await excel.pane.getByText(/T13\/2025/u).waitFor();
  expect(await button("Sao chép").count()).toBe(0);
});
