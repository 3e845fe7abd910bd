/** How many lines a text takes in a column: rows of merged cells don't fit themselves, and neither do rows in files. */

/** How many signs of 12-point Times New Roman stand in the room of one digit of the standard font, in which widths are
 *  counted: measured over names of the plan, with a font whose letters are as wide. */
const signsPerCharacter = { plain: 1.09, bold: 1.02, capitals: 0.73 } as const;

export interface LineSpace {
  /** The column's width in characters of the standard font. */
  readonly width: number;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Words are kept whole where they fit into a line. */
export function linesIn(text: string, space: LineSpace): number {
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, space), 0);
}

function wrapped(line: string, { width, size, bold = false }: LineSpace): number {
  const kind = line !== line.toLowerCase() && line === line.toUpperCase() ? "capitals" : bold ? "bold" : "plain";
  const room = Math.max(1, ((width - 0.5) * signsPerCharacter[kind] * 12) / size);
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    // A word that is longer than a line is broken.
    const own = Math.ceil(word.length / room);
    lines += own - (used === 0 ? 1 : 0);
    used = word.length - (own - 1) * room;
  }
  return lines;
}

/** In points: a line takes about 1.3 times the size of its letters. */
export function heightOfLines(text: string, space: LineSpace): number {
  return linesIn(text, space) * space.size * 1.3;
}
