/** Clauses whose figure itself says what they are called: by the noun that it counts, or by the verb before it. For clauses.ts. */

import { longestCountedHead, type Clause } from "./clauses";
import { nameBehind } from "./names";
import { scaledUnit } from "./unit-scale";

export function namedByFigure(clause: Clause, index: number, all: readonly Clause[], text: string): Clause {
  return namedByVerb(namedByCount(namedByNoun(clause), all[index - 1], all[index + 1], text), all);
}

/** "Thêm 8 bác sĩ, nâng tỷ lệ lên …": only the noun says what is more. */
function namedByNoun(clause: Clause): Clause {
  const { mark, name, before, isApart } = clause;
  // "Tổng số 171 nhóm, lớp với 5.290 học sinh"
  if (isApart && mark.kind === "figure" && mark.phrase.family === "count" && /^[^\p{L}]*tổng số\s*$/iu.test(before))
    return { ...clause, name: `tổng số ${scaledUnit(mark.phrase.unit).plain}` };
  if (name !== "" || !isApart || mark.kind !== "figure" || mark.phrase.family !== "count") return clause;
  // "Vận động 90% hộ …; duy trì 05 câu lạc bộ": behind a semicolon the verb before holds no more.
  const kept = clause.heads.length > 0 ? undefined : keptOnly.exec(before)?.[1]?.toLowerCase();
  if (kept !== undefined)
    return { ...clause, name: `${kept} ${scaledUnit(mark.phrase.unit).plain}`, isNamedBehind: true };
  if (!moreOnly.test(before)) return clause;
  return { ...clause, name: scaledUnit(mark.phrase.unit).plain, isNamedBehind: true };
}

const keptOnly = /^[^\p{L}]*(?:tiếp tục )?(duy trì|giữ vững)\s*$/iu;
const moreOnly =
  /^[^\p{L}]*(?:(?:đến |hết |cuối |trong )*năm 20\d\d,? )?(?:phấn đấu |có |đạt |hoàn thành )*thêm(?: mới| ít nhất| từ| tối thiểu| khoảng)*\s*$/iu;

/** "Tiểu học: 68 lớp, 2.180 học sinh": of two counts under one head each is named by what it counts. */
function namedByCount(clause: Clause, last: Clause | undefined, next: Clause | undefined, text: string): Clause {
  const { mark, name, heads } = clause;
  if (name !== "" || heads.length === 0 || mark.kind !== "figure" || !isPlainCount(clause)) return clause;
  const isBeside =
    (next !== undefined &&
      !next.isApart &&
      next.name === "" &&
      isPlainCount(next) &&
      unitOf(next) !== unitOf(clause)) ||
    (last !== undefined &&
      !clause.isApart &&
      isPlainCount(last) &&
      last.name === "" &&
      unitOf(last) !== unitOf(clause));
  const head = heads[heads.length - 1] ?? "";
  if (!isBeside || head.split(" ").length > longestCountedHead) return clause;
  return {
    ...clause,
    name: `${head}: ${text.slice(mark.phrase.to, mark.phrase.end).trim()}`,
    heads: [],
    isNamedBehind: true,
  };
}

const isPlainCount = ({ mark, before, behind }: Clause): boolean =>
  mark.kind === "figure" &&
  mark.phrase.family === "count" &&
  mark.phrase.isUnitKnown &&
  !mark.phrase.isInBrackets &&
  mark.phrase.outOf === undefined &&
  mark.phrase.change === undefined &&
  !mark.phrase.unit.includes("/") &&
  /^[\s,]*(?:(?:và|với) )?$|:\s*$/u.test(before) &&
  nameBehind(behind) === "";

const unitOf = ({ mark }: Clause): string => (mark.kind === "figure" ? mark.phrase.unit : "");

/** "Duy trì 48 tổ liên gia, thành lập mới 22 tổ": beside others of the same, the verb says which. */
function namedByVerb(clause: Clause, all: readonly Clause[]): Clause {
  const { mark, name, isNamedBehind } = clause;
  if (!isNamedBehind || mark.kind !== "figure" || mark.phrase.family !== "count") return clause;
  if (mark.phrase.outOf !== undefined) return clause;
  const verb = /(?:^|[\s,;:.])(duy trì|giữ vững)\s*$/iu.exec(clause.before)?.[1]?.toLowerCase();
  const isSame = (other: Clause): boolean =>
    !other.isNamedBehind && other.name !== "" && !other.isPart && unitOf(other) === mark.phrase.unit;
  if (verb === undefined || !all.some(isSame)) return clause;
  return { ...clause, name: `${verb} ${name}` };
}
