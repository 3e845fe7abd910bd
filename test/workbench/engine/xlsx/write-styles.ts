/** Gathers the styles that cells and rules of a workbook name by number while it is written, and makes styles.xml of them. */
import type { Border, Edge, Font, Style, StylePatch } from "../style";
import { mainNamespace, tag, tagUnlessEmpty, xmlHead, type Attributes } from "./markup";
import {
  builtInNumber,
  fileLine,
  fileRotation,
  firstOwnFormat,
  horizontalWords,
  underlineWords,
  verticalWords,
} from "./style-words";

/** Pieces of markup, each once, known by their number. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const markup of first) this.number(markup);
  }

  number(markup: string): number {
    let known = this.#numbers.get(markup);
    if (known === undefined) this.#numbers.set(markup, (known = this.#numbers.size));
    return known;
  }

  list(name: string): string {
    const all = [...this.#numbers.keys()];
    return all.length === 0 ? "" : tag(name, { count: all.length }, all);
  }
}

/** Who says under which numbers styles stand in the file, and writes them there. */
export interface StyleNumbers {
  number(style: Style): number;
  /** undefined where a rule changes no style. */
  patchNumber(patch: StylePatch): number | undefined;
  markup(): string;
}

export class StyleSheet implements StyleNumbers {
  readonly #numbers = new Map<Style, number>();
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Numbered();
  /** Excel: the first two fills are these, whatever the file says. */
  readonly #fills = new Numbered(
    tag("fill", {}, tag("patternFill", { patternType: "none" })),
    tag("fill", {}, tag("patternFill", { patternType: "gray125" })),
  );
  readonly #borders = new Numbered();
  readonly #xfs = new Numbered();
  readonly #patches = new Numbered();
  readonly #normal: string;

  constructor(normal: Style) {
    this.#normal = this.#xf(normal, false);
    this.number(normal);
  }

  number(style: Style): number {
    let known = this.#numbers.get(style);
    if (known === undefined) this.#numbers.set(style, (known = this.#xfs.number(this.#xf(style, true))));
    return known;
  }

  patchNumber(patch: StylePatch): number | undefined {
    const written = patchMarkup(patch, (format) => this.#format(format));
    return written === "" ? undefined : this.#patches.number(written);
  }

  #xf(style: Style, isOfCell: boolean): string {
    const alignment = alignmentMarkup(style);
    const protection = protectionMarkup(style);
    const format = this.#format(style.numberFormat);
    const font = this.#fonts.number(fontMarkup(style.font));
    const fill = this.#fills.number(fillMarkup(style.fill));
    const border = this.#borders.number(borderMarkup(style.borders, false));
    const applied = (isApplied: boolean): true | undefined => (isOfCell && isApplied ? true : undefined);
    const attributes = {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: isOfCell ? 0 : undefined,
      quotePrefix: style.quotePrefix || undefined,
      applyNumberFormat: applied(format !== 0),
      applyFont: applied(font !== 0),
      applyFill: applied(fill !== 0),
      applyBorder: applied(border !== 0),
      applyAlignment: applied(alignment !== ""),
      applyProtection: applied(protection !== ""),
    };
    return tag("xf", attributes, [alignment, protection]);
  }

  #format(format: string): number {
    const known = builtInNumber(format) ?? this.#formats.get(format);
    if (known !== undefined) return known;
    const number = firstOwnFormat + this.#formats.size;
    this.#formats.set(format, number);
    return number;
  }

  markup(): string {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) => tag("numFmt", { numFmtId, formatCode }));
    const content = [
      formats.length === 0 ? "" : tag("numFmts", { count: formats.length }, formats),
      this.#fonts.list("fonts"),
      this.#fills.list("fills"),
      this.#borders.list("borders"),
      tag("cellStyleXfs", { count: 1 }, this.#normal),
      this.#xfs.list("cellXfs"),
      tag("cellStyles", { count: 1 }, tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
      this.#patches.list("dxfs") || tag("dxfs", { count: 0 }),
      tag("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
    ];
    return xmlHead + tag("styleSheet", { xmlns: mainNamespace }, content);
  }
}

/** A differential format; "" if it changes nothing. */
export function patchMarkup(
  { numberFormat, font, fill, borders }: StylePatch,
  formatNumber: (format: string) => number,
): string {
  const parts = [
    font ? tagUnlessEmpty("font", {}, fontParts(font, true)) : "",
    numberFormat === undefined ? "" : tag("numFmt", { numFmtId: formatNumber(numberFormat), formatCode: numberFormat }),
    fill ? tag("fill", {}, tag("patternFill", {}, tag("bgColor", { rgb: argb(fill) }))) : "",
    borders ? borderMarkup(borders, true) : "",
  ];
  return parts.every((part) => part === "") ? "" : tag("dxf", {}, parts);
}

export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

export function fontMarkup(font: Font): string {
  return tag("font", {}, fontParts(font, false));
}

/** In the order that Excel writes them. What a patch doesn't say is left out; what it takes away is said. */
function fontParts(font: Partial<Font>, isPatch: boolean): string[] {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? "" : value ? tag(name) : tag(name, { val: 0 });
  const own = (value: boolean | undefined): boolean | undefined => (!isPatch && value === false ? undefined : value);
  const raised = font.superscript ? "superscript" : font.subscript ? "subscript" : undefined;
  return [
    flag("b", own(font.bold)),
    flag("i", own(font.italic)),
    flag("strike", own(font.strikethrough)),
    font.underline === undefined || (!isPatch && font.underline === "None")
      ? ""
      : tag("u", { val: font.underline === "Single" ? undefined : underlineWords[font.underline] }),
    raised === undefined ? "" : tag("vertAlign", { val: raised }),
    font.size === undefined ? "" : tag("sz", { val: font.size }),
    font.color === undefined ? "" : tag("color", fontColor(font.color)),
    font.name === undefined ? "" : tag("name", { val: font.name }),
  ];
}

/** Black letters are the theme's text colour, so that they follow a screen of high contrast. */
function fontColor(color: string): Attributes {
  return color.toUpperCase() === "#000000" ? { theme: 1 } : { rgb: argb(color) };
}

export function fillMarkup(fill: string | null): string {
  if (fill === null) return tag("fill", {}, tag("patternFill", { patternType: "none" }));
  const colors = [tag("fgColor", { rgb: argb(fill) }), tag("bgColor", { indexed: 64 })];
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, colors));
}

export function borderMarkup(borders: Partial<Record<Edge, Border | null>>, isPatch: boolean): string {
  const side = (name: string, border: Border | null | undefined): string => {
    if (border) return tag(name, { style: fileLine(border) }, tag("color", { rgb: argb(border.color) }));
    return isPatch ? "" : tag(name);
  };
  const { diagonalDown, diagonalUp } = borders;
  return tag("border", { diagonalUp: diagonalUp ? true : undefined, diagonalDown: diagonalDown ? true : undefined }, [
    side("left", borders.left),
    side("right", borders.right),
    side("top", borders.top),
    side("bottom", borders.bottom),
    side("diagonal", diagonalDown ?? diagonalUp),
  ]);
}

export function alignmentMarkup(style: Style): string {
  const attributes = {
    horizontal: style.horizontal === "General" ? undefined : horizontalWords[style.horizontal],
    vertical: style.vertical === "Bottom" ? undefined : verticalWords[style.vertical],
    textRotation: style.textOrientation === 0 ? undefined : fileRotation(style.textOrientation),
    wrapText: style.wrapText || undefined,
    indent: style.indent === 0 ? undefined : style.indent,
    shrinkToFit: style.shrinkToFit || undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? tag("alignment", attributes) : "";
}

export function protectionMarkup({ locked, formulaHidden }: Style): string {
  if (locked && !formulaHidden) return "";
  return tag("protection", { locked: locked ? undefined : false, hidden: formulaHidden || undefined });
}
