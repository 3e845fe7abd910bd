/** Why a person should look at a target read in prose: what its figure, its name and the clauses beside it leave open. */

import { namesIn } from "./clause-names";
import type { Clause } from "./clauses";
import { holdsFigure, isBareName, startsLikeIndicator, wordCount } from "./names";
import { unprovenOf, type ReadClause } from "./proven-forms";
import type { Doubt } from "./proposal";
import type { Draft } from "./targets-of-point";

/** Names of more syllables hold two clauses more often than one: 26 is the longest right one of the samples. */
const longestSureName = 26;

export function doubtsOf(read: ReadClause): Doubt[] {
  const { phrase, name, clause } = read;
  const doubts: Doubt[] = [];
  const { unit, noun, otherValue } = phrase;
  if (unit === "") doubts.push(noun === undefined ? { kind: "no-unit" } : { kind: "unknown-unit", unit: noun });
  if (otherValue !== undefined) doubts.push({ kind: "unusual-separator", figure: String(otherValue), otherValue });
  if (wordCount(name) > longestSureName) doubts.push({ kind: "long-name" });
  if (isBareName(name)) doubts.push({ kind: "bare-name" });
  // Where only a comma parts two figures, the words between may belong to either.
  const isMixed = !clause.isApart && !startsLikeIndicator(clause.name);
  if (isMixed || (clause.isNamedBehind && holdsFigure(name))) doubts.push({ kind: "several-figures", others: [] });
  // "A và B": which words are the name of which, the text leaves to the reader.
  if (namesIn(name, unit).length > 1) doubts.push({ kind: "name-in-pieces" });
  const told = new Set<Doubt["kind"]>(doubts.map(({ kind }) => kind));
  return [...doubts, ...unprovenOf(read).filter(({ kind }) => !told.has(kind))];
}

/** "90% tổ chức đảng, 90% đảng viên hoàn thành tốt nhiệm vụ": the words behind the second may be the first one's, too. */
export function isPredicateShared(clause: Clause, next: Clause | undefined): boolean {
  return clause.isNamedBehind && next?.isNamedBehind === true && !next.isApart && !next.isAside;
}

/** What is said of a subject, from its verb on. */
const predicate =
  /\s((?:được|đều|có|đạt|bảo đảm|đảm bảo|tham gia|hoàn thành|thực hiện|sử dụng|dùng|áp dụng|ứng dụng|triển khai|đăng ký|ký cam kết|tiếp cận|biết|không|chấp hành|tổ chức)\s.+)$/iu;

/** "100% dân cư đô thị và 95% dân cư nông thôn dùng nước sạch": a subject without a verb has that of the next one. */
export function withPredicateOf(next: Clause | undefined, draft: Draft): Draft {
  if (next === undefined || draft.unit !== "%" || predicate.test(draft.name)) return draft;
  const shared = predicate.exec(next.name)?.[1];
  return shared === undefined ? draft : { ...draft, name: `${draft.name} ${shared}` };
}

export function withOtherFigure(draft: Draft): Draft {
  if (draft.doubts.some(({ kind }) => kind === "several-figures")) return draft;
  return { ...draft, doubts: [...draft.doubts, { kind: "several-figures", others: [] }] };
}
