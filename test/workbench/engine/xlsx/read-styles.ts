/** styles.xml and the theme become whole styles, one for each number that cells name, and patches for conditional formats. */
import type { Border, Edge, Font, Style, StylePatch } from "../style";
import { plainStyle, type StylePool } from "../style-pool";
import type { FileParts, Relation } from "./file-parts";
import type { Losses } from "./losses";
import {
  builtInFormat,
  horizontalWords,
  lineOfFile,
  orientationOfFile,
  underlineWords,
  verticalWords,
  wordOf,
} from "./style-words";
import { FileColors } from "./theme-colors";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

/** Numbers the files, so that styles of different ones differ. */
let filesRead = 0;

export class FileStyles {
  readonly colors: FileColors;
  readonly #styles: readonly Style[];
  readonly #patches: readonly XmlElement[];
  readonly #formats: ReadonlyMap<number, string>;

  /** `file` is what the styles remember that they come from; null if nothing of it is kept. */
  constructor(
    parts: FileParts,
    relations: readonly Relation[],
    pool: StylePool,
    losses: Losses,
    file: object | null = null,
  ) {
    const number = ++filesRead;
    const partOf = (type: string): XmlElement | undefined => {
      const relation = relations.find((known) => known.type === type);
      return relation && parts.xml(relation.target);
    };
    const sheet = partOf("styles");
    this.colors = new FileColors(partOf("theme"), sheet);
    this.#formats = new Map(
      childrenOf(childOf(sheet, "numFmts"), "numFmt").map((format) => [
        numberOf(format, "numFmtId") ?? -1,
        attributeOf(format, "formatCode") || "General",
      ]),
    );
    const fonts = childrenOf(childOf(sheet, "fonts"), "font").map((font) => ({
      ...plainStyle.font,
      ...this.#font(font),
    }));
    const fills = childrenOf(childOf(sheet, "fills"), "fill");
    const borders = childrenOf(childOf(sheet, "borders"), "border").map((border) => this.#borders(border));
    this.#styles = childrenOf(childOf(sheet, "cellXfs"), "xf").map((xf, index) =>
      pool.shared({
        ...plainStyle,
        numberFormat: this.#format(numberOf(xf, "numFmtId") ?? 0),
        font: fonts[numberOf(xf, "fontId") ?? 0] ?? plainStyle.font,
        fill: this.#fill(fills[numberOf(xf, "fillId") ?? 0], losses),
        borders: { ...plainStyle.borders, ...borders[numberOf(xf, "borderId") ?? 0] },
        ...alignment(childOf(xf, "alignment")),
        locked: flagOf(childOf(xf, "protection"), "locked", true),
        formulaHidden: flagOf(childOf(xf, "protection"), "hidden"),
        quotePrefix: flagOf(xf, "quotePrefix"),
        source: file && { file, index, key: `${number}:${index}` },
      }),
    );
    this.#patches = childrenOf(childOf(sheet, "dxfs"), "dxf");
    if (this.#styles[0]) pool.setNormal(this.#styles[0]);
  }

  /** One for each number that cells name. */
  get all(): readonly Style[] {
    return this.#styles;
  }

  /** One for each number that rules name. */
  get patches(): readonly StylePatch[] {
    return this.#patches.map((element) => this.patchOf(element));
  }

  style(index: number): Style | undefined {
    return this.#styles[index];
  }

  patch(index: number | undefined): StylePatch {
    return this.patchOf(index === undefined ? undefined : this.#patches[index]);
  }

  /** A differential format: only what it says. */
  patchOf(element: XmlElement | undefined): StylePatch {
    if (!element) return {};
    const format = childOf(element, "numFmt");
    const font = childOf(element, "font");
    const fill = this.#patchFill(childOf(element, "fill"));
    const border = childOf(element, "border");
    const borders = border ? this.#borders(border) : {};
    return {
      ...(format ? { numberFormat: attributeOf(format, "formatCode") || "General" } : {}),
      ...(font ? { font: this.#font(font) } : {}),
      ...(fill === null ? {} : { fill }),
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
    };
  }

  #format(id: number): string {
    return this.#formats.get(id) ?? builtInFormat(id);
  }

  #font(element: XmlElement): Partial<Font> {
    const valueOf = (name: string): string | undefined => attributeOf(childOf(element, name), "val");
    const isSet = (name: string): boolean => flagOf(childOf(element, name), "val", true);
    const underline = childOf(element, "u");
    const raised = valueOf("vertAlign");
    const color = this.colors.color(childOf(element, "color"));
    const [name, size] = [valueOf("name"), Number(valueOf("sz") ?? Number.NaN)];
    return {
      ...(name === undefined ? {} : { name }),
      ...(size > 0 ? { size } : {}),
      ...(childOf(element, "b") ? { bold: isSet("b") } : {}),
      ...(childOf(element, "i") ? { italic: isSet("i") } : {}),
      ...(childOf(element, "strike") ? { strikethrough: isSet("strike") } : {}),
      ...(underline ? { underline: wordOf(underlineWords, attributeOf(underline, "val") ?? "single", "Single") } : {}),
      ...(raised === undefined ? {} : { superscript: raised === "superscript", subscript: raised === "subscript" }),
      ...(color === null ? {} : { color }),
    };
  }

  #fill(element: XmlElement | undefined, losses: Losses): string | null {
    const gradient = childOf(element, "gradientFill");
    if (gradient) {
      losses.note("gradientOrPattern", null);
      return this.colors.color(childOf(childOf(gradient, "stop"), "color"));
    }
    const pattern = childOf(element, "patternFill");
    const type = attributeOf(pattern, "patternType") ?? "none";
    if (type === "none") return null;
    if (type === "solid") return this.colors.color(childOf(pattern, "fgColor"));
    losses.note("gradientOrPattern", null);
    return this.colors.color(childOf(pattern, "bgColor"));
  }

  /** Excel: what is the foreground of a cell's solid fill is the background of a conditional one. */
  #patchFill(element: XmlElement | undefined): string | null {
    const pattern = childOf(element, "patternFill");
    if (!pattern || attributeOf(pattern, "patternType") === "none") return null;
    return this.colors.color(childOf(pattern, "bgColor")) ?? this.colors.color(childOf(pattern, "fgColor"));
  }

  #borders(element: XmlElement): Partial<Record<Edge, Border>> {
    const border = (name: string): Border | null => {
      const side = childOf(element, name);
      const line = lineOfFile(attributeOf(side, "style"));
      return line && { ...line, color: this.colors.color(childOf(side, "color")) ?? "#000000" };
    };
    const diagonal = border("diagonal");
    const edges: readonly [Edge, Border | null][] = [
      ["top", border("top")],
      ["bottom", border("bottom")],
      ["left", border("left") ?? border("start")],
      ["right", border("right") ?? border("end")],
      ["diagonalDown", flagOf(element, "diagonalDown") ? diagonal : null],
      ["diagonalUp", flagOf(element, "diagonalUp") ? diagonal : null],
    ];
    return Object.fromEntries(edges.filter(([, side]) => side !== null));
  }
}

function alignment(element: XmlElement | undefined): Partial<Style> {
  return {
    horizontal: wordOf(horizontalWords, attributeOf(element, "horizontal"), "General"),
    vertical: wordOf(verticalWords, attributeOf(element, "vertical"), "Bottom"),
    wrapText: flagOf(element, "wrapText"),
    indent: numberOf(element, "indent") ?? 0,
    shrinkToFit: flagOf(element, "shrinkToFit"),
    textOrientation: orientationOfFile(numberOf(element, "textRotation") ?? 0),
  };
}
