/**
 * Owns what headers and footers print: from a text with Excel's codes (&P, &N, &D, &"Arial,Bold", &12 …) and the facts of one
 * page to lines of runs, each with its font.
 */
import type { Font } from "./style";

export interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

export type RunFont = Pick<Font, "name" | "size" | "bold" | "italic" | "strikethrough" | "color"> & {
  readonly isUnderlined: boolean;
};

export interface TextRun {
  readonly text: string;
  readonly font: RunFont;
}

const plainFont: RunFont = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  color: "#000000",
  isUnderlined: false,
};

const code = /&(?:"([^"]*)"|(\d{1,3})|K([0-9A-Fa-f]{6})|K(\d\d[+-]\d{3})|([A-Za-z&])([+-]\d+)?)|([^&]+)|(&)/gu;

/** Lines from top to bottom; an empty text has none. */
export function headerFooterLines(text: string, facts: PageFacts): readonly (readonly TextRun[])[] {
  if (text === "") return [];
  let font = plainFont;
  const runs: TextRun[] = [];
  for (const [whole, name, size, color, , letter, offset, plain] of text.matchAll(code)) {
    if (plain !== undefined) runs.push({ text: plain, font });
    else if (name !== undefined) font = named(font, name);
    else if (size !== undefined) font = { ...font, size: Number(size) };
    else if (color !== undefined) font = { ...font, color: `#${color.toUpperCase()}` };
    else if (letter !== undefined) {
      const said = factOf(letter, Number(offset ?? 0), facts);
      if (said === null) font = toggled(font, letter.toUpperCase());
      else runs.push({ text: said, font });
      // Only page numbers take an offset: "&D-2" is the date and "-2".
      if (offset !== undefined && letter.toUpperCase() !== "P" && letter.toUpperCase() !== "N")
        runs.push({ text: offset, font });
    } else if (whole === "&") continue;
  }
  return linesOf(runs);
}

/** "Times New Roman,Bold Italic"; "-" is the font of before. */
function named(font: RunFont, text: string): RunFont {
  const [name = "-", style = ""] = text.split(",");
  return {
    ...font,
    name: name === "-" ? font.name : name,
    bold: /bold/iu.test(style),
    italic: /italic/iu.test(style),
  };
}

function factOf(letter: string, offset: number, facts: PageFacts): string | null {
  switch (letter.toUpperCase()) {
    case "P":
      return String(facts.page + offset);
    case "N":
      return String(facts.pages + offset);
    case "A":
      return facts.sheet;
    case "F":
      return facts.file;
    case "D":
      return facts.date;
    case "T":
      return facts.time;
    case "&":
      return "&";
    default:
      return null;
  }
}

function toggled(font: RunFont, letter: string): RunFont {
  switch (letter) {
    case "B":
      return { ...font, bold: !font.bold };
    case "I":
      return { ...font, italic: !font.italic };
    case "U":
    case "E":
      return { ...font, isUnderlined: !font.isUnderlined };
    case "S":
      return { ...font, strikethrough: !font.strikethrough };
    default:
      // Paths, pictures, raised and lowered letters: nothing is printed for them here.
      return font;
  }
}

function linesOf(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const { text, font } of runs) {
    text.split(/\r?\n/u).forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ text: part, font });
    });
  }
  return lines;
}
