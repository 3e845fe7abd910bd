/** Owns the bar at the top: document name, undo, opening and saving files, language and theme of this Excel. */
import { button, element, glyph } from "../dom";
import type { Desk } from "../desk";
import { glyphs } from "../ribbon/glyphs";
import type { Locale } from "../texts";
import { applyTheme, currentTheme, themes, type Theme } from "./theme";

export interface TitleCommands {
  openFile(file: File): Promise<void>;
  download(): Promise<void>;
}

export function titleBar(desk: Desk, commands: TitleCommands): HTMLElement {
  const { texts } = desk;
  const name = element("strong");
  const note = element("span");
  const title = element("div", { class: "document-name" }, name, note);

  const picker = element("input", { attributes: { type: "file", accept: ".xlsx", hidden: "", "aria-hidden": "true" } });
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    picker.value = "";
    if (file) void commands.openFile(file);
  });
  const small = (label: string, picture: string, press: () => void): HTMLButtonElement => {
    const made = button({ title: label, on: { click: press } }, glyph(picture));
    made.setAttribute("aria-label", label);
    return made;
  };
  const undo = small(texts.undo, glyphs.undo, () => desk.undo());
  const redo = small(texts.redo, glyphs.redo, () => desk.redo());
  const worded = (label: string, tip: string, picture: string, press: () => void): HTMLButtonElement => {
    const made = button(
      { title: tip, on: { click: press } },
      glyph(picture),
      element("span", { class: "wide" }, label),
    );
    made.setAttribute("aria-label", label);
    return made;
  };
  const open = worded(texts.open, texts.openTip, glyphs.open, () => picker.click());
  const save = worded(texts.save, texts.saveTip, glyphs.save, () => void commands.download());

  const language = element("select", { label: texts.language, title: texts.language });
  const languages: readonly (readonly [Locale, string])[] = [
    ["vi-VN", "Tiếng Việt"],
    ["en-US", "English"],
  ];
  language.append(
    ...languages.map(([locale, label]) => element("option", { attributes: { value: locale, lang: locale } }, label)),
  );
  language.value = desk.locale;
  // Excel's language can't be changed while a file is open: the page starts anew, as Excel does.
  language.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("locale", language.value);
    location.assign(address);
  });

  const theme = element("select", { label: texts.theme, title: texts.theme, class: "wide" });
  theme.append(...themes.map((each) => element("option", { attributes: { value: each } }, texts.themes[each])));
  theme.value = currentTheme();
  theme.addEventListener("change", () => applyTheme(theme.value as Theme));

  const follow = (): void => {
    undo.disabled = !desk.book.canUndo;
    redo.disabled = !desk.book.canRedo;
    if (name.textContent === desk.documentName) return;
    name.textContent = desk.documentName;
    note.textContent = ` – ${texts.appName}`;
    document.title = `${desk.documentName} – ${texts.appName}`;
  };
  desk.watch(follow);
  follow();
  const keepFocus = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
  };
  return element(
    "header",
    { class: "title-bar", on: { mousedown: keepFocus } },
    element("span", { class: "app-mark", attributes: { "aria-hidden": "true" } }, "X"),
    undo,
    redo,
    title,
    open,
    picker,
    save,
    language,
    theme,
  );
}
