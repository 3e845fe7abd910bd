/** Formulas whose results spill into the cells around, and what stands in their way. */
import type { Group } from "./behaviour";
import { guide, help, member } from "./pages";

export const spilling: Group = {
  title: "Spill and its collisions",
  behaviours: [
    {
      id: "spill-places",
      says: "An array spills from its cell; both ends know of each other.",
      page: guide.dynamicArrays,
      do: "Write `=SEQUENCE(2,3)` to B2; ask B2 for `getSpillingToRange`, D3 for `getSpillParent`.",
      see: "1 to 6 in B2:D3; B2:D3; B2.",
      is: [
        "Contract!B2:D3",
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        "Contract!B2",
      ],
      script: async ({ context, sheet }) => {
        const anchor = sheet.getRange("B2");
        anchor.formulas = [["=SEQUENCE(2,3)"]];
        const spilled = anchor.getSpillingToRange().load("address, values");
        const parent = sheet.getRange("D3").getSpillParent().load("address");
        await context.sync();
        return [spilled.address, spilled.values, parent.address];
      },
    },
    {
      id: "spill-null",
      says: "A cell without a spill has neither end: a null object, or an error.",
      page: guide.dynamicArrays,
      do: "Ask a blank A1 for `getSpillParentOrNullObject`, `getSpillingToRangeOrNullObject` and `getSpillParent`.",
      see: "Two null objects and ItemNotFound.",
      is: [true, true, "ItemNotFound"],
      script: async ({ context, sheet, refusal }) => {
        const cell = sheet.getRange("A1");
        const parent = cell.getSpillParentOrNullObject();
        const area = cell.getSpillingToRangeOrNullObject();
        await context.sync();
        cell.getSpillParent().load("address");
        return [parent.isNullObject, area.isNullObject, await refusal()];
      },
    },
    {
      id: "spill-parent-of-many",
      says: "`getSpillParent` of more than one cell is an error.",
      page: guide.dynamicArrays,
      do: "With `=SEQUENCE(3)` in A1 call `getSpillParent` of A1:A2.",
      see: "An error.",
      is: true,
      script: async ({ context, sheet, refusal }) => {
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
        await context.sync();
        sheet.getRange("A1:A2").getSpillParent().load("address");
        return (await refusal()) !== "";
      },
    },
    {
      id: "spill-blocked",
      says: "What stands in the way makes it #SPILL!, and it spills as soon as that is gone.",
      page: help.spillError,
      do: "Write `x` to A2, `=SEQUENCE(3)` to A1; read A1:A3; clear A2.",
      see: "#SPILL!, x, nothing; then 1, 2, 3.",
      is: [
        [["#SPILL!"], ["x"], [""]],
        [[1], [2], [3]],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A3");
        sheet.getRange("A2").values = [["x"]];
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
        range.load("values");
        await context.sync();
        const blocked = range.values;
        sheet.getRange("A2").clear(Excel.ClearApplyTo.contents);
        range.load("values");
        await context.sync();
        return [blocked, range.values];
      },
    },
    {
      id: "spill-overwritten",
      says: "What is written into the spilled cells makes it #SPILL!.",
      page: help.spillError,
      do: "With `=SEQUENCE(3)` in A1 write `x` to A3.",
      see: "#SPILL!, nothing, x.",
      is: [["#SPILL!"], [""], ["x"]],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A3");
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
        await context.sync();
        sheet.getRange("A3").values = [["x"]];
        range.load("values");
        await context.sync();
        return range.values;
      },
    },
    {
      id: "spill-merged",
      says: "It can't spill into merged cells.",
      page: help.spillError,
      do: "Merge A2:B2, write `=SEQUENCE(3)` to A1.",
      see: "#SPILL!.",
      is: "#SPILL!",
      script: async ({ context, sheet }) => {
        sheet.getRange("A2:B2").merge();
        const cell = sheet.getRange("A1");
        cell.formulas = [["=SEQUENCE(3)"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "spill-in-table",
      says: "It can't spill within a table.",
      page: help.spill,
      do: "Write `=SEQUENCE(3)` into a cell of a table.",
      see: "#SPILL!.",
      is: "#SPILL!",
      script: async ({ context, sheet }) => {
        sheet.tables.add("A1:B5", true);
        await context.sync();
        const cell = sheet.getRange("B2");
        cell.formulas = [["=SEQUENCE(3)"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "spill-edge",
      says: "It can't spill over the sheet's edge.",
      page: help.spillError,
      do: "Write `=SEQUENCE(1,3)` to XFC1.",
      see: "#SPILL!.",
      is: "#SPILL!",
      script: async ({ context, sheet }) => {
        const cell = sheet.getRange("XFC1");
        cell.formulas = [["=SEQUENCE(1,3)"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "spill-reference",
      says: "`#` after an address means all that spills from there, however much it is.",
      page: help.spill,
      do: "With `=SEQUENCE(D1)` in A1 and 3 in D1 write `=SUM(A1#)` to E1; then change D1 to 4.",
      see: "6, then 10.",
      is: [6, 10],
      script: async ({ context, sheet }) => {
        const sum = sheet.getRange("E1");
        sheet.getRange("D1").values = [[3]];
        sheet.getRange("A1").formulas = [["=SEQUENCE(D1)"]];
        sum.formulas = [["=SUM(A1#)"]];
        sum.load("values");
        await context.sync();
        const before = sum.values[0]?.[0] as unknown;
        sheet.getRange("D1").values = [[4]];
        sum.load("values");
        await context.sync();
        return [before, sum.values[0]?.[0]];
      },
    },
    {
      id: "spill-shrinks",
      says: "A result that shrinks leaves its former cells blank.",
      page: help.spill,
      do: "With `=SEQUENCE(D1)` in A1 and 3 in D1 change D1 to 1; read A1:A3 and `valueTypes`.",
      see: "1 and two blank cells.",
      is: [
        [[1], [""], [""]],
        [["Double"], ["Empty"], ["Empty"]],
      ],
      script: async ({ context, sheet }) => {
        sheet.getRange("D1").values = [[3]];
        sheet.getRange("A1").formulas = [["=SEQUENCE(D1)"]];
        await context.sync();
        sheet.getRange("D1").values = [[1]];
        const range = sheet.getRange("A1:A3").load("values, valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      },
    },
    {
      id: "spill-has",
      says: "`hasSpill` is true, false, or null where only some of the cells spill.",
      page: member("Range", "hasSpill"),
      do: "With `=SEQUENCE(3)` in A1 load `hasSpill` of A1:A3, B1:B3 and A1:B3.",
      see: "true, false, null.",
      is: [true, false, null],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
        const ranges = ["A1:A3", "B1:B3", "A1:B3"].map((address) => sheet.getRange(address).load("hasSpill"));
        await context.sync();
        return ranges.map(({ hasSpill }) => hasSpill);
      },
    },
    {
      id: "spill-one",
      says: "`@` before a range takes the cell of the formula's row and spills nothing.",
      page: help.intersection,
      do: "With 1, 2, 3 in A1:A3 write `=@A1:A3` to B2 and `=@A1:A3` to B9.",
      see: "2; #VALUE!.",
      is: [2, "#VALUE!"],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const cells = ["B2", "B9"].map((address) => sheet.getRange(address));
        cells.forEach((cell) => {
          cell.formulas = [["=@A1:A3"]];
          cell.load("values");
        });
        await context.sync();
        return cells.map((cell) => cell.values[0]?.[0] as unknown);
      },
    },
  ],
};
