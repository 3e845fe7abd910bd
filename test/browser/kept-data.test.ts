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

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments
test("comments of persons, with replies: made, found, resolved, and kept in the file", async () => {
  const found = await excel.run(async (context) => {
    const { comments, worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    const first = comments.add("Sheet1!B2", "Số này ở đâu ra?");
    first.replies.add("Theo báo cáo quý II");
    comments.add(sheet.getRange("C3"), "Xem lại");
    await context.sync();
    const resolved = comments.getItemByCell("Sheet1!C3");
    resolved.resolved = true;
    const place = first.getLocation().load("address");
    comments.load("items/content,items/authorName,items/resolved,items/creationDate,items/replies/items/content");
    const count = sheet.comments.getCount();
    await context.sync();
    return {
      texts: comments.items.map(({ content, replies }) => [content, replies.items.map((reply) => reply.content)]),
      resolved: comments.items.map((comment) => comment.resolved),
      author: comments.items[0]?.authorName,
      isDated: comments.items[0]?.creationDate instanceof Date,
      address: place.address,
      count: count.value,
    };
  });
  const texts = [
    ["Số này ở đâu ra?", ["Theo báo cáo quý II"]],
    ["Xem lại", []],
  ];
  expect(found).toEqual({
    texts,
    resolved: [false, true],
    author: "Workbench",
    isDated: true,
    address: "Sheet1!B2",
    count: 2,
  });
  await excel.insertRows("1:1");
  await excel.open(await excel.save());
  const kept = await excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/content,items/resolved,items/authorName,items/replies/items/content");
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    return comments.items.map(({ content, resolved, authorName, replies }, index) => [
      [content, replies.items.map((reply) => reply.content)],
      resolved,
      authorName,
      places[index]?.address,
    ]);
  });
  expect(kept).toEqual([
    [texts[0], false, "Workbench", "Sheet1!B3"],
    [texts[1], true, "Workbench", "Sheet1!C4"],
  ]);
  await excel.run(async (context) => {
    context.workbook.comments.getItemByCell("Sheet1!B3").delete();
    await context.sync();
  });
  const refused = await excel.refused((context) => {
    const missing = context.workbook.comments.getItemByCell("Sheet1!B3").load("content");
    return context.sync().then(() => missing.content);
  });
  expect(refused.code).toBe("ItemNotFound");
});
