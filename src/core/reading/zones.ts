/** The words between two figures: what still belongs to the first, what names the second, and under which head it stands. */

import { cleanName, keepsIndicator } from "./names";

/** Where a zone between two figures is cut. */
export interface Cut {
  readonly tail: string;
  readonly rest: string;
  /** A new sentence or a semicolon stands between. */
  readonly isStrong: boolean;
  readonly isSentence: boolean;
  readonly parts?: "colon" | "comma";
  /** Nothing parts the two figures. */
  readonly isBare?: boolean;
}

const strongSign = /;|\s\+\s(?=\p{L})|\.(?=\s+["“(]?(?:\p{Lu}|\d+(?:,\d+)?\s?%))|\.$|…/gu;
const partWords =
  /(?:^|[\s,;(.])(?:trong đó(?: có)?|(?<=[,;(.]\s?)trong số đó(?: có)?|tr\.?đó|bao gồm|gồm(?: có)?)(?![\p{L}])/giu;
const beforeParts = /,|\(|trong đó|tr\.?đó|gồm|bao gồm/giu;
const weakSign =
  /,|\svới\s(?=tổng|số|tỷ lệ|diện tích|vốn|dư nợ|kinh phí|trị giá|quy mô|năng suất|sản lượng|công suất|chiều dài)|\s(?:(?<!\snhỏ\s)và(?!\svừa\s)|còn|riêng)\s|\shoặc\s*$|(?<!\d)\s[-–—]\s|\s[-–—]\s(?!\d)|:|\)\s*[-–]/gu;

/** The words between two figures: what still belongs to the first, and what names the second. */
export function cutZone(zone: string, hasBefore: boolean, isBeforeNamedBehind: boolean): Cut {
  const masked = withoutBrackets(zone);
  const open = masked.lastIndexOf("(");
  // "05 mô hình sinh kế (chăn nuôi bò 02 mô hình, …": words behind an open bracket begin anew.
  const isOpen = hasBefore && open >= 0;
  if (isOpen && (cleanName(zone.slice(open + 1)) !== "" || higherAim.test(zone.slice(open + 1)))) {
    return { tail: zone.slice(0, open), rest: zone.slice(open + 1), isStrong: false, isSentence: false };
  }
  const strong = lastEnd(masked, strongSign);
  const part = lastEnd(masked, partWords);
  const isSentence =
    hasBefore &&
    /\.\s/u.test(masked.slice(0, Math.max(strong, 0) + 1)) &&
    /\.(?=\s+["“(]?(?:\p{Lu}|\d+(?:,\d+)?\s?%))/u.test(masked);
  if (part > strong || (part >= 0 && strong < 0)) {
    const rest = zone.slice(part);
    const start = firstIndex(masked, strong >= 0 ? strongSign : beforeParts);
    return {
      tail: zone.slice(0, Math.max(0, start)),
      rest,
      isStrong: strong >= 0 || !hasBefore,
      isSentence,
      parts: rest.includes(":") ? "colon" : "comma",
    };
  }
  if (strong >= 0) {
    const tail = zone.slice(0, firstIndex(masked, strongSign));
    return { tail, rest: zone.slice(strong), isStrong: true, isSentence };
  }
  if (!hasBefore) return { tail: "", rest: zone, isStrong: true, isSentence: false };
  return weakCut(zone, masked, isBeforeNamedBehind);
}

/** "ít nhất 60 doanh nghiệp (mức phấn đấu: 75 doanh nghiệp)": no colon of a head. */
const higherAim = /^\s*(?:mức )?phấn đấu\s?:/iu;

function weakCut(zone: string, masked: string, isBeforeNamedBehind: boolean): Cut {
  const none = { isStrong: false, isSentence: false };
  const signs = allOf(masked, weakSign);
  if (signs.length === 0) {
    return isBeforeNamedBehind ? { tail: zone, rest: "", ...none } : { tail: "", rest: zone, isBare: true, ...none };
  }
  // Behind "100% số xã ở A, B và C được công nhận," only what follows the last comma can be another name.
  const final = signs[signs.length - 1];
  const isUnnamed =
    final !== undefined && final[0] !== ":" && cleanName(zone.slice(final.index + final[0].length)) === "";
  const sign = isBeforeNamedBehind ? commaBefore(zone, signs) : isUnnamed ? final : (echoed(zone, signs) ?? signs[0]);
  if (!sign) return { tail: zone, rest: "", ...none };
  // "…, riêng khu vực trung tâm đạt 98%": the word says of what the words behind it are one.
  const at = sign.index + (/^(?::|\sriêng\s)$/u.test(sign[0]) ? 0 : sign[0].length);
  const isColonFirst = sign[0] === ":" && cleanName(zone.slice(0, sign.index)) !== "" && !isBeforeNamedBehind;
  // "nông thôn: thu gom đạt": the colon ends a head, it doesn't part two clauses.
  if (isColonFirst) return { tail: "", rest: zone, ...none };
  return { tail: zone.slice(0, sign.index), rest: zone.slice(at).replace(/^:/u, ""), ...none };
}

/** "Số hóa 100% hồ sơ di tích quốc gia và quốc gia đặc biệt, di tích cấp tỉnh đạt 70%": behind a comma the noun of the first once more. */
function echoed(zone: string, signs: readonly RegExpExecArray[]): RegExpExecArray | undefined {
  if (signs.length < 2 || !/và/u.test(signs[0]?.[0] ?? "")) return undefined;
  return signs.find((sign) => {
    const noun = sign[0] === "," ? /^\s(\p{L}+ \p{L}+)\s/u.exec(zone.slice(sign.index + 1))?.[1] : undefined;
    return noun !== undefined && zone.slice(0, signs[0]?.index).includes(` ${noun} `);
  });
}

/** Before an indicator that begins behind a comma, else the last sign with nothing but link words behind it. */
function commaBefore(zone: string, signs: readonly RegExpExecArray[]): RegExpExecArray | undefined {
  const naming = signs.find((sign) => {
    const rest = cleanName(zone.slice(sign.index + sign[0].length));
    return /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tổng|giá trị|mức|tốc độ|thu nhập|số|diện tích|sản lượng)(?![\p{L}])/iu.test(
      rest,
    );
  });
  if (naming) return naming;
  return signs[signs.length - 1];
}

/** What stands in brackets parts nothing: as many signs that say nothing. */
function withoutBrackets(text: string): string {
  return text.includes(")") ? text.replace(/\([^()]*\)/gu, (bracket) => "_".repeat(bracket.length)) : text;
}

// matchAll makes a new pattern for each text, which costs more than to find what it looks for.
function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}

function firstIndex(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? text.length;
}

function allOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** What stands before the last colon, and what behind it. */
export function headOf(rest: string): { readonly head: string; readonly own: string } {
  const masked = withoutBrackets(rest);
  const colon = masked.lastIndexOf(":");
  if (colon < 0) return { head: "", own: rest };
  const before = rest.slice(0, colon);
  const inner = before.lastIndexOf(":");
  // "Cơ cấu kinh tế: Nông, lâm nghiệp: 75%": the nearest words name the figure.
  if (inner >= 0 && cleanName(rest.slice(colon + 1)) === "") {
    return { head: cleanName(before.slice(0, inner)), own: before.slice(inner + 1) };
  }
  // "… cây trồng chủ yếu (Lúa: diện tích đạt": the head stands in the bracket.
  const open = before.lastIndexOf("(");
  if (open >= 0 && !before.slice(open).includes(")"))
    return { head: cleanName(before.slice(open + 1)), own: rest.slice(colon + 1) };
  const own = rest.slice(colon + 1);
  const head = cleanName(
    inner >= 0 && keepsIndicator(before.slice(inner + 1).trim()) ? before.slice(inner + 1) : before,
  );
  // "02 nguồn thu chính:" counts what follows, "Chỉ tiêu 3:" numbers it: neither is a head.
  if (/^\d+\s|^(?:chỉ tiêu|mục tiêu)(?: số)? \d+(?:\.\d+)*$/iu.test(head)) return { head: "", own };
  return { head, own };
}

const endOfWords =
  /;|\s\+\s(?=\p{L})|\.(?=\s+["“(]?(?:\p{Lu}|\d+(?:,\d+)?\s?%))|\.\s*$|:|…|trong đó|(?<=[,;(]\s?)trong số đó|tr\.?đó/giu;

/** The words behind a figure that can belong to it: up to the next strong sign, or to the last comma before another figure. */
export function behindOf(after: string, hasNext: boolean): string {
  // "(trong đó tốt, xuất sắc 80%), không có …": with its bracket the clause ends.
  if (/^\s*\)\s*[,;.]/u.test(after)) return "";
  const masked = withoutBrackets(after);
  const strong = firstIndex(masked, endOfWords);
  const open = masked.indexOf("(");
  if (open >= 0 && open < strong) return after.slice(0, open);
  const words = after.slice(0, strong);
  if (!hasNext || strong < after.length) return words;
  const signs = allOf(withoutBrackets(words), weakSign);
  const sign = commaBefore(words, signs);
  return sign ? words.slice(0, sign.index) : words;
}
