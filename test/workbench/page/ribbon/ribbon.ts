/**
 * Owns the ribbon: a row of tabs and below it the groups of the chosen one. It is given Excel's own tabs and, once the
 * manifest has been read, those of the add-in; presses go to the controls' own functions.
 */
import { button, element, glyph } from "../dom";
import type { Texts } from "../texts";
import { shownControl, type RibbonControl, type Shown } from "./controls";
import { glyphs } from "./glyphs";

/** Rows of controls one above the other; a large control stands alone over the full height. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly (readonly (readonly RibbonControl[])[])[];
  /** Controls that are already elements: those of the add-in. */
  readonly shown?: readonly Shown[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export class Ribbon {
  readonly element: HTMLElement;
  private readonly tabList: HTMLElement;
  private readonly body: HTMLElement;
  private readonly collapse: HTMLButtonElement;
  private tabs: RibbonTab[] = [];
  private readonly hiddenTabs = new Set<string>();
  private readonly hiddenGroups = new Set<string>();
  private chosen = "";
  private shown: Shown[] = [];
  private collapsed = false;
  private due = false;

  constructor(
    private readonly texts: Texts,
    focusGrid: () => void,
  ) {
    this.tabList = element("div", { class: "ribbon-tabs", label: texts.ribbon.name, attributes: { role: "tablist" } });
    this.body = element("div", { class: "ribbon-body", attributes: { role: "tabpanel", id: "ribbon-body" } });
    this.collapse = button({
      class: "ribbon-collapse",
      title: texts.ribbon.collapse,
      on: { click: () => this.setCollapsed(!this.collapsed) },
    });
    this.element = element("section", { class: "ribbon" }, this.tabList, this.body, this.collapse);
    // Excel: a command leaves the focus in the grid, so that typing goes on there; the keyboard can still walk in here.
    this.element.addEventListener("mousedown", (event) => {
      if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
    });
    this.body.addEventListener("change", () => focusGrid());
    this.tabList.addEventListener("keydown", (event) => this.walkTabs(event));
    this.setCollapsed(window.innerHeight < 560);
  }

  /** Replaces the tabs; the chosen one stays chosen if it still exists. */
  setTabs(tabs: readonly RibbonTab[]): void {
    this.tabs = [...tabs];
    this.showTabs();
  }

  /** Excel: a tab or group that an add-in hides with requestUpdate leaves no gap. */
  setVisible(kind: "tab" | "group", id: string, visible: boolean): void {
    const hidden = kind === "tab" ? this.hiddenTabs : this.hiddenGroups;
    if (visible) hidden.delete(id);
    else hidden.add(id);
    this.showTabs();
  }

  choose(id: string): void {
    this.chosen = id;
    this.setCollapsed(false);
    this.showTabs();
  }

  /** Buttons follow the selection and the workbook; many changes in one frame are one look. */
  follow(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      for (const each of this.shown) each.follow();
    });
  }

  private setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.element.classList.toggle("collapsed", collapsed);
    const text = collapsed ? this.texts.ribbon.expand : this.texts.ribbon.collapse;
    this.collapse.title = text;
    this.collapse.setAttribute("aria-label", text);
    this.collapse.setAttribute("aria-expanded", String(!collapsed));
    this.collapse.replaceChildren(glyph(collapsed ? glyphs.chevronDown : glyphs.chevronUp, 14));
  }

  private showTabs(): void {
    const visible = this.tabs.filter((tab) => !this.hiddenTabs.has(tab.id));
    const chosen = visible.find((tab) => tab.id === this.chosen) ?? visible[0];
    this.chosen = chosen?.id ?? "";
    const hadFocus = this.tabList.contains(document.activeElement);
    this.tabList.replaceChildren(
      ...visible.map((tab) => {
        const isChosen = tab === chosen;
        return button(
          {
            class: "ribbon-tab",
            attributes: {
              role: "tab",
              "data-tab": tab.id,
              "aria-selected": String(isChosen),
              "aria-controls": "ribbon-body",
              tabindex: isChosen ? "0" : "-1",
            },
            on: { click: () => this.choose(tab.id), dblclick: () => this.setCollapsed(!this.collapsed) },
          },
          tab.label,
        );
      }),
    );
    if (hadFocus) this.tabList.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    this.body.setAttribute("aria-label", chosen?.label ?? "");
    this.showGroups(chosen);
  }

  private showGroups(tab: RibbonTab | undefined): void {
    this.shown = [];
    const groups = (tab?.groups ?? []).filter((group) => !this.hiddenGroups.has(group.id));
    this.body.replaceChildren(
      ...groups.map((group) =>
        element(
          "div",
          { class: "ribbon-group", label: group.label, attributes: { role: "group", "data-group": group.id } },
          element("div", { class: "ribbon-controls" }, ...this.columnsOf(group)),
          element("div", { class: "ribbon-group-label", attributes: { "aria-hidden": "true" } }, group.label),
        ),
      ),
    );
    for (const each of this.shown) each.follow();
  }

  private columnsOf(group: RibbonGroup): HTMLElement[] {
    const show = (shown: Shown): HTMLElement => {
      this.shown.push(shown);
      return shown.element;
    };
    const native = group.columns.map((rows) =>
      element(
        "div",
        { class: "ribbon-column" },
        ...rows.map((row) => element("div", { class: "ribbon-row" }, ...row.map((each) => show(shownControl(each))))),
      ),
    );
    return [...native, ...(group.shown ?? []).map(show)];
  }

  private walkTabs(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const visible = this.tabs.filter((tab) => !this.hiddenTabs.has(tab.id));
    const here = visible.findIndex((tab) => tab.id === this.chosen);
    const next = visible[(here + step + visible.length) % visible.length];
    if (next) this.choose(next.id);
    event.preventDefault();
  }
}
