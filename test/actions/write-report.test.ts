import { setUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

beforeEach(async () => {
  excel = await open();
  await excel.type("'Số liệu'!F14", "59040");
  await excel.press("Attain.OpenPane");
  await button("Lời văn báo cáo").click();
});

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });
const sheet = "Lời văn 6T-2025 Thành phố";

async function toSheet(): Promise<void> {
  await button("Đưa vào trang tính").click();
  await excel.pane.getByText(/Lời văn nằm ở trang tính/u).waitFor();
}

function sheets(): Promise<string[]> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const found = context.workbook.worksheets.load("items/name");
      await context.sync();
      return found.items.map(({ name }) => name);
    }),
  );
}

test("a sheet of plain texts comes, one page wide on A4 portrait, and a second one leaves the first alone", async () => {
  await toSheet();
  const column = await excel.inAddIn(
    (name) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem(name);
        const used = found.getUsedRange().load("values,formulas");
        const page = found.pageLayout.load("orientation,paperSize,leftMargin,rightMargin");
        const title = found.getRange("A5").load("format/font/name,format/font/size,format/font/bold");
        await context.sync();
        const { orientation, paperSize, leftMargin, rightMargin } = page;
        return {
          texts: used.values.map(([text]) => String(text)),
          isPlain: used.formulas.flat().every((formula) => !String(formula).startsWith("=")),
          page: { orientation, paperSize, leftMargin: Math.round(leftMargin), rightMargin: Math.round(rightMargin) },
          title: [title.format.font.name, title.format.font.size, title.format.font.bold],
        };
      }),
    sheet,
  );
  expect(column.isPlain).toBe(true);
  expect(
    column.texts.some((text) => text.startsWith("4. Thu ngân sách nhà nước trên địa bàn đạt 59.040 tỷ đồng")),
  ).toBe(true);
  expect(column.texts).toContain("- Lưu: VT.");
  expect(column.page).toEqual({ orientation: "Portrait", paperSize: "A4", leftMargin: 85, rightMargin: 43 });
  expect(column.title).toEqual(["Times New Roman", 14, true]);
  await excel.type(`'${sheet}'!A5`, "của tôi");
  await toSheet();
  expect((await excel.read(`'${sheet}'!A5`)).value).toBe("của tôi");
  expect((await excel.read(`'${sheet} (2)'!A5`)).value).toBe("BÁO CÁO");
});

test("a protected structure is told, and a batch refused half-way leaves no sheet behind", async () => {
  await excel.quiet();
  await excel.refuseOperation({ member: "Range.merge", number: 3 });
  await button("Đưa vào trang tính").click();
  await excel.pane
    .getByRole("alert")
    .getByText(/GeneralException/u)
    .waitFor();
  expect(await sheets()).not.toContain(sheet);
  await excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await button("Đưa vào trang tính").click();
  await excel.pane
    .getByRole("alert")
    .getByText(/Cấu trúc sổ/u)
    .waitFor();
});
