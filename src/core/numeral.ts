/** Numbers as Vietnamese documents and people write them: dot after thousands, comma before decimals
 *  (accounting law 88/2015/QH13, article 11, and its forerunner of 2003, article 12). */

/** Blanks that word processors put between groups and before signs. */
const blanks = /[\s\u00a0\u202f\u2009]+/gu;

/** `118.079,279` → 118079.279, `12,5 %` → 12.5, `-4,13` → -4.13; anything else is not a number: undefined.
 *  A per cent or per mille sign is a unit here and changes nothing: targets of 12,5 % are kept as 12.5.
 *  `12.5` is refused, because a Vietnamese reader can't tell twelve and a half from a slip in 12.500. */
export function readNumeral(text: string): number | undefined {
  const bare = /^[\d.,]*$/u.test(text) ? text : withoutSigns(text);
  if (!/^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/u.test(bare)) return undefined;
  return Number((bare.includes(".") ? bare.replace(/\./gu, "") : bare).replace(",", "."));
}

/** Without the signs that a numeral may stand with; most stand alone. */
function withoutSigns(text: string): string {
  return text
    .normalize("NFC")
    .replace(blanks, "")
    .replace(/[%‰]$/u, "")
    .replace(/^[\u2212\u2013]/u, "-");
}

/** How many decimals a number has as people wrote it: 118079.279 → 3, 58500 → 0; never more than `most`. */
export function decimalsOf(value: number, most = 3): number {
  for (let decimals = 0; decimals < most; decimals++) {
    if (isNear(Number(value.toFixed(decimals)), value)) return decimals;
  }
  return most;
}

/** 118079.279 → `118.079,279`: with so many decimals, or with as many as the number has. */
export function numeralText(value: number, places = decimalsOf(value)): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ".");
  const sign = value < 0 && /[1-9]/u.test(whole + (fraction ?? "")) ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : `,${fraction}`);
}

/** The fewest decimals, from `least` to 6, at which `value` doesn't print as `border` unless it is the border. */
export function decimalsApart(value: number, border: number, least: number, scale: number): number {
  for (let count = least; count < 6; count++) {
    const printed = (value * scale).toFixed(count);
    if (value === border || Number(printed) !== border * scale) return count;
  }
  return 6;
}

/** Equal but for the dust of binary arithmetic: 1388.5 × 0.8 ÷ 1388.5 is 0.8. The tolerance is relative, 1e-12. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

export const tolerance = 1e-12;
