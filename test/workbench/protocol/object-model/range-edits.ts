/** The methods of Range that change the sheet: insert, delete, clear, merge, copy, sort, group, calculate. */
import type { AutoFillKind, CopyOptions } from "../../engine/model-sheet";
import { isRecord, type Arguments } from "../arguments";
import { invalidArgument } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { CellRange } from "./cell-range";
import { areaOnSheet, placeArgument } from "./places";
import { rangeKind } from "./range";

const fills: readonly AutoFillKind[] = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"];

export const rangeEdits: NonNullable<Kind<CellRange>["methods"]> = {
  clear: ({ sheet, area }, args) => {
    const what = args.word(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All");
    sheet.clear(area, what === "RemoveHyperlinks" ? "Hyperlinks" : what);
  },
  insert: ({ sheet, area }, args, session) => {
    sheet.insert(area, args.word(0, ["Down", "Right"]));
    return Thing.of(rangeKind, session.ranges.makeAfterShift(sheet, area));
  },
  delete: ({ sheet, area }, args) => sheet.delete(area, args.word(0, ["Up", "Left"])),
  merge: ({ sheet, area }, args) => sheet.merge(area, args.boolean(0, false)),
  unmerge: ({ sheet, area }) => sheet.unmerge(area),
  copyFrom: ({ sheet, area }, args) => {
    sheet.copyFrom(area, placeArgument(args, 0, sheet), copyOptions(args));
  },
  moveTo: ({ sheet, area }, args) => sheet.moveTo(area, placeArgument(args, 0, sheet)),
  autoFill: ({ sheet, area }, args) => {
    const destination = args.isGiven(0) ? areaOnSheet(args, 0, sheet) : area;
    sheet.autoFill(area, destination, args.word(1, fills, "FillDefault"));
  },
  replaceAll: ({ sheet, area }, args) => {
    const criteria = args.optionalRecord(2);
    return sheet.replaceAll(area, args.text(0), args.text(1), {
      completeMatch: criteria["completeMatch"] === true,
      matchCase: criteria["matchCase"] === true,
    });
  },
  group: ({ sheet, area }, args) => sheet.group(area, direction(args)),
  ungroup: ({ sheet, area }, args) => sheet.ungroup(area, direction(args)),
  select: ({ sheet, area }, _, { workbook }) => workbook.select(sheet, [area]),
  setDirty: ({ sheet, area }, _, { workbook }) => workbook.setDirty({ sheet, area }),
  calculate: ({ sheet, area }, _, { workbook }) => {
    workbook.setDirty({ sheet, area });
    workbook.calculate("recalculate");
  },
  /** office.js asks this before it sends large values in slices. */
  _ValidateArraySize: ({ area }, args) => {
    const rows = area.bottom - area.top + 1;
    const columns = area.right - area.left + 1;
    if (args.number(0) !== rows || args.number(1) !== columns) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  },
};

export function copyOptions(args: Arguments): CopyOptions {
  return {
    what: args.word(1, ["All", "Formulas", "Values", "Formats"], "All"),
    skipBlanks: args.boolean(2, false),
    transpose: args.boolean(3, false),
  };
}

function direction(args: Arguments): "rows" | "columns" {
  return args.word(0, ["ByRows", "ByColumns"]) === "ByRows" ? "rows" : "columns";
}

export const rangeSortKind: Kind<CellRange> = kind({
  name: "RangeSort",
  methods: {
    apply: ({ sheet, area }, args) => {
      const fields = args.list(0).map((field) => {
        if (!isRecord(field) || typeof field["key"] !== "number") throw invalidArgument();
        return { key: field["key"], ascending: field["ascending"] !== false };
      });
      if (args.word(3, ["Rows", "Columns"], "Rows") === "Columns")
        throw invalidArgument("Sorting by columns is not built.");
      sheet.sort(area, fields, { matchCase: args.boolean(1, false), hasHeaders: args.boolean(2, false) });
    },
  },
});
