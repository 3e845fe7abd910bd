/**
 * Owns the lists that open at a cell: the context menu, the choices of a list validation, and the filter of a header.
 */
import { columnLimit, isWholeColumns, isWholeRows, rowLimit, type Area } from "../../engine/area";
import type { FilterCriterion } from "../../engine/model-table";
import { element, glyph } from "../dom";
import { glyphs } from "../ribbon/glyphs";
import { showMenu, type MenuEntry } from "../ribbon/menu";
import type { Clipboard } from "./clipboard";
import type { Grid } from "./grid";
import type { Selecting } from "./selecting";

export function showCellMenu(
  grid: Grid,
  selecting: Selecting,
  clipboard: Clipboard,
  addInEntries: readonly MenuEntry[],
  at: { x: number; y: number },
): void {
  const { desk, sheet } = grid;
  const words = desk.texts.menu;
  const { area } = selecting;
  const rows: Area = { ...area, left: 0, right: columnLimit - 1 };
  const columns: Area = { ...area, top: 0, bottom: rowLimit - 1 };
  const act = (work: () => void) => () => void desk.act(work);
  const cut: MenuEntry[] = [
    { label: words.cut, detail: "Ctrl+X", picture: glyph(glyphs.cut), press: () => clipboard.copy(true) },
    { label: words.copy, detail: "Ctrl+C", picture: glyph(glyphs.copy), press: () => clipboard.copy(false) },
    { label: words.paste, detail: "Ctrl+V", picture: glyph(glyphs.paste), press: () => void clipboard.paste() },
    "separator",
  ];
  const forRows: MenuEntry[] = isWholeColumns(area)
    ? []
    : [
        { label: words.insertRow, press: act(() => sheet.insert(rows, "Down")) },
        { label: words.deleteRow, press: act(() => sheet.delete(rows, "Up")) },
        ...(isWholeRows(area)
          ? [
              { label: words.hideRow, press: act(() => sheet.hideRows(rows, true)) },
              { label: words.showRows, press: act(() => sheet.hideRows(around(rows, "rows"), false)) },
            ]
          : []),
      ];
  const forColumns: MenuEntry[] = isWholeRows(area)
    ? []
    : [
        { label: words.insertColumn, press: act(() => sheet.insert(columns, "Right")) },
        { label: words.deleteColumn, press: act(() => sheet.delete(columns, "Left")) },
        ...(isWholeColumns(area)
          ? [
              { label: words.hideColumn, press: act(() => sheet.hideColumns(columns, true)) },
              { label: words.showColumns, press: act(() => sheet.hideColumns(around(columns, "columns"), false)) },
            ]
          : []),
      ];
  const clear: MenuEntry = {
    label: words.clear,
    detail: "Delete",
    press: act(() => selecting.areas.forEach((each) => sheet.clear(each, "Contents"))),
  };
  const own: MenuEntry[] = addInEntries.length === 0 ? [] : ["separator", ...addInEntries];
  showMenu(at, [...cut, ...forRows, ...forColumns, "separator", clear, ...own], words.name);
}

/** One more row or column on each side: what is hidden between two selected heads, or at the sheet's beginning. */
function around(area: Area, direction: "rows" | "columns"): Area {
  return direction === "rows"
    ? { ...area, top: Math.max(0, area.top - 1), bottom: Math.min(rowLimit - 1, area.bottom + 1) }
    : { ...area, left: Math.max(0, area.left - 1), right: Math.min(columnLimit - 1, area.right + 1) };
}

/** The choices of a cell with a list validation; nothing happens without one. */
export function showChoices(grid: Grid, row: number, column: number): void {
  const choices = grid.sheet.validationChoices(row, column);
  const box = grid.boxOf({ top: row, bottom: row, left: column, right: column });
  if (!choices || !box) return;
  const frame = grid.scroller.getBoundingClientRect();
  const { sheet } = grid;
  showMenu(
    { x: frame.left + box.x, y: frame.top + box.y + box.height },
    choices.map((choice) => ({
      label: choice,
      press: () => void grid.desk.act(() => sheet.type(row, column, choice)),
    })),
    grid.desk.texts.choices,
  );
}

/** The menu of a filter button: sorting, and which values stay visible. */
export function showFilter(grid: Grid, row: number, column: number): void {
  const { sheet, desk } = grid;
  const table = sheet.tables.find(
    ({ area, headerArea }) => headerArea?.top === row && column >= area.left && column <= area.right,
  );
  const area = table?.area ?? sheet.filter?.area;
  const box = grid.boxOf({ top: row, bottom: row, left: column, right: column });
  if (!area || !box) return;
  const words = desk.texts.filter;
  const offset = column - area.left;
  const bottom = table ? table.bodyArea.bottom : area.bottom;
  const present = table ? table.criteria.get(offset) : sheet.filter?.criteria.get(offset);
  const set = (criterion: FilterCriterion | null): void => {
    const tableColumn = table?.columns[offset];
    desk.act(() => {
      if (table && tableColumn) table.setCriterion(tableColumn, criterion);
      else if (sheet.filter) {
        const criteria = new Map(sheet.filter.criteria);
        if (criterion) criteria.set(offset, criterion);
        else criteria.delete(offset);
        sheet.setFilter({ area, criteria });
      }
    });
  };
  const sort = (ascending: boolean) => (): void => {
    desk.act(() => {
      if (table) table.sort([{ key: offset, ascending }]);
      else sheet.sort(area, [{ key: offset, ascending }], { hasHeaders: true });
    });
  };
  const texts = new Set<string>();
  for (let each = row + 1; each <= bottom; each++) texts.add(sheet.text(each, column));
  const chosen = present?.kind === "values" ? present : undefined;
  const isShown = (text: string): boolean => !chosen || (text === "" ? chosen.blanks : chosen.texts.includes(text));
  const toggled = (text: string) => (): void => {
    const kept = [...texts].filter((each) => (each === text ? !isShown(each) : isShown(each)));
    set({ kind: "values", texts: kept.filter((each) => each !== ""), blanks: kept.includes("") });
  };
  const frame = grid.scroller.getBoundingClientRect();
  showMenu(
    { x: frame.left + box.x, y: frame.top + box.y + box.height },
    [
      { label: words.ascending, press: sort(true) },
      { label: words.descending, press: sort(false) },
      "separator",
      { label: words.all, enabled: present !== undefined, press: () => set(null) },
      // A menu with thousands of lines helps nobody; Excel lists 10,000, we the first 200.
      ...[...texts]
        .sort((a, b) => a.localeCompare(b, desk.book.culture.name, { numeric: true }))
        .slice(0, 200)
        .map((text) => ({
          label: text === "" ? words.blanks : text,
          picture: isShown(text) ? glyph(glyphs.check, 14) : element("span"),
          press: toggled(text),
        })),
    ],
    words.name,
  );
}
