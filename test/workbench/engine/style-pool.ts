/** Makes styles and keeps one object for each different one, so that equal styles are the same object. */
import type { Border, Edge, Font, Style, StylePatch } from "./style";

export const defaultFont: Font = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  superscript: false,
  subscript: false,
  color: "#000000",
};

const noBorders: Readonly<Record<Edge, Border | null>> = {
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
};

export const plainStyle: Style = {
  numberFormat: "General",
  font: defaultFont,
  fill: null,
  borders: noBorders,
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  source: null,
};

export class StylePool {
  readonly #byText = new Map<string, Style>();
  readonly #patched = new WeakMap<Style, Map<string, Style>>();
  /** What cells look like that nothing was said about: the file's "Normal" style. */
  #normal: Style = plainStyle;

  constructor() {
    this.#byText.set(styleText(plainStyle), plainStyle);
  }

  get normal(): Style {
    return this.#normal;
  }

  setNormal(style: Style): void {
    this.#normal = this.shared(style);
  }

  /** The one object that stands for this style. */
  shared(style: Style): Style {
    const text = styleText(style);
    let known = this.#byText.get(text);
    if (!known) this.#byText.set(text, (known = style));
    return known;
  }

  patched(style: Style, patch: StylePatch, patchText = JSON.stringify(patch)): Style {
    let results = this.#patched.get(style);
    if (!results) this.#patched.set(style, (results = new Map<string, Style>()));
    let result = results.get(patchText);
    if (!result) {
      result = this.shared({
        ...style,
        ...patch,
        font: { ...style.font, ...patch.font },
        borders: { ...style.borders, ...patch.borders },
      });
      results.set(patchText, result);
    }
    return result;
  }
}

function styleText(style: Style): string {
  const { font, borders } = style;
  return [
    style.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough].join(),
    [font.superscript, font.subscript, font.color].join(),
    style.fill,
    [borders.top, borders.bottom, borders.left, borders.right, borders.diagonalDown, borders.diagonalUp]
      .map((border) => (border ? `${border.line},${border.weight},${border.color}` : ""))
      .join("/"),
    [style.horizontal, style.vertical, style.wrapText, style.indent, style.shrinkToFit, style.textOrientation].join(),
    [style.locked, style.formulaHidden, style.quotePrefix, style.source?.key].join(),
  ].join("|");
}
