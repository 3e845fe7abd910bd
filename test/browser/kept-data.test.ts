/** What Excel keeps in the file for an add-in: names, settings, comments. What it does with them is in test/contract. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());

test("names, settings and the formulas that use them survive saving and opening", async () => {
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[3], [4]];
    workbook.names.add("SốLiệu", sheet.getRange("A1:A2"));
    workbook.names.add("Năm", "=2026").visible = false;
    sheet.getRange("B1").formulas = [["=SUM(SốLiệu)+Năm"]];
    workbook.settings.add("kỳ", { năm: 2026 });
    await context.sync();
  });
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
