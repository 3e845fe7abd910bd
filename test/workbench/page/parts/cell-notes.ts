/**
 * Owns the small notes beside cells: the hint of a data validation at the active cell, the arrow of its list, and what
 * an error or a link under the pointer has to say.
 */
import { cellArea } from "../../engine/area";
import { isError } from "../../engine/value";
import { button, element, glyph } from "../dom";
import { showChoices } from "../grid/cell-menu";
import type { Editing } from "../grid/editing";
import type { Grid } from "../grid/grid";
import { glyphs } from "../ribbon/glyphs";

export function cellNotes(grid: Grid, editing: Editing): void {
  const prompt = element("div", { class: "cell-note", attributes: { role: "note" } });
  const hover = element("div", { class: "cell-note", attributes: { role: "tooltip" } });
  const list = button(
    {
      class: "list-arrow",
      title: grid.desk.texts.choices,
      on: { click: () => showChoices(grid, grid.sheet.activeCell.row, grid.sheet.activeCell.column) },
    },
    glyph(glyphs.chevronDown, 12),
  );
  list.setAttribute("aria-label", grid.desk.texts.choices);
  prompt.hidden = hover.hidden = list.hidden = true;
  grid.element.append(prompt, hover, list);

  const follow = (): void => {
    const { sheet } = grid;
    const { row, column } = sheet.activeCell;
    const validation = sheet.validation(row, column);
    const box = grid.boxOf(sheet.mergeAt(row, column) ?? cellArea(row, column));
    const isInView = box !== undefined && box.width > 0 && box.height > 0;
    const hint = validation?.prompt;
    prompt.hidden = !isInView || !hint?.show || (hint.title === "" && hint.message === "");
    if (!prompt.hidden && hint) prompt.replaceChildren(element("strong", {}, hint.title), hint.message);
    const isList = validation?.rule.kind === "list" && validation.rule.inCellDropDown;
    list.hidden = !isInView || !isList || editing.edited !== undefined;
    if (!box) return;
    prompt.style.left = `${box.x + 12}px`;
    prompt.style.top = `${box.y + box.height + 6}px`;
    list.style.left = `${box.x + box.width + 1}px`;
    list.style.top = `${box.y + box.height - 21}px`;
  };
  grid.onMove(follow);
  editing.onChange(follow);

  grid.scroller.addEventListener("pointermove", (event) => {
    const frame = grid.scroller.getBoundingClientRect();
    const x = event.clientX - frame.left;
    const y = event.clientY - frame.top;
    const isOverCells = x > grid.columns().head && y > grid.rows().head;
    const cell = grid.cellAt(x, y);
    const text = isOverCells && event.buttons === 0 ? noteOf(grid, cell.row, cell.column) : undefined;
    hover.hidden = text === undefined;
    if (text === undefined) return;
    hover.textContent = text;
    hover.style.left = `${Math.min(x + 14, frame.width - 330)}px`;
    hover.style.top = `${y + 18}px`;
  });
  grid.scroller.addEventListener("pointerleave", () => {
    hover.hidden = true;
  });
}

/** Excel shows the message of a custom function's error in the error's card; here it is enough to point at the cell. */
function noteOf(grid: Grid, row: number, column: number): string | undefined {
  const value = grid.sheet.value(row, column);
  if (isError(value)) return value.message;
  const link = grid.sheet.hyperlink(row, column);
  return link?.screenTip ?? link?.address ?? link?.documentReference;
}
