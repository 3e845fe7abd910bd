/** What a numeral of a plan's text says, by the Vietnamese rule, and what else it may mean where it breaks that rule. */

import { readNumeral } from "../numeral";

/** By the Vietnamese rule; what breaks it is read as its likeliest meaning and says the other one. */
export function valueOf(written: string): { readonly value: number; readonly otherValue?: number } {
  const value = readNumeral(written);
  if (value !== undefined) {
    // `95,500`: three decimals may be a group of thousands typed the English way.
    const isEnglish = written.includes(",") && /^\d{1,3}(?:,\d{3})$/u.test(written) && !written.startsWith("0");
    return isEnglish ? { value, otherValue: value * 1000 } : { value };
  }
  const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(written) ? Number(written.replace(/,/gu, "")) : undefined;
  if (english !== undefined) return { value: english, otherValue: english };
  const decimal = /^(\d+)[.,](\d+)$/u.exec(written);
  if (decimal) {
    const digits = Number(written.replace(/[.,]/gu, ""));
    return { value: Number(`${decimal[1]}.${decimal[2]}`), otherValue: digits };
  }
  const digits = Number(written.replace(/[.,]/gu, ""));
  return { value: digits, otherValue: digits };
}
