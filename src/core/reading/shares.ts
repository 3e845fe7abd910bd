/** Shares of one whole among the targets of a sentence, known by the words around them or by their sum. */

import type { Clause } from "./clauses";
import { startsLikeIndicator } from "./names";
import type { Draft } from "./targets-of-point";

/** "Tốt 92% - Khá 7,5% - Đạt 0,5%": three or more per cents that make 100 are the shares of one whole; "còn 28%" among them is
 *  one, and "không quá 1%" stays a limit. */
export function asShares(drafts: Draft[], first: number): void {
  const run = drafts.slice(first).filter(isOfWhole);
  const sum = run.reduce((total, { value = 0 }) => total + value, 0);
  if (run.length < 3 || Math.abs(sum - 100) > 1e-6 || run.some(({ value }) => value === 100)) return;
  if (!run.some(isBare)) return;
  for (let index = first; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft || !isOfWhole(draft) || !(isBare(draft) || isRest(draft))) continue;
    const reasons = [{ kind: "share-of-structure" } as const];
    drafts[index] = { ...draft, comparison: "=", direction: "none", isShare: true, reasons };
  }
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
  if (/^(?:tỷ lệ|tỉ lệ|tốc độ)/iu.test(name) || /(?:tỷ lệ|tỉ lệ) /iu.test(full)) return false;
  return (
    isShares &&
    (/^\s*cơ cấu/iu.test(sentence) ||
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
