/** Owns the row above the grid: the name box, accept and cancel, and the bar that shows and edits the active cell's input. */
import { areaAddress, cellAddress } from "../../engine/address";
import { cellCount, isWholeColumns, isWholeRows } from "../../engine/area";
import { button, element, glyph, putValue } from "../dom";
import type { Editing } from "../grid/editing";
import type { Grid } from "../grid/grid";
import type { Selecting } from "../grid/selecting";
import { glyphs } from "../ribbon/glyphs";
import type { Texts } from "../texts";

export function makeFormulaBox(texts: Texts): HTMLTextAreaElement {
  return element("textarea", {
    class: "formula-input",
    label: texts.formulaBar,
    attributes: { rows: "1", spellcheck: "false", autocomplete: "off", autocapitalize: "off" },
  });
}

export function formulaRow(grid: Grid, selecting: Selecting, editing: Editing): HTMLElement {
  const { desk } = grid;
  const { texts } = desk;
  const nameBox = element("input", {
    class: "name-box",
    label: texts.nameBox,
    attributes: { spellcheck: "false", autocomplete: "off" },
  });
  const cancel = button({ title: texts.cancel, on: { click: () => editing.cancel() } }, glyph(glyphs.close, 14));
  const accept = button({ title: texts.accept, on: { click: () => editing.commit() } }, glyph(glyphs.accept, 14));
  for (const [made, label] of [
    [cancel, texts.cancel],
    [accept, texts.accept],
  ] as const) {
    made.setAttribute("aria-label", label);
    // A press must not take the focus away from the box that is edited.
    made.addEventListener("pointerdown", (event) => event.preventDefault());
  }
  const expand = button({ class: "expand-bar", title: texts.expandBar }, glyph(glyphs.chevronDown, 14));
  expand.setAttribute("aria-label", texts.expandBar);
  const row = element(
    "div",
    { class: "formula-row" },
    nameBox,
    element("span", { class: "formula-buttons" }, cancel, accept),
    element("span", { class: "formula-mark", attributes: { "aria-hidden": "true" } }, "fx"),
    editing.barBox,
    expand,
  );
  expand.addEventListener("click", () => {
    const expanded = row.classList.toggle("expanded");
    expand.setAttribute("aria-expanded", String(expanded));
  });

  nameBox.addEventListener("focus", () => nameBox.select());
  nameBox.addEventListener("keydown", (event) => {
    if (event.key === "Escape") editing.cellBox.focus();
    if (event.key !== "Enter") return;
    event.preventDefault();
    const places = desk.book.placesOf(nameBox.value, grid.sheet);
    const first = places?.[0];
    if (!places || !first) return desk.say(texts.refused(nameBox.value), "trouble");
    const areas = places.filter((place) => place.sheet === first.sheet).map((place) => place.area);
    desk.act(() => desk.book.select(first.sheet, areas));
    grid.reveal(first.area.top, first.area.left);
    editing.cellBox.focus();
  });

  const follow = (): void => {
    const { edited } = editing;
    cancel.disabled = accept.disabled = !edited;
    if (document.activeElement !== nameBox) putValue(nameBox, nameOf(grid, selecting));
    if (edited) return;
    const { row: activeRow, column } = selecting.active;
    const { sheet } = grid;
    // Excel: a protected cell with a hidden formula shows nothing in the bar.
    const isHidden = sheet.isProtected && sheet.style(activeRow, column).formulaHidden;
    const array = sheet.arrayFormulaArea(activeRow, column);
    const spill = sheet.spill(activeRow, column);
    const isSpilled = spill !== null && (spill.anchor.row !== activeRow || spill.anchor.column !== column);
    const { row: from, column: within } = isSpilled ? spill.anchor : { row: activeRow, column };
    const text = isHidden && !isSpilled ? "" : sheet.editText(from, within);
    putValue(editing.barBox, array && !isSpilled && text.startsWith("=") ? `{${text}}` : text);
    editing.barBox.classList.toggle("spilled", isSpilled);
  };
  editing.onChange(follow);
  desk.watch(follow);
  nameBox.addEventListener("blur", follow);
  follow();
  return row;
}

/** What the name box says: a name that means exactly the selection, the size of a selection being made, or the address. */
function nameOf(grid: Grid, selecting: Selecting): string {
  const { area, active, areas } = selecting;
  const { sheet, desk } = grid;
  const known = desk.book.names.find(
    ({ places, visible }) =>
      visible &&
      places?.length === 1 &&
      places[0]?.sheet === sheet &&
      areaAddress(places[0].area) === areaAddress(area),
  );
  if (known && areas.length === 1) return known.name;
  const table = sheet.tables.find(({ bodyArea }) => areaAddress(bodyArea) === areaAddress(area));
  if (table && areas.length === 1 && cellCount(area) > 1) return table.name;
  if (isWholeColumns(area) || isWholeRows(area)) return areaAddress(area);
  return cellAddress(active.row, active.column);
}
