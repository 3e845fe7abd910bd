/** Merged cells: what they keep, what they are asked, what they stand in the way of. */
import type { Group } from "./behaviour";
import { guide, macro, method } from "./pages";

export const mergedAreas: Group = {
  title: "Merged areas",
  behaviours: [
    {
      id: "merged-value",
      says: "Merged cells keep the value of their upper left cell only.",
      page: macro.merge,
      do: "Merge A1:B2 with 1 to 4 in it; read `values`.",
      see: "1 and three blanks.",
      is: [
        [1, ""],
        ["", ""],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B2");
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.merge();
        range.load("values");
        await context.sync();
        return range.values;
      },
    },
    {
      id: "merged-across",
      says: "`merge(true)` merges each row for itself.",
      page: method("Range", "merge"),
      do: "Call `merge(true)` on A1:B2; ask for `getMergedAreasOrNullObject`.",
      see: "A1:B1 and A2:B2.",
      is: ["Contract!A1:B1,Contract!A2:B2", 2],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B2");
        range.merge(true);
        const areas = range.getMergedAreasOrNullObject().load("address, areaCount");
        await context.sync();
        return [areas.address, areas.areaCount];
      },
    },
    {
      id: "merged-told",
      says: "The merged areas that a range meets are told whole; none are a null object.",
      page: method("Range", "getMergedAreasOrNullObject"),
      do: "With A1:C2 merged ask B1:E1, and E1, for `getMergedAreasOrNullObject`.",
      see: "A1:C2, and a null object.",
      is: ["Contract!A1:C2", true],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:C2").merge();
        const met = sheet.getRange("A1:E1").getMergedAreasOrNullObject().load("address");
        const none = sheet.getRange("E1").getMergedAreasOrNullObject();
        await context.sync();
        return [met.address, none.isNullObject];
      },
    },
    {
      id: "merged-undone",
      says: "`unmerge` gives single cells back, the value in the first.",
      page: method("Range", "unmerge"),
      do: "Merge A1:B1 with `x` in A1, unmerge, write `y` to B1.",
      see: "x, y; no merged area.",
      is: [["x", "y"], true],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["x", ""]];
        range.merge();
        await context.sync();
        range.unmerge();
        sheet.getRange("B1").values = [["y"]];
        range.load("values");
        const none = range.getMergedAreasOrNullObject();
        await context.sync();
        return [range.values[0], none.isNullObject];
      },
    },
    {
      id: "merged-rows-inserted",
      says: "Rows inserted within a merged area make it taller, rows above move it.",
      page: { guess: "As with every area; no page says it." },
      do: "With A2:B3 merged insert a row above 3, then one above 1.",
      see: "A3:B5 is merged.",
      is: "Contract!A3:B5",
      script: async ({ context, sheet }) => {
        sheet.getRange("A2:B3").merge();
        await context.sync();
        sheet.getRange("3:3").insert("Down");
        sheet.getRange("1:1").insert("Down");
        const areas = sheet.getRange("A1:B9").getMergedAreasOrNullObject().load("address");
        await context.sync();
        return areas.address;
      },
    },
    {
      id: "merged-swallowed",
      says: "A merge over a merged area is one area.",
      page: { guess: "No page says it." },
      do: "Merge A1:B1, then A1:C2.",
      see: "A1:C2, one area.",
      is: ["Contract!A1:C2", 1],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").merge();
        await context.sync();
        sheet.getRange("A1:C2").merge();
        const areas = sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address, areaCount");
        await context.sync();
        return [areas.address, areas.areaCount];
      },
    },
    {
      id: "merged-format",
      says: "A merged area takes a fill and an alignment as one cell does.",
      page: guide.looks,
      do: "Merge A1:C1, set fill and `horizontalAlignment` of A1:C1; read both of A1 and of C1.",
      see: "The colour and Center, of both.",
      is: [
        ["#DDEBF7", "Center"],
        ["#DDEBF7", "Center"],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:C1");
        range.merge();
        range.format.fill.color = "#DDEBF7";
        range.format.horizontalAlignment = "Center";
        const cells = ["A1", "C1"].map((address) =>
          sheet.getRange(address).load("format/fill/color, format/horizontalAlignment"),
        );
        await context.sync();
        return cells.map(({ format }) => [format.fill.color, format.horizontalAlignment]);
      },
    },
  ],
};
