/** How wide a text is in Times New Roman: for rules of the right length under it, and for the height of wrapped text in
 *  cells that don't fit themselves. Marks don't widen Vietnamese letters. */

type Widths = Readonly<Record<number, string>>;

/** In thousandths of the size, by the signs that are so wide; the font's own figures. */
const regular: Widths = {
  250: " .,",
  278: "ijlt:;/",
  333: "fr()-I",
  389: "sJ",
  408: '"',
  444: "acez“”",
  500: "bdghknopquvxy0123456789–",
  556: "PFS",
  564: "+=<>≤≥",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYw",
  778: "m&",
  833: "%",
  889: "M",
  944: "W",
  1000: "…",
};

const bold: Widths = {
  250: " .,",
  278: "il/",
  333: "fjt()-:;",
  389: "Is",
  444: "cerz",
  500: "agovxyJ0123456789–“”",
  556: "bdhknpquS",
  570: "+=<>≤≥",
  611: "FP",
  667: "BELTZ",
  722: "ACDNRUVXYw",
  778: "GHKOQ",
  833: "m&",
  944: "M",
  1000: "W%…",
};

/** Each letter with its marks is measured when it is first met. */
function bySign(widths: Widths): Map<string, number> {
  return new Map(Object.entries(widths).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)])));
}

const tables = { regular: bySign(regular), bold: bySign(bold) };

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** In points. */
export function textWidth(text: string, { size, bold: isBold = false }: TextLook): number {
  const table = isBold ? tables.bold : tables.regular;
  let thousandths = 0;
  for (const sign of text) thousandths += table.get(sign) ?? newWidth(sign, table);
  return (thousandths * size) / 1000;
}

function newWidth(sign: string, table: Map<string, number>): number {
  let width = 0;
  for (const part of sign.normalize("NFD").replace(/đ/u, "d").replace(/Đ/u, "D")) {
    // Horns, hooks and dots stand over or under their letter.
    if (!/\p{M}/u.test(part)) width += table.get(part) ?? 500;
  }
  table.set(sign, width);
  return width;
}

/** How many lines a text takes in a width in points, broken between words as programs break it. */
export function linesIn(text: string, width: number, look: TextLook): number {
  const blank = textWidth(" ", look);
  return text.split("\n").reduce((sum, line) => {
    let lines = 1;
    let filled = 0;
    for (const word of line.split(/\s+/u)) {
      const wide = textWidth(word, look);
      const isFirst = filled === 0;
      if (!isFirst && filled + blank + wide > width) {
        lines++;
        filled = wide;
      } else {
        filled += (isFirst ? 0 : blank) + wide;
      }
      // A word wider than the line is broken, too.
      if (filled > width) {
        lines += Math.ceil(filled / width) - 1;
        filled %= width;
      }
    }
    return sum + lines;
  }, 0);
}
