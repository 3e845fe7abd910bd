/** What an input makes of a cell: its content and what comes along for its style. Decides nothing about where it goes. */
import type { Content } from "./content";
import { american, type Culture } from "./culture";
import { formulaFromTyped } from "./formula/local-notation";
import { formulaFromR1C1 } from "./formula/tokens";
import type { Input, Notation } from "./model-sheet";
import { isTextFormat } from "./number-text";
import { Refusal } from "./refusal";
import type { Style } from "./style";
import { readEntered } from "./typed-input";

export interface Entrance {
  readonly content: Content;
  /** For a cell of format General; null if none comes with the input. */
  readonly numberFormat: string | null;
  readonly quotePrefix: boolean;
}

export interface EntranceAt {
  readonly row: number;
  readonly column: number;
  readonly style: Style;
  readonly culture: Culture;
}

/** Excel: a leading "+" or "-" before anything but a number begins a formula too:
 *  https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
const isSignedFormula = (text: string): boolean => /^[+-]\s*[^\d\s.,]/.test(text);

/** Input through an API, in en-US or (notation "local") in the culture. Not for null, which leaves a cell as it is. */
export function entranceOf(input: Exclude<Input, null>, notation: Notation, at: EntranceAt): Entrance {
  if (typeof input === "number") return constant(Number.isFinite(input) ? input : String(input));
  if (typeof input === "boolean") return constant(input);
  if (input === "") return { content: null, numberFormat: null, quotePrefix: false };
  if (input.startsWith("'")) return { content: { value: input.slice(1) }, numberFormat: null, quotePrefix: true };
  const isText = isTextFormat(at.style.numberFormat);
  if (isText) return constant(input);
  if (input.startsWith("=") && input.length > 1) return formula(input, notation, at);
  if (isSignedFormula(input)) return formula(`=${input}`, notation, at);
  return parsed(input, notation === "local" ? at.culture : american);
}

/** What a person typed. */
export function typedEntrance(text: string, at: EntranceAt): Entrance {
  const isSigned = isSignedFormula(text) && !isTextFormat(at.style.numberFormat);
  const entrance = localOrAmerican(isSigned ? `=${text}` : text, at);
  const { content, numberFormat } = entrance;
  // Excel: in a cell of per cent, 12 is meant as 12 %.
  const isPercent = at.style.numberFormat.includes("%") && numberFormat === null;
  if (isPercent && content && "value" in content && typeof content.value === "number" && Math.abs(content.value) >= 1) {
    return { ...entrance, content: { value: content.value / 100 } };
  }
  return entrance;
}

/** Commas between arguments, no semicolon, and no number such as 1.000 that each spelling reads as another. */
const isAmerican = (text: string): boolean =>
  text.includes(",") && !text.includes(";") && !/\d\.\d{3}(?!\d)/.test(text);

/** A formula that the culture can't read is taken as the documentation writes it, with commas between arguments. Excel
 *  refuses it; here people follow examples in either spelling. */
function localOrAmerican(text: string, at: EntranceAt): Entrance {
  if (!text.startsWith("=")) return entranceOf(text, "local", at);
  try {
    return entranceOf(text, "local", at);
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || !isAmerican(text)) throw refusal;
    return entranceOf(text, "A1", at);
  }
}

function constant(value: string | number | boolean): Entrance {
  return { content: { value }, numberFormat: null, quotePrefix: false };
}

function formula(input: string, notation: Notation, at: EntranceAt): Entrance {
  const text =
    notation === "R1C1"
      ? formulaFromR1C1(input, at.row, at.column)
      : notation === "local"
        ? formulaFromTyped(input, at.culture)
        : input;
  return { content: { formula: text }, numberFormat: formulaFormat(text), quotePrefix: false };
}

/** Excel gives a cell of format General the format of what its formula plainly is: a day, or a day with its time. */
function formulaFormat(text: string): string | null {
  if (/^=(TODAY|DATE)\(/i.test(text)) return "m/d/yyyy";
  return /^=NOW\(/i.test(text) ? "m/d/yyyy h:mm" : null;
}

function parsed(text: string, culture: Culture): Entrance {
  const { value, numberFormat } = readEntered(text, culture);
  return { content: value === null ? null : { value }, numberFormat, quotePrefix: false };
}
