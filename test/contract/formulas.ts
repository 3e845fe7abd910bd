/** Formulas as an add-in writes and reads them: in en-US, in the user's spelling, by rows and columns. */
import type { Group } from "./behaviour";
import { guide, help, macro, member } from "./pages";

const formulas = member("Range", "formulas");
const local = member("Range", "formulasLocal");

export const formulaNotations: Group = {
  title: "`formulas` against `formulasLocal`",
  behaviours: [
    {
      id: "formulas-en",
      says: "`formulas` is en-US in any region.",
      page: formulas,
      do: "Write `=ROUND(2.345,2)` by `formulas`; read `formulas` and `values`.",
      see: "`=ROUND(2.345,2)` and 2.35 (2,35 in the cell).",
      is: ["=ROUND(2.345,2)", 2.35],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.formulas = [["=ROUND(2.345,2)"]];
        range.load("formulas, values");
        await context.sync();
        return [range.formulas[0]?.[0], range.values[0]?.[0]];
      },
    },
    {
      id: "formulas-local-read",
      says: "`formulasLocal` gives a formula as the user would type it.",
      page: local,
      do: "Write `=SUM(A2,1.5)` by `formulas`; read `formulasLocal`.",
      see: "`=SUM(A2;1,5)` in a Vietnamese Excel.",
      is: "=SUM(A2;1,5)",
      region: "vi-VN",
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.formulas = [["=SUM(A2,1.5)"]];
        range.load("formulasLocal");
        await context.sync();
        return range.formulasLocal[0]?.[0];
      },
    },
    {
      id: "formulas-local-write",
      says: "`formulasLocal` takes a formula as the user would type it.",
      page: local,
      do: "Write `=SUM(1;2,5)` by `formulasLocal`; read `formulas` and `values`.",
      see: "`=SUM(1,2.5)` and 3.5.",
      is: ["=SUM(1,2.5)", 3.5],
      region: "vi-VN",
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.formulasLocal = [["=SUM(1;2,5)"]];
        range.load("formulas, values");
        await context.sync();
        return [range.formulas[0]?.[0], range.values[0]?.[0]];
      },
    },
    {
      id: "formulas-foreign",
      says: "`formulas` refuses a formula with the separators of another language.",
      page: guide.errors,
      do: "Write `=SUM(1;2)` by `formulas`; then read the cell.",
      see: "The error InvalidArgument; the cell is blank.",
      is: ["InvalidArgument", ""],
      script: async ({ context, sheet, refusal }) => {
        const range = sheet.getRange("A1");
        range.formulas = [["=SUM(1;2)"]];
        const code = await refusal();
        range.load("formulas");
        await context.sync();
        return [code, range.formulas[0]?.[0]];
      },
    },
    {
      id: "formulas-malformed",
      says: "A formula that cannot be read is refused, and the cell keeps what it had.",
      page: guide.errors,
      do: "With 5 in A1 write `=SUM(` by `formulas`; then read the cell.",
      see: "The error InvalidArgument; 5.",
      is: ["InvalidArgument", 5],
      script: async ({ context, sheet, refusal }) => {
        const range = sheet.getRange("A1");
        range.values = [[5]];
        await context.sync();
        range.formulas = [["=SUM("]];
        const code = await refusal();
        range.load("formulas");
        await context.sync();
        return [code, range.formulas[0]?.[0]];
      },
    },
    {
      id: "formulas-constants",
      says: "Of a cell without a formula `formulas` gives the value, of a blank cell an empty text.",
      page: formulas,
      do: "Write 1.5, a text and nothing to A1:C1; read `formulas` and `formulasLocal`.",
      see: 'The same: 1.5, the text, `""`.',
      is: [
        [1.5, "chữ", ""],
        ["chữ", ""],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:C1");
        range.values = [[1.5, "chữ", ""]];
        range.load("formulas, formulasLocal");
        await context.sync();
        return [range.formulas[0], range.formulasLocal[0]?.slice(1)];
      },
    },
    {
      id: "formulas-fill",
      says: "One formula set to many cells fills them, its references moving along.",
      page: macro.formula,
      do: "Set `formulas` of B1:B3 to `=A1*2`, not to an array.",
      see: "`=A1*2`, `=A2*2`, `=A3*2`.",
      is: [["=A1*2"], ["=A2*2"], ["=A3*2"]],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("B1:B3");
        range.formulas = "=A1*2" as unknown as string[][];
        range.load("formulas");
        await context.sync();
        return range.formulas;
      },
    },
    {
      id: "formulas-r1c1",
      says: "`formulasR1C1` speaks of the same cells by row and column.",
      page: member("Range", "formulasR1C1"),
      do: "Write `=R[-1]C*R1C1` to B2 by `formulasR1C1`; read `formulas`, and `formulasR1C1`.",
      see: "`=B1*$A$1`, and what was written.",
      is: ["=B1*$A$1", "=R[-1]C*R1C1"],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("B2");
        range.formulasR1C1 = [["=R[-1]C*R1C1"]];
        range.load("formulas, formulasR1C1");
        await context.sync();
        return [range.formulas[0]?.[0], range.formulasR1C1[0]?.[0]];
      },
    },
    {
      id: "formulas-parts",
      says: "`values` has the result of a formula, `text` what is shown, `formulas` the formula.",
      page: guide.values,
      do: "Write `=1/3` to A1 with the format 0.00; read all three.",
      see: "0.333…, `0,33` (`0.33` in English), `=1/3`.",
      is: [1 / 3, "0,33", "=1/3"],
      region: "vi-VN",
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["0.00"]];
        range.formulas = [["=1/3"]];
        range.load("values, text, formulas");
        await context.sync();
        return [range.values[0]?.[0], range.text[0]?.[0], range.formulas[0]?.[0]];
      },
    },
    {
      id: "formulas-text-width",
      says: "`text` doesn't hang on the width of the column.",
      page: member("Range", "text"),
      do: "Write 123456789 to A1, make the column 5 points wide; look at the cell, read `text`.",
      see: "`###` in the cell; `123456789` as `text`.",
      is: "123456789",
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["0"]];
        range.values = [[123456789]];
        range.format.columnWidth = 5;
        range.load("text");
        await context.sync();
        return range.text[0]?.[0];
      },
    },
    {
      id: "formulas-intersection",
      says: "`formulas` tells what stands in the formula bar, with `@` where one cell is taken of many.",
      page: macro.formula2,
      do: "Write `=@B1:B3` to A2 and `=B1:B3` to D1 by `formulas`, with 1, 2, 3 in B1:B3; read both.",
      see: "`=@B1:B3` with 2; `=B1:B3` spills 1, 2, 3.",
      is: ["=@B1:B3", 2, "=B1:B3", [[1], [2], [3]]],
      script: async ({ context, sheet }) => {
        sheet.getRange("B1:B3").values = [[1], [2], [3]];
        const one = sheet.getRange("A2");
        const all = sheet.getRange("D1:D3");
        one.formulas = [["=@B1:B3"]];
        sheet.getRange("D1").formulas = [["=B1:B3"]];
        one.load("formulas, values");
        all.load("formulas, values");
        await context.sync();
        return [one.formulas[0]?.[0], one.values[0]?.[0], all.formulas[0]?.[0], all.values];
      },
    },
    {
      id: "formulas-number-format",
      says: "`numberFormat` is en-US in any region, `numberFormatLocal` is the user's.",
      page: member("Range", "numberFormatLocal"),
      do: "Set `numberFormat` `#,##0.00`; read `numberFormatLocal` and `numberFormat`.",
      see: "`#.##0,00` in a Vietnamese Excel, and `#,##0.00`.",
      is: ["#.##0,00", "#,##0.00"],
      region: "vi-VN",
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["#,##0.00"]];
        range.load("numberFormat, numberFormatLocal");
        await context.sync();
        return [range.numberFormatLocal[0]?.[0], range.numberFormat[0]?.[0]];
      },
    },
    {
      id: "formulas-shown",
      says: "Numbers are shown by their format in the region's spelling.",
      page: help.numberFormats,
      do: "Give A1:D1 the formats `#,##0.00`, `0.0%`, `dd/mm/yyyy`, `@` and the values 118079.2, 0.125, 46022, `00123`.",
      see: "118.079,20; 12,5%; 31/12/2025; 00123.",
      is: ["118.079,20", "12,5%", "31/12/2025", "00123"],
      region: "vi-VN",
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:D1");
        range.numberFormat = [["#,##0.00", "0.0%", "dd/mm/yyyy", "@"]];
        range.values = [[118079.2, 0.125, 46022, "00123"]];
        range.load("text");
        await context.sync();
        return range.text[0];
      },
    },
  ],
};
