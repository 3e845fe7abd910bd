/** Events of what an add-in does itself, their order, and how they are kept from being sent. */
import type { Group } from "./behaviour";
import { guide, member, reference } from "./pages";

export const addInEvents: Group = {
  title: "Events of what an add-in does, and their order",
  behaviours: [
    {
      id: "events-own",
      says: "An add-in's own edits are told, with itself as the trigger.",
      page: member("WorksheetChangedEventArgs", "triggerSource"),
      do: "Listen to `sheet.onChanged`; write to A1:B2.",
      see: "A1:B2, Local, ThisLocalAddin.",
      is: [["A1:B2", "Local", "ThisLocalAddin"]],
      script: async ({ context, sheet, hear, until }) => {
        const heard = hear(sheet.onChanged, ({ address, source, triggerSource }) => [address, source, triggerSource]);
        await context.sync();
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        await until(() => heard.length >= 1);
        return heard;
      },
    },
    {
      id: "events-order",
      says: "Changes of one batch and of the next are told in their order.",
      page: { guess: "The pages promise no order; our readers of events hold out without it." },
      do: "Listen; write A1 and B1 in one batch, C1 in the next.",
      see: "A1, B1, C1.",
      is: ["A1", "B1", "C1"],
      script: async ({ context, sheet, hear, until }) => {
        const heard = hear(sheet.onChanged, ({ address }) => address);
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("B1").values = [[2]];
        await context.sync();
        sheet.getRange("C1").values = [[3]];
        await context.sync();
        await until(() => heard.length >= 3);
        return heard;
      },
    },
    {
      id: "events-both",
      says: "A change is told to the sheet's listener and to the collection's.",
      page: member("WorksheetCollection", "onChanged"),
      do: "Listen to `sheet.onChanged` and `worksheets.onChanged`; write A1.",
      see: "A1 at both.",
      is: [["A1"], ["A1"]],
      script: async ({ context, sheet, hear, until }) => {
        const own = hear(sheet.onChanged, ({ address }) => address);
        const all = hear(context.workbook.worksheets.onChanged, ({ address }) => address);
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        await until(() => own.length + all.length >= 2);
        return [own, all];
      },
    },
    {
      id: "events-other-sheet",
      says: "A sheet's listener is told nothing of other sheets.",
      page: member("Worksheet", "onChanged"),
      do: "Listen to `sheet.onChanged`; write to another sheet, then to this one.",
      see: "This sheet's change alone.",
      is: ["B2"],
      script: async ({ context, sheet, hear, until }) => {
        const heard = hear(sheet.onChanged, ({ address }) => address);
        const other = context.workbook.worksheets.add("Khác");
        await context.sync();
        other.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("B2").values = [[2]];
        await context.sync();
        await until(() => heard.length >= 1);
        return heard;
      },
    },
    {
      id: "events-calculated",
      says: "A result that changes by recalculation is no change of its cell.",
      page: { guess: "The pages speak of edits; `onCalculated` tells of recalculation." },
      do: "With `=A1*2` in B1 listen to `sheet.onChanged`; write A1, then C1.",
      see: "A1 and C1, no B1.",
      is: ["A1", "C1"],
      script: async ({ context, sheet, hear, until }) => {
        sheet.getRange("B1").formulas = [["=A1*2"]];
        await context.sync();
        const heard = hear(sheet.onChanged, ({ address }) => address);
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("C1").values = [[1]];
        await context.sync();
        await until(() => heard.length >= 2);
        return heard;
      },
    },
    {
      id: "events-on-calculated",
      says: "`onCalculated` tells that a sheet has been calculated.",
      page: member("Worksheet", "onCalculated"),
      do: "With `=A1*2` in B1 listen to `sheet.onCalculated`; write A1.",
      see: "The sheet's event.",
      is: true,
      script: async ({ context, sheet, hear, until }) => {
        sheet.load("id");
        sheet.getRange("B1").formulas = [["=A1*2"]];
        await context.sync();
        const heard = hear(sheet.onCalculated, ({ worksheetId }) => worksheetId);
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        await until(() => heard.length >= 1);
        return heard[0] === sheet.id;
      },
    },
    {
      id: "events-read",
      says: "The range of an event is read in a batch of the handler's own.",
      page: member("WorksheetChangedEventArgs", "getRange").replace("-member", "-member(1)") as `https://${string}`,
      do: "In a handler of `onChanged` load the values of `event.getRange(context)`; write 7 to C3.",
      see: "7.",
      is: [[7]],
      script: async ({ context, sheet, hear, until }) => {
        const read: unknown[] = [];
        hear(sheet.onChanged, (event) => {
          void Excel.run(async (inner) => {
            const range = event.getRange(inner).load("values");
            await inner.sync();
            read.push(range.values);
          });
        });
        await context.sync();
        sheet.getRange("C3").values = [[7]];
        await context.sync();
        await until(() => read.length >= 1);
        return read[0];
      },
    },
    {
      id: "events-removed",
      says: "A listener that was removed is told nothing more.",
      page: guide.events,
      do: "Listen; write A1; remove the handler; write A2; listen anew and write A3.",
      see: "A1 by the first, A3 by the second.",
      is: [["A1"], ["A3"]],
      script: async ({ context, sheet, hear, until }) => {
        const first: string[] = [];
        const handler = sheet.onChanged.add(({ address }) => Promise.resolve(void first.push(address)));
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        await until(() => first.length >= 1);
        handler.remove();
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        const second = hear(sheet.onChanged, ({ address }) => address);
        await context.sync();
        sheet.getRange("A3").values = [[3]];
        await context.sync();
        await until(() => second.includes("A3"));
        return [first, second.filter((address) => address !== "A2")];
      },
    },
    {
      id: "events-off",
      says: "While `runtime.enableEvents` is false no event is sent.",
      page: guide.events,
      do: "Listen; set `context.runtime.enableEvents` to false, write A1; set it to true, write A2.",
      see: "A2 alone.",
      is: ["A2"],
      script: async ({ context, sheet, hear, until }) => {
        const heard = hear(sheet.onChanged, ({ address }) => address);
        context.runtime.enableEvents = false;
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
        await until(() => heard.length >= 1);
        return heard;
      },
    },
    {
      id: "events-selection",
      says: "A selection is told with its address.",
      page: reference("WorksheetSelectionChangedEventArgs"),
      do: "Listen to `sheet.onSelectionChanged`; select B2:C3.",
      see: "B2:C3.",
      is: ["B2:C3"],
      script: async ({ context, sheet, hear, until }) => {
        const heard = hear(sheet.onSelectionChanged, ({ address }) => address);
        await context.sync();
        sheet.getRange("B2:C3").select();
        await context.sync();
        await until(() => heard.length >= 1);
        return heard;
      },
    },
    {
      id: "events-sheets",
      says: "Sheets that are added, activated and deleted are told, each with its id.",
      page: reference("WorksheetCollection"),
      do: "Listen to `onAdded`, `onActivated`, `onDeleted` of the sheets; add a sheet, activate it, delete it.",
      see: "Added, activated, deleted: the new sheet's id.",
      is: ["added", "activated", "deleted"],
      script: async ({ context, hear, until }) => {
        const { worksheets } = context.workbook;
        const heard: [string, string][] = [];
        hear(worksheets.onAdded, ({ worksheetId }) => heard.push(["added", worksheetId]));
        hear(worksheets.onActivated, ({ worksheetId }) => heard.push(["activated", worksheetId]));
        hear(worksheets.onDeleted, ({ worksheetId }) => heard.push(["deleted", worksheetId]));
        await context.sync();
        const sheet = worksheets.add("Mới").load("id");
        sheet.activate();
        await context.sync();
        const { id } = sheet;
        sheet.delete();
        await context.sync();
        await until(() => heard.some(([what]) => what === "deleted"));
        return heard.filter(([, of]) => of === id).map(([what]) => what);
      },
    },
    {
      id: "events-inserted",
      says: "Rows inserted on a sheet are told as such, with their address.",
      page: reference("DataChangeType"),
      do: "Listen to `sheet.onChanged`; insert a row above row 3.",
      see: "RowInserted, 3:3.",
      is: [["RowInserted", "3:3"]],
      script: async ({ context, sheet, hear, until }) => {
        const heard = hear(sheet.onChanged, ({ changeType, address }) => [changeType, address]);
        await context.sync();
        sheet.getRange("3:3").insert("Down");
        await context.sync();
        await until(() => heard.length >= 1);
        return heard;
      },
    },
  ],
};
