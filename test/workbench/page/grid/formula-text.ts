/**
 * Owns what can be told from a formula's text while a person edits it: where a reference could be pointed in, which
 * references stand in it, which function the caret is in. Works on typed text, with the culture's separators.
 */
import type { Area } from "../../engine/area";
import { readReference } from "../../engine/address";

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface WrittenArea extends TextSpan {
  readonly sheetName: string | null;
  readonly area: Area;
}

const referencePattern =
  /(?<![\p{L}\p{N}_.[@])(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.([\]])/gu;

export function referencesIn(text: string): WrittenArea[] {
  if (!text.startsWith("=")) return [];
  const strings = quotedSpans(text);
  return [...text.matchAll(referencePattern)].flatMap((match) => {
    const start = match.index;
    if (strings.some((span) => start >= span.start && start < span.end)) return [];
    const written = readReference(match[0]);
    return written ? [{ start, end: start + match[0].length, sheetName: written.sheetName, area: written.area }] : [];
  });
}

/** Texts in quotes; in them nothing is a reference or a function. Sheet names in apostrophes are left out of it. */
function quotedSpans(text: string): TextSpan[] {
  return [...text.matchAll(/"(?:[^"]|"")*"?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isInQuotes(text: string, caret: number): boolean {
  return quotedSpans(text).some(
    (span) => caret > span.start && (caret < span.end || !text.slice(span.start + 1, span.end).endsWith('"')),
  );
}

/** Whether a click on a cell would write its address here: behind an operator, a parenthesis or a separator. */
export function canPoint(text: string, caret: number): boolean {
  if (!text.startsWith("=") || isInQuotes(text, caret)) return false;
  return /[=(;,+\-*/^&<>:{]\s*$/.test(text.slice(0, caret));
}

export interface FunctionPrefix extends TextSpan {
  readonly text: string;
}

/** The beginning of a function's name before the caret, "=1+AT|" gives "AT"; undefined where no name can stand. */
export function functionPrefix(text: string, caret: number): FunctionPrefix | undefined {
  if (!text.startsWith("=") || isInQuotes(text, caret)) return undefined;
  const match = /(?:^=|[(;,+\-*/^&<>{\s])([\p{L}_][\p{L}\p{N}_.]*)$/u.exec(text.slice(0, caret));
  const name = match?.[1];
  return name === undefined ? undefined : { text: name, start: caret - name.length, end: caret };
}

export interface EnclosingCall {
  readonly name: string;
  /** Which argument the caret is in, from 0. */
  readonly argument: number;
}

/** The function whose parentheses are around the caret. */
export function enclosingCall(text: string, caret: number, separator: string): EnclosingCall | undefined {
  if (!text.startsWith("=")) return undefined;
  const open: { name: string; argument: number }[] = [];
  const strings = quotedSpans(text);
  for (let place = 1; place < caret; place++) {
    if (strings.some((span) => place >= span.start && place < span.end)) continue;
    const letter = text.charAt(place);
    const innermost = open.at(-1);
    if (letter === "(" || letter === "{") {
      const name = letter === "{" ? "" : (/[\p{L}_][\p{L}\p{N}_.]*$/u.exec(text.slice(0, place))?.[0] ?? "");
      open.push({ name, argument: 0 });
    } else if (letter === ")" || letter === "}") open.pop();
    else if (letter === separator && innermost) innermost.argument++;
  }
  return open.reverse().find((call) => call.name !== "");
}

/** Excel's F4: the reference at the caret goes round A1, $A$1, A$1, $A1. */
export function withNextAnchoring(text: string, caret: number): { text: string; caret: number } | undefined {
  const found = referencesIn(text).find((reference) => caret >= reference.start && caret <= reference.end);
  if (!found) return undefined;
  const before = text.slice(found.start, found.end);
  const bang = before.lastIndexOf("!") + 1;
  const turned =
    before.slice(0, bang) +
    before
      .slice(bang)
      .replace(
        /(\$?)([A-Za-z]{1,3})(\$?)(\d+)/g,
        (_all, column: string, letters: string, row: string, digits: string) => {
          if (column === "" && row === "") return `$${letters}$${digits}`;
          if (column !== "" && row !== "") return `${letters}$${digits}`;
          return column === "" ? `$${letters}${digits}` : `${letters}${digits}`;
        },
      );
  return { text: text.slice(0, found.start) + turned + text.slice(found.end), caret: found.start + turned.length };
}
