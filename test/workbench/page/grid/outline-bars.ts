/**
 * Owns the bars beside the grid for grouped rows and columns: a line along each group, a button at its end that folds it up, and
 * the buttons of levels. From the sheet's groups and their places on the screen to hidden and shown rows and columns.
 */
import { columnLimit, rowLimit, type Area } from "../../engine/area";
import { columnLetters } from "../../engine/address";
import type { OutlineGroup } from "../../engine/outline";
import type { Sheet } from "../../engine/model-sheet";
import { button, element } from "../dom";
import type { Editing } from "./editing";
import type { Grid } from "./grid";
import { frozenEnd, stretchOf, type Track } from "./viewport";

type Direction = "rows" | "columns";

/** A level's share of a bar, with its button in the middle. */
const lane = 16;
const buttonSize = 13;

/** The grid with its bars: above and on the left, there only where something is grouped. */
export function withOutlineBars(grid: Grid, editing: Editing): HTMLElement {
  const { desk } = grid;
  const bars = { rows: makeBar(grid, "rows"), columns: makeBar(grid, "columns") };
  let known:
    | { readonly sheet: Sheet; readonly rows: readonly OutlineGroup[]; readonly columns: readonly OutlineGroup[] }
    | undefined;
  const act = (work: () => void): void => {
    if (!editing.commit()) return;
    desk.act(work);
    editing.focus();
  };
  const place = (): void => {
    const { sheet } = grid;
    if (known?.sheet !== sheet) {
      known = { sheet, rows: sheet.outlineGroups("rows"), columns: sheet.outlineGroups("columns") };
    }
    for (const direction of ["rows", "columns"] as const) {
      const groups = known[direction];
      const bar = bars[direction];
      if (groups.length === 0 && bar.hidden) continue;
      const deepest = Math.max(0, ...groups.map(({ level }) => level));
      bar.hidden = deepest === 0;
      bar.style.setProperty(direction === "rows" ? "width" : "height", `${(deepest + 1) * lane + 4}px`);
      const levels = Array.from({ length: deepest + 1 }, (_, index) =>
        levelButton(grid, direction, groups, index + 1, act),
      );
      bar.replaceChildren(...levels, ...groups.flatMap((group) => signs(grid, direction, group, act)));
    }
  };
  desk.watch((happening) => {
    if (happening === "opened" || happening.changes.some(({ kind }) => kind !== "selectionChanged")) known = undefined;
  });
  grid.onMove(place);
  return element("div", { class: "outlined" }, bars.columns, bars.rows, grid.element);
}

function makeBar({ desk }: Grid, direction: Direction): HTMLElement {
  const bar = element("div", {
    class: `outline-bar ${direction}`,
    label: desk.texts.outline[direction],
    attributes: { role: "group" },
    // The focus stays in the cells.
    on: { mousedown: (event) => event.preventDefault() },
  });
  bar.hidden = true;
  return bar;
}

/** The line along what is seen of a group, and its button beside the row or column behind it. */
function signs(
  grid: Grid,
  direction: Direction,
  group: OutlineGroup,
  act: (work: () => void) => void,
): readonly HTMLElement[] {
  const track = direction === "rows" ? grid.rows() : grid.columns();
  const { level, from, to, isFolded } = group;
  const across = (level - 1) * lane + 2;
  const at = placeOfButton(track, to);
  const seen = isFolded ? undefined : stretchOf(track, { first: from, last: to });
  const made: HTMLElement[] = [];
  if (seen && seen.to > seen.from) {
    const line = element("div", { class: "outline-line", attributes: { "aria-hidden": "true" } });
    put(line, direction, { across: across + 5, along: seen.from + 2, length: (at ?? seen.to) - seen.from - 2 });
    made.push(line);
  }
  if (at === undefined) return made;
  const { texts } = grid.desk;
  const what = direction === "rows" ? `${from + 1}–${to + 1}` : `${columnLetters(from)}–${columnLetters(to)}`;
  const sign = button(
    {
      class: "outline-button",
      title: isFolded ? texts.outline.unfold(what) : texts.outline.fold(what),
      label: isFolded ? texts.outline.unfold(what) : texts.outline.fold(what),
      attributes: { "aria-expanded": String(!isFolded), tabindex: "-1" },
      on: { click: () => act(() => hide(grid.sheet, direction, group, !isFolded)) },
    },
    isFolded ? "+" : "−",
  );
  put(sign, direction, { across, along: at - (buttonSize + 1) / 2 });
  return [...made, sign];
}

/** In the middle of what stands behind the group; undefined where that is out of sight. */
function placeOfButton(track: Track, last: number): number | undefined {
  const behind = track.axis.visibleFrom(last + 1, 1);
  if (behind === undefined) return undefined;
  const stretch = stretchOf(track, { first: behind, last: behind });
  if (!stretch || stretch.to - stretch.from < 4) return undefined;
  const isUnderFrozen = behind >= track.frozen && stretch.from < Math.round(frozenEnd(track));
  return isUnderFrozen ? undefined : (stretch.from + stretch.to) / 2;
}

/** 1 folds everything up; the last one shows everything. */
function levelButton(
  grid: Grid,
  direction: Direction,
  groups: readonly OutlineGroup[],
  level: number,
  act: (work: () => void) => void,
): HTMLElement {
  const { texts } = grid.desk;
  const made = button(
    {
      class: "outline-button",
      title: texts.outline.level(level),
      label: texts.outline.level(level),
      attributes: { tabindex: "-1" },
      on: {
        click: () =>
          act(() => {
            const { sheet } = grid;
            for (const group of groups) if (group.level === 1) hide(sheet, direction, group, false);
            for (const group of groups) if (group.level === level) hide(sheet, direction, group, true);
          }),
      },
    },
    String(level),
  );
  const head = (direction === "rows" ? grid.rows() : grid.columns()).head;
  put(made, direction, { across: (level - 1) * lane + 2, along: (head - buttonSize) / 2 });
  return made;
}

function hide(sheet: Sheet, direction: Direction, { from, to }: OutlineGroup, isHidden: boolean): void {
  const rows: Area = { top: from, bottom: to, left: 0, right: columnLimit - 1 };
  const columns: Area = { top: 0, bottom: rowLimit - 1, left: from, right: to };
  if (direction === "rows") sheet.hideRows(rows, isHidden);
  else sheet.hideColumns(columns, isHidden);
}

/** Along the rows or columns, and across the bar. */
function put(
  made: HTMLElement,
  direction: Direction,
  { across, along, length }: { readonly across: number; readonly along: number; readonly length?: number },
): void {
  const [first, second] = direction === "rows" ? ["left", "top"] : ["top", "left"];
  made.style.setProperty(first, `${across}px`);
  made.style.setProperty(second, `${along}px`);
  if (length !== undefined) made.style.setProperty(direction === "rows" ? "height" : "width", `${length}px`);
}
