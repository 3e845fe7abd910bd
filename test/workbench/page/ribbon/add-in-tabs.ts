/**
 * Owns the add-in's part of the ribbon: tabs, groups, buttons and menus as its manifest describes them, each able to be
 * disabled, or busy while its command runs. A press is handed on with the control.
 */
import { button, element, glyph } from "../dom";
import type { ButtonControl, Control, Group, Icons, Manifest } from "../manifest";
import type { Texts } from "../texts";
import type { Shown } from "./controls";
import { glyphs } from "./glyphs";
import { showMenu, type MenuEntry } from "./menu";
import type { RibbonGroup, RibbonTab } from "./ribbon";

export interface AddInTabs {
  /** The add-in's own tabs. */
  readonly tabs: readonly RibbonTab[];
  /** Groups that it adds to one of Excel's tabs, by that tab's id. */
  readonly builtIn: ReadonlyMap<string, readonly RibbonGroup[]>;
  readonly cellMenu: () => readonly MenuEntry[];
  setEnabled(controlId: string, enabled: boolean): void;
  setBusy(controlId: string, busy: boolean): void;
  /** Presses a button by its id in the manifest, as a person would; a disabled or unknown one throws. */
  press(controlId: string): void;
}

export function addInTabs(manifest: Manifest, texts: Texts, press: (control: ButtonControl) => void): AddInTabs {
  const enabled = new Map<string, boolean>();
  const busy = new Set<string>();
  const buttons = new Map<string, ButtonControl>();
  const shown: Shown[] = [];

  const note = (control: Control): void => {
    enabled.set(control.id, control.enabled);
    if (control.kind === "button") buttons.set(control.id, control);
    else control.items.forEach(note);
  };
  for (const tab of manifest.tabs) for (const group of tab.groups) group.controls.forEach(note);
  manifest.cellMenu.forEach(note);

  const isEnabled = (control: Control): boolean => enabled.get(control.id) === true && !busy.has(control.id);
  const entryOf = (control: ButtonControl): MenuEntry => ({
    label: control.label,
    id: control.id,
    enabled: isEnabled(control),
    picture: picture(control.icons, 16),
    press: () => press(control),
  });
  const follow = (): void => shown.forEach((each) => each.follow());

  const shownOf = (control: Control): Shown => {
    const label = element("span", { class: "command-label" }, control.label);
    if (control.kind === "menu") label.append(glyph(glyphs.chevronDown, 10));
    const made = button(
      {
        class: "command large add-in",
        title: control.tip === "" ? control.tipTitle : `${control.tipTitle}\n\n${control.tip}`,
        label: control.label,
        attributes: { "data-control": control.id, ...(control.kind === "menu" ? { "aria-haspopup": "menu" } : {}) },
        on: {
          click: () =>
            control.kind === "button" ? press(control) : showMenu(made, control.items.map(entryOf), control.label),
        },
      },
      picture(control.icons, 32),
      label,
    );
    const each: Shown = {
      element: made,
      follow() {
        made.disabled = !isEnabled(control);
        made.classList.toggle("busy", busy.has(control.id));
        made.setAttribute("aria-busy", String(busy.has(control.id)));
        made.setAttribute("aria-label", busy.has(control.id) ? texts.addIn.busy(control.label) : control.label);
      },
    };
    shown.push(each);
    return each;
  };

  const groupOf = (group: Group): RibbonGroup => ({
    id: group.id,
    label: group.label,
    columns: [],
    shown: group.controls.map(shownOf),
  });
  const own = manifest.tabs.filter((tab) => !tab.builtIn);
  const built = manifest.tabs.filter((tab) => tab.builtIn);
  return {
    tabs: own.map((tab) => ({ id: tab.id, label: tab.label, groups: tab.groups.map(groupOf) })),
    builtIn: new Map(built.map((tab) => [tab.id, tab.groups.map(groupOf)])),
    cellMenu: () =>
      manifest.cellMenu.flatMap((control) => (control.kind === "button" ? [control] : control.items)).map(entryOf),
    setEnabled(controlId, value) {
      if (!enabled.has(controlId)) throw new Error(`The manifest has no control "${controlId}"`);
      enabled.set(controlId, value);
      follow();
    },
    setBusy(controlId, value) {
      if (value) busy.add(controlId);
      else busy.delete(controlId);
      follow();
    },
    press(controlId) {
      const control = buttons.get(controlId);
      const known = [...buttons.keys()].join(", ");
      if (!control) throw new Error(`The manifest has no button "${controlId}"; it has ${known}`);
      if (!isEnabled(control))
        throw new Error(`The button "${controlId}" is ${busy.has(controlId) ? "busy" : "disabled"}`);
      press(control);
    },
  };
}

/** The add-in's picture drawn for at least this size; a piece of a puzzle while it loads and if it doesn't. */
function picture(icons: Icons, size: number): HTMLElement {
  const frame = element("span", { class: "add-in-picture" }, glyph(glyphs.puzzle, size));
  frame.style.width = frame.style.height = `${size}px`;
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  // Excel on the web takes the picture for the screen's density, so that 200 % screens get sharp ones.
  const wanted = sizes.find((each) => each >= size * window.devicePixelRatio) ?? sizes.at(-1);
  const address = wanted === undefined ? undefined : icons.get(wanted);
  if (address === undefined) return frame;
  const image = element("img", { attributes: { alt: "", width: String(size), height: String(size) } });
  image.addEventListener("load", () => frame.replaceChildren(image));
  image.src = address;
  return frame;
}
