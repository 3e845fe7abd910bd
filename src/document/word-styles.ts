/** The styles of a .docx with what they take over from those they are based on: list, heading, bold, font, hidden. */

import type { MarkupNode } from "./markup-reader";
import { listWish, type ListPlace, type WordNumbering } from "./word-numbering";

/** What the letters of a run look like, as far as it changes what they say. */
export interface LetterLook {
  readonly isBold?: boolean;
  readonly isHidden?: boolean;
  /** Struck letters were taken back. */
  readonly isStruck?: boolean;
  readonly font?: string;
}

export interface WordStyle extends LetterLook {
  readonly list?: string;
  readonly level?: number;
  /** The style that named the list: the level of a list may be found by it. */
  readonly listStyle?: string;
  /** The level of a heading, from 1. */
  readonly heading?: number;
  /** Whether its paragraphs are a table of contents: a copy of headings, with the numbers of pages. */
  readonly isContents?: boolean;
}

export class WordStyles {
  readonly #nodes = new Map<string, MarkupNode>();
  readonly #known = new Map<string, WordStyle>();
  readonly #defaults: LetterLook;
  readonly #normal: string | undefined;

  constructor(root: MarkupNode | undefined) {
    const styles = (root?.children ?? []).filter(({ name }) => name === "style");
    for (const node of styles) this.#nodes.set(node.attribute("styleId") ?? "", node);
    this.#defaults = letterLook(root?.child("docDefaults")?.child("rPrDefault")?.child("rPr"));
    this.#normal = styles
      .find((node) => node.attribute("type") === "paragraph" && ["1", "true"].includes(node.attribute("default") ?? ""))
      ?.attribute("styleId");
  }

  /** Of a paragraph; without a style it has the document's usual one. */
  paragraph(id: string | undefined): WordStyle {
    const own = this.#style(id ?? this.#normal ?? "", 0);
    return { ...this.#defaults, ...own };
  }

  /** Of letters: only what the style itself says. */
  letters(id: string): LetterLook {
    return this.#style(id, 0);
  }

  /** The list of a numbering style. */
  list(id: string): string | undefined {
    return this.#style(id, 0).list;
  }

  /** Word follows some ten styles; a chain that bites its tail ends there, too. */
  #style(id: string, depth: number): WordStyle {
    const known = this.#known.get(id);
    if (known) return known;
    const node = this.#nodes.get(id);
    if (!node || depth > 20) return {};
    const base = node.value("basedOn");
    const style = { ...(base === undefined ? {} : this.#style(base, depth + 1)), ...ownStyle(id, node) };
    this.#known.set(id, style);
    return style;
  }
}

function ownStyle(id: string, node: MarkupNode): WordStyle {
  const properties = node.child("pPr");
  const wish = listWish(properties);
  // Built-in styles keep their English names in every language of Word.
  const name = (node.value("name") ?? "").toLowerCase();
  const heading = /^heading ([1-9])$/u.exec(name)?.[1];
  const outline = headingOf(properties);
  return {
    ...letterLook(node.child("rPr")),
    ...wish,
    ...(wish.list === undefined ? {} : { listStyle: id }),
    ...(outline === undefined ? (heading === undefined ? {} : { heading: Number(heading) }) : { heading: outline }),
    ...(/^(?:toc \d|table of figures)$/u.test(name) ? { isContents: true } : {}),
  };
}

/** The heading's level by the outline, from 1; 0 takes a paragraph out of the outline. */
export function headingOf(properties: MarkupNode | undefined): number | undefined {
  const value = properties?.value("outlineLvl");
  if (value === undefined) return undefined;
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : 0;
}

export function letterLook(properties: MarkupNode | undefined): LetterLook {
  if (!properties) return {};
  const isBold = properties.isOn("b");
  const isHidden = properties.isOn("vanish");
  const isStruck = properties.isOn("strike") ?? properties.isOn("dstrike");
  const fonts = properties.child("rFonts");
  const font = fonts?.attribute("hAnsi") ?? fonts?.attribute("ascii");
  return {
    ...(isBold === undefined ? {} : { isBold }),
    ...(isHidden === undefined ? {} : { isHidden }),
    ...(isStruck === undefined ? {} : { isStruck }),
    ...(font === undefined ? {} : { font }),
  };
}

/** A paragraph's own wish first, then its style's. */
export function listPlace(
  properties: MarkupNode | undefined,
  style: WordStyle,
  numbering: WordNumbering,
): ListPlace | undefined {
  const own = listWish(properties);
  const list = own.list ?? style.list;
  if (list === undefined || list === "0") return undefined;
  const level =
    own.level ?? style.level ?? (own.list === undefined ? numbering.levelOfStyle(list, style.listStyle ?? "") : 0);
  return { list, level };
}
