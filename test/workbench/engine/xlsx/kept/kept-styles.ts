/**
 * styles.xml of an opened file, to which styles are added: what cells had keeps its number and all that the file says of it,
 * and a style made of another differs from it in what was changed only.
 */
import type { Style, StylePatch } from "../../style";
import { mainNamespace, xmlHead } from "../markup";
import { builtInNumber, firstOwnFormat } from "../style-words";
import {
  alignmentMarkup,
  borderMarkup,
  fillMarkup,
  fontMarkup,
  patchMarkup,
  protectionMarkup,
  type StyleNumbers,
} from "../write-styles";
import {
  allNamed,
  copyOf,
  elementOf,
  elementsOf,
  localName,
  markup,
  markupText,
  readMarkup,
  setAttribute,
  withoutOwnPrefix,
  type Markup,
} from "./markup-tree";
import { insertChild, threeWay } from "./three-way";

/** A list of styles.xml: what is in the file comes first, under its numbers. */
class GrowingList {
  readonly #numbers = new Map<string, number>();
  readonly items: Markup[];

  constructor(
    readonly name: string,
    root: Markup,
  ) {
    this.items = elementsOf(elementOf(root, name));
    this.items.forEach((item, index) => {
      const text = markupText(item);
      if (!this.#numbers.has(text)) this.#numbers.set(text, index);
    });
  }

  number(item: Markup): number {
    const text = markupText(item);
    let known = this.#numbers.get(text);
    if (known === undefined) {
      this.#numbers.set(text, (known = this.items.length));
      this.items.push(item);
    }
    return known;
  }
}

export class KeptStyles implements StyleNumbers {
  readonly #root: Markup;
  readonly #lists: Readonly<Record<"fonts" | "fills" | "borders" | "cellXfs" | "dxfs", GrowingList>>;
  readonly #formats = new Map<string, number>();
  readonly #numbers = new Map<Style, number>();
  readonly #patches = new Map<string, number>();
  #lastFormat = firstOwnFormat - 1;

  /** `styles` and `patches` are what cells' and rules' numbers in the file were read as; `file` marks its styles' sources. */
  constructor(
    text: string,
    private readonly file: object,
    private readonly styles: readonly Style[],
    patches: readonly StylePatch[],
  ) {
    this.#root = withoutOwnPrefix(readMarkup(text));
    const list = (name: string): GrowingList => new GrowingList(name, this.#root);
    this.#lists = {
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
      dxfs: list("dxfs"),
    };
    for (const format of allNamed(elementOf(this.#root, "numFmts"), "numFmt")) {
      const id = Number(format.attributes.get("numFmtId"));
      this.#formats.set(format.attributes.get("formatCode") ?? "", id);
      this.#lastFormat = Math.max(this.#lastFormat, id);
    }
    styles.forEach((style, index) => {
      if (style.source?.index === index) this.#numbers.set(style, index);
    });
    patches.forEach((patch, index) => {
      const key = JSON.stringify(patch);
      if (!this.#patches.has(key)) this.#patches.set(key, index);
    });
  }

  number(style: Style): number {
    let known = this.#numbers.get(style);
    if (known === undefined) this.#numbers.set(style, (known = this.#added(style)));
    return known;
  }

  patchNumber(patch: StylePatch): number | undefined {
    const key = JSON.stringify(patch);
    const known = this.#patches.get(key);
    if (known !== undefined) return known;
    const written = patchMarkup(patch, (format) => this.#format(format));
    if (written === "") return undefined;
    const number = this.#lists.dxfs.number(readMarkup(written));
    this.#patches.set(key, number);
    return number;
  }

  #added(style: Style): number {
    const from = style.source?.file === this.file ? style.source.index : 0;
    const [base, file] = [this.styles[from], this.#lists.cellXfs.items[from]];
    if (!base || !file) return 0;
    const result: Markup = { ...copyOf(file) };
    const put = (id: string, applied: string, number: number): void => {
      setAttribute(result, id, String(number));
      setAttribute(result, applied, "1");
    };
    if (style.numberFormat !== base.numberFormat)
      put("numFmtId", "applyNumberFormat", this.#format(style.numberFormat));
    const parts = [
      ["fonts", "fontId", "applyFont", fontMarkup(base.font), fontMarkup(style.font)],
      ["fills", "fillId", "applyFill", fillMarkup(base.fill), fillMarkup(style.fill)],
      ["borders", "borderId", "applyBorder", borderMarkup(base.borders, false), borderMarkup(style.borders, false)],
    ] as const;
    for (const [name, id, applied, before, now] of parts) {
      if (before === now) continue;
      const list = this.#lists[name];
      const old = list.items[Number(file.attributes.get(id) ?? 0)];
      const made = old ? threeWay(old, readMarkup(before), readMarkup(now)) : readMarkup(now);
      if (style.font.name !== base.font.name) dropFontFamily(made);
      put(id, applied, list.number(made));
    }
    mergeChild(result, "alignment", alignmentMarkup(base), alignmentMarkup(style), "applyAlignment");
    mergeChild(result, "protection", protectionMarkup(base), protectionMarkup(style), "applyProtection");
    if (style.quotePrefix !== base.quotePrefix)
      setAttribute(result, "quotePrefix", style.quotePrefix ? "1" : undefined);
    return this.#lists.cellXfs.number(result);
  }

  #format(format: string): number {
    const known = builtInNumber(format) ?? this.#formats.get(format);
    if (known !== undefined) return known;
    this.#formats.set(format, ++this.#lastFormat);
    return this.#lastFormat;
  }

  markup(): string {
    const root = { ...this.#root, children: [...this.#root.children] };
    for (const { name, items } of Object.values(this.#lists)) {
      if (items.length > 0) putList(root, name, items);
    }
    const file = elementsOf(elementOf(root, "numFmts"));
    const known = new Set(file.map((format) => format.attributes.get("formatCode") ?? ""));
    const formats = [...this.#formats].filter(([code]) => !known.has(code));
    const added = formats.map(([formatCode, id]) => markup("numFmt", { numFmtId: String(id), formatCode }));
    if (added.length > 0) putList(root, "numFmts", [...file, ...added]);
    return xmlHead + markupText(root);
  }
}

function putList(root: Markup, name: string, items: readonly Markup[]): void {
  const old = elementOf(root, name);
  const list = old ? copyOf({ ...old, children: [] }) : markup(name);
  list.children = [...items];
  setAttribute(list, "count", String(items.length));
  if (old) root.children[root.children.indexOf(old)] = list;
  else insertChild(root.children, "styleSheet", list);
}

/** Excel would go on with the theme's font, or one of the same family, whatever the name. */
function dropFontFamily(font: Markup): void {
  const dropped = new Set(["scheme", "family", "charset"]);
  if (localName(font.name) !== "font") return;
  font.children = elementsOf(font).filter(({ name }) => !dropped.has(localName(name)));
}

function mergeChild(xf: Markup, name: string, before: string, now: string, applied: string): void {
  if (before === now) return;
  const wrapped = (content: string): Markup => readMarkup(`<xf xmlns="${mainNamespace}">${content}</xf>`);
  const file = elementOf(xf, name);
  const holder: Markup = { name: "xf", attributes: new Map(), children: file ? [file] : [] };
  const merged = elementOf(threeWay(holder, wrapped(before), wrapped(now)), name);
  xf.children = xf.children.filter((child) => child !== file);
  if (merged) insertChild(xf.children, "xf", merged);
  setAttribute(xf, applied, "1");
}
