import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";
import { setUp } from "../browser/attain-workbook";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

beforeEach(async () => {
  excel = await open();
  await excel.type("'Số liệu'!F5", "11,01");
});

async function choose(form: string): Promise<void> {
  const names = (await excel.readAll("'Thiết lập'!A1:A60")).map(([cell]) => cell?.value);
  await excel.type(`'Thiết lập'!B${names.indexOf("Biểu mẫu") + 1}`, form);
}

interface Sheet {
  readonly name: string;
  readonly used: string;
  readonly orientation: string;
  readonly titles: string;
  readonly frozen: string;
  readonly rules: number;
}

/** The active sheet, as far as a form decides on it. */
function sheet(): Promise<Sheet> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const used = active.getUsedRange(true).load("values,address");
      const layout = active.pageLayout.load("orientation");
      const titles = layout.getPrintTitleRows().load("address");
      const frozen = active.freezePanes.getLocationOrNullObject().load("address");
      const rules = active.getUsedRange(true).conditionalFormats.getCount();
      await context.sync();
      return {
        name: active.name,
        used: JSON.stringify(used.values),
        orientation: layout.orientation,
        titles: titles.address.replace(/^.*!/u, ""),
        frozen: frozen.address.replace(/^.*!/u, ""),
        rules: rules.value,
      };
    }),
  );
}

test.each`
  form                       | name                         | orientation    | titles
  ${"Năm - tỉnh"}            | ${"Năm 6T-2025 Thành phố"}   | ${"Portrait"}  | ${1}
  ${"Tháng và cùng kỳ"}      | ${"Tháng 6T-2025 Thành phố"} | ${"Landscape"} | ${2}
  ${"Nhập hệ thống (phẳng)"} | ${"Import"}                  | ${"Landscape"} | ${1}
`("$form: its sheet, and the same again when it is rebuilt", async ({ form, name, orientation, titles }) => {
  await excel.press("Attain.BuildReport");
  await choose(form as string);
  await excel.press("Attain.BuildReport");
  const built = await sheet();
  expect(built).toMatchObject({ name, orientation });
  const [first = 0, last = 0] = built.titles.split(":").map((row) => Number(row.replace(/\D/gu, "")));
  expect(last - first + 1).toBe(titles);
  expect(built.frozen).toMatch(new RegExp(`${first}$`, "u"));
  expect(built.rules).toBe(1);
  await excel.press("Attain.BuildReport");
  expect(await sheet()).toEqual(built);
});
