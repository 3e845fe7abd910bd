/** What becomes of what a person types: by the region, and as formulas. */
import type { ExcelDriver } from "../workbench/driver";
import type { Group } from "./behaviour";
import { help, macro } from "./pages";

const usage = { guess: "Known to every user; no page of Microsoft's that could be found spells it out." } as const;

/** Types into A1: what the cell then holds and shows, and how its formula reads. */
async function typed(excel: ExcelDriver, text: string): Promise<readonly [unknown, string]> {
  await excel.type("A1", text);
  const cell = await excel.read("A1");
  return [cell.value, cell.text];
}

export const typedValues: Group = {
  title: "Values that a person types",
  behaviours: [
    {
      id: "typed-decimal-comma",
      says: "In a Vietnamese Excel `1,5` is one and a half.",
      page: usage,
      do: "Type `1,5`.",
      see: "A number, 1,5.",
      is: [1.5, "1,5"],
      region: "vi-VN",
      hand: (excel) => typed(excel, "1,5"),
    },
    {
      id: "typed-groups",
      says: "Points group thousands in a Vietnamese Excel, and the cell takes the format along.",
      page: usage,
      do: "Type `118.079,5`.",
      see: "118.079,50.",
      is: [118079.5, "118.079,50"],
      region: "vi-VN",
      hand: (excel) => typed(excel, "118.079,5"),
    },
    {
      id: "typed-decimal-point",
      says: "In an English Excel `1.5` is one and a half and `1,234.5` a thousand and some.",
      page: usage,
      do: "Type `1.5` in A1, read it, then type `1,234.5`.",
      see: "1.5; 1,234.50.",
      is: [
        [1.5, "1.5"],
        [1234.5, "1,234.50"],
      ],
      region: "en-US",
      hand: async (excel) => [await typed(excel, "1.5"), await typed(excel, "1,234.5")],
    },
    {
      id: "typed-per-cent",
      says: "A number with a sign of per cent is a hundredth of it, shown as per cent.",
      page: usage,
      do: "Type `12,5%`.",
      see: "12,50%; the cell's value is 0,125.",
      is: [0.125, "12,50%"],
      region: "vi-VN",
      hand: (excel) => typed(excel, "12,5%"),
    },
    {
      id: "typed-into-per-cent",
      says: "In a cell of per cent, 12 is meant as 12 %.",
      page: usage,
      do: "Give A1 the format 0%, type `12`.",
      see: "12%.",
      is: [0.12, "12%"],
      hand: async (excel) => {
        await excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").numberFormat = [["0%"]];
          await context.sync();
        });
        return typed(excel, "12");
      },
    },
    {
      id: "typed-date",
      says: "A date is typed in the region's order and shown in its short form.",
      page: macro.formulaLocal,
      do: "Type `31/12/2026`.",
      see: "31/12/2026, right-aligned; the value is 46387.",
      is: [46387, "31/12/2026"],
      region: "vi-VN",
      hand: (excel) => typed(excel, "31/12/2026"),
    },
    {
      id: "typed-date-en",
      says: "In an English Excel the month comes first.",
      page: macro.formulaLocal,
      do: "Type `12/31/2026`.",
      see: "12/31/2026; the value is 46387.",
      is: [46387, "12/31/2026"],
      region: "en-US",
      hand: (excel) => typed(excel, "12/31/2026"),
    },
    {
      id: "typed-no-date",
      says: "What is no date in the region's order is a text.",
      page: usage,
      do: "Type `12/31/2026` in a Vietnamese Excel.",
      see: "A text, left-aligned.",
      is: ["12/31/2026", "12/31/2026"],
      region: "vi-VN",
      hand: (excel) => typed(excel, "12/31/2026"),
    },
    {
      id: "typed-apostrophe",
      says: "An apostrophe in front keeps what follows as a text.",
      page: macro.prefix,
      do: "Type `'007`, then `'30/6` and `'=1`.",
      see: "007, 30/6, =1 as texts, without the apostrophe.",
      is: [
        ["007", "007"],
        ["30/6", "30/6"],
        ["=1", "=1"],
      ],
      hand: async (excel) => [await typed(excel, "'007"), await typed(excel, "'30/6"), await typed(excel, "'=1")],
    },
    {
      id: "typed-formula",
      says: "A formula is typed with the region's separators.",
      page: macro.formulaLocal,
      do: "Type `=SUM(1;2,5)`; then read `formulas` by a script.",
      see: "3,5; the formula is `=SUM(1,2.5)` for scripts.",
      is: [[3.5, "3,5"], "=SUM(1,2.5)"],
      region: "vi-VN",
      hand: async (excel) => [await typed(excel, "=SUM(1;2,5)"), (await excel.read("A1")).formula],
    },
    {
      id: "typed-signs",
      says: "A plus or minus before anything but a number begins a formula.",
      page: usage,
      do: "With 7 in B1 type `+B1`, then `-B1`, then `-`.",
      see: "7; −7; the sign alone as a text.",
      is: [
        [7, "7"],
        [-7, "-7"],
        ["-", "-"],
      ],
      hand: async (excel) => {
        await excel.type("B1", "7");
        return [await typed(excel, "+B1"), await typed(excel, "-B1"), await typed(excel, "-")];
      },
    },
    {
      id: "typed-fraction",
      says: "A whole number, a blank and a fraction are a number.",
      page: usage,
      do: "Type `0 1/2`.",
      see: "1/2; the value is 0,5.",
      is: 0.5,
      hand: async (excel) => (await typed(excel, "0 1/2"))[0],
    },
    {
      id: "typed-digits",
      says: "Of a number only 15 digits are kept.",
      page: help.longNumbers,
      do: "Type `12345678901234567`.",
      see: "12345678901234500 in the formula bar.",
      is: 12345678901234500,
      hand: async (excel) => (await typed(excel, "12345678901234567"))[0],
    },
    {
      id: "typed-scientific",
      says: "A number with an exponent is read, and shown with one.",
      page: usage,
      do: "Type `1E3`.",
      see: "1,00E+03; the value is 1000.",
      is: [1000, "1,00E+03"],
      region: "vi-VN",
      hand: (excel) => typed(excel, "1E3"),
    },
    {
      id: "typed-error",
      says: "An error's code typed is that error.",
      page: help.na,
      do: "Type `#N/A`, and `=ISNA(A1)` in B1.",
      see: "#N/A; TRUE.",
      is: true,
      hand: async (excel) => {
        await typed(excel, "#N/A");
        await excel.type("B1", "=ISNA(A1)");
        return (await excel.read("B1")).value;
      },
    },
  ],
};
