/** What Excel keeps in the file for an add-in: names, settings, custom XML, properties. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());

// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
test("names of workbook and sheet, for ranges and constants", async () => {
  const found = await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[3], [4]];
    const range = workbook.names.add("SốLiệu", sheet.getRange("A1:A2"), "hai ô");
    const constant = workbook.names.add("Năm", "=2026");
    const own = sheet.names.add("Riêng", "=Sheet1!$A$2");
    constant.visible = false;
    range.load("name, type, value, formula, comment, scope, visible");
    constant.load("type, value, visible");
    own.load("scope, value");
    const cells = workbook.names.getItem("sốliệu").getRange().load("address");
    sheet.getRange("B1").formulas = [["=SUM(SốLiệu)+Năm"]];
    const sum = sheet.getRange("B1").load("values");
    const none = workbook.names.getItemOrNullObject("Riêng");
    await context.sync();
    return [
      [range.name, range.type, range.value, range.formula, range.comment, range.scope, range.visible],
      [constant.type, constant.value, constant.visible],
      [own.scope, own.value],
      [cells.address, sum.values[0]?.[0], none.isNullObject],
    ];
  });
  expect(found).toEqual([
    ["SốLiệu", "Range", "Sheet1!A1:A2", "=Sheet1!$A$1:$A$2", "hai ô", "Workbook", true],
    ["Double", 2026, false],
    ["Worksheet", "Sheet1!A2"],
    ["Sheet1!A1:A2", 2033, true],
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
test("settings are the same for Office and for the workbook", async () => {
  await excel.inAddIn(
    () =>
      new Promise<void>((resolve, reject) => {
        Office.context.document.settings.set("kỳ", { năm: 2026 });
        Office.context.document.settings.saveAsync((result) => {
          if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
          else reject(new Error(result.error.message));
        });
      }),
  );
  const found = await excel.run(async (context) => {
    const { settings } = context.workbook;
    const saved = settings.getItem("kỳ").load("value");
    settings.add("khác", [1, 2]);
    settings.load("items/key");
    const none = settings.getItemOrNullObject("không");
    await context.sync();
    return [saved.value, settings.items.map(({ key }) => key), none.isNullObject];
  });
  expect(found).toEqual([{ năm: 2026 }, ["kỳ", "khác"], true]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart
test("custom XML parts are found by their namespace", async () => {
  const found = await excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<plan xmlns="urn:sample:plan"><year>2026</year></plan>');
    await context.sync();
    part.setXml('<plan xmlns="urn:sample:plan"><year>2027</year></plan>');
    const same = parts.getByNamespace("urn:sample:plan").getOnlyItem();
    const xml = same.getXml();
    part.load("namespaceUri");
    const none = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
    await context.sync();
    part.delete();
    const left = parts.getByNamespace("urn:sample:plan").getCount();
    await context.sync();
    return [xml.value, part.namespaceUri, none.isNullObject, left.value];
  });
  expect(found).toEqual(['<plan xmlns="urn:sample:plan"><year>2027</year></plan>', "urn:sample:plan", true, 0]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.documentproperties
test("document properties, the custom ones and those of a sheet", async () => {
  const found = await excel.run(async (context) => {
    const { properties } = context.workbook;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    properties.title = "Báo cáo";
    properties.custom.add("Kỳ", 3);
    sheet.customProperties.add("nguồn", "kế hoạch");
    properties.load("title");
    const custom = properties.custom.getItem("kỳ").load("value, type");
    const own = sheet.customProperties.getItemOrNullObject("nguồn").load("value");
    await context.sync();
    return [properties.title, custom.value, custom.type, own.value];
  });
  expect(found).toEqual(["Báo cáo", 3, "Number", "kế hoạch"]);
});

test("what is kept survives saving and opening", async () => {
  const again = await openExcel({ addIn: "sample", book: await excel.save() });
  const found = await again.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("kỳ").load("value");
    const name = context.workbook.names.getItemOrNullObject("Năm").load("visible");
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1").load("values, formulas");
    await context.sync();
    return [setting.isNullObject ? null : setting.value, name.visible, cell.values, cell.formulas];
  });
  await again.close();
  expect(found).toEqual([{ năm: 2026 }, false, [[2033]], [["=SUM(SốLiệu)+Năm"]]]);
});
