/**
 * Owns the row of sheet tabs: choosing, adding, renaming by double press, deleting, hiding, copying, moving, colours.
 * Hidden sheets have no tab; they come back through the menu.
 */
import type { Sheet } from "../../engine/model-sheet";
import { includes } from "../desk";
import { button, element, glyph } from "../dom";
import type { Editing } from "../grid/editing";
import type { Grid } from "../grid/grid";
import { glyphs } from "../ribbon/glyphs";
import { showMenu, type MenuEntry } from "../ribbon/menu";

const tabColours = ["#C00000", "#FFC000", "#00B050", "#0070C0", "#7030A0"];

export function sheetTabs(grid: Grid, editing: Editing): HTMLElement {
  const { desk } = grid;
  const words = desk.texts.sheet;
  const tabs = element("div", { class: "sheet-tabs", label: desk.texts.sheetTabs, attributes: { role: "tablist" } });
  const scroll = (by: number) => () => tabs.scrollBy({ left: by, behavior: "smooth" });
  const named = (title: string, picture: string, press: () => void): HTMLButtonElement => {
    const made = button({ title, on: { click: press } }, glyph(picture, 14));
    made.setAttribute("aria-label", title);
    return made;
  };
  const add = named(words.add, glyphs.plus, () => {
    if (!editing.commit()) return;
    desk.act(() => desk.book.activateSheet(desk.book.addSheet(undefined, grid.sheet.position + 1)));
    editing.focus();
  });

  const activate = (sheet: Sheet): void => {
    // While a formula points at cells, another sheet may be looked at without ending the editing.
    if (!editing.isPointing && !editing.commit()) return;
    desk.act(() => desk.book.activateSheet(sheet));
    editing.focus();
  };

  const rename = (sheet: Sheet, tab: HTMLElement): void => {
    const input = element("input", { label: words.renaming, attributes: { value: sheet.name, maxlength: "31" } });
    input.value = sheet.name;
    let done = false;
    const end = (take: boolean): void => {
      if (done) return;
      done = true;
      const name = input.value;
      if (take && name !== sheet.name) desk.act(() => desk.book.renameSheet(sheet, name));
      show();
      editing.focus();
    };
    input.addEventListener("blur", () => end(true));
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") end(true);
      if (event.key === "Escape") end(false);
    });
    tab.replaceChildren(input);
    input.focus();
    input.select();
  };

  const menuOf = (sheet: Sheet, tab: HTMLElement): MenuEntry[] => {
    const act = (work: () => void) => () => void desk.act(work);
    const { book } = desk;
    const visible = book.sheets.filter((each) => each.properties.visibility === "Visible");
    const place = visible.indexOf(sheet);
    const left = visible[place - 1];
    const right = visible[place + 1];
    return [
      { label: words.rename, press: () => rename(sheet, tab) },
      { label: words.duplicate, press: act(() => book.activateSheet(book.copySheet(sheet, sheet.position + 1))) },
      {
        label: words.moveLeft,
        enabled: left !== undefined,
        press: act(() => left && book.moveSheet(sheet, left.position)),
      },
      {
        label: words.moveRight,
        enabled: right !== undefined,
        press: act(() => right && book.moveSheet(sheet, right.position)),
      },
      { label: words.hide, enabled: visible.length > 1, press: act(() => sheet.change({ visibility: "Hidden" })) },
      ...book.sheets
        .filter((each) => each.properties.visibility === "Hidden")
        .map((each) => ({ label: words.unhide(each.name), press: act(() => each.change({ visibility: "Visible" })) })),
      "separator",
      ...[null, ...tabColours].map((tabColor, index) => {
        const swatch = element("span", { class: "swatch" });
        if (tabColor !== null) swatch.style.background = tabColor;
        return {
          label: words.colour(words.colours[index] ?? ""),
          picture: swatch,
          press: act(() => sheet.change({ tabColor })),
        };
      }),
      "separator",
      { label: words.remove, enabled: visible.length > 1, press: act(() => book.removeSheet(sheet)) },
    ];
  };

  const tabOf = (sheet: Sheet): HTMLElement => {
    const isActive = sheet === grid.sheet;
    const tab = button(
      {
        class: "sheet-tab",
        attributes: { role: "tab", "aria-selected": String(isActive), tabindex: isActive ? "0" : "-1" },
        on: {
          click: () => sheet !== grid.sheet && activate(sheet),
          dblclick: () => rename(sheet, tab),
          contextmenu: (event) => {
            event.preventDefault();
            activate(sheet);
            showMenu({ x: event.clientX, y: event.clientY }, menuOf(sheet, tab), words.menu);
          },
          keydown: (event) => walk(event, sheet, tab),
        },
      },
      sheet.name,
    );
    const { tabColor } = sheet.properties;
    if (tabColor !== null) {
      const line = element("span", { class: "tab-colour" });
      line.style.background = tabColor;
      tab.append(line);
    }
    return tab;
  };

  const walk = (event: KeyboardEvent, sheet: Sheet, tab: HTMLElement): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (event.key === "F2") rename(sheet, tab);
    else if (event.key === "ContextMenu") {
      const box = tab.getBoundingClientRect();
      showMenu({ x: box.left, y: box.top }, menuOf(sheet, tab), words.menu);
    } else if (step !== 0) {
      nextSheet(grid, step);
      tabs.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    } else return;
    event.preventDefault();
  };

  const show = (): void => {
    const visible = desk.book.sheets.filter((sheet) => sheet.properties.visibility === "Visible");
    tabs.replaceChildren(...visible.map(tabOf));
    tabs.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  desk.watch((happening) => {
    const kinds = [
      "sheetAdded",
      "sheetRemoved",
      "sheetRenamed",
      "sheetMoved",
      "sheetActivated",
      "sheetChanged",
    ] as const;
    if (includes(happening, ...kinds)) show();
  });
  show();
  return element(
    "nav",
    { class: "sheet-bar", label: desk.texts.sheetTabs },
    named(words.previous, glyphs.chevronLeft, scroll(-160)),
    named(words.next, glyphs.chevronRight, scroll(160)),
    tabs,
    add,
  );
}

/** Ctrl+Page Up and Page Down: the neighbour among the visible sheets. */
export function nextSheet(grid: Grid, step: 1 | -1): void {
  const { book } = grid.desk;
  const visible = book.sheets.filter((sheet) => sheet.properties.visibility === "Visible");
  const next = visible[visible.indexOf(grid.sheet) + step];
  if (next) grid.desk.act(() => book.activateSheet(next));
}
