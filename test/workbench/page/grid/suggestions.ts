/**
 * Owns the help while a formula is typed: the list of functions that begin with what stands before the caret, and the
 * arguments of the function that the caret is in. The functions are Excel's own and those of the add-in's functions.json.
 */
import { element } from "../dom";
import type { SuggestedFunction } from "../native-functions";
import type { Editing } from "./editing";
import { enclosingCall, functionPrefix, type FunctionPrefix } from "./formula-text";
import type { Grid } from "./grid";

export class Suggestions {
  /** The add-in's functions come first: a person who types "=AT" looks for them. */
  functions: readonly SuggestedFunction[] = [];
  private readonly list: HTMLElement;
  private readonly hint: HTMLElement;
  private offered: readonly SuggestedFunction[] = [];
  private prefix: FunctionPrefix | undefined;
  private chosen = 0;
  private dismissed = "";

  constructor(
    private readonly grid: Grid,
    private readonly editing: Editing,
  ) {
    const { texts } = grid.desk;
    this.list = element("div", {
      class: "suggestions",
      label: texts.suggestions,
      attributes: { role: "listbox", id: "function-suggestions" },
    });
    this.hint = element("div", { class: "argument-hint", attributes: { role: "note" } });
    this.list.hidden = this.hint.hidden = true;
    document.body.append(this.list, this.hint);
    editing.onChange(() => this.follow());
    grid.onMove(() => this.place());
  }

  /** Keys that work in the open list; true if one was taken. */
  take(event: KeyboardEvent): boolean {
    if (this.list.hidden || event.ctrlKey || event.metaKey || event.altKey) return false;
    switch (event.key) {
      case "ArrowDown":
        return this.choose(this.chosen + 1);
      case "ArrowUp":
        return this.choose(this.chosen - 1);
      case "Tab":
        this.accept(this.chosen);
        return true;
      case "Escape":
        this.dismissed = this.editing.text;
        this.follow();
        return true;
      default:
        return false;
    }
  }

  private follow(): void {
    const { edited, text, caret } = this.editing;
    const prefix = edited && edited.mode !== "point" ? functionPrefix(text, caret) : undefined;
    const isWanted = prefix !== undefined && text !== this.dismissed;
    this.offered = isWanted ? this.matching(prefix.text) : [];
    this.prefix = prefix;
    this.chosen = Math.min(this.chosen, Math.max(0, this.offered.length - 1));
    this.showList();
    this.showHint();
    this.place();
  }

  private matching(beginning: string): SuggestedFunction[] {
    const wanted = beginning.toUpperCase();
    return this.functions.filter(({ name }) => name.toUpperCase().startsWith(wanted)).slice(0, 40);
  }

  private showList(): void {
    this.list.hidden = this.offered.length === 0;
    const { texts } = this.grid.desk;
    this.list.replaceChildren(
      ...this.offered.map((each, index) =>
        element(
          "div",
          {
            class: "suggestion",
            attributes: {
              role: "option",
              id: `function-suggestion-${index}`,
              "aria-selected": String(index === this.chosen),
            },
            on: {
              pointerdown: (event) => {
                event.preventDefault();
                this.accept(index);
              },
            },
          },
          element("b", {}, each.name),
          element(
            "span",
            {},
            each.addIn === undefined ? each.description : `${each.description} — ${texts.ofAddIn(each.addIn)}`,
          ),
        ),
      ),
    );
    this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    for (const box of [this.editing.cellBox, this.editing.barBox]) {
      if (this.list.hidden) box.removeAttribute("aria-activedescendant");
      else box.setAttribute("aria-activedescendant", `function-suggestion-${this.chosen}`);
    }
  }

  private showHint(): void {
    const { edited, text, caret } = this.editing;
    const separator = this.grid.desk.book.culture.listSeparator;
    const call = edited && this.list.hidden ? enclosingCall(text, caret, separator) : undefined;
    const known = call && this.functions.find(({ name }) => name.toUpperCase() === call.name.toUpperCase());
    this.hint.hidden = !known;
    if (!call || !known) return;
    const repeats = known.parameters.at(-1)?.name.includes("…") === true;
    const current = repeats ? Math.min(call.argument, known.parameters.length - 1) : call.argument;
    const parts = known.parameters.flatMap((parameter, index) => {
      const shown = element(index === current ? "b" : "span", {}, parameter.name);
      return index === 0 ? [shown] : [`${separator} `, shown];
    });
    const about = known.parameters[current]?.description ?? "";
    this.hint.replaceChildren(`${known.name}(`, ...parts, ")");
    if (about !== "") this.hint.append(element("p", {}, about));
    else if (known.description !== "") this.hint.append(element("p", {}, known.description));
  }

  /** Under the box that is typed in; above it where the window ends. */
  private place(): void {
    const shown = this.list.hidden ? this.hint : this.list;
    if (shown.hidden) return;
    const box = this.editing.box.getBoundingClientRect();
    const size = shown.getBoundingClientRect();
    const below = box.bottom + 4 + size.height < window.innerHeight;
    shown.style.left = `${Math.max(4, Math.min(box.left, window.innerWidth - size.width - 8))}px`;
    shown.style.top = `${below ? box.bottom + 4 : Math.max(4, box.top - size.height - 4)}px`;
  }

  private choose(index: number): true {
    this.chosen = (index + this.offered.length) % this.offered.length;
    this.showList();
    return true;
  }

  private accept(index: number): void {
    const { prefix } = this;
    const chosen = this.offered[index];
    if (!prefix || !chosen) return;
    const { text } = this.editing;
    const after = text.slice(prefix.end).replace(/^\(/, "");
    const written = `${text.slice(0, prefix.start)}${chosen.name}(`;
    this.chosen = 0;
    this.editing.replace(written + after, written.length);
    this.editing.focus();
  }
}
