/** How tables grow by themselves: rows below, columns beside, formulas down a column. */
import type { ExcelDriver } from "../workbench/driver";
import type { Group } from "./behaviour";
import { guide, help, macro, method } from "./pages";

/** A1:B3 of the sheet Contract as the table KếtQuả: Mã, Số over GRDP 8 and FDI 3. */
async function withTable(excel: ExcelDriver): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Contract");
    sheet.getRange("A1:B3").values = [
      ["Mã", "Số"],
      ["GRDP", 8],
      ["FDI", 3],
    ];
    sheet.tables.add("A1:B3", true).name = "KếtQuả";
    await context.sync();
  });
}

async function tableArea(excel: ExcelDriver): Promise<string> {
  return excel.run(async (context) => {
    const range = context.workbook.tables.getItem("KếtQuả").getRange().load("address");
    await context.sync();
    return range.address;
  });
}

const start = "With the table KếtQuả (Mã, Số; GRDP 8, FDI 3) in A1:B3";

export const tableGrowth: Group = {
  title: "Table growth",
  behaviours: [
    {
      id: "growth-typed-below",
      says: "A table grows by a row when a person types right below it.",
      page: macro.autoExpand,
      do: `${start} type \`PCI\` in A4.`,
      see: "The table is A1:B4.",
      is: "Contract!A1:B4",
      hand: async (excel) => {
        await withTable(excel);
        await excel.type("Contract!A4", "PCI");
        return tableArea(excel);
      },
    },
    {
      id: "growth-typed-further",
      says: "It doesn't grow over a blank row.",
      page: macro.autoExpand,
      do: `${start} type \`PCI\` in A5.`,
      see: "The table is A1:B3 still.",
      is: "Contract!A1:B3",
      hand: async (excel) => {
        await withTable(excel);
        await excel.type("Contract!A5", "PCI");
        return tableArea(excel);
      },
    },
    {
      id: "growth-pasted-below",
      says: "It grows by all rows that are pasted right below it.",
      page: macro.autoExpand,
      do: `${start} paste two rows of two cells at A4.`,
      see: "The table is A1:B5.",
      is: "Contract!A1:B5",
      hand: async (excel) => {
        await withTable(excel);
        await excel.paste("Contract!A4", [
          ["PCI", "1"],
          ["PAPI", "2"],
        ]);
        return tableArea(excel);
      },
    },
    {
      id: "growth-written-below",
      says: "It grows when an add-in sets values right below it.",
      page: guide.coAuthoring,
      do: `${start} write \`PCI\`, \`4\` to \`getDataBodyRange().getRowsBelow(1)\` by \`values\`.`,
      see: "The table is A1:B4.",
      is: "Contract!A1:B4",
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Mã", "Số"],
          ["GRDP", 8],
          ["FDI", 3],
        ];
        const table = sheet.tables.add("A1:B3", true);
        await context.sync();
        table.getDataBodyRange().getRowsBelow(1).values = [["PCI", 4]];
        const range = table.getRange().load("address");
        await context.sync();
        return range.address;
      },
    },
    {
      id: "growth-written-blank",
      says: "Blanks set right below a table add no row.",
      page: guide.coAuthoring,
      do: `${start} write two empty texts to the row below by \`values\`.`,
      see: "The table is A1:B3 still.",
      is: "Contract!A1:B3",
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").values = [["Mã", "Số"]];
        const table = sheet.tables.add("A1:B3", true);
        await context.sync();
        table.getDataBodyRange().getRowsBelow(1).values = [["", ""]];
        const range = table.getRange().load("address");
        await context.sync();
        return range.address;
      },
    },
    {
      id: "growth-typed-beside",
      says: "It grows by a column when a person types right beside it; what was typed in the header row is the column's name.",
      page: help.calculatedColumns,
      do: `${start} type \`Đạt\` in C1.`,
      see: "The table is A1:C3 with the column Đạt.",
      is: ["Contract!A1:C3", ["Mã", "Số", "Đạt"]],
      hand: async (excel) => {
        await withTable(excel);
        await excel.type("Contract!C1", "Đạt");
        const names = await excel.run(async (context) => {
          const columns = context.workbook.tables.getItem("KếtQuả").columns.load("items/name");
          await context.sync();
          return columns.items.map(({ name }) => name);
        });
        return [await tableArea(excel), names];
      },
    },
    {
      id: "growth-totals",
      says: "Below a row of totals it doesn't grow.",
      page: { guess: "Seen by every user of totals." },
      do: `${start} switch the row of totals on, type \`PCI\` in A5.`,
      see: "The table is A1:B4, its totals included.",
      is: "Contract!A1:B4",
      hand: async (excel) => {
        await withTable(excel);
        await excel.run(async (context) => {
          context.workbook.tables.getItem("KếtQuả").showTotals = true;
          await context.sync();
        });
        await excel.type("Contract!A5", "PCI");
        return tableArea(excel);
      },
    },
    {
      id: "growth-protected",
      says: "On a protected sheet it doesn't grow, though the cell below is open.",
      page: { guess: "Told in many threads, on no page that could be found." },
      do: `${start} unlock A4, protect the sheet, type \`PCI\` in A4.`,
      see: "The table is A1:B3 still, PCI below it.",
      is: ["Contract!A1:B3", "PCI"],
      hand: async (excel) => {
        await withTable(excel);
        await excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Contract");
          sheet.getRange("A4").format.protection.locked = false;
          sheet.protection.protect();
          await context.sync();
        });
        await excel.type("Contract!A4", "PCI");
        return [await tableArea(excel), (await excel.read("Contract!A4")).value];
      },
    },
    {
      id: "growth-calculated-column",
      says: "A formula typed into an empty column fills the whole column.",
      page: help.calculatedColumns,
      do: `${start} type \`Đôi\` in C1 and \`=B2*2\` in C2.`,
      see: "16 in C2, 6 in C3.",
      is: [16, 6],
      hand: async (excel) => {
        await withTable(excel);
        await excel.type("Contract!C1", "Đôi");
        await excel.type("Contract!C2", "=B2*2");
        return (await excel.readAll("Contract!C2:C3")).map(([cell]) => cell?.value);
      },
    },
    {
      id: "growth-calculated-row",
      says: "A new row gets the formulas of the calculated columns.",
      page: help.calculatedColumns,
      do: `${start} and \`=B2*2\` down a third column, type \`5\` in B4.`,
      see: "10 in C4.",
      is: 10,
      hand: async (excel) => {
        await withTable(excel);
        await excel.type("Contract!C1", "Đôi");
        await excel.type("Contract!C2", "=B2*2");
        await excel.type("Contract!B4", "5");
        return (await excel.read("Contract!C4")).value;
      },
    },
    {
      id: "growth-rows-add",
      says: "`rows.add` puts rows at the end or at an index, and moves down what stands below.",
      page: method("TableRowCollection", "add"),
      do: `${start} and a text in A4 add a row at the end and one at index 0.`,
      see: "PAPI, GRDP, FDI, PCI; the text in A6.",
      is: [["PAPI"], ["GRDP"], ["FDI"], ["PCI"], ["dưới bảng"]],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Mã", "Số"],
          ["GRDP", 8],
          ["FDI", 3],
        ];
        sheet.getRange("A4").values = [["dưới bảng"]];
        const table = sheet.tables.add("A1:B3", true);
        await context.sync();
        table.rows.add(undefined, [["PCI", 4]]);
        table.rows.add(0, [["PAPI", 5]]);
        const cells = sheet.getRange("A2:A6").load("values");
        await context.sync();
        return cells.values;
      },
    },
  ],
};
