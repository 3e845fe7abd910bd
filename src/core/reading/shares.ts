/** Shares of one whole among the targets of a sentence, known by the words around them or by their sum. */

import type { Clause } from "./clauses";
import { startsLikeIndicator } from "./names";
import type { Draft } from "./targets-of-point";

/** "Tốt 92% - Khá 7,5% - Đạt 0,5%": three or more per cents that make 100 are the shares of one whole; "còn 28%" among them is
 *  one, and "không quá 1%" stays a limit. */
export function asShares(drafts: Draft[], first: number): void {
  const run = drafts.slice(first).filter(isOfWhole);
  for (const share of run.flatMap((_, from) => wholeFrom(run, from))) {
    const at = drafts.indexOf(share);
    if (at < 0 || !(isBare(share) || isRest(share))) continue;
    const reasons = [{ kind: "share-of-structure" } as const];
    drafts[at] = { ...share, comparison: "=", direction: "none", isShare: true, reasons };
  }
}

/** More parts has no structure. */
const mostShares = 16;

/** Those from `from` on that make 100 together; none where they don't. Others may stand behind: "…, thủy sản 5,5%; 62% xã đạt chuẩn". */
function wholeFrom(run: readonly Draft[], from: number): readonly Draft[] {
  let sum = 0;
  const end = Math.min(run.length, from + mostShares);
  for (let index = from; index < end && sum < 100 + 1e-6; index++) {
    sum += run[index]?.value ?? 0;
    // "Đạt 0,5% - Chưa đạt 0%": noughts behind belong to it.
    if (Math.abs(sum - 100) > 1e-6 || run[index + 1]?.value === 0) continue;
    const whole = run.slice(from, index + 1);
    return whole.length >= 3 && whole.some(isBare) ? whole : [];
  }
  return [];
}

const isOfWhole = (draft: Draft): boolean =>
  draft.unit === "%" && draft.upper === undefined && (isBare(draft) || draft.comparison === "<=");

const isBare = ({ reasons }: Draft): boolean => reasons.some(({ kind }) => kind === "bare-figure");

const isRest = ({ reasons }: Draft): boolean =>
  reasons.every((reason) => reason.kind === "direction-word" || ("word" in reason && reason.word === "còn"));

/** In a sentence on a structure, or as a part of a sum in money. */
export function isShareBySentence(
  { isPart, name, isNamedBehind }: Clause,
  isShares: boolean,
  full: string,
  sentence: string,
): boolean {
  if (/^(?:tỷ lệ|tỉ lệ|tốc độ|tăng)/iu.test(name) || /(?:tỷ lệ|tỉ lệ) /iu.test(full)) return false;
  return (
    isShares &&
    (/^tỷ trọng .* trong tổng /iu.test(full) ||
      /^\s*cơ cấu/iu.test(sentence) ||
      (isPart && !isNamedBehind) ||
      /(?<!chuyển đổi )cơ cấu/iu.test(full) ||
      (startsLikeIndicator(name) && !isNamedBehind))
  );
}

/** Under a head or in a clause that tells of a structure. */
export function isStructure({ heads, name, before }: Clause): boolean {
  return (
    heads.some((head) => /(?<!chuyển đổi )cơ cấu/iu.test(head)) ||
    /^cơ cấu/iu.test(name) ||
    /cơ cấu (?:kinh tế|ngành|gtsx|giá trị|lao động)/iu.test(before)
  );
}
