/** What a text becomes when it is entered into a cell: a number with or without a format, a date, a truth value, an error, or text. */
import { getFormatFromId, getLocale, parseValue } from "../../../node_modules/numfmt/dist/index.js";
import { american, type Culture } from "./culture";
import { localeOf } from "./number-text";
import { cellError, errorCodes, type Value } from "./value";

export interface Entered {
  readonly value: Value;
  /** The number format that comes with it, en-US; null if none. */
  readonly numberFormat: string | null;
}

/** Excel's built-in formats in en-US, for those numbers that typing can lead to. */
const typedFormats: Readonly<Record<number, string>> = {
  14: "m/d/yyyy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "m/d/yyyy h:mm",
};

/** The same texts come again and again: codes that are looked up, words of a column. */
class Memory<T> {
  private readonly known = new Map<Culture, Map<string, T>>();

  constructor(private readonly read: (text: string, culture: Culture) => T) {}

  of(text: string, culture: Culture): T {
    let texts = this.known.get(culture);
    if (!texts) this.known.set(culture, (texts = new Map<string, T>()));
    let value = texts.get(text);
    if (value === undefined) {
      value = this.read(text, culture);
      if (texts.size >= memoryLimit) texts.clear();
      texts.set(text, value);
    }
    return value;
  }
}

const memoryLimit = 10_000;
const entered = new Memory(enteredAnew);
const numbers = new Memory(numberAnew);

export function readEntered(text: string, culture: Culture): Entered {
  return entered.of(text, culture);
}

function enteredAnew(text: string, culture: Culture): Entered {
  const trimmed = text.trim();
  if (trimmed === "") return { value: text === "" ? null : text, numberFormat: null };
  const code = trimmed.startsWith("#") ? errorCodes.find((error) => error === trimmed.toUpperCase()) : undefined;
  if (code) return { value: cellError(code), numberFormat: null };
  if (isPlainlyText(trimmed, culture)) return { value: text, numberFormat: null };
  const parsed = parseValue(trimmed, { locale: localeOf(culture) });
  if (!parsed) return { value: text, numberFormat: null };
  return { value: parsed.value, numberFormat: formatOf(trimmed, parsed.value, parsed.formatId, culture) };
}

/** Most texts are no number or date at first sight: no digit in them, or a first word that begins no month or day. */
function isPlainlyText(text: string, culture: Culture): boolean {
  if (!/\d/.test(text)) return !/^(true|false)$/i.test(text);
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  return word !== undefined && !wordsOf(culture).some((known) => known.startsWith(word));
}

const knownWords = new Map<Culture, readonly string[]>();

/** What a date can begin with besides a digit. */
function wordsOf(culture: Culture): readonly string[] {
  let words = knownWords.get(culture);
  if (!words) {
    const locale = getLocale(localeOf(culture));
    const lists = [locale?.mmmm, locale?.mmm, locale?.dddd, locale?.ddd, locale?.ampm];
    words = [...lists.flatMap((list) => list ?? []), culture.currency].map((word) => word.toLowerCase());
    knownWords.set(culture, words);
  }
  return words;
}

function formatOf(text: string, value: number | boolean, id: number | undefined, culture: Culture): string | null {
  if (id === undefined || typeof value === "boolean") return null;
  // Excel: "12%" gives 0%, "12,5%" gives 0.00%; plain digits with groups give #,##0.
  if (id === 10) return text.includes(culture.decimalSeparator) ? "0.00%" : "0%";
  return typedFormats[id] ?? getFormatFromId(id, "en-US");
}

/** A text where a formula needs a number: "12", "1,5", "31/12/2026"; null if it is none. */
export function readNumber(text: string, culture: Culture = american): number | null {
  return numbers.of(text, culture);
}

function numberAnew(text: string, culture: Culture): number | null {
  const plain = text.trim();
  if (plain === "") return null;
  if (/^\d+$/.test(plain)) return Number(plain);
  if (isPlainlyText(plain, culture)) return null;
  const parsed = parseValue(plain, { locale: localeOf(culture) });
  return parsed && typeof parsed.value === "number" ? parsed.value : null;
}
