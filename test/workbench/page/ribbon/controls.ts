/**
 * Owns the kinds of things that stand on the ribbon and how each becomes an element: Excel's own commands and those of
 * an add-in alike. Each element can be asked to look again at the state behind it.
 */
import { button, element, glyph, putAttribute } from "../dom";
import { showMenu, type MenuEntry } from "./menu";
import { glyphs, type Glyph } from "./glyphs";

export type RibbonControl =
  | PressControl
  | { readonly kind: "choice"; readonly label: string; readonly width: number; readonly choice: Choice }
  | { readonly kind: "colour"; readonly label: string; readonly glyph: Glyph; readonly colour: ColourChoice }
  | { readonly kind: "menu"; readonly label: string; readonly glyph: Glyph; entries(): readonly MenuEntry[] };

export interface PressControl {
  readonly kind: "press";
  readonly label: string;
  readonly tip?: string;
  readonly glyph: Glyph;
  /** The label stands under the picture. */
  readonly large?: boolean;
  press(): void;
  isPressed?(): boolean;
  isEnabled?(): boolean;
}

export interface Choice {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  value(): string;
  choose(value: string): void;
}

export interface ColourChoice {
  readonly none: string;
  /** The colour that a plain press gives. */
  readonly first: string;
  choose(colour: string | null): void;
}

/** An element and its way to follow the state behind it. */
export interface Shown {
  readonly element: HTMLElement;
  follow(): void;
}

export function shownControl(control: RibbonControl): Shown {
  switch (control.kind) {
    case "press":
      return shownPress(control);
    case "choice":
      return shownChoice(control.label, control.width, control.choice);
    case "colour":
      return shownColour(control.label, control.glyph, control.colour);
    case "menu": {
      const made = button(
        {
          class: "command with-arrow",
          title: control.label,
          attributes: { "aria-haspopup": "menu" },
          on: { click: () => showMenu(made, control.entries(), control.label) },
        },
        glyph(glyphs[control.glyph]),
        glyph(glyphs.chevronDown, 10),
      );
      made.setAttribute("aria-label", control.label);
      return { element: made, follow: () => undefined };
    }
  }
}

function shownPress(control: PressControl): Shown {
  const parts: (Node | string)[] = [glyph(glyphs[control.glyph], control.large ? 28 : 20)];
  if (control.large) parts.push(element("span", { class: "command-label" }, control.label));
  const made = button(
    {
      class: control.large ? "command large" : "command",
      title: control.tip ?? control.label,
      label: control.label,
      on: { click: () => control.press() },
    },
    ...parts,
  );
  return {
    element: made,
    follow() {
      if (control.isPressed) putAttribute(made, "aria-pressed", String(control.isPressed()));
      if (control.isEnabled) made.disabled = !control.isEnabled();
    },
  };
}

function shownChoice(label: string, width: number, choice: Choice): Shown {
  const made = element("select", { class: "command-choice", title: label, label });
  made.style.width = `${width}px`;
  made.addEventListener("change", () => choice.choose(made.value));
  const { options } = choice;
  return {
    element: made,
    follow() {
      const value = choice.value();
      if (made.value === value && made.options.length > 0) return;
      const all = options.some((option) => option.value === value) ? options : [...options, { value, label: value }];
      made.replaceChildren(
        ...all.map((option) => element("option", { attributes: { value: option.value } }, option.label)),
      );
      made.value = value;
    },
  };
}

/** The colours that the palette offers: Excel's Office theme, and its ten standard colours. */
const palette = [
  ["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"],
  ["#F2F2F2", "#808080", "#D0CECE", "#D6DCE4", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"],
  ["#BFBFBF", "#595959", "#AEAAAA", "#8497B0", "#8EA9DB", "#F4B084", "#C9C9C9", "#FFD966", "#9BC2E6", "#A9D08E"],
  ["#C00000", "#FF0000", "#FFC000", "#FFFF00", "#92D050", "#00B050", "#00B0F0", "#0070C0", "#002060", "#7030A0"],
];

function shownColour(label: string, picture: Glyph, colour: ColourChoice): Shown {
  let last = colour.first;
  const bar = element("span", { class: "colour-bar" });
  bar.style.background = last;
  const choose = (value: string | null): void => {
    if (value !== null) {
      last = value;
      bar.style.background = value;
    }
    colour.choose(value);
  };
  const main = button(
    { class: "command", title: label, label, on: { click: () => choose(last) } },
    glyph(glyphs[picture]),
    bar,
  );
  const more = button(
    { class: "command arrow", title: label, attributes: { "aria-haspopup": "dialog" } },
    glyph(glyphs.chevronDown, 10),
  );
  more.setAttribute("aria-label", `${label}…`);
  more.addEventListener("click", () => showPalette(more, label, colour.none, choose));
  return { element: element("span", { class: "command-pair" }, main, more), follow: () => undefined };
}

function showPalette(at: HTMLElement, label: string, none: string, choose: (colour: string | null) => void): void {
  const box = at.getBoundingClientRect();
  const before = document.activeElement;
  const close = (): void => {
    panel.remove();
    window.removeEventListener("pointerdown", outside, true);
    if (before instanceof HTMLElement) before.focus();
  };
  const pick = (colour: string | null) => () => {
    close();
    choose(colour);
  };
  const rows = palette.map((colours) =>
    element(
      "div",
      { class: "palette-row" },
      ...colours.map((colour) => {
        const swatch = button({ class: "swatch", title: colour, on: { click: pick(colour) } });
        swatch.style.background = colour;
        return swatch;
      }),
    ),
  );
  const panel = element(
    "div",
    { class: "menu palette", label, attributes: { role: "dialog" } },
    button({ class: "menu-line", on: { click: pick(null) } }, none),
    ...rows,
  );
  panel.style.left = `${Math.min(box.left, window.innerWidth - 250)}px`;
  panel.style.top = `${box.bottom}px`;
  const outside = (event: Event): void => {
    if (!panel.contains(event.target as Node)) close();
  };
  window.addEventListener("pointerdown", outside, true);
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  document.body.append(panel);
  panel.querySelector<HTMLElement>("button")?.focus();
}
