/** Protected sheets and a protected structure: what is refused, what is let through. */
import type { Group } from "./behaviour";
import { guide, help, member, method, reference } from "./pages";

export const protection: Group = {
  title: "Protection",
  behaviours: [
    {
      id: "protection-locked",
      says: "A protected sheet refuses to change locked cells, and takes unlocked ones.",
      page: guide.worksheets,
      do: "Unlock B2, protect the sheet; write to A1, then to B2.",
      see: "AccessDenied; then B2 is written.",
      is: ["AccessDenied", [[1]]],
      script: async ({ context, sheet, refusal }) => {
        const open = sheet.getRange("B2");
        open.format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        const code = await refusal();
        open.values = [[1]];
        open.load("values");
        await context.sync();
        return [code, open.values];
      },
    },
    {
      id: "protection-options",
      says: "`options` tells what a protected sheet allows; all is false unless it was allowed.",
      page: member("WorksheetProtection", "options"),
      do: "Protect with `{ allowFormatColumns: true }`; load `protected` and `options`.",
      see: "true; allowFormatColumns true, allowFormatCells and allowInsertRows false.",
      is: [true, true, false, false],
      script: async ({ context, sheet }) => {
        sheet.protection.protect({ allowFormatColumns: true });
        sheet.protection.load("protected, options");
        await context.sync();
        const { allowFormatColumns, allowFormatCells, allowInsertRows } = sheet.protection.options;
        return [sheet.protection.protected, allowFormatColumns, allowFormatCells, allowInsertRows];
      },
    },
    {
      id: "protection-twice",
      says: "A protected sheet can't be protected again.",
      page: method("WorksheetProtection", "protect"),
      do: "Protect the sheet twice.",
      see: "An error.",
      is: true,
      script: async ({ context, sheet, refusal }) => {
        sheet.protection.protect();
        await context.sync();
        sheet.protection.protect();
        return (await refusal()) !== "";
      },
    },
    {
      id: "protection-password",
      says: "A wrong password doesn't unprotect, the right one does.",
      page: method("WorksheetProtection", "unprotect"),
      do: "Protect with a password; unprotect with another one, then with the same.",
      see: "An error, and the sheet is protected still; then it isn't.",
      is: [true, true, false],
      script: async ({ context, sheet, refusal }) => {
        const { protection: own } = sheet;
        own.protect({}, "đúng");
        await context.sync();
        own.unprotect("sai");
        const code = await refusal();
        own.load("protected");
        await context.sync();
        const before = own.protected;
        own.unprotect("đúng");
        own.load("protected");
        await context.sync();
        return [code !== "", before, own.protected];
      },
    },
    {
      id: "protection-formats",
      says: "Formats and widths are refused unless they are allowed.",
      page: reference("WorksheetProtectionOptions"),
      do: "Protect with `{ allowFormatColumns: true }`; set a width, then a fill.",
      see: "The width is taken; the fill is AccessDenied.",
      is: ["", "AccessDenied"],
      script: async ({ context, sheet, refusal }) => {
        sheet.protection.protect({ allowFormatColumns: true });
        await context.sync();
        sheet.getRange("A:A").format.columnWidth = 90;
        const width = await refusal();
        sheet.getRange("A1").format.fill.color = "#FFFF00";
        return [width, await refusal()];
      },
    },
    {
      id: "protection-rows",
      says: "Rows are inserted only where that is allowed.",
      page: reference("WorksheetProtectionOptions"),
      do: "Protect and insert a row; unprotect, protect with `{ allowInsertRows: true }` and insert again.",
      see: "AccessDenied; then a row.",
      is: ["AccessDenied", ""],
      script: async ({ context, sheet, refusal }) => {
        sheet.protection.protect();
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        const first = await refusal();
        sheet.protection.unprotect();
        sheet.protection.protect({ allowInsertRows: true });
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        return [first, await refusal()];
      },
    },
    {
      id: "protection-calculation",
      says: "Formulas on a protected sheet go on being calculated.",
      page: help.protectSheet,
      do: "With `=A1*2` in B1 and A1 unlocked protect the sheet; write 5 to A1.",
      see: "10 in B1.",
      is: 10,
      script: async ({ context, sheet }) => {
        sheet.getRange("B1").formulas = [["=A1*2"]];
        sheet.getRange("A1").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        sheet.getRange("A1").values = [[5]];
        const result = sheet.getRange("B1").load("values");
        await context.sync();
        return result.values[0]?.[0];
      },
    },
    {
      id: "protection-typed",
      says: "What a person types into a locked cell is refused.",
      page: help.protectSheet,
      do: "Protect the sheet; type into A1.",
      see: "A message; the cell stays blank.",
      is: [true, null],
      hand: async (excel) => {
        await excel.run(async (context) => {
          context.workbook.worksheets.getItem("Contract").protection.protect();
          await context.sync();
        });
        const refused = await excel.type("Contract!A1", "x").then(
          () => false,
          () => true,
        );
        return [refused, (await excel.read("Contract!A1")).value];
      },
    },
    {
      id: "protection-event",
      says: "Protecting and unprotecting a sheet is told.",
      page: member("Worksheet", "onProtectionChanged"),
      do: "Listen to `onProtectionChanged`, protect, unprotect.",
      see: "true, then false.",
      is: [true, false],
      script: async ({ context, sheet, hear, until }) => {
        const heard = hear(sheet.onProtectionChanged, ({ isProtected }) => isProtected);
        await context.sync();
        sheet.protection.protect();
        await context.sync();
        sheet.protection.unprotect();
        await context.sync();
        await until(() => heard.length >= 2);
        return heard;
      },
    },
    {
      id: "protection-structure",
      says: "With a protected structure sheets can't be added, copied, deleted, renamed, moved or hidden.",
      page: help.protectBook,
      do: "Call `workbook.protection.protect()`; try each on a sheet.",
      see: "AccessDenied six times.",
      is: ["AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied"],
      script: async ({ context, sheet, refusal }) => {
        context.workbook.protection.protect();
        await context.sync();
        const codes: string[] = [];
        const tries: readonly (() => unknown)[] = [
          () => context.workbook.worksheets.add("Khác"),
          () => sheet.copy("End"),
          () => sheet.delete(),
          () => (sheet.name = "Khác"),
          () => (sheet.position = 0),
          () => (sheet.visibility = "Hidden"),
        ];
        for (const attempt of tries) {
          attempt();
          codes.push(await refusal());
        }
        return codes;
      },
    },
    {
      id: "protection-structure-cells",
      says: "Cells can be written all the same.",
      page: help.protectBook,
      do: "Protect the structure; write to A1.",
      see: "It is written.",
      is: [["được"]],
      script: async ({ context, sheet }) => {
        context.workbook.protection.protect();
        await context.sync();
        const cell = sheet.getRange("A1");
        cell.values = [["được"]];
        cell.load("values");
        await context.sync();
        return cell.values;
      },
    },
  ],
};
