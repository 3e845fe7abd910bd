/** Patterns that look around themselves at every letter of a text take up to ten times as long as their words alone: what such a pattern
 *  matches without its conditions is looked for first, and few texts hold it. */

/** A pattern that answers as it would by itself. It must not be global: a text is asked for from its beginning. */
export class Guarded {
  private readonly words: RegExp;

  constructor(private readonly pattern: RegExp) {
    if (pattern.global || pattern.sticky) throw new Error(`Looked for from its beginning only: ${pattern.source}`);
    this.words = new RegExp(withoutConditions(pattern.source), pattern.flags);
  }

  test(text: string): boolean {
    return this.words.test(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.words.test(text) ? this.pattern.exec(text) : null;
  }
}

/** A pattern's source without `(?=…)`, `(?!…)`, `(?<=…)` and `(?<!…)`: whatever the pattern matches, the rest of it does, too. */
export function withoutConditions(source: string): string {
  let kept = "";
  for (let at = 0; at < source.length;) {
    const end = /^\(\?<?[=!]/u.test(source.slice(at, at + 4)) ? endOfGroup(source, at) : undefined;
    const next = end ?? endOfSign(source, at);
    if (end === undefined) kept += source.slice(at, next);
    at = next;
  }
  return kept;
}

/** Behind the bracket that closes the group which opens at `start`. */
function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at = endOfSign(source, at)) {
    if (source[at] === "(") depth += 1;
    else if (source[at] === ")" && --depth === 0) return at + 1;
  }
  return source.length;
}

/** Behind the letter, the escaped sign or the class that stands at `at`. */
function endOfSign(source: string, at: number): number {
  if (source[at] === "\\") return at + 2;
  if (source[at] !== "[") return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end + 1;
}
