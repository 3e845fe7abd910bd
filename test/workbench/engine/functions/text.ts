/** Texts: cutting, finding, replacing, joining, turning numbers into texts and back. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, type Operand } from "../calculation/operand";
import { american } from "../culture";
import { formattedText, plainText } from "../number-text";
import { readNumber } from "../typed-input";
import { isError, type Value } from "../value";
import { wildcardPattern } from "./criterion";
import { define, defineScalar, many, type FunctionDefinition } from "./definition";
import { rounded } from "./math";
import { eachValue } from "./numbers";

/** Excel: a cell holds 32,767 characters. */
const textLimit = 32_767;

function limited(text: string): string {
  if (text.length > textLimit) throw new Failed("#VALUE!");
  return text;
}

function count(value: Value | undefined, call: Evaluation, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = call.integer(value);
  if (number < 0) throw new Failed("#VALUE!");
  return number;
}

const one = (name: string, run: (text: string) => Value): FunctionDefinition =>
  defineScalar(name, 1, 1, ([text], call) => run(call.text(text)));

function found(position: number): number {
  if (position < 0) throw new Failed("#VALUE!");
  return position + 1;
}

function start(value: Value | undefined, call: Evaluation): number {
  const from = value === undefined ? 1 : call.integer(value);
  if (from < 1) throw new Failed("#VALUE!");
  return from - 1;
}

function find([what, within, from]: readonly Value[], call: Evaluation): Value {
  const text = call.text(within);
  const begin = start(from, call);
  if (begin > text.length) throw new Failed("#VALUE!");
  return found(text.indexOf(call.text(what), begin));
}

function search([what, within, from]: readonly Value[], call: Evaluation): Value {
  const text = call.text(within);
  const begin = start(from, call);
  if (begin > text.length) throw new Failed("#VALUE!");
  const at = text.slice(begin).search(wildcardPattern(call.text(what), false));
  return found(at < 0 ? -1 : at + begin);
}

function substitute([text, old, fresh, which]: readonly Value[], call: Evaluation): Value {
  const [source, from, to] = [call.text(text), call.text(old), call.text(fresh)];
  if (from === "") return source;
  if (which === undefined) return limited(source.replaceAll(from, () => to));
  const wanted = call.integer(which);
  if (wanted < 1) throw new Failed("#VALUE!");
  let at = -1;
  for (let i = 0; i < wanted; i++) {
    at = source.indexOf(from, at < 0 ? 0 : at + from.length);
    if (at < 0) return source;
  }
  return source.slice(0, at) + to + source.slice(at + from.length);
}

function replace([text, from, length, fresh]: readonly Value[], call: Evaluation): Value {
  const source = call.text(text);
  const begin = start(from, call);
  return limited(source.slice(0, begin) + call.text(fresh) + source.slice(begin + count(length, call, 0)));
}

function proper(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function joined([separator, ignoreEmpty, ...parts]: readonly Operand[], call: Evaluation): Value {
  const separators = call
    .grid(separator)
    .flat()
    .map((value) => call.text(value));
  const skips = call.boolean(ignoreEmpty);
  const texts: string[] = [];
  for (const part of parts) {
    // Excel: empty cells count as "" here, so a range is read with its gaps.
    for (const value of call.grid(part).flat()) {
      if (isError(value)) throw new Failed(value);
      const text = plainText(value, call.workbook.culture);
      if (!skips || text !== "") texts.push(text);
    }
  }
  let result = "";
  texts.forEach((text, index) => {
    result += (index > 0 ? (separators[(index - 1) % separators.length] ?? "") : "") + text;
  });
  return limited(result);
}

function concatenated(args: readonly Operand[], call: Evaluation): Value {
  let result = "";
  eachValue(args, call, (value) => {
    if (isError(value)) throw new Failed(value);
    result += plainText(value, call.workbook.culture);
  });
  return limited(result);
}

function valueOf([text]: readonly Value[], call: Evaluation): Value {
  return call.number(text ?? null);
}

function numberValue([text, decimal, group]: readonly Value[], call: Evaluation): Value {
  const { culture } = call.workbook;
  const point = (decimal === undefined ? culture.decimalSeparator : call.text(decimal)).charAt(0);
  const comma = (group === undefined ? culture.groupSeparator : call.text(group)).charAt(0);
  const source = call.text(text).replace(/\s/g, "");
  if (source === "") return 0;
  const [whole = "", ...fractions] = source.split(point);
  if (fractions.length > 1 || (fractions[0] ?? "").includes(comma)) throw new Failed("#VALUE!");
  const plain = whole.replaceAll(comma, "") + (fractions.length > 0 ? `.${fractions[0] ?? ""}` : "");
  const percents = /%*$/.exec(plain)?.[0].length ?? 0;
  const number = readNumber(plain.slice(0, plain.length - percents), american);
  if (number === null) throw new Failed("#VALUE!");
  return number / 100 ** percents;
}

function asText([value, pattern]: readonly Value[], call: Evaluation): Value {
  const { culture } = call.workbook;
  const format = call.text(pattern);
  if (format === "") return "";
  const number = typeof value === "string" ? (readNumber(value, culture) ?? value) : (value ?? 0);
  // Excel reads the pattern in the user's region: "#.##0,00" in Vietnamese.
  const text = formattedText(number, englishPattern(format, culture.decimalSeparator, culture.groupSeparator), culture);
  if (text === "######") throw new Failed("#VALUE!");
  return text;
}

function englishPattern(pattern: string, decimal: string, group: string): string {
  if (decimal === "." || !pattern.includes(decimal) || !/[0#?]/.test(pattern)) {
    return decimal === "." || !/[0#?]\.[0#?]{3}/.test(pattern) ? pattern : pattern.replaceAll(group, ",");
  }
  return pattern.replace(/"[^"]*"|[.,]/g, (part) => (part === decimal ? "." : part === group ? "," : part));
}

function fixedText([value, places, withoutGroups]: readonly Value[], call: Evaluation): Value {
  const digits = places === undefined ? 2 : call.integer(places);
  const number = rounded(call.number(value), digits);
  const whole = withoutGroups !== undefined && call.boolean(withoutGroups) ? "0" : "#,##0";
  return formattedText(number, digits > 0 ? `${whole}.${"0".repeat(digits)}` : whole, call.workbook.culture);
}

function isStrict(format: Operand, call: Evaluation): boolean {
  const kind = format === undefined || format === null ? 0 : call.integer(format);
  if (kind !== 0 && kind !== 1) throw new Failed("#VALUE!");
  return kind === 1;
}

function asWritten(value: Value, strict: boolean, call: Evaluation): string {
  if (isError(value)) return value.error;
  const text = plainText(value, call.workbook.culture);
  return strict && typeof value === "string" ? `"${text.replaceAll('"', '""')}"` : text;
}

function arrayText([source, format]: readonly Operand[], call: Evaluation): Value {
  const strict = isStrict(format, call);
  const { decimalSeparator, listSeparator } = call.workbook.culture;
  // Excel: as array constants are typed in the region.
  const [between, below] = decimalSeparator === "," ? ["\\", ";"] : [",", ";"];
  const rows = call.grid(source).map((row) => row.map((value) => asWritten(value, strict, call)));
  return limited(
    strict ? `{${rows.map((row) => row.join(between)).join(below)}}` : rows.flat().join(`${listSeparator} `),
  );
}

function letter(code: number): string {
  if (code < 1 || code > 0x10ffff) throw new Failed("#VALUE!");
  return String.fromCodePoint(code);
}

export const textFunctions: readonly FunctionDefinition[] = [
  one("LEN", (text) => text.length),
  one("UPPER", (text) => text.toUpperCase()),
  one("LOWER", (text) => text.toLowerCase()),
  one("PROPER", proper),
  // Excel: TRIM knows the ordinary space only.
  one("TRIM", (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),

  one("CLEAN", (text) => text.replace(/[\u0000-\u001f]/g, "")),
  one("CODE", (text) => (text === "" ? found(-1) : (text.codePointAt(0) ?? 0))),
  one("UNICODE", (text) => (text === "" ? found(-1) : (text.codePointAt(0) ?? 0))),
  defineScalar("CHAR", 1, 1, ([code], call) => {
    const number = call.integer(code);
    if (number > 255) throw new Failed("#VALUE!");
    return letter(number);
  }),
  defineScalar("UNICHAR", 1, 1, ([code], call) => letter(call.integer(code))),
  defineScalar("LEFT", 1, 2, ([text, length], call) => call.text(text).slice(0, count(length, call, 1))),
  defineScalar("RIGHT", 1, 2, ([text, length], call) => {
    const [source, wanted] = [call.text(text), count(length, call, 1)];
    return wanted === 0 ? "" : source.slice(-wanted);
  }),
  defineScalar("MID", 3, 3, ([text, from, length], call) => {
    const begin = start(from, call);
    return call.text(text).slice(begin, begin + count(length, call, 0));
  }),
  defineScalar("FIND", 2, 3, find),
  defineScalar("SEARCH", 2, 3, search),
  defineScalar("SUBSTITUTE", 3, 4, substitute),
  defineScalar("REPLACE", 4, 4, replace),
  defineScalar("REPT", 2, 2, ([text, times], call) => limited(call.text(text).repeat(count(times, call, 0)))),
  defineScalar("EXACT", 2, 2, ([a, b], call) => call.text(a) === call.text(b)),
  defineScalar("TEXT", 2, 2, asText),
  defineScalar("VALUE", 1, 1, valueOf),
  defineScalar("NUMBERVALUE", 1, 3, numberValue),
  defineScalar("FIXED", 1, 3, fixedText),
  defineScalar("ENCODEURL", 1, 1, ([text], call) => encodeURIComponent(call.text(text))),
  define("VALUETOTEXT", "ev", 1, 2, ([value, format], call) =>
    asWritten(call.scalar(value), isStrict(format, call), call),
  ),
  define("ARRAYTOTEXT", "av", 1, 2, arrayText),
  define("CONCAT", "a", 1, many, concatenated),
  define("CONCATENATE", "v", 1, many, concatenated),
  define("TEXTJOIN", "ava", 3, many, joined),
];
