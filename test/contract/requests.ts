/** Batches: what they find, what they hold, what they leave behind when they fail. */
import type { Group } from "./behaviour";
import { guide, method } from "./pages";

export const requests: Group = {
  title: "Batches, and what one that fails leaves behind",
  behaviours: [
    {
      id: "batch-null-objects",
      says: "An OrNullObject member answers with a null object, and so does all that is asked of it.",
      page: guide.model,
      do: "Ask `worksheets.getItemOrNullObject` for a sheet that isn't there, and its A1 for `values`.",
      see: "`isNullObject` of both.",
      is: [true, true],
      script: async ({ context }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("không có");
        const below = sheet.getRange("A1").load("values");
        await context.sync();
        return [sheet.isNullObject, below.isNullObject];
      },
    },
    {
      id: "batch-not-found",
      says: "What isn't there fails with ItemNotFound, and the error tells the member.",
      page: guide.errors,
      do: "Ask `worksheets.getItem` for a sheet that isn't there; catch the error.",
      see: "ItemNotFound, “The requested resource doesn't exist.”, WorksheetCollection.getItem.",
      is: ["ItemNotFound", "The requested resource doesn't exist.", "WorksheetCollection.getItem"],
      script: async ({ context }) => {
        context.workbook.worksheets.getItem("không có").load("name");
        return context.sync().then(
          () => [],
          (error: OfficeExtension.Error) => [error.code, error.message, error.debugInfo.errorLocation],
        );
      },
    },
    {
      id: "batch-failed-middle",
      says: "What a batch did before it failed stays, what comes after is not done.",
      page: { guess: "No page says it; told in office-js issues, and our writers count on it." },
      do: "In one batch write A1, write three values to A2:B2, write A3; then read A1:A3.",
      see: "InvalidArgument; A1 is written, A2 and A3 are blank.",
      is: ["InvalidArgument", [["before"], [""], [""]]],
      script: async ({ context, sheet, refusal }) => {
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:B2").values = [[1, 2, 3]];
        sheet.getRange("A3").values = [["after"]];
        const code = await refusal();
        const range = sheet.getRange("A1:A3").load("values");
        await context.sync();
        return [code, range.values];
      },
    },
    {
      id: "batch-after-failure",
      says: "After a failure the same context goes on, without what was queued.",
      page: { guess: "Seen in Microsoft's samples, which go on after a caught error." },
      do: "Let a batch fail; write A1 with the same context and read it.",
      see: "It is written.",
      is: ["ItemNotFound", [["tiếp"]]],
      script: async ({ context, sheet, refusal }) => {
        context.workbook.worksheets.getItem("không có").delete();
        const code = await refusal();
        const cell = sheet.getRange("A1");
        cell.values = [["tiếp"]];
        cell.load("values");
        await context.sync();
        return [code, cell.values];
      },
    },
    {
      id: "batch-collection",
      says: "A collection shows what the same batch has added.",
      page: { guess: "The guide says that commands run in their order, not what a collection shows in between." },
      do: "In one batch load the sheets' names, add a sheet, ask for `getCount()`.",
      see: "The names without it, the count with it.",
      is: 1,
      script: async ({ context }) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        worksheets.add("Thêm");
        const count = worksheets.getCount();
        await context.sync();
        return count.value - worksheets.items.length;
      },
    },
    {
      id: "batch-held",
      says: "Sheets and ranges can be used in later batches of the same run, and follow a new name.",
      page: guide.model,
      do: "Add a sheet, keep its B2, sync; rename the sheet, write B2; load `address`.",
      see: "`'Đổi tên'!B2` with the value.",
      is: [[[5]], "'Đổi tên'!B2"],
      script: async ({ context }) => {
        const added = context.workbook.worksheets.add();
        const range = added.getRange("B2");
        await context.sync();
        added.name = "Đổi tên";
        range.values = [[5]];
        range.load("values, address");
        await context.sync();
        return [range.values, range.address];
      },
    },
    {
      id: "batch-lost-range",
      says: "A range whose sheet was deleted is an invalid reference.",
      page: guide.errors,
      do: "Keep A1 of a sheet, delete the sheet, load A1.",
      see: "InvalidReference.",
      is: "InvalidReference",
      script: async ({ context, refusal }) => {
        const added = context.workbook.worksheets.add();
        const range = added.getRange("A1").load("address");
        await context.sync();
        added.delete();
        await context.sync();
        range.load("values");
        return refusal();
      },
    },
    {
      id: "batch-not-loaded",
      says: "A property that wasn't loaded can't be read.",
      page: guide.model,
      do: "Get A1, sync without `load`, read `values`.",
      see: "PropertyNotLoaded.",
      is: "PropertyNotLoaded",
      script: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        await context.sync();
        try {
          return cell.values;
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      },
    },
    {
      id: "batch-matrix",
      says: "A matrix of another size than the range is refused.",
      page: guide.errors,
      do: "Write `[[1, 2, 3]]` to A1:B2.",
      see: "InvalidArgument.",
      is: "InvalidArgument",
      script: ({ sheet, refusal }) => {
        sheet.getRange("A1:B2").values = [[1, 2, 3]];
        return refusal();
      },
    },
    {
      id: "batch-range-address",
      says: "An address on another sheet is no address of this one.",
      page: method("Worksheet", "getRange"),
      do: "Call `sheet.getRange` with another sheet's address, and with nonsense.",
      see: "An error both times.",
      is: [true, true],
      script: async ({ context, sheet, refusal }) => {
        context.workbook.worksheets.add("Khác");
        await context.sync();
        sheet.getRange("Khác!A1").load("values");
        const other = await refusal();
        sheet.getRange("không phải địa chỉ").load("values");
        return [other !== "", (await refusal()) !== ""];
      },
    },
  ],
};
