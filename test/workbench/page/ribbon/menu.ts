/**
 * Owns the drop-down menus of the page: a list of commands at a button or at the pointer, walked with the arrow keys,
 * closed by Escape, by a choice or by a press elsewhere; the focus returns to where it was.
 */
import { button, element } from "../dom";

export interface MenuLine {
  readonly label: string;
  readonly detail?: string;
  readonly enabled?: boolean;
  readonly id?: string;
  readonly picture?: Node;
  readonly press: () => void;
}

export type MenuEntry = MenuLine | "separator";

/** Shows a menu below an element, or at a point of the page. */
export function showMenu(at: Element | { x: number; y: number }, entries: readonly MenuEntry[], name: string): void {
  const before = document.activeElement;
  const lines = entries.map((entry) => (entry === "separator" ? separator() : lineOf(entry, () => close())));
  const menu = element("div", { class: "menu", label: name, attributes: { role: "menu" } }, ...lines);
  document.body.append(menu);
  place(menu, at);

  const buttons = lines.filter(
    (line): line is HTMLButtonElement => line instanceof HTMLButtonElement && !line.disabled,
  );
  buttons[0]?.focus();
  const outside = (event: Event): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  function close(): void {
    window.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("blur", close);
    menu.remove();
    if (before instanceof HTMLElement) before.focus();
  }
  window.addEventListener("pointerdown", outside, true);
  window.addEventListener("blur", close);
  menu.addEventListener("contextmenu", (event) => event.preventDefault());
  menu.addEventListener("keydown", (event) => {
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key === "ArrowDown") buttons[(here + 1) % buttons.length]?.focus();
    else if (event.key === "ArrowUp") buttons[(here + buttons.length - 1) % buttons.length]?.focus();
    else if (event.key !== "Enter" && event.key !== " ") return;
    event.stopPropagation();
    if (event.key !== "Enter" && event.key !== " ") event.preventDefault();
  });
}

function lineOf(line: MenuLine, close: () => void): HTMLButtonElement {
  const made = button(
    {
      class: "menu-line",
      attributes: { role: "menuitem", ...(line.id === undefined ? {} : { "data-control": line.id }) },
      on: {
        click: () => {
          close();
          line.press();
        },
      },
    },
    element("span", { class: "menu-picture", attributes: { "aria-hidden": "true" } }, line.picture ?? ""),
    element("span", { class: "menu-label" }, line.label),
    element("span", { class: "menu-detail" }, line.detail ?? ""),
  );
  made.disabled = line.enabled === false;
  return made;
}

function separator(): HTMLElement {
  return element("div", { class: "menu-separator", attributes: { role: "separator" } });
}

/** Keeps the menu inside the window: above its button, or to the left of the pointer, where there is no room. */
function place(menu: HTMLElement, at: Element | { x: number; y: number }): void {
  const box = at instanceof Element ? at.getBoundingClientRect() : { left: at.x, right: at.x, top: at.y, bottom: at.y };
  const size = menu.getBoundingClientRect();
  const left = Math.max(4, Math.min(box.left, window.innerWidth - size.width - 4));
  const below = box.bottom + size.height + 4 <= window.innerHeight;
  menu.style.left = `${left}px`;
  menu.style.top = `${below ? box.bottom : Math.max(4, box.top - size.height)}px`;
}
