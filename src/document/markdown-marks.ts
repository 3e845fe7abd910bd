/** Marks of Markdown and bullets at the beginning of a line, taken for what they mean. Numbers of items are no marks: they
 *  stay in the text. */

export interface PlainLine {
  readonly text: string;
  /** The bullet before the text, as written. */
  readonly marker?: string;
  readonly depth?: number;
  readonly heading?: number;
  readonly isBold?: boolean;
}

/** Most lines of a long text begin with none of these, and aren't tried further. */
const openings = new Set("#-–—+*•●○◦▪■➢✓·=_");

const rule = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|(?:=\s*){3,})$/u;
const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u;
const bullet = /^(\s*)([-–—+*•●○◦▪■➢✓·])\s+(.*)$/u;

/** A line that is only a rule has no text. */
export function plainLine(line: string): PlainLine {
  if (!openings.has(line.trimStart().charAt(0))) return withoutEmphasis(line);
  if (line.length < 1000 && rule.test(line)) return { text: "" };
  const title = line.length < 1000 ? heading.exec(line) : null;
  if (title) return { ...withoutEmphasis(title[2] ?? ""), heading: title[1]?.length ?? 1 };
  const item = bullet.exec(line);
  if (item) {
    const [, indent = "", marker = "", rest = ""] = item;
    return { ...withoutEmphasis(rest), marker, depth: depthOf(indent) };
  }
  return withoutEmphasis(line);
}

/** Two spaces or a tab a level. */
function depthOf(indent: string): number {
  return Math.floor(indent.replace(/\t/gu, "    ").length / 2);
}

/** Stars and double underscores around words, and the backslashes that protect signs. */
export function withoutEmphasis(text: string): { readonly text: string; readonly isBold?: boolean } {
  const given = text.trim();
  if (!hasMarks(given)) return { text: given };
  const line = given.replace(/\t[\t ]*| [\t ]+/gu, " ");
  if (!/[*_\\`]/u.test(line)) return { text: line };
  const isBold = /^(?:\*\*|__)(?!\s)(?:(?!\*\*|__).)+(?:\*\*|__)[*\s.:;,]*$/u.test(line.replace(/\*\*\*/gu, "**"));
  const plain = line
    .replace(/(\*{1,3}|_{2,3})(?=\S)((?:(?!\1).)*?\S)\1/gu, "$2")
    .replace(/`([^`]+)`/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/gu, "$1");
  return { text: plain.trim(), ...(isBold ? { isBold } : {}) };
}

/** Stars, underscores, backslashes, quoted code, tabs, two blanks side by side: every line is looked through for them. */
function hasMarks(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2a || code === 0x5f || code === 0x5c || code === 0x60 || code === 0x09) return true;
    if (code === 0x20 && before === 0x20) return true;
    before = code;
  }
  return false;
}
