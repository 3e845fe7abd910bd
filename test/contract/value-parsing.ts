/** What becomes of values that an add-in writes: text, number, date, truth value, formula. */
import type { Group } from "./behaviour";
import { help, macro, member } from "./pages";

const values = member("Range", "values");

export const writtenValues: Group = {
  title: "Values that an add-in writes",
  behaviours: [
    {
      id: "values-types",
      says: "Numbers, texts, truth values and blanks come back as they were written, each with its type.",
      page: member("Range", "valueTypes"),
      do: 'Write `1.5`, `"hai"`, `true` and `""` by `values`; read `values` and `valueTypes`.',
      see: "The same values; Double, String, Boolean, Empty.",
      is: [[[1.5, "hai", true, ""]], [["Double", "String", "Boolean", "Empty"]]],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:D1");
        range.values = [[1.5, "hai", true, ""]];
        range.load("values, valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      },
    },
    {
      id: "values-equals",
      says: "A text that begins with `=` becomes a formula.",
      page: values,
      do: "Write `=1+1` by `values`; read `values` and `formulas`.",
      see: "2 and `=1+1`.",
      is: [2, "=1+1"],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.values = [["=1+1"]];
        range.load("values, formulas");
        await context.sync();
        return [range.values[0]?.[0], range.formulas[0]?.[0]];
      },
    },
    {
      id: "values-signs",
      says: "A text that begins with `+` or `-` becomes a formula, too.",
      page: values,
      do: "With 7 in A1 write `+A1` and `-A1` by `values`.",
      see: "7 and −7, both formulas.",
      is: [
        [7, -7],
        [true, true],
      ],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [[7]];
        const range = sheet.getRange("B1:C1");
        range.values = [["+A1", "-A1"]];
        range.load("values, formulas");
        await context.sync();
        return [range.values[0], range.formulas[0]?.map((formula: unknown) => String(formula).startsWith("="))];
      },
    },
    {
      id: "values-signed-numbers",
      says: "Numbers with a sign stay numbers, and a sign alone is a text.",
      page: { guess: "The page on `values` says it of formulas only; typed so by people for ever." },
      do: 'Write `"-5"`, `"+5"`, `"-"` and `"+"` by `values`; read `valueTypes`.',
      see: "−5 and 5 as numbers, `-` and `+` as texts; no cell is a formula.",
      is: [
        [-5, 5, "-", "+"],
        [-5, 5, "-", "+"],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:D1");
        range.values = [["-5", "+5", "-", "+"]];
        range.load("values, formulas");
        await context.sync();
        return [range.values[0], range.formulas[0]];
      },
    },
    {
      id: "values-apostrophe",
      says: "An apostrophe in front makes a text of anything, and is no part of it.",
      page: macro.prefix,
      do: "Write `'=1+1`, `'007` and `'- mục` by `values`; look at the cells, read `values` and `valueTypes`.",
      see: "`=1+1`, `007`, `- mục`: texts without the apostrophe.",
      is: [
        ["=1+1", "007", "- mục"],
        ["String", "String", "String"],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:C1");
        range.values = [["'=1+1", "'007", "'- mục"]];
        range.load("values, valueTypes");
        await context.sync();
        return [range.values[0], range.valueTypes[0]];
      },
    },
    {
      id: "values-text-format",
      says: "In cells of the format Text everything written is kept as it is.",
      page: help.longNumbers,
      do: 'Set the number format `@`, then write `"007"` and a number of 17 digits as a text.',
      see: "Both as they were written, as texts.",
      is: [
        ["007", "12345678901234567"],
        ["String", "String"],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [["@", "@"]];
        range.values = [["007", "12345678901234567"]];
        range.load("values, valueTypes");
        await context.sync();
        return [range.values[0], range.valueTypes[0]];
      },
    },
    {
      id: "values-iso-date",
      says: "A date written as year-month-day becomes a date, whatever the region.",
      page: values,
      do: 'Write `"2026-06-30"` by `values`; read `values` and `numberFormatCategories`.',
      see: "46203, with a date's format.",
      is: [46203, "Date"],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.values = [["2026-06-30"]];
        range.load("values, numberFormatCategories");
        await context.sync();
        return [range.values[0]?.[0], range.numberFormatCategories[0]?.[0]];
      },
    },
    {
      id: "values-local-date",
      says: "A date spelt as the region does, but not as en-US does, is kept as a text.",
      page: values,
      do: 'Write `"30/06/2026"` and `"30-6-2026"` by `values`; read `valueTypes`.',
      see: "Two texts.",
      is: ["String", "String"],
      region: "vi-VN",
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["30/06/2026", "30-6-2026"]];
        range.load("valueTypes");
        await context.sync();
        return range.valueTypes[0];
      },
    },
    {
      id: "values-local-input",
      says: "What is spelt as the region does is read by `formulasLocal`.",
      page: values,
      do: 'Write `"30/06/2026"` and `"1,5"` by `formulasLocal`; read `values`.',
      see: "46203 and 1.5.",
      is: [46203, 1.5],
      region: "vi-VN",
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.formulasLocal = [["30/06/2026", "1,5"]];
        range.load("values");
        await context.sync();
        return range.values[0];
      },
    },
    {
      id: "values-number-text",
      says: "A number written as a text becomes a number, with a decimal point in any region.",
      page: { guess: "The pages speak of dates only." },
      do: 'Write `"1.5"` and `" 12 "` by `values`; read `values` and `valueTypes`.',
      see: "1.5 and 12 as numbers.",
      is: [
        [1.5, 12],
        ["Double", "Double"],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["1.5", " 12 "]];
        range.load("values, valueTypes");
        await context.sync();
        return [range.values[0], range.valueTypes[0]];
      },
    },
    {
      id: "values-words",
      says: "TRUE and an error's code, written as texts, become a truth value and an error.",
      page: { guess: "As a person types them." },
      do: 'Write `"TRUE"`, `"#N/A"` by `values`; read `valueTypes`.',
      see: "Boolean and Error.",
      is: ["Boolean", "Error"],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["TRUE", "#N/A"]];
        range.load("valueTypes");
        await context.sync();
        return range.valueTypes[0];
      },
    },
    {
      id: "values-one-for-all",
      says: "One value set to a range fills all its cells.",
      page: {
        guess:
          "Said of formulas on the page of the macros' Range.Formula, and tried in samples; not on that of `values`.",
      },
      do: "Set `values` of B2:C3 to 7, not to an array; then `formulasR1C1` to `=ROW()`.",
      see: "7 in four cells; then 2, 2, 3, 3.",
      is: [
        [
          [7, 7],
          [7, 7],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("B2:C3");
        range.values = 7 as unknown as number[][];
        range.load("values");
        await context.sync();
        const constants = range.values;
        range.formulasR1C1 = "=ROW()" as unknown as string[][];
        range.load("values");
        await context.sync();
        return [constants, range.values];
      },
    },
  ],
};
