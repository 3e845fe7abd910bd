/** Range of Office.js: put together from its contents, the ranges it leads to, and what it can do to the sheet. */
import { kind, type Kind, Thing } from "../kind";
import type { CellRange } from "./cell-range";
import { cellProperties } from "./cell-properties";
import { conditionalFormatsKind } from "./conditional-formats";
import { dataValidationKind } from "./data-validation";
import { rangeEdits, rangeSortKind } from "./range-edits";
import { rangeFormatKind, type FormattedCells } from "./range-format";
import { rangePlaces } from "./range-places";
import { rangeScalars } from "./range-values";
import { worksheetKind } from "./worksheet";

export const rangeKind: Kind<CellRange> = kind({
  name: "Range",
  kept: true,
  scalars: rangeScalars,
  navigations: {
    format: (range) => Thing.of(rangeFormatKind, cellsOf(range)),
    worksheet: ({ sheet }) => Thing.of(worksheetKind, sheet),
    conditionalFormats: (range) => Thing.of(conditionalFormatsKind, cellsOf(range)),
    dataValidation: (range) => Thing.of(dataValidationKind, cellsOf(range)),
    sort: (range) => Thing.of(rangeSortKind, range),
  },
  methods: {
    ...rangePlaces,
    ...rangeEdits,
    ...cellProperties,
  },
});

/** The range as one of the things that formats and rules are laid over. */
function cellsOf(range: CellRange): FormattedCells {
  return {
    sheet: range.sheet,
    get areas() {
      return [range.area];
    },
  };
}
