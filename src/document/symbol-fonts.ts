/** Signs of the fonts Symbol and Wingdings, whose codes mean other signs than those of the letters that stand there: as the
 *  reader of the page sees them. Word keeps them in the private area from U+F000 on, or as plain letters in that font. */

/** By the last byte of the code, as the fonts themselves define them. */
const symbol: Readonly<Record<number, string>> = {
  0x2d: "−",
  0x44: "Δ",
  0x53: "Σ",
  0x61: "α",
  0x62: "β",
  0x6d: "μ",
  0x7e: "∼",
  0xa3: "≤",
  0xa5: "∞",
  0xae: "→",
  0xaf: "↓",
  0xad: "↑",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xba: "≡",
  0xbb: "≈",
  0xbc: "…",
  0xbe: "—",
  0xd7: "⋅",
  0xde: "⇒",
};

const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x75: "◆",
  0x76: "❖",
  0x77: "⬥",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "☐",
  0xd8: "➢",
  0xe0: "→",
  0xe8: "→",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const tables: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^symbol$/iu, symbol],
  [/^wingdings(?: 2| 3)?$/iu, wingdings],
];

/** A text as it looks in a font. Signs that aren't known stay: as a bullet "•", since that is what they are for. */
export function shownInFont(font: string | undefined, text: string): string {
  const table = tables.find(([name]) => name.test(font ?? ""))?.[1];
  // Word: "o" in a typewriter's font is its hollow bullet.
  if (!table && /^courier/iu.test(font ?? "") && text === "o") return "◦";
  return text.replace(/[\u{0021}-\u{00FF}\u{F020}-\u{F0FF}]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    const known = (table ?? (code >= 0xf000 ? symbol : {}))[code & 0xff];
    if (known !== undefined) return known;
    if (code < 0xf000) return sign;
    // Figures and punctuation of Symbol stand where those of ASCII do.
    return (code & 0xff) <= 0x40 ? String.fromCharCode(code & 0xff) : "•";
  });
}
