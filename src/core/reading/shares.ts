/** Shares of one whole among the targets of a sentence, known by their sum. */

import type { Draft } from "./targets-of-point";

/** "Tốt 92% - Khá 7,5% - Đạt 0,5%": three or more bare per cents that make 100 are the shares of one whole. */
export function asShares(drafts: Draft[], first: number): void {
  const isBare = (draft: Draft): boolean =>
    draft.unit === "%" && draft.upper === undefined && draft.reasons.some(({ kind }) => kind === "bare-figure");
  const run = drafts.slice(first).filter(isBare);
  const sum = run.reduce((total, { value = 0 }) => total + value, 0);
  if (run.length < 3 || Math.abs(sum - 100) > 1e-6 || run.some(({ value }) => value === 100)) return;
  for (let index = first; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft || !isBare(draft)) continue;
    const reasons = [{ kind: "share-of-structure" } as const];
    drafts[index] = { ...draft, comparison: "=", direction: "none", isShare: true, reasons };
  }
}
