/** Sheets: their order, names, visibility, copies and end. */
import type { Group } from "./behaviour";
import { guide, member, method, reference } from "./pages";

export const sheets: Group = {
  title: "Sheets",
  behaviours: [
    {
      id: "sheets-add",
      says: "A new sheet stands at the end, and is not activated.",
      page: method("WorksheetCollection", "add"),
      do: "Add the sheet Mới; read its position and the active sheet.",
      see: "The last position; the sheet that was active before.",
      is: [true, "Contract"],
      script: async ({ context }) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Mới").load("position");
        const count = worksheets.getCount();
        const active = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return [sheet.position === count.value - 1, active.name];
      },
    },
    {
      id: "sheets-move",
      says: "A sheet is moved by its position, and the others make room.",
      page: member("Worksheet", "position"),
      do: "Add the sheet Mới, set its position to 0 and its tab's colour; read the sheets in order.",
      see: "Mới is the first, with its colour.",
      is: ["Mới", "#107C41"],
      script: async ({ context }) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("Mới");
        added.position = 0;
        added.tabColor = "#107C41";
        worksheets.load("items/name, items/tabColor");
        await context.sync();
        const [first] = worksheets.items;
        return [first?.name, first?.tabColor];
      },
    },
    {
      id: "sheets-names",
      says: "Names that are taken (whatever their case), longer than 31 or with a sign such as `/` are refused.",
      page: guide.errors,
      do: "Add sheets named `contract`, `có/gạch`, `[x]`, `a?` and one of 32 letters.",
      see: "An error each time.",
      is: [true, true, true, true, true],
      script: async ({ context, refusal }) => {
        const codes: string[] = [];
        for (const name of ["contract", "có/gạch", "[x]", "a?", "a".repeat(32)]) {
          context.workbook.worksheets.add(name);
          codes.push(await refusal());
        }
        return codes.map((code) => code !== "");
      },
    },
    {
      id: "sheets-renamed",
      says: "A renamed sheet is renamed in formulas and names.",
      page: { guess: "Known to every user." },
      do: "Add Mới, write `=Mới!A1` and a name for Mới!A1; rename it to `Tháng 6`; read both.",
      see: "`='Tháng 6'!A1` and `='Tháng 6'!$A$1`.",
      is: ["='Tháng 6'!A1", "='Tháng 6'!$A$1"],
      script: async ({ context, sheet }) => {
        const added = context.workbook.worksheets.add("Mới");
        const cell = sheet.getRange("A1");
        cell.formulas = [["=Mới!A1"]];
        const name = context.workbook.names.add("Ô_đầu", added.getRange("A1"));
        await context.sync();
        added.name = "Tháng 6";
        cell.load("formulas");
        name.load("formula");
        await context.sync();
        return [cell.formulas[0]?.[0], name.formula];
      },
    },
    {
      id: "sheets-deleted",
      says: "A deleted sheet leaves #REF! in formulas and names.",
      page: { guess: "Known to every user." },
      do: "Add Mới, write `=Mới!A1` and a name for Mới!A1; delete it; read the value and the name.",
      see: "#REF!; the name has no range any more.",
      is: ["#REF!", true],
      script: async ({ context, sheet }) => {
        const added = context.workbook.worksheets.add("Mới");
        const cell = sheet.getRange("A1");
        cell.formulas = [["=Mới!A1"]];
        context.workbook.names.add("Ô_đầu", added.getRange("A1"));
        await context.sync();
        added.delete();
        cell.load("values");
        const lost = context.workbook.names.getItem("Ô_đầu").getRangeOrNullObject();
        await context.sync();
        return [cell.values[0]?.[0], lost.isNullObject];
      },
    },
    {
      id: "sheets-very-hidden",
      says: "A sheet that is very hidden can't be deleted; it is shown first.",
      page: method("Worksheet", "delete"),
      do: "Add a sheet, set its visibility to VeryHidden, delete it; then to Hidden, delete it.",
      see: "The error InvalidOperation; then it is gone.",
      is: ["InvalidOperation", ""],
      script: async ({ context, refusal }) => {
        const added = context.workbook.worksheets.add("Ẩn");
        added.visibility = "VeryHidden";
        await context.sync();
        added.delete();
        const code = await refusal();
        added.visibility = "Hidden";
        added.delete();
        return [code, await refusal()];
      },
    },
    {
      id: "sheets-hidden",
      says: "A hidden sheet is counted among all, not among the visible ones.",
      page: method("WorksheetCollection", "getCount"),
      do: "Add a sheet and hide it; ask for `getCount()` and `getCount(true)`.",
      see: "One less of the visible ones.",
      is: 1,
      script: async ({ context }) => {
        context.workbook.worksheets.add("Ẩn").visibility = "Hidden";
        const all = context.workbook.worksheets.getCount();
        const visible = context.workbook.worksheets.getCount(true);
        await context.sync();
        return all.value - visible.value;
      },
    },
    {
      id: "sheets-copy",
      says: "A copy is named after its sheet with a number, has its cells and formats, and reads its own cells.",
      page: method("Worksheet", "copy"),
      do: "With 5 in A1, `=Contract!A1*2` in B1 and a bold A1 copy the sheet; read the copy.",
      see: "`Contract (2)`; 10 by `='Contract (2)'!A1*2`; bold.",
      is: ["Contract (2)", "='Contract (2)'!A1*2", 10, true],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [[5]];
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("B1").formulas = [["=Contract!A1*2"]];
        await context.sync();
        const copy = sheet.copy("After", sheet).load("name");
        await context.sync();
        const cell = copy.getRange("B1").load("formulas, values");
        const font = copy.getRange("A1").format.font.load("bold");
        await context.sync();
        return [copy.name, cell.formulas[0]?.[0], cell.values[0]?.[0], font.bold];
      },
    },
    {
      id: "sheets-copy-table",
      says: "A copied table gets another name, and formulas of the copy ask the copied table.",
      page: { guess: "Seen with every copied sheet." },
      do: "Copy a sheet with the table T and `=SUM(T[Số])`; read the copy's tables and formula.",
      see: "One table with another name, and the formula with that name.",
      is: [1, true, true],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:A2").values = [["Số"], [5]];
        sheet.tables.add("A1:A2", true).name = "T";
        sheet.getRange("C1").formulas = [["=SUM(T[Số])"]];
        await context.sync();
        const copy = sheet.copy("End");
        await context.sync();
        copy.tables.load("items/name");
        const cell = copy.getRange("C1").load("formulas");
        await context.sync();
        const [table] = copy.tables.items;
        return [copy.tables.items.length, table?.name !== "T", cell.formulas[0]?.[0] === `=SUM(${table?.name}[Số])`];
      },
    },
    {
      id: "sheets-frozen",
      says: "Frozen rows and columns are told as a range, none as a null object.",
      page: reference("WorksheetFreezePanes"),
      do: "Ask for `freezePanes.getLocationOrNullObject()`; freeze two rows, ask again; `freezeAt(A1:B3)`, ask again.",
      see: "A null object; rows 1:2; A1:B3.",
      is: [true, "Contract!1:2", "Contract!A1:B3"],
      script: async ({ context, sheet }) => {
        const { freezePanes } = sheet;
        const none = freezePanes.getLocationOrNullObject();
        await context.sync();
        freezePanes.freezeRows(2);
        const rows = freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        freezePanes.freezeAt("A1:B3");
        const both = freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return [none.isNullObject, rows.address, both.address];
      },
    },
    {
      id: "sheets-inserted",
      says: "Sheets of another file are inserted, with another name where theirs is taken.",
      page: method("Workbook", "insertWorksheetsFromBase64"),
      do: "Save a file with this sheet, insert it by `insertWorksheetsFromBase64` at the end; look.",
      see: "A sheet `Contract (2)` with the cells.",
      is: ["Contract (2)", [["từ tệp"]]],
      hand: async (excel) => {
        await excel.type("Contract!A1", "từ tệp");
        const file = Buffer.from(await excel.save()).toString("base64");
        return excel.run(async (context, base64) => {
          const ids = context.workbook.insertWorksheetsFromBase64(base64, {
            sheetNamesToInsert: ["Contract"],
            positionType: "End",
          });
          await context.sync();
          const sheet = context.workbook.worksheets.getItem(ids.value[0] ?? "").load("name");
          const cell = sheet.getRange("A1").load("values");
          await context.sync();
          return [sheet.name, cell.values];
        }, file);
      },
    },
  ],
};
