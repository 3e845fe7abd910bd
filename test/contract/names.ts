/** Defined names: what they may be called, what they mean, where they hold. */
import type { Group } from "./behaviour";
import { macro, member, method, reference } from "./pages";

export const definedNames: Group = {
  title: "Names",
  behaviours: [
    {
      id: "names-kinds",
      says: "A name means a range, a constant or a formula, and tells which by its type and value.",
      page: reference("NamedItem"),
      do: 'Add Vùng for A1:A2 with a comment, Năm as `=2026`, Chữ as `="kỳ"`; load `type`, `value`, `formula`.',
      see: "Range `Contract!A1:A2`; Double 2026; String kỳ.",
      is: [
        ["Range", "Contract!A1:A2", "=Contract!$A$1:$A$2", "hai ô"],
        ["Double", 2026],
        ["String", "kỳ"],
      ],
      script: async ({ context, sheet }) => {
        const { names } = context.workbook;
        const range = names.add("Vùng", sheet.getRange("A1:A2"), "hai ô").load("type, value, formula, comment");
        const year = names.add("Năm", "=2026").load("type, value");
        const text = names.add("Chữ", '="kỳ"').load("type, value");
        await context.sync();
        return [
          [range.type, range.value, range.formula, range.comment],
          [year.type, year.value],
          [text.type, text.value],
        ];
      },
    },
    {
      id: "names-in-formulas",
      says: "Formulas use a name as what it means, whatever its case.",
      page: method("NamedItemCollection", "add"),
      do: "With 3 and 4 in A1:A2, Vùng for them and Năm as `=2026` write `=SUM(vùng)+NĂM`.",
      see: "2033; the formula reads `=SUM(Vùng)+Năm`.",
      is: [2033, "=SUM(Vùng)+Năm"],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:A2").values = [[3], [4]];
        context.workbook.names.add("Vùng", sheet.getRange("A1:A2"));
        context.workbook.names.add("Năm", "=2026");
        const cell = sheet.getRange("B1");
        cell.formulas = [["=SUM(vùng)+NĂM"]];
        cell.load("values, formulas");
        await context.sync();
        return [cell.values[0]?.[0], cell.formulas[0]?.[0]];
      },
    },
    {
      id: "names-refused",
      says: "Names with a blank or like a cell's address, and names that are taken, are refused.",
      page: macro.namesAdd,
      do: "Add Một; then `hai ba`, `A1`, `R1C1`, `1a` and `một`.",
      see: "An error each time.",
      is: [true, true, true, true, true],
      script: async ({ context, sheet, refusal }) => {
        context.workbook.names.add("Một", sheet.getRange("A1"));
        await context.sync();
        const codes: string[] = [];
        for (const name of ["hai ba", "A1", "R1C1", "1a", "một"]) {
          context.workbook.names.add(name, sheet.getRange("A1"));
          codes.push(await refusal());
        }
        return codes.map((code) => code !== "");
      },
    },
    {
      id: "names-scopes",
      says: "A name of a sheet goes before the workbook's of the same name on that sheet; the workbook's list doesn't have it.",
      page: reference("NamedItem"),
      do: "Add Mốc to the workbook as `=1` and to the sheet as `=2`; write `=Mốc`; count both lists' Mốc.",
      see: "2; scopes Worksheet and Workbook.",
      is: [2, "Worksheet", "Workbook"],
      script: async ({ context, sheet }) => {
        context.workbook.names.add("Mốc", "=1");
        sheet.names.add("Mốc", "=2");
        const cell = sheet.getRange("A1");
        cell.formulas = [["=Mốc"]];
        cell.load("values");
        const own = sheet.names.getItem("Mốc").load("scope");
        const all = context.workbook.names.getItem("Mốc").load("scope");
        await context.sync();
        return [cell.values[0]?.[0], own.scope, all.scope];
      },
    },
    {
      id: "names-null",
      says: "A name that is not there is a null object; a name of the sheet is none of the workbook's.",
      page: method("NamedItemCollection", "getItemOrNullObject"),
      do: "Add Riêng to the sheet; ask the workbook and the sheet for it by `getItemOrNullObject`.",
      see: "A null object, and the name.",
      is: [true, false],
      script: async ({ context, sheet }) => {
        sheet.names.add("Riêng", sheet.getRange("A1"));
        const missing = context.workbook.names.getItemOrNullObject("Riêng");
        const own = sheet.names.getItemOrNullObject("Riêng");
        await context.sync();
        return [missing.isNullObject, own.isNullObject];
      },
    },
    {
      id: "names-sheet",
      says: "A name of the workbook has no sheet of its own.",
      page: member("NamedItem", "worksheet"),
      do: "Load `worksheetOrNullObject` and `worksheet` of a name of the workbook.",
      see: "A null object; an error.",
      is: [true, true],
      script: async ({ context, sheet, refusal }) => {
        const name = context.workbook.names.add("Vùng", sheet.getRange("A1"));
        const none = name.worksheetOrNullObject;
        none.load("name");
        await context.sync();
        name.worksheet.load("name");
        return [none.isNullObject, (await refusal()) !== ""];
      },
    },
    {
      id: "names-moved",
      says: "A name follows its cells when rows are inserted, and is #REF! when they are deleted.",
      page: { guess: "As with every reference." },
      do: "Name A2:A3 Vùng, insert a row above; read it. Delete rows 3:4; read its range.",
      see: "`=Contract!$A$3:$A$4`; no range.",
      is: ["=Contract!$A$3:$A$4", true],
      script: async ({ context, sheet }) => {
        const name = context.workbook.names.add("Vùng", sheet.getRange("A2:A3"));
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        name.load("formula");
        await context.sync();
        const moved = name.formula;
        sheet.getRange("3:4").delete("Up");
        const lost = name.getRangeOrNullObject();
        await context.sync();
        return [moved, lost.isNullObject];
      },
    },
    {
      id: "names-hidden",
      says: "A hidden name works, and is told as hidden.",
      page: member("NamedItem", "visible"),
      do: "Set `visible` of Năm (`=2026`) to false; write `=Năm`; open the Name Manager.",
      see: "2026; the Name Manager doesn't list it.",
      is: [2026, false],
      script: async ({ context, sheet }) => {
        const name = context.workbook.names.add("Năm", "=2026");
        name.visible = false;
        name.load("visible");
        const cell = sheet.getRange("A1");
        cell.formulas = [["=Năm"]];
        cell.load("values");
        await context.sync();
        return [cell.values[0]?.[0], name.visible];
      },
    },
    {
      id: "names-deleted",
      says: "A deleted name leaves #NAME? in formulas.",
      page: { guess: "Known to every user." },
      do: "With `=Năm` in A1 delete the name Năm.",
      see: "#NAME?.",
      is: "#NAME?",
      script: async ({ context, sheet }) => {
        const name = context.workbook.names.add("Năm", "=2026");
        const cell = sheet.getRange("A1");
        cell.formulas = [["=Năm"]];
        await context.sync();
        name.delete();
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "names-changed",
      says: "Another `formula` gives a name another meaning, and formulas follow.",
      page: member("NamedItem", "formula"),
      do: "With Năm as `=2026` and `=Năm` in A1 set `formula` to `=2027`.",
      see: "2027.",
      is: 2027,
      script: async ({ context, sheet }) => {
        const name = context.workbook.names.add("Năm", "=2026");
        const cell = sheet.getRange("A1");
        cell.formulas = [["=Năm"]];
        await context.sync();
        name.formula = "=2027";
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "names-local",
      says: "`addFormulaLocal` takes the formula as the user would type it.",
      page: method("NamedItemCollection", "addFormulaLocal"),
      do: "Add Tổng as `=SUM(1;2,5)` by `addFormulaLocal`; load `formula` and `value`.",
      see: "`=SUM(1,2.5)` and 3.5.",
      is: ["=SUM(1,2.5)", 3.5],
      region: "vi-VN",
      script: async ({ context }) => {
        const name = context.workbook.names.addFormulaLocal("Tổng", "=SUM(1;2,5)").load("formula, value");
        await context.sync();
        return [name.formula, name.value];
      },
    },
    {
      id: "names-copied",
      says: "A name for cells of a copied sheet is there once more, as a name of the copy.",
      page: "https://learn.microsoft.com/office/troubleshoot/excel/name-already-exists-on-destination-worksheet",
      do: "Name A1 Vùng, copy the sheet; list the copy's names.",
      see: "Vùng, of the sheet, for the copy's A1.",
      is: [["Vùng", "Worksheet", "='Contract (2)'!$A$1"]],
      script: async ({ context, sheet }) => {
        context.workbook.names.add("Vùng", sheet.getRange("A1"));
        await context.sync();
        const copy = sheet.copy("End");
        await context.sync();
        const own = copy.names.load("items/name, items/scope, items/formula");
        await context.sync();
        return own.items.map(({ name, scope, formula }) => [name, scope, formula]);
      },
    },
  ],
};
