/** Which events Excel sends, for what a person does and for what an add-in does. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel({ addIn: "sample" });
  await excel.inAddIn(() => {
    const page = window as unknown as { told: unknown[]; tell: (event: unknown) => Promise<void> };
    page.told = [];
    page.tell = async (event) => {
      page.told.push(JSON.parse(JSON.stringify(event)));
    };
  });
});
afterEach(() => excel.close());

interface Told {
  readonly [key: string]: unknown;
}

/** What the handlers were told, once there are so many. */
async function told(count: number): Promise<Told[]> {
  return excel.inAddIn(async (least) => {
    const page = window as unknown as { told: Told[] };
    for (let waited = 0; page.told.length < least && waited < 3000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return page.told;
  }, count);
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
test("onChanged of a sheet tells a person's edit with the values around it", async () => {
  await excel.run(async (context) => {
    const { tell } = window as unknown as { tell: (event: unknown) => Promise<void> };
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(tell);
    await context.sync();
  });
  await excel.type("B2", "12,5");
  await excel.type("B2", "chữ");
  expect(await told(2)).toMatchObject([
    {
      type: "WorksheetChanged",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      details: { valueBefore: "", valueTypeBefore: "Empty", valueAfter: 12.5, valueTypeAfter: "Double" },
    },
    { address: "B2", details: { valueBefore: 12.5, valueAfter: "chữ", valueTypeAfter: "String" } },
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
test("onChanged tells an add-in's own edit, inserted rows, and stops when it is removed", async () => {
  await excel.run(async (context) => {
    const page = window as unknown as {
      tell: (event: unknown) => Promise<void>;
      handler: OfficeExtension.EventHandlerResult<unknown>;
    };
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    page.handler = context.workbook.worksheets.onChanged.add(page.tell) as typeof page.handler;
    await context.sync();
    sheet.getRange("A1:B2").values = 1 as unknown as number[][];
    sheet.getRange("3:3").insert("Down");
    await context.sync();
  });
  expect(await told(2)).toMatchObject([
    { address: "A1:B2", changeType: "RangeEdited", triggerSource: "ThisLocalAddin" },
    { address: "3:3", changeType: "RowInserted" },
  ]);
  await excel.inAddIn(async () => {
    const { handler } = window as unknown as { handler: OfficeExtension.EventHandlerResult<unknown> };
    handler.remove();
    await handler.context.sync();
  });
  await excel.type("A9", "nữa");
  expect(await told(2)).toHaveLength(2);
});

test("the range of an event can be read", async () => {
  await excel.run(async (context) => {
    const page = window as unknown as { read?: unknown };
    context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) =>
      Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        page.read = range.values;
      }),
    );
    await context.sync();
  });
  await excel.type("C3", "7");
  const read = await excel.inAddIn(async () => {
    const page = window as unknown as { read?: unknown };
    for (let waited = 0; !page.read && waited < 3000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return page.read;
  });
  expect(read).toEqual([[7]]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablechangedeventargs
test("onChanged of a table tells edits within it only", async () => {
  await excel.run(async (context) => {
    const { tell } = window as unknown as { tell: (event: unknown) => Promise<void> };
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C3").values = [
      ["Mã", "Số"],
      ["a", 1],
    ];
    sheet.tables.add("B2:C3", true).onChanged.add(tell);
    await context.sync();
  });
  await excel.type("F9", "ngoài");
  await excel.type("C3", "2");
  expect(await told(1)).toMatchObject([{ type: "TableChanged", address: "C3", changeType: "RangeEdited" }]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
test("sheets that are added, activated and deleted are told", async () => {
  const id = await excel.run(async (context) => {
    const { tell } = window as unknown as { tell: (event: unknown) => Promise<void> };
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(tell);
    worksheets.onActivated.add(tell);
    worksheets.onDeleted.add(tell);
    await context.sync();
    const sheet = worksheets.add("Mới").load("id");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
    return sheet.id;
  });
  const events = (await told(4)).map(
    ({ type, worksheetId }) => `${String(type)} ${worksheetId === id ? "new" : "old"}`,
  );
  expect(events.slice(0, 2)).toEqual(["WorksheetAdded new", "WorksheetActivated new"]);
  // Microsoft does not say which comes first when the active sheet goes.
  expect(events.slice(2).sort()).toEqual(["WorksheetActivated old", "WorksheetDeleted new"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs
test("a selection is told with its address", async () => {
  await excel.run(async (context) => {
    const { tell } = window as unknown as { tell: (event: unknown) => Promise<void> };
    context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(tell);
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
    await context.sync();
  });
  expect(await told(1)).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:C3" }]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events
test("no events are sent while they are off", async () => {
  await excel.run(async (context) => {
    const { tell } = window as unknown as { tell: (event: unknown) => Promise<void> };
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(tell);
    context.runtime.enableEvents = false;
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
  expect(await told(1)).toMatchObject([{ address: "A2" }]);
});

describe("every way in which cells of a table change is told, and by whom", () => {
  beforeEach(async () => {
    await excel.run(async (context) => {
      const { tell } = window as unknown as { tell: (event: unknown) => Promise<void> };
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B4").values = [
        ["Mã", "Số"],
        ["c", 3],
        ["a", 1],
        ["b", 2],
      ];
      const table = sheet.tables.add("A1:B4", true);
      await context.sync();
      table.onChanged.add(tell);
      sheet.onRowSorted.add(tell);
      await context.sync();
    });
  });

  async function codes(): Promise<unknown[]> {
    return (await excel.readAll("A2:A4")).map(([cell]) => cell?.value);
  }

  // https://learn.microsoft.com/javascript/api/excel/excel.tablechangedeventargs
  test("typed, cleared and pasted", async () => {
    await excel.type("B2", "30");
    await excel.clear("B3");
    await excel.paste("A3", [
      ["x", "10"],
      ["y", "20"],
    ]);
    expect(await told(3)).toMatchObject([
      { type: "TableChanged", address: "B2", changeType: "RangeEdited", source: "Local" },
      { type: "TableChanged", address: "B3", changeType: "RangeEdited" },
      { type: "TableChanged", address: "A3:B4", changeType: "RangeEdited" },
    ]);
    expect(await codes()).toEqual(["c", "x", "y"]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#handle-sorting-events
  test("sorted: the rows that moved", async () => {
    await excel.sort("A2:B4", 0);
    expect(await codes()).toEqual(["a", "b", "c"]);
    const events = await told(2);
    expect(events).toContainEqual(expect.objectContaining({ type: "WorksheetRowSorted", address: "A2:B4" }));
    expect(events).toContainEqual(expect.objectContaining({ type: "TableChanged", address: "A2:B4" }));
  });

  test("rows deleted, inserted, and both undone and done again", async () => {
    await excel.deleteRows("A3:B3");
    expect(await codes()).toEqual(["c", "b", null]);
    await excel.undo();
    expect(await codes()).toEqual(["c", "a", "b"]);
    await excel.redo();
    await excel.undo();
    await excel.insertRows("A3:B3");
    expect(await codes()).toEqual(["c", null, "a"]);
    await excel.deleteRows("2:3");
    expect(await codes()).toEqual(["a", "b", null]);
    const types = (await told(6)).map(({ changeType }) => changeType);
    expect(types).toContain("RowDeleted");
    expect(types.length).toBeGreaterThanOrEqual(6);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins, excel-add-ins-events (source)
  test("a co-author's changes are told as remote, and aren't undone here", async () => {
    await excel.type("B2", "30");
    await excel.type("B2", "31", { by: "coAuthor" });
    await excel.sort("A2:B4", 0, { by: "coAuthor", descending: true });
    await excel.deleteRows("A4:B4", { by: "coAuthor" });
    const events = await told(4);
    expect(events.map(({ source }) => source)).toEqual(["Local", ...events.slice(1).map(() => "Remote")]);
    expect(await codes()).toEqual(["c", "b", null]);
    expect((await excel.read("B2")).value).toBe(31);
  });
});
