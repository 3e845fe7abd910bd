/** The automatic numbers of a .docx: definitions from its numbering part, and counters that run with the text. What is printed
 *  before a paragraph follows from the definition and from all numbered paragraphs before it. */

import type { MarkupNode } from "./markup-reader";
import { shownInFont } from "./symbol-fonts";

/** The list that a paragraph belongs to; level from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)`: a per cent sign with a level, from 1, stands for that level's number. */
  readonly text: string;
  /** The level, from 1, whose numbers make this one begin anew; 0 for none, undefined for any before it. */
  readonly restart?: number;
  /** The style whose paragraphs have this level without saying so. */
  readonly style?: string;
  /** Whether all numbers in its text are written in digits. */
  readonly isLegal: boolean;
  readonly font?: string;
}

interface Definition {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** A style that has the definition in this one's stead. */
  readonly linkedStyle?: string;
}

interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers that this list begins with, although others of its definition count already. */
  readonly starts: ReadonlyMap<number, number>;
}

export class WordNumbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #lists = new Map<string, List>();
  readonly #listOfStyle: (style: string) => string | undefined;
  /** Word: lists of one definition count on together. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** `listOfStyle` says which list a numbering style has. */
  constructor(root: MarkupNode | undefined, listOfStyle: (style: string) => string | undefined) {
    this.#listOfStyle = listOfStyle;
    for (const node of root?.children ?? []) {
      if (node.name === "abstractNum") this.#addDefinition(node);
      else if (node.name === "num") this.#addList(node);
    }
  }

  /** The level of a list that belongs to a style; 0 where none says so. */
  levelOfStyle(list: string, style: string): number {
    const found = this.#levels(list).find(([, level]) => level.style === style);
    return found?.[0] ?? 0;
  }

  /** What is printed before the next paragraph of that place; "" where it has no number. Each call counts on. */
  next({ list, level }: ListPlace): string {
    const known = this.#lists.get(list);
    const definition = known && this.#definitionOf(known.definition);
    const here = known && this.#level(known, level);
    if (!known || !definition || !here) return "";
    const counters = this.#countersOf(definition.id);
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      for (const overridden of known.starts.keys()) counters[overridden] = undefined;
    }
    const startOf = (at: number): number => known.starts.get(at) ?? this.#level(known, at)?.start ?? 1;
    const before = counters[level];
    counters[level] = before === undefined ? startOf(level) : before + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restart = this.#level(known, deeper)?.restart ?? deeper;
      if (level < restart) counters[deeper] = undefined;
    }
    if (here.format === "bullet") return shownInFont(here.font, here.text).trim();
    return here.text
      .replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = this.#level(known, at)?.format ?? "decimal";
        const number = counters[at] ?? startOf(at);
        return formatted(number, here.isLegal && format !== "none" ? "decimal" : format);
      })
      .trim();
  }

  #addDefinition(node: MarkupNode): void {
    const id = node.attribute("abstractNumId") ?? "";
    const linkedStyle = node.value("numStyleLink");
    this.#definitions.set(id, { id, levels: levelsOf(node.children), ...(linkedStyle ? { linkedStyle } : {}) });
  }

  #addList(node: MarkupNode): void {
    const overrides = node.children.filter(({ name }) => name === "lvlOverride");
    const starts = overrides.flatMap((each): [number, number][] => {
      const start = each.value("startOverride");
      return start === undefined ? [] : [[whole(each.attribute("ilvl"), 0), whole(start, 1)]];
    });
    this.#lists.set(node.attribute("numId") ?? "", {
      definition: node.value("abstractNumId") ?? "",
      levels: levelsOf(overrides.flatMap(({ children }) => children)),
      starts: new Map(starts),
    });
  }

  /** Through a numbering style to the definition that it stands for. */
  #definitionOf(id: string): Definition | undefined {
    const found = this.#definitions.get(id);
    if (found?.linkedStyle === undefined) return found;
    const list = this.#listOfStyle(found.linkedStyle);
    const linked = this.#definitions.get(this.#lists.get(list ?? "")?.definition ?? "");
    return linked && linked.linkedStyle === undefined ? linked : found;
  }

  #level(list: List, level: number): Level | undefined {
    return list.levels.get(level) ?? this.#definitionOf(list.definition)?.levels.get(level);
  }

  #levels(list: string): readonly [number, Level][] {
    const known = this.#lists.get(list);
    if (!known) return [];
    return [...(this.#definitionOf(known.definition)?.levels ?? []), ...known.levels];
  }

  #countersOf(definition: string): (number | undefined)[] {
    const known = this.#counters.get(definition) ?? [];
    this.#counters.set(definition, known);
    return known;
  }
}

function levelsOf(nodes: readonly MarkupNode[]): ReadonlyMap<number, Level> {
  return new Map(
    nodes.filter(({ name }) => name === "lvl").map((node) => [whole(node.attribute("ilvl"), 0), levelOf(node)]),
  );
}

function levelOf(node: MarkupNode): Level {
  // Formats younger than Word 2010 stand beside the nearest older one.
  const format = node.child("numFmt") ?? node.child("AlternateContent")?.child("Fallback")?.child("numFmt");
  const restart = node.value("lvlRestart");
  const style = node.value("pStyle");
  const fonts = node.child("rPr")?.child("rFonts");
  const font = fonts?.attribute("hAnsi") ?? fonts?.attribute("ascii");
  return {
    start: whole(node.value("start"), 0),
    format: format?.attribute("val") ?? "decimal",
    text: node.value("lvlText") ?? "",
    isLegal: node.isOn("isLgl") ?? false,
    ...(restart === undefined ? {} : { restart: whole(restart, 0) }),
    ...(style === undefined ? {} : { style }),
    ...(font === undefined ? {} : { font }),
  };
}

function whole(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) ? value : otherwise;
}

/** A number as Word prints it in that format; formats of other scripts in digits. */
function formatted(number: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperRoman":
      return roman(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}

/** Word: a … z, then aa, bb …; the alphabet is the English one in Vietnamese documents, too. */
function letters(number: number): string {
  if (number < 1) return String(number);
  const letter = String.fromCharCode(0x61 + ((number - 1) % 26));
  return letter.repeat(Math.min(40, Math.ceil(number / 26)));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let found = "";
  for (const [value, sign] of romans) {
    for (; rest >= value; rest -= value) found += sign;
  }
  return found;
}

/** What a paragraph or a style says of its list; list "0" takes it out of any. */
export function listWish(properties: MarkupNode | undefined): { readonly list?: string; readonly level?: number } {
  const node = properties?.child("numPr");
  const list = node?.value("numId");
  const level = node?.value("ilvl");
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: whole(level, 0) }),
  };
}
