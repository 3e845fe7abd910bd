/** The numbers of a table's rows and how deep each stands: groups by letters and Roman numbers, then 1, 1.1, a), -, +. */

/** The smaller, the further up. */
export type Depth = number;
export const depths = { letter: 0, roman: 1, number: 2, bullet: 8, plus: 9 } as const;

export interface Numbering {
  readonly item: string;
  readonly depth: Depth;
}

/** `1.`, `(2)`, `1.2`, `IV`, `a)`, `-`: the number without its signs, and how deep it stands. */
export function numberingOf(text: string): Numbering | undefined {
  const bare = text.replace(/^[\s(]+|[\s.)]+$/gu, "");
  if (/^[-–—•*·▪]$/u.test(text.trim())) return { item: "", depth: depths.bullet };
  if (/^\++$/u.test(text.trim())) return { item: "", depth: depths.plus };
  if (/^[IVX]{1,5}$/u.test(bare)) return { item: bare, depth: depths.roman };
  if (/^[A-Z]$/u.test(bare)) return { item: bare, depth: depths.letter };
  if (/^(?:[IVX]{1,4}|[A-Z])(?:\.\d{1,2})+$/u.test(bare))
    return { item: bare, depth: depths.roman + bare.split(".").length - 1 };
  if (/^\d{1,3}(?:\.\d{1,2})*$/u.test(bare)) return { item: bare, depth: depths.number + bare.split(".").length - 1 };
  if (/^\d{1,3}[a-zđ]$/u.test(bare)) return { item: bare, depth: depths.number + 1 };
  // "KT01", "KT01a", "KT01b1": codes of the plan's own.
  const code = /^[A-ZĐ]{1,4}\d{1,3}([a-z])?(\d)?$/u.exec(bare);
  if (code)
    return { item: bare, depth: depths.number + (code[1] === undefined ? 0 : 1) + (code[2] === undefined ? 0 : 1) };
  if (/^[a-zđ]\d?$/u.test(bare)) return { item: bare, depth: depths.bullet - 1 };
  return undefined;
}

const numberInName =
  /^(?:\(?((?:\d{1,2}\.)*\d{1,2})[.)]\s+|((?:\d{1,2}\.)+\d{1,2})\s+|([IVX]{1,4})[.)]\s+|([A-HK])[.)]\s+|([a-zđ])\)\s*|([a-zđ])\.\s+(?=\p{Lu}))(?=\S)/u;

/** The number that stands in the name's cell, and the name behind it. */
export function numberedName(name: string): { readonly numbering: Numbering; readonly name: string } | undefined {
  const match = numberInName.exec(name);
  const numbering = match && numberingOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? "");
  return match && numbering ? { numbering, name: name.slice(match[0].length) } : undefined;
}
