/** Number formats in the user's spelling, and the category that Excel's list would show for one. */
import type { Culture } from "../engine/culture";

/** "#,##0.00" → "#.##0,00" where the decimal separator is a comma; quoted texts and escapes stay. */
export function localNumberFormat(format: string, culture: Culture): string {
  return swapped(format, ".", culture.decimalSeparator, ",", culture.groupSeparator);
}

export function numberFormatFromLocal(format: string, culture: Culture): string {
  return swapped(format, culture.decimalSeparator, ".", culture.groupSeparator, ",");
}

function swapped(format: string, decimal: string, toDecimal: string, group: string, toGroup: string): string {
  if (format.toLowerCase() === "general" || isDate(format)) return format;
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|./gs, (token) => {
    if (token === decimal) return toDecimal;
    return token === group ? toGroup : token;
  });
}

function isDate(format: string): boolean {
  return /[dmyhs]/i.test(bare(format));
}

/** Without texts, escapes, colours and conditions. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}

/** Names of Excel.NumberFormatCategory. */
export function numberFormatCategory(format: string): string {
  const signs = bare(format);
  if (/^general$/i.test(format)) return "General";
  if (signs === "@") return "Text";
  if (/[hs]|AM\/PM/i.test(signs) && !/[dy]/i.test(signs)) return "Time";
  if (/[dmy]/i.test(signs)) return "Date";
  if (signs.includes("%")) return "Percentage";
  if (/E[+-]/i.test(signs)) return "Scientific";
  if (/\?\/|\/\?/.test(signs)) return "Fraction";
  if (/[$€£¥₫]|\[\$/.test(format)) return format.includes("_(") || format.includes("* ") ? "Accounting" : "Currency";
  return /^[#0,.;()\s-]+$/.test(signs) ? "Number" : "Custom";
}
