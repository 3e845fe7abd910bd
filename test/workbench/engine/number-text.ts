/** Numbers as texts: by number format for a cell, plainly for formulas and editing. The formatter is the package numfmt. */
// The package's entry for CommonJS names a file that it doesn't have (4.0.1); this is the file itself.
import {
  addLocale,
  format,
  formatColor,
  getLocale,
  isDateFormat,
  isTextFormat,
} from "../../../node_modules/numfmt/dist/index.js";
import type { Culture } from "./culture";
import { isError, type Value } from "./value";

const known = new Map<Culture, string>();

/** The formatter's locale for a culture: its language's names, with the culture's separators. */
export function localeOf(culture: Culture): string {
  let tag = known.get(culture);
  if (tag === undefined) {
    // A private language code for each culture, so that two with one name and other separators don't meet.
    tag = `x${String.fromCharCode(97 + (known.size % 26))}${String.fromCharCode(97 + Math.floor(known.size / 26))}`;
    const base = getLocale(culture.name) ?? getLocale("en-US");
    addLocale(
      {
        ...base,
        group: culture.groupSeparator,
        decimal: culture.decimalSeparator,
        currency: culture.currency,
        format: {
          ...base?.format,
          dateOrder: ({ mdy: 0, dmy: 1, ymd: 2 } as const)[culture.dateOrder],
          dateSep: culture.dateSeparator,
        },
      },
      tag,
    );
    known.set(culture, tag);
  }
  return tag;
}

/** The text in the cell. Excel: the short date (format 14) follows the user's region whatever the file says. */
export function formattedText(value: Value, numberFormat: string, culture: Culture): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && numberFormat === "General") return value;
  if (typeof value === "number" && isTextFormat(numberFormat)) return plainNumber(value, culture);
  return format(regional(numberFormat, culture), value, {
    locale: localeOf(culture),
    throws: false,
    dateErrorNumber: false,
  });
}

/** The colour that a format asks for ("[Red]"), as "#RRGGBB". */
export function formattedColor(value: Value, numberFormat: string): string | null {
  if (value === null || typeof value === "object" || !numberFormat.includes("[")) return null;
  const color = formatColor(numberFormat, value, { throws: false });
  if (typeof color !== "string") return null;
  if (color.startsWith("#"))
    return color.length === 4
      ? `#${[...color.slice(1)].map((c) => c + c).join("")}`.toUpperCase()
      : color.toUpperCase();
  return namedColors[color.toLowerCase()] ?? null;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

function regional(numberFormat: string, culture: Culture): string {
  if (numberFormat === "m/d/yyyy" || numberFormat === "mm-dd-yy") return culture.shortDate;
  if (numberFormat === "m/d/yyyy h:mm") return `${culture.shortDate} ${culture.shortTime}`;
  return numberFormat;
}

/** A number as `&` and the formula bar write it: up to 15 digits. */
export function plainNumber(value: number, culture: Culture): string {
  const text = plainNumberEnglish(value);
  return culture.decimalSeparator === "." ? text : text.replace(".", culture.decimalSeparator);
}

/** Excel: 15 significant digits, an exponent from 1E+15 on and below 1E-9 where digits would get lost. */
export function plainNumberEnglish(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
  }
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** A value as text in a formula. */
export function plainText(value: Value, culture: Culture): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? plainNumber(value, culture) : value;
}

export { isDateFormat, isTextFormat };
