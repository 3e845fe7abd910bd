/** What Ctrl+Z takes back, of a person's steps and of an add-in's. */
import type { ExcelDriver } from "../workbench/driver";
import type { Group } from "./behaviour";
import { guide } from "./pages";

async function column(excel: ExcelDriver): Promise<unknown[]> {
  return (await excel.readAll("Contract!A1:A3")).map(([cell]) => cell?.value);
}

/** Two cells in one batch, a third in the next. */
async function write(excel: ExcelDriver): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Contract");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
    sheet.getRange("A3").values = [[3]];
    await context.sync();
  });
}

const start = "Write A1 and A2 in one batch, A3 in the next";

export const undoGroups: Group = {
  title: "Undo groups",
  behaviours: [
    {
      id: "undo-batch",
      says: "An add-in's batch can be undone by the person.",
      page: guide.undo,
      do: `${start}; press Ctrl+Z.`,
      see: "1, 2 and a blank cell.",
      is: [1, 2, null],
      hand: async (excel) => {
        await write(excel);
        await excel.undo();
        return column(excel);
      },
    },
    {
      id: "undo-batches",
      says: "Without a group each batch is a step of its own.",
      page: { guess: "The page tells of groups, not of what is one step without them." },
      do: `${start}; press Ctrl+Z twice.`,
      see: "Three blank cells.",
      is: [null, null, null],
      hand: async (excel) => {
        await write(excel);
        await excel.undo();
        await excel.undo();
        return column(excel);
      },
    },
    {
      id: "undo-redo",
      says: "What was undone is done again by Ctrl+Y.",
      page: guide.undo,
      do: `${start}; press Ctrl+Z twice, Ctrl+Y twice.`,
      see: "1, 2, 3.",
      is: [1, 2, 3],
      hand: async (excel) => {
        await write(excel);
        await excel.undo();
        await excel.undo();
        await excel.redo();
        await excel.redo();
        return column(excel);
      },
    },
    {
      id: "undo-mixed",
      says: "A person's steps and an add-in's are undone in their order.",
      page: guide.undo,
      do: "Type 1 in A1, write A2 by a batch, type 3 in A3; press Ctrl+Z twice.",
      see: "1 and two blank cells.",
      is: [1, null, null],
      hand: async (excel) => {
        await excel.type("Contract!A1", "1");
        await excel.run(async (context) => {
          context.workbook.worksheets.getItem("Contract").getRange("A2").values = [[2]];
          await context.sync();
        });
        await excel.type("Contract!A3", "3");
        await excel.undo();
        await excel.undo();
        return column(excel);
      },
    },
    {
      id: "undo-new-step",
      says: "After a new step nothing can be done again.",
      page: { guess: "Known to every user." },
      do: "Type 1 in A1, press Ctrl+Z, type 2 in A2, press Ctrl+Y.",
      see: "A1 stays blank, A2 is 2.",
      is: [null, 2, null],
      hand: async (excel) => {
        await excel.type("Contract!A1", "1");
        await excel.undo();
        await excel.type("Contract!A2", "2");
        await excel.redo();
        return column(excel);
      },
    },
    {
      id: "undo-sheet",
      says: "A sheet that an add-in deleted comes back whole.",
      page: { guess: "Of the members that can't be undone the page names others; Excel's own menus can't undo it." },
      do: "Add the sheet Tạm with 5 in A1, delete it by a script; press Ctrl+Z.",
      see: "The sheet with 5.",
      is: 5,
      hand: async (excel) => {
        await excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Tạm");
          sheet.getRange("A1").values = [[5]];
          await context.sync();
          sheet.delete();
          await context.sync();
        });
        await excel.undo();
        return (await excel.read("Tạm!A1")).value;
      },
    },
    {
      id: "undo-co-author",
      says: "Another person's changes aren't undone here.",
      page: { guess: "As in every program that several people write in." },
      do: "Type 1 in A1, have a colleague type 2 in A2; press Ctrl+Z.",
      see: "A1 blank, A2 is 2.",
      is: [null, 2, null],
      hand: async (excel) => {
        await excel.type("Contract!A1", "1");
        await excel.type("Contract!A2", "2", { by: "coAuthor" });
        await excel.undo();
        return column(excel);
      },
    },
    {
      id: "undo-growth",
      says: "A row typed below a table goes in one step, with the table's growth.",
      page: { guess: "Excel for Windows takes two: the growth first. The workbench takes one." },
      do: "With a table in A1:A2 type below it; press Ctrl+Z (twice in Excel for Windows).",
      see: "The table is A1:A2, A3 blank.",
      is: ["Contract!A1:A2", null],
      hand: async (excel) => {
        await excel.run(async (context) => {
          context.workbook.worksheets.getItem("Contract").tables.add("A1:A2", true).name = "T";
          await context.sync();
        });
        await excel.type("Contract!A3", "x");
        await excel.undo();
        const address = await excel.run(async (context) => {
          const range = context.workbook.tables.getItem("T").getRange().load("address");
          await context.sync();
          return range.address;
        });
        return [address, (await excel.read("Contract!A3")).value];
      },
    },
  ],
};
