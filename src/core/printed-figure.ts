/** What a report's cell shows on paper: a value spelt by its number format (report-formats.ts) as a Vietnamese reader's
 *  program spells it. The written report takes its figures from here, so that each equals the table's. */

import type { ReportCell } from "./report";
import { decimalsOf, numeralText } from "./numeral";

/** `118079.279` in `#,##0.000` → `118.079,279`; text as it stands; blanks as an empty text.
 *  Knows the parts that formats of ours are made of: sections with and without conditions, quoted words, signs, `#,##0`,
 *  decimals that are always or only sometimes there, per cents. */
export function printedText({ value, format = "General" }: Pick<ReportCell, "value" | "format">): string {
  if (typeof value !== "number") return value === null || value === undefined ? "" : String(value);
  if (format === "General") return numeralText(value, decimalsOf(value, 9));
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const { section, isSigned } = sectionFor(value, sections);
  return inSection(isSigned ? value : Math.abs(value), section);
}

/** Excel: with plain sections the second is for negative numbers, which then bring no minus of their own. */
function sectionFor(value: number, sections: readonly string[]): { section: string; isSigned: boolean } {
  const [first = "", second, third] = sections;
  if (first.startsWith("[")) {
    const fitting = sections.find((section) => fits(value, section)) ?? first;
    return { section: fitting.replace(/^\[[^\]]*\]/u, ""), isSigned: true };
  }
  if (value < 0 && second !== undefined) return { section: second, isSigned: false };
  return { section: value === 0 && third !== undefined ? third : first, isSigned: true };
}

function fits(value: number, section: string): boolean {
  const [, sign, line] = /^\[([<>])([\d.]+)\]/u.exec(section) ?? [];
  if (line === undefined) return true;
  return sign === "<" ? value < Number(line) : value > Number(line);
}

const figure = /#,##0|0/u;

function inSection(value: number, section: string): string {
  const pieces: readonly string[] = section.match(/"[^"]*"|[#0,.]+|./gu) ?? [];
  const isShare = pieces.includes("%");
  const text = pieces
    .map((piece) => {
      if (piece.startsWith('"')) return piece.slice(1, -1);
      return figure.test(piece) ? digits(Math.abs(value), piece, isShare ? 2 : 0) : piece;
    })
    .join("");
  return value < 0 && /[1-9]/u.test(text) ? `-${text}` : text;
}

function digits(value: number, pattern: string, scale: number): string {
  const [, fraction = ""] = pattern.split(".");
  const always = fraction.replace(/#/gu, "").length;
  const [whole = "", decimals = ""] = rounded(value, fraction.length, scale).split(".");
  const shown = decimals.replace(new RegExp(`0{0,${fraction.length - always}}$`, "u"), "");
  const grouped = pattern.startsWith("#,") ? whole.replace(/\B(?=(\d{3})+$)/gu, ".") : whole;
  return shown === "" ? grouped : `${grouped},${shown}`;
}

/** Excel: a number has fifteen digits, and what lies half way between two spellings is rounded up. */
function rounded(value: number, places: number, scale: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const whole = Math.round(Number(`${mantissa}e${Number(exponent) + scale + places}`));
  const text = whole.toFixed(0).padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}
