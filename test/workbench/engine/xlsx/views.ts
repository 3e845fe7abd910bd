/** How a sheet is shown: tab colour, gridlines, headings, zoom, frozen panes, selection. File to sheet and back. */
import { areaAddress, cellAddress, readReference } from "../address";
import { cellArea, type Area } from "../area";
import type { Position } from "../model";
import type { SheetProperties, Visibility } from "../model-sheet";
import type { SheetState } from "../sheet-state";
import type { Losses } from "./losses";
import { tag, tagUnlessEmpty } from "./markup";
import type { FileColors } from "./theme-colors";
import { argb } from "./write-styles";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

export const visibilityWords: Readonly<Record<Visibility, string>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export function areasOf(text: string | undefined): Area[] {
  return (text ?? "")
    .trim()
    .split(/\s+/)
    .flatMap((address) => readReference(address)?.area ?? []);
}

export function addressesOf(areas: readonly Area[]): string {
  return areas.map((area) => areaAddress(area)).join(" ");
}

export function readView(
  sheet: XmlElement,
  colors: FileColors,
  note: Losses["note"],
): Omit<SheetProperties, "visibility" | "standardWidth" | "standardHeight"> {
  const view = childOf(childOf(sheet, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane");
  const isFrozen = attributeOf(pane, "state")?.startsWith("frozen") ?? false;
  if (pane && !isFrozen) note("splitPanes", null);
  if (flagOf(view, "rightToLeft")) note("rightToLeft", null);
  return {
    tabColor: colors.color(childOf(childOf(sheet, "sheetPr"), "tabColor")),
    showGridlines: flagOf(view, "showGridLines", true),
    showHeadings: flagOf(view, "showRowColHeaders", true),
    frozenRows: isFrozen ? (numberOf(pane, "ySplit") ?? 0) : 0,
    frozenColumns: isFrozen ? (numberOf(pane, "xSplit") ?? 0) : 0,
    zoom: numberOf(view, "zoomScale") ?? 100,
  };
}

export function readSelection(sheet: XmlElement): { areas: readonly Area[]; activeCell: Position } {
  const view = childOf(childOf(sheet, "sheetViews"), "sheetView");
  const active = attributeOf(childOf(view, "pane"), "activePane") ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const selection =
    selections.find((known) => (attributeOf(known, "pane") ?? "topLeft") === active) ?? selections.at(-1);
  const cell = readReference(attributeOf(selection, "activeCell") ?? "A1")?.area ?? cellArea(0, 0);
  const areas = areasOf(attributeOf(selection, "sqref"));
  const activeCell = { row: cell.top, column: cell.left };
  return { areas: areas.length > 0 ? areas : [cellArea(cell.top, cell.left)], activeCell };
}

export function sheetPropertiesMarkup(sheet: SheetState): string {
  const { tabColor } = sheet.properties;
  const { zoom } = sheet.pageLayout;
  return tagUnlessEmpty("sheetPr", {}, [
    tabColor === null ? "" : tag("tabColor", { rgb: argb(tabColor) }),
    "scale" in zoom ? "" : tag("pageSetUpPr", { fitToPage: true }),
  ]);
}

export function viewMarkup(sheet: SheetState): string {
  const { showGridlines, showHeadings, zoom, frozenRows, frozenColumns } = sheet.properties;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const pane = frozenRows > 0 ? (frozenColumns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const frozen = tag("pane", {
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: cellAddress(frozenRows, frozenColumns),
    activePane: pane,
    state: "frozen",
  });
  const { row, column } = sheet.activeCell;
  // Excel: where both are frozen, the two panes beside the big one are named too.
  const others = frozenRows > 0 && frozenColumns > 0 ? ["topRight", "bottomLeft"] : [];
  const selection = tag("selection", {
    pane: isFrozen ? pane : undefined,
    activeCell: cellAddress(row, column),
    activeCellId: activeAreaIndex(sheet) || undefined,
    sqref: addressesOf(sheet.selection),
  });
  const attributes = {
    showGridLines: showGridlines ? undefined : false,
    showRowColHeaders: showHeadings ? undefined : false,
    tabSelected: sheet.book.active === sheet.asWorkSheet || undefined,
    zoomScale: zoom === 100 ? undefined : zoom,
    zoomScaleNormal: zoom === 100 ? undefined : zoom,
    workbookViewId: 0,
  };
  const content = [isFrozen ? frozen : "", ...others.map((name) => tag("selection", { pane: name })), selection];
  return tag("sheetViews", {}, tag("sheetView", attributes, content));
}

/** Which of the selected areas holds the active cell. */
function activeAreaIndex({ selection, activeCell }: SheetState): number {
  const index = selection.findIndex(
    ({ top, left, bottom, right }) =>
      activeCell.row >= top && activeCell.row <= bottom && activeCell.column >= left && activeCell.column <= right,
  );
  return Math.max(0, index);
}
