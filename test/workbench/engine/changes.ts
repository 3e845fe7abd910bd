/** What can have happened to a workbook: the typed changes that one transaction hands to the listeners. */
import type { Area } from "./area";
import type { Sheet } from "./model-sheet";
import type { Table } from "./model-table";
import type { Value } from "./value";

/**
 * Who did it: a person at the grid, an add-in through Office.js, a custom function's answer, a file being opened, undo or
 * redo, or somebody who has the workbook open elsewhere.
 */
export type Origin = "person" | "addIn" | "customFunction" | "file" | "undo" | "coAuthor";

export type Change =
  | { readonly kind: "sheetAdded"; readonly sheet: Sheet }
  | { readonly kind: "sheetRemoved"; readonly sheet: Sheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "sheetMoved"; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | { readonly kind: "sheetActivated"; readonly sheet: Sheet; readonly before: Sheet | null }
  /** Visibility, tab colour, gridlines, headings, frozen panes, zoom. */
  | { readonly kind: "sheetChanged"; readonly sheet: Sheet }
  | { readonly kind: "protectionChanged"; readonly sheet: Sheet | null; readonly isProtected: boolean }
  | { readonly kind: "pageLayoutChanged"; readonly sheet: Sheet }
  /**
   * Contents written, typed, cleared or pasted (not recalculated). For a single cell with the values around the change,
   * as Excel's event gives them.
   */
  | {
      readonly kind: "cellsEdited";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly before?: Value;
      readonly after?: Value;
      readonly formulasChanged: boolean;
    }
  | {
      readonly kind:
        "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted" | "cellsInserted" | "cellsDeleted";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly shift: "Down" | "Right" | "Up" | "Left";
    }
  /** Rows have changed places; the cells that it touched are told by "cellsEdited" as well. */
  | { readonly kind: "rowsSorted"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "formatChanged"; readonly sheet: Sheet; readonly area: Area }
  /** Column widths, row heights, hidden rows or columns, outline. */
  | { readonly kind: "sizesChanged"; readonly sheet: Sheet; readonly rowsHidden: boolean }
  | { readonly kind: "mergesChanged"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "rulesChanged"; readonly sheet: Sheet }
  | { readonly kind: "tableAdded"; readonly table: Table }
  /** Name, area, columns, style or options. */
  | { readonly kind: "tableChanged"; readonly table: Table }
  | { readonly kind: "tableRemoved"; readonly table: Table }
  | { readonly kind: "filterChanged"; readonly sheet: Sheet; readonly table: Table | null }
  | { readonly kind: "namesChanged" }
  | { readonly kind: "settingsChanged" }
  | { readonly kind: "customXmlChanged" }
  | { readonly kind: "propertiesChanged" }
  | { readonly kind: "commentsChanged"; readonly sheet: Sheet }
  | { readonly kind: "customPropertiesChanged"; readonly sheet: Sheet }
  | { readonly kind: "calculationModeChanged" }
  | { readonly kind: "selectionChanged"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  /** A recalculation has ended; the areas hold every cell whose value is another one now. */
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  /** Cells that refer to themselves; they show 0, and Excel would warn. */
  | { readonly kind: "circularReference"; readonly cells: readonly { sheet: Sheet; row: number; column: number }[] };

/** All that one transaction changed, in order. Sent once, after its recalculation. */
export interface Happening {
  readonly origin: Origin;
  readonly changes: readonly Change[];
}

export type Listener = (happening: Happening) => void;
