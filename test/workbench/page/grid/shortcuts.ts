/**
 * Owns Excel's shortcuts for whole commands, asked before the keys that move and type: selecting rows, inserting and hiding,
 * number formats, today's date, AutoSum, filter, a new sheet, the way to the name box.
 */
import { areaAddress } from "../../engine/address";
import { columnLimit, isWholeColumns, isWholeRows, rowLimit, type Area } from "../../engine/area";
import type { Editing } from "./editing";
import type { Grid } from "./grid";
import type { Selecting } from "./selecting";

/** True if the key was one of these. */
export type Shortcuts = (event: KeyboardEvent) => boolean;

export function shortcutsOf(grid: Grid, selecting: Selecting, editing: Editing): Shortcuts {
  const { desk } = grid;
  const onAreas = (work: (area: Area) => void) => (): void => void desk.act(() => selecting.areas.forEach(work));
  const rows = (area: Area): Area => ({ ...area, left: 0, right: columnLimit - 1 });
  const columns = (area: Area): Area => ({ ...area, top: 0, bottom: rowLimit - 1 });
  const format = (numberFormat: string) => onAreas((area) => grid.sheet.format(area, { numberFormat }));
  // Excel asks where single cells should go; whole rows and columns go without asking, and single cells down and up.
  const insert = onAreas((area) => grid.sheet.insert(area, isWholeColumns(area) ? "Right" : "Down"));
  const remove = onAreas((area) => grid.sheet.delete(area, isWholeColumns(area) ? "Left" : "Up"));
  // Excel asks which of the two where neither whole rows nor whole columns are selected; here it is rows.
  const by = (area: Area): "rows" | "columns" => (isWholeColumns(area) ? "columns" : "rows");
  const toNameBox = (): void => {
    const box = document.querySelector<HTMLInputElement>(".name-box");
    box?.focus();
    box?.select();
  };
  const known: Readonly<Record<string, () => void>> = {
    "Shift+Space": () => {
      if (!isWholeRows(selecting.area)) selecting.selectRows(selecting.area.top, selecting.area.bottom, false);
    },
    "Shift+F11": () => void desk.act(() => desk.book.activateSheet(desk.book.addSheet(undefined, grid.sheet.position))),
    F5: toNameBox,
    "Control+KeyG": toNameBox,
    "Control+Semicolon": () => editing.begin("enter", new Date().toLocaleDateString(desk.locale)),
    "Control+Shift+KeyL": () => turnFilter(grid, selecting),
    "Control+Equal": insert,
    "Control+Shift+Equal": insert,
    "Control+NumpadAdd": insert,
    "Control+Minus": remove,
    "Control+NumpadSubtract": remove,
    "Control+Digit9": onAreas((area) => grid.sheet.hideRows(rows(area), true)),
    "Control+Digit0": onAreas((area) => grid.sheet.hideColumns(columns(area), true)),
    "Control+Shift+Digit9": onAreas((area) => grid.sheet.hideRows(rows(area), false)),
    "Alt+Shift+ArrowRight": onAreas((area) => grid.sheet.group(area, by(area))),
    "Alt+Shift+ArrowLeft": onAreas((area) => grid.sheet.ungroup(area, by(area))),
    "Control+Shift+Backquote": format("General"),
    "Control+Shift+Digit1": format("#,##0.00"),
    "Control+Shift+Digit2": format("h:mm"),
    "Control+Shift+Digit3": format("m/d/yyyy"),
    "Control+Shift+Digit5": format("0%"),
    "Control+Digit5": () => {
      const { row, column } = selecting.active;
      const strikethrough = !grid.sheet.style(row, column).font.strikethrough;
      onAreas((area) => grid.sheet.format(area, { font: { strikethrough } }))();
    },
    "Alt+Equal": () => editing.begin("enter", sumOf(grid, selecting)),
  };
  return (event) => {
    const keys = [
      event.ctrlKey || event.metaKey ? "Control" : "",
      event.altKey ? "Alt" : "",
      event.shiftKey ? "Shift" : "",
      event.code,
    ];
    const action = known[keys.filter((key) => key !== "").join("+")];
    action?.();
    return action !== undefined;
  };
}

/** Excel's AutoSum: the numbers right above, else those at the left; without any an open bracket. */
function sumOf({ sheet }: Grid, { active: { row, column } }: Selecting): string {
  const isNumber = (y: number, x: number): boolean => typeof sheet.value(y, x) === "number";
  let [top, left] = [row, column];
  while (top > 0 && isNumber(top - 1, column)) top--;
  while (left > 0 && isNumber(row, left - 1)) left--;
  if (top < row) return `=SUM(${areaAddress({ top, bottom: row - 1, left: column, right: column })})`;
  if (left < column) return `=SUM(${areaAddress({ top: row, bottom: row, left, right: column - 1 })})`;
  return "=SUM(";
}

/** The sheet's own filter over the block of cells around the active one; a second time it goes. */
function turnFilter(grid: Grid, selecting: Selecting): void {
  const { sheet, desk } = grid;
  if (sheet.filter) {
    desk.act(() => sheet.setFilter(null));
    return;
  }
  const { row, column } = selecting.active;
  const isFilled = (y: number, x: number): boolean => sheet.value(y, x) !== null;
  let { top, bottom, left, right } = selecting.area;
  if (top === bottom && left === right) {
    while (top > 0 && isFilled(top - 1, column)) top--;
    while (isFilled(bottom + 1, column)) bottom++;
    while (left > 0 && isFilled(top, left - 1)) left--;
    while (isFilled(top, right + 1)) right++;
  }
  if (!isFilled(row, column)) return;
  desk.act(() => sheet.setFilter({ area: { top, bottom, left, right }, criteria: new Map() }));
}
