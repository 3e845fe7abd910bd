/** Codes of indicators as people type them, and the one form in which they are compared. */

/** `hộ nghèo`, `HoNgheo` and `HO-NGHEO` are one code: no case, no diacritics, no spaces, dots or hyphens. */
export function codeKey(code: string): string {
  return withoutDiacritics(code)
    .toUpperCase()
    .replace(/[\s._\-–—/]+/gu, "");
}

/** Vietnamese text without its marks, whether they came composed (NFC) or apart (NFD): `Đô thị` becomes `Do thi`. */
export function withoutDiacritics(text: string): string {
  let plain = "";
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Marks of other scripts may change places when they are taken apart, which only the whole text shows.
    if (!isLatinOrSign(code)) return takenApart(text);
    plain += text.slice(from, index) + plainLetter(code);
    from = index + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** Latin letters and the marks on them, and the signs of printed text. */
function isLatinOrSign(code: number): boolean {
  return code < 0x370 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < 0x20d0);
}

/** Each of these letters is taken apart once: no more than there are below 0x20d0. */
const plainLetters: (string | undefined)[] = [];

function plainLetter(code: number): string {
  return (plainLetters[code] ??= takenApart(String.fromCharCode(code)));
}

function takenApart(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/đ/gu, "d")
    .replace(/Đ/gu, "D");
}

/** The known codes nearest to a mistyped one, best first, at most three: what "did you mean" offers. */
export function nearestCodes(found: string, codes: readonly string[]): readonly string[] {
  const wanted = codeKey(found);
  if (wanted === "") return [];
  return codes
    .map((code) => ({ code, distance: distance(wanted, codeKey(code)) }))
    .filter(
      ({ code, distance: d }) => d <= Math.max(1, Math.floor(wanted.length / 3)) || codeKey(code).startsWith(wanted),
    )
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ code }) => code);
}

/** Levenshtein distance of two short words, with one row kept. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
