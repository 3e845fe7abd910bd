/** Events: what is told, of whom, and in which order. */
import type { ExcelDriver } from "../workbench/driver";
import type { Group } from "./behaviour";
import { guide, member, reference } from "./pages";

interface HearingPage {
  heard?: unknown[];
}

/** Listens to changes of the sheet Contract (or of its table T) from here on. */
async function listen(excel: ExcelDriver, of: "sheet" | "table"): Promise<void> {
  await excel.run(async (context, which) => {
    const page = globalThis as HearingPage;
    const heard: unknown[] = [];
    page.heard = heard;
    const sheet = context.workbook.worksheets.getItem("Contract");
    const told = (event: Excel.WorksheetChangedEventArgs | Excel.TableChangedEventArgs): Promise<void> => {
      const { address, changeType, source } = event;
      const { valueBefore, valueAfter } = event.details ?? {};
      heard.push({ address, changeType, source, valueBefore, valueAfter });
      return Promise.resolve();
    };
    if (which === "table") context.workbook.tables.getItem("T").onChanged.add(told);
    else sheet.onChanged.add(told);
    await context.sync();
  }, of);
}

async function heard(excel: ExcelDriver, count: number): Promise<unknown[]> {
  return excel.inAddIn(async (least) => {
    const page = globalThis as HearingPage;
    for (let waited = 0; (page.heard?.length ?? 0) < least && waited < 5000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return (page.heard ?? []).map((event) => JSON.parse(JSON.stringify(event)) as unknown);
  }, count);
}

/** A1:B4 as the table T: c 3, a 1, b 2. */
async function withTable(excel: ExcelDriver): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Contract");
    sheet.getRange("A1:B4").values = [
      ["Mã", "Số"],
      ["c", 3],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B4", true).name = "T";
    await context.sync();
  });
  await listen(excel, "table");
}

const edited = { changeType: "RangeEdited", source: "Local" };

export const personsEvents: Group = {
  title: "Events of what a person does",
  behaviours: [
    {
      id: "events-typed",
      says: "A person's edit of one cell is told with the values before and after.",
      page: member("WorksheetChangedEventArgs", "details"),
      do: "Listen to `sheet.onChanged`; type 12,5 in B2, then `chữ`.",
      see: "B2 twice, Local, RangeEdited: blank to 12.5, 12.5 to chữ.",
      is: [
        { address: "B2", ...edited, valueBefore: "", valueAfter: 12.5 },
        { address: "B2", ...edited, valueBefore: 12.5, valueAfter: "chữ" },
      ],
      region: "vi-VN",
      hand: async (excel) => {
        await listen(excel, "sheet");
        await excel.type("Contract!B2", "12,5");
        await excel.type("Contract!B2", "chữ");
        return heard(excel, 2);
      },
    },
    {
      id: "events-table-only",
      says: "A table tells edits within it only; several cells at once are one event, without values.",
      page: reference("TableChangedEventArgs"),
      do: "Listen to a table's `onChanged`; type beside it, in it, clear one cell, paste two rows.",
      see: "B2, B3, A3:B4.",
      is: [
        { address: "B2", ...edited, valueBefore: 3, valueAfter: 30 },
        { address: "B3", ...edited, valueBefore: 1, valueAfter: "" },
        { address: "A3:B4", ...edited },
      ],
      hand: async (excel) => {
        await withTable(excel);
        await excel.type("Contract!F9", "ngoài");
        await excel.type("Contract!B2", "30");
        await excel.clear("Contract!B3");
        await excel.paste("Contract!A3", [
          ["x", "10"],
          ["y", "20"],
        ]);
        return heard(excel, 3);
      },
    },
    {
      id: "events-rows",
      says: "Rows of the sheet that are deleted and inserted are told as such.",
      page: reference("DataChangeType"),
      do: "Listen to `sheet.onChanged`; delete row 3, insert one there.",
      see: "RowDeleted, RowInserted.",
      is: ["RowDeleted", "RowInserted"],
      hand: async (excel) => {
        await excel.type("Contract!A4", "x");
        await listen(excel, "sheet");
        await excel.deleteRows("3:3");
        await excel.insertRows("3:3");
        return (await heard(excel, 2)).map((event) => (event as { changeType: string }).changeType);
      },
    },
    {
      id: "events-table-rows",
      says: "Deleting and inserting rows of a table is told to its listener, whatever it is called.",
      page: { guess: "The pages don't say which kind of change it is for a table; ours listens to all." },
      do: "Listen to a table's `onChanged`; delete its second row, insert one there.",
      see: "An event for each.",
      is: [true, true],
      hand: async (excel) => {
        await withTable(excel);
        await excel.deleteRows("Contract!A3:B3");
        const deleted = (await heard(excel, 1)).length;
        await excel.insertRows("Contract!A3:B3");
        return [deleted > 0, (await heard(excel, deleted + 1)).length > deleted];
      },
    },
    {
      id: "events-sorted",
      says: "Sorted rows are told with the area that was sorted.",
      page: member("Worksheet", "onRowSorted"),
      do: "Listen to `sheet.onRowSorted`; sort the table by its first column.",
      see: "A2:B4.",
      is: ["A2:B4"],
      hand: async (excel) => {
        await withTable(excel);
        await excel.run(async (context) => {
          const page = globalThis as HearingPage;
          const told: unknown[] = [];
          page.heard = told;
          context.workbook.worksheets
            .getItem("Contract")
            .onRowSorted.add(({ address }) => Promise.resolve(void told.push(address)));
          await context.sync();
        });
        await excel.sort("Contract!A2:B4", 0);
        return heard(excel, 1);
      },
    },
    {
      id: "events-co-author",
      says: "What another person changes is told as Remote.",
      page: guide.events,
      do: "Listen; type in a cell, and have a colleague type in another one, sort A1:A2 and delete row 2.",
      see: "Local, then Remote each time; the rows are as the colleague left them.",
      is: ["Local", "Remote", [2, null]],
      hand: async (excel) => {
        await listen(excel, "sheet");
        await excel.type("Contract!A1", "1");
        await excel.type("Contract!A2", "2", { by: "coAuthor" });
        await excel.sort("Contract!A1:A2", 0, { by: "coAuthor", descending: true });
        await excel.deleteRows("2:2", { by: "coAuthor" });
        const sources = (await heard(excel, 4)).map((event) => (event as { source: string }).source);
        const left = (await excel.readAll("Contract!A1:A2")).map(([cell]) => cell?.value);
        return [...new Set(sources), left];
      },
    },
    {
      id: "events-undone",
      says: "What is undone or done again is told as a change, too.",
      page: { guess: "No page says it; our cells rely on it to stay fresh." },
      do: "Listen; type in a cell, press Ctrl+Z, then Ctrl+Y.",
      see: "Three changes of the cell.",
      is: ["A1", "A1", "A1"],
      hand: async (excel) => {
        await listen(excel, "sheet");
        await excel.type("Contract!A1", "1");
        await excel.undo();
        await excel.redo();
        return (await heard(excel, 3)).map((event) => (event as { address: string }).address);
      },
    },
  ],
};
