/** Figures as they are typed on the command line → numbers. Its output has decimal points, and so may its arguments; the
 *  Vietnamese spelling of documents is understood, too. */

import { readNumeral } from "../core/numeral";

export interface ReadFigure {
  readonly value: number;
  /** What a reader used to the other spelling would take it for. */
  readonly other?: number;
}

/** `1234.5`, `-4.13`, `1e6`, `.5`, `12.5%`; or `118.079,279`, `1.234.567`, `12,5 %`. One dot is a decimal point, one comma a
 *  decimal comma: of `1.396` and `1,396`, which could be groups of thousands, the other reading is told as well.
 *  Undefined for everything else, such as `1,234.5`, and for what no number can hold. */
export function readFigure(text: string): ReadFigure | undefined {
  const bare = text.trim().replace(/^[\u2212\u2013]/u, "-");
  const pointed = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*[%‰]?$/iu.exec(bare)?.[1];
  const value = pointed === undefined ? readNumeral(bare) : Number(pointed);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const isGroup = /^[+-]?[1-9]\d{0,2}[.,]\d{3}\s*[%‰]?$/u.test(bare);
  return isGroup ? { value, other: Math.round(value * 1000) } : { value };
}

const plain = new Intl.NumberFormat("en-US", { useGrouping: false, maximumSignificantDigits: 15 });

/** As output prints it: a decimal point, no groups, no exponent, without the dust of binary arithmetic; blank for none. */
export function figureText(value: number | undefined): string {
  // Adding zero takes the sign off a negative zero.
  return value === undefined ? "" : plain.format(value + 0);
}
