/** How the cells of an .xlsx file show what they hold, by the numbers of their styles: number format, bold, font. */

import { printedText } from "../core/printed-figure";
import { dayText } from "../core/day";
import { decimalsOf, numeralText } from "../core/numeral";
import type { MarkupNode } from "./markup-reader";

export interface CellLook {
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly font?: string;
  readonly format: string;
}

/** Excel's own formats, which files name by number only; 14 to 22 and 45 to 47 are dates and times. */
const ownFormats: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: "#,##0",
  42: "#,##0",
  43: "#,##0.00",
  44: "#,##0.00",
};
const isOwnDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

export function looksOf(styles: MarkupNode | undefined): readonly CellLook[] {
  const fonts = (styles?.child("fonts")?.children ?? []).map((node) => ({
    isBold: node.isOn("b") ?? false,
    isStruck: node.isOn("strike") ?? false,
    font: node.value("name"),
  }));
  const formats = new Map(
    (styles?.child("numFmts")?.children ?? []).map((node) => [
      Number(node.attribute("numFmtId")),
      node.attribute("formatCode") ?? "",
    ]),
  );
  return (styles?.child("cellXfs")?.children ?? []).map((node) => {
    const id = Number(node.attribute("numFmtId") ?? 0);
    const { isBold = false, isStruck = false, font } = fonts[Number(node.attribute("fontId") ?? 0)] ?? {};
    const format = formats.get(id) ?? ownFormats[id] ?? (isOwnDate(id) ? "dd/mm/yyyy" : "General");
    return { isBold, isStruck, ...(font === undefined ? {} : { font }), format };
  });
}

export interface ShownNumber {
  readonly text: string;
  /** Missing for a day or a time: its serial number is no figure of a plan. */
  readonly value?: number;
  readonly isPercentage?: boolean;
}

/** A number as a reader of the sheet sees it, spelt the Vietnamese way. */
export function shownNumber(value: number, format: string): ShownNumber {
  const plain = plainFormat(format);
  if (/[dmyhs]/iu.test(withoutWords(plain))) return { text: dayOf(value) };
  const isPercentage = withoutWords(plain).includes("%");
  if (plain === "General") return { text: ungrouped(value), value };
  if (/^0{2,}$/u.test(plain)) return { text: String(Math.round(value)).padStart(plain.length, "0"), value };
  const scale = /[0#](,+)(?![0#,])/u.exec(withoutWords(plain))?.[1]?.length ?? 0;
  // Powers of ten and fractions are no way in which a plan writes its figures.
  if (!/[0#]/u.test(withoutWords(plain)) || /[e/]/iu.test(withoutWords(plain)))
    return { text: ungrouped(value), value };
  const text = printedText({ value: value / 1000 ** scale, format: plain.replace(/(?<=[0#]),+(?![0#,])/gu, "") });
  return { text: text.trim(), value, ...(isPercentage ? { isPercentage } : {}) };
}

/** Excel shows a number without a format of its own without thousands: 2025 is a year. */
function ungrouped(value: number): string {
  return numeralText(value, decimalsOf(value, 9)).replace(/\./gu, "");
}

/** Without what only moves, colours or fills: `_(* #,##0.0_)` is `#,##0.0`. */
function plainFormat(format: string): string {
  if (/^general$/iu.test(format) || format === "@" || format === "") return "General";
  const sections = format
    .replace(/\[\$([^\]-]*)[^\]]*\]/gu, (_, sign: string) => (sign === "" ? "" : `"${sign}"`))
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/giu, "")
    .replace(/"[^"]*"|\\(.)|[_*]./gu, (piece, sign?: string) =>
      piece.startsWith('"') ? piece : sign === undefined ? "" : `"${sign}"`,
    )
    .replace(/\?/gu, "#")
    .replace(/general/giu, "0.#########")
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  return sections.slice(0, 3).map(withDigit).join(";");
}

/** Excel: a format of `#` alone shows nothing for zero; for a reader of figures it is one with a last digit. */
function withDigit(section: string): string {
  if (/0/u.test(withoutWords(section))) return section;
  return section.replace(/#(?=(?:\.#*)?(?:[^#,.]|$))/u, "0");
}

function withoutWords(format: string): string {
  return format.replace(/"[^"]*"/gu, "");
}

/** Excel's serial number of a day; a time is shown as nothing. */
function dayOf(serial: number): string {
  return serial >= 1 && serial < 2_958_466 ? dayText(Math.floor(serial)) : "";
}
