/** References by the names of tables and columns, and what becomes of them when tables change. */
import type { Group } from "./behaviour";
import { help, method } from "./pages";

const page = help.structured;

/** All rows begin with it; a script can use nothing from around it, so it is said in each. */
const start = "With the table T (Mã, Số, Đơn vị tính; a 1 x, b 2 y) in A1:C3";

export const structuredReferences: Group = {
  title: "Structured references",
  behaviours: [
    {
      id: "structured-parts",
      says: "A column, headers, everything and a span of columns are named.",
      page,
      do: `${start} write \`=SUM(T[Số])\`, \`=T[[#Headers],[Số]]\`, \`=ROWS(T[#All])\`, \`=COLUMNS(T[[Mã]:[Đơn vị tính]])\`.`,
      see: "3, Số, 3, 3.",
      is: [3, "Số", 3, 3],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:C3").values = [
          ["Mã", "Số", "Đơn vị tính"],
          ["a", 1, "x"],
          ["b", 2, "y"],
        ];
        sheet.tables.add("A1:C3", true).name = "T";
        const range = sheet.getRange("F1:I1");
        range.formulas = [["=SUM(T[Số])", "=T[[#Headers],[Số]]", "=ROWS(T[#All])", "=COLUMNS(T[[Mã]:[Đơn vị tính]])"]];
        range.load("values");
        await context.sync();
        return range.values[0];
      },
    },
    {
      id: "structured-this-row",
      says: "`@` takes the cell of the formula's own row; names with blanks stand in two brackets.",
      page,
      do: `${start} write \`=T[@Số]*10\` to E2:E3 and \`=T[@[Đơn vị tính]]\` to F3.`,
      see: "10, 20, y.",
      is: [[10], [20], "y"],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:C3").values = [
          ["Mã", "Số", "Đơn vị tính"],
          ["a", 1, "x"],
          ["b", 2, "y"],
        ];
        sheet.tables.add("A1:C3", true).name = "T";
        const tens = sheet.getRange("E2:E3");
        const unit = sheet.getRange("F3");
        tens.formulas = [["=T[@Số]*10"], ["=T[@Số]*10"]];
        unit.formulas = [["=T[@[Đơn vị tính]]"]];
        tens.load("values");
        unit.load("values");
        await context.sync();
        return [...tens.values, unit.values[0]?.[0]];
      },
    },
    {
      id: "structured-outside-row",
      says: "`@` outside of the table's rows is #VALUE!.",
      page,
      do: `${start} write \`=T[@Số]\` to E9.`,
      see: "#VALUE!.",
      is: "#VALUE!",
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").values = [["Mã", "Số"]];
        sheet.tables.add("A1:B3", true).name = "T";
        const range = sheet.getRange("E9");
        range.formulas = [["=T[@Số]"]];
        range.load("values");
        await context.sync();
        return range.values[0]?.[0];
      },
    },
    {
      id: "structured-this-row-long",
      says: "`[#This Row]` is the long form of `@`, and becomes it in a table of more than one row.",
      page,
      do: `${start} write \`=T[[#This Row],[Số]]\` to E2; read \`formulas\` and \`values\`.`,
      see: "`=T[@Số]`, 1.",
      is: ["=T[@Số]", 1],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Mã", "Số"],
          ["a", 1],
          ["b", 2],
        ];
        sheet.tables.add("A1:B3", true).name = "T";
        const range = sheet.getRange("E2");
        range.formulas = [["=T[[#This Row],[Số]]"]];
        range.load("formulas, values");
        await context.sync();
        return [range.formulas[0]?.[0], range.values[0]?.[0]];
      },
    },
    {
      id: "structured-unqualified",
      says: "Within the table its name can be left out.",
      page,
      do: `${start} write \`=[@Số]*2\` into the third column; read \`values\`.`,
      see: "2.",
      is: 2,
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:C2").values = [
          ["Mã", "Số", "Đôi"],
          ["a", 1, ""],
        ];
        sheet.tables.add("A1:C2", true).name = "T";
        const range = sheet.getRange("C2");
        range.formulas = [["=[@Số]*2"]];
        range.load("values");
        await context.sync();
        return range.values[0]?.[0];
      },
    },
    {
      id: "structured-escape",
      says: "Brackets and signs within a column's name are escaped by an apostrophe.",
      page,
      do: "With a table T in A1:A2, its column named `Số [1]` over 7, write `=SUM(T[Số '[1']])` to E1.",
      see: "7.",
      is: 7,
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:A2").values = [["Số [1]"], [7]];
        sheet.tables.add("A1:A2", true).name = "T";
        const range = sheet.getRange("E1");
        range.formulas = [["=SUM(T[Số '[1']])"]];
        range.load("values");
        await context.sync();
        return range.values[0]?.[0];
      },
    },
    {
      id: "structured-rename",
      says: "Renamed columns and tables are renamed in formulas.",
      page,
      do: `${start} and \`=SUM(T[Số])\` in E1 name the column Kết quả and the table U; read the formula.`,
      see: "`=SUM(U[Kết quả])`, 3.",
      is: ["=SUM(U[Kết quả])", 3],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Mã", "Số"],
          ["a", 1],
          ["b", 2],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "T";
        const range = sheet.getRange("E1");
        range.formulas = [["=SUM(T[Số])"]];
        await context.sync();
        sheet.getRange("B1").values = [["Kết quả"]];
        table.name = "U";
        range.load("formulas, values");
        await context.sync();
        return [range.formulas[0]?.[0], range.values[0]?.[0]];
      },
    },
    {
      id: "structured-growth",
      says: "They see rows that are added.",
      page,
      do: `${start} and \`=SUM(T[Số])\` in E1 add a row with 10.`,
      see: "13.",
      is: 13,
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Mã", "Số"],
          ["a", 1],
          ["b", 2],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "T";
        const range = sheet.getRange("E1");
        range.formulas = [["=SUM(T[Số])"]];
        await context.sync();
        table.rows.add(undefined, [["c", 10]]);
        range.load("values");
        await context.sync();
        return range.values[0]?.[0];
      },
    },
    {
      id: "structured-lost-column",
      says: "A deleted column leaves #REF! in formulas.",
      page: { guess: "As with any deleted reference." },
      do: `${start} and \`=SUM(T[Số])\` in E1 delete the column Số; read the value.`,
      see: "#REF!.",
      is: "#REF!",
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B2").values = [
          ["Mã", "Số"],
          ["a", 1],
        ];
        const table = sheet.tables.add("A1:B2", true);
        table.name = "T";
        const range = sheet.getRange("A9");
        range.formulas = [["=SUM(T[Số])"]];
        await context.sync();
        table.columns.getItem("Số").delete();
        range.load("values");
        await context.sync();
        return range.values[0]?.[0];
      },
    },
    {
      id: "structured-converted",
      says: "When the table becomes a range, its references become addresses.",
      page: method("Table", "convertToRange"),
      do: `${start} and \`=SUM(T[Số])\` in E1 turn the table into a range; read the formula.`,
      see: "`=SUM(Contract!$B$2:$B$3)`, the sheet named or not; 3.",
      is: [true, 3],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Mã", "Số"],
          ["a", 1],
          ["b", 2],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "T";
        const range = sheet.getRange("E1");
        range.formulas = [["=SUM(T[Số])"]];
        await context.sync();
        table.convertToRange();
        range.load("formulas, values");
        await context.sync();
        return [/^=SUM\((?:Contract!)?\$B\$2:\$B\$3\)$/u.test(String(range.formulas[0]?.[0])), range.values[0]?.[0]];
      },
    },
  ],
};
