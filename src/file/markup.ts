/** The few ways in which this folder reads and changes XML: elements that don't contain themselves, found in the text, so
 *  that everything else stays byte for byte. Names are taken without their namespace prefix, as writers choose those. */

import type { FileFault } from "../core/problem";

/** The bytes are no .xlsx file, or a damaged one. */
export class UnreadableWorkbook extends Error {
  constructor(
    message: string,
    readonly fault: FileFault = "damaged",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export interface Element {
  readonly start: number;
  readonly end: number;
  /** `<x:c r="A1">` as written; a slash at its end where the element is empty. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Between the tags, as written. */
  readonly content: string;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*?`;
  const made = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])${attributes}(/?)>`, "gu");
  patterns.set(name, made);
  return made;
}

/** Lazily, in the order of the text: a sheet may have a million cells. The end is looked for as text, since a pattern over
 *  the megabytes between would run out of stack. */
export function* elements(xml: string, name: string, from = 0, to = xml.length): Generator<Element> {
  const opening = new RegExp(patternOf(name));
  opening.lastIndex = from;
  for (let found = opening.exec(xml); found && found.index < to; found = opening.exec(xml)) {
    const [tag, written = "", slash] = found;
    const start = found.index;
    const inside = start + tag.length;
    const last = slash === "/" ? undefined : closingAt(xml, written, inside);
    const end = last?.end ?? inside;
    yield { start, end, tag, attributes: attributesOf(tag), content: last ? xml.slice(inside, last.start) : "" };
    opening.lastIndex = end;
  }
}

function closingAt(xml: string, name: string, from: number): { readonly start: number; readonly end: number } {
  const closing = `</${name}`;
  for (let start = xml.indexOf(closing, from); start >= 0; start = xml.indexOf(closing, start + 1)) {
    const end = xml.indexOf(">", start) + 1;
    if (end > 0 && xml.slice(start + closing.length, end - 1).trim() === "") return { start, end };
  }
  throw new UnreadableWorkbook(`The element ${name} has no end.`);
}

export function firstElement(xml: string, name: string): Element | undefined {
  return elements(xml, name).next().value as Element | undefined;
}

/** Attributes by their names without prefix, decoded. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = "", doubled, single] of tag.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    found[name.replace(/^(?!xmlns:).*:/u, "")] = decoded(doubled ?? single ?? "");
  }
  return found;
}

export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const sign = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return sign <= 0x10ffff ? String.fromCodePoint(sign) : whole;
  });
}

export function encoded(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with pieces of it replaced; edits don't overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let rest = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(rest, start), replacement);
    rest = end;
  }
  return pieces.join("") + text.slice(rest);
}

/** All elements of that name whose `change` gives a text are replaced by it; null takes them away. */
export function withElements(
  xml: string,
  name: string,
  change: (element: Element) => string | null | undefined,
): string {
  const edits: Edit[] = [];
  for (const element of elements(xml, name)) {
    const text = change(element);
    if (text !== undefined) edits.push({ start: element.start, end: element.end, text: text ?? "" });
  }
  return edits.length === 0 ? xml : edited(xml, edits);
}
