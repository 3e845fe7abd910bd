/** Several figures with one predicate: "1 huyện, 17 xã và 60 thôn đạt chuẩn nông thôn mới", "90% tổ chức đảng, 95% đảng viên hoàn thành
 *  tốt nhiệm vụ". What the last one's name does, the ones before it do, too. */

import { endOf, startOf } from "./clause-marks";
import type { Clause } from "./clauses";
import type { FigurePhrase } from "./figure-phrases";
import { nameBehind } from "./names";

/** The clauses with the predicates that they share. */
export function withSharedPredicates(text: string, clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  const shared = [...clauses];
  for (let index = shared.length - 2; index >= 0; index--) {
    const clause = shared[index];
    // "20/27 bản (74%), 95% cơ quan đạt chuẩn": the rate in brackets is the count's own.
    const isCounted = clause?.mark.kind === "figure" && clause.mark.phrase.outOf !== undefined;
    const rate = isCounted ? shared[index + 1]?.mark : undefined;
    const next = shared[index + (rate?.kind === "figure" && rate.phrase.isInBrackets ? 2 : 1)];
    const object = clause && next ? sharedObject(clause, next) : undefined;
    if (clause && object !== undefined) {
      shared[index] = { ...clause, behind: ` ${object}` };
      continue;
    }
    if (!clause || !next?.isNamedBehind || next.mark.kind !== "figure" || clause.mark.kind !== "figure") continue;
    const between = text.slice(endOf(clause.mark), startOf(next.mark)).replace(/\([^()]*\)?/gu, "");
    const tail = sharedTail(clause, next, between);
    if (tail !== undefined) {
      shared[index] = { ...clause, behind: `${clause.behind.trimEnd()} ${tail}` };
      continue;
    }
    const name = sharedName(clause, next, between);
    if (name !== undefined) shared[index] = { ...clause, name, isNamedBehind: true, isAside: false };
  }
  return shared;
}

/** "Xây mới 04 công trình, nâng cấp 06 công trình cấp nước tập trung": what is built anew is of the same kind. */
function sharedObject(clause: Clause, next: Clause): string | undefined {
  const [mark, other] = [clause.mark, next.mark];
  if (mark.kind !== "figure" || other.kind !== "figure" || next.isApart || next.isNamedBehind) return undefined;
  if (mark.phrase.unit !== other.phrase.unit || !/^(?:count|measure)$/u.test(other.phrase.family ?? ""))
    return undefined;
  if (clause.isNamedBehind || clause.name === "" || clause.behind.trim() !== "" || !works.test(next.name))
    return undefined;
  if (mark.phrase.isLinked === true || other.phrase.isLinked === true) return undefined;
  const object = nameBehind(next.behind);
  return object === "" || clause.name.includes(object) ? undefined : object;
}

const works =
  /^(?:xây|nâng cấp|nâng hạng|cải tạo|sửa chữa|duy tu|bảo trì|bảo dưỡng|làm mới|mở|trồng|chăm sóc|thành lập|củng cố|cấp|công nhận|duy trì|cứng hóa|nhựa hóa|bê tông|lắp|nạo vét|chuyển hóa)(?!\p{L})(?: \p{L}+){0,3}$/iu;

/** "Xây dựng 02 tuyến phố và 01 chợ không dùng tiền mặt": how what is counted last is, what is counted before is, too. */
function sharedTail(clause: Clause, next: Clause, between: string): string | undefined {
  if (clause.mark.kind !== "figure" || next.mark.kind !== "figure" || clause.name === "") return undefined;
  const isCounted = clause.mark.phrase.family === "count" && next.mark.phrase.family === "count";
  if (!isCounted || clause.isNamedBehind || !/^(?:\s\p{L}+)?\s+(?:và|hoặc)\s*$/u.test(between)) return undefined;
  return /^[\p{L},]+(?: [\p{L},]+)*? (["“].*|(?:không|theo mẫu|do) .*)$/u.exec(next.name)?.[1];
}

function sharedName(clause: Clause, next: Clause, between: string): string | undefined {
  if (clause.mark.kind !== "figure" || next.mark.kind !== "figure") return undefined;
  const { family, unit, outOf, isInBrackets } = clause.mark.phrase;
  const isMixed = isOfMany(clause.mark.phrase) && isOfMany(next.mark.phrase);
  if ((family !== next.mark.phrase.family && !isMixed) || isInBrackets) return undefined;
  if (family === "count") {
    if (clause.name !== "" || !/^\s*(?:,|và|, và)\s*$/u.test(between)) return undefined;
    const nextUnit = next.mark.phrase.unit;
    if (outOf !== undefined && next.mark.phrase.family === "percent") {
      const does = predicateOf(next.name);
      return does === undefined ? undefined : `${unit} ${does}`;
    }
    const rest = next.name.startsWith(nextUnit) ? next.name.slice(nextUnit.length).trim() : "";
    const predicate = predicateOf(rest) ?? rest;
    return predicate === "" ? undefined : `${unit} ${predicate}`;
  }
  // "90% người sản xuất; 85% người kinh doanh có kiến thức": behind a semicolon only others of the same kind.
  const isSameKind = clause.name.split(" ", 1)[0]?.toLowerCase() === next.name.split(" ", 1)[0]?.toLowerCase();
  const isBeside =
    /^[^;:.()]+(?:,|\svà)\s*(?:và )?$/u.test(between) || (isSameKind && /^[^;:.()]+;\s*$/u.test(between));
  if (family !== "percent" || !clause.isNamedBehind || !isBeside) return undefined;
  // "100% điểm tổ chức sử dụng ma túy và 100% diện tích cây có chứa chất ma túy được phát hiện": what becomes of both stands last.
  const becomes = /(?:^|\s)(được\s\p{L}.*)$/u;
  const last = becomes.exec(next.name)?.[1];
  const predicate = last ?? predicateOf(next.name);
  const isSaid = last === undefined ? predicateOf(` ${clause.name}`) !== undefined : becomes.test(` ${clause.name}`);
  if (predicate === undefined || isSaid) return undefined;
  const longest = /\svà\s*$/u.test(between) ? longestBareBeforeAnd : longestBare;
  return clause.name.split(" ").length > longest ? undefined : `${clause.name} ${predicate}`;
}

/** "95%", "20/27 bản": some of many. */
const isOfMany = ({ family, outOf }: FigurePhrase): boolean => family === "percent" || outOf !== undefined;

/** Longer names say what they do without a verb of these. */
const longestBare = 5;
/** "Trên 80% số trạm y tế cấp xã trên toàn tỉnh và 100% cơ sở cai nghiện đủ điều kiện …" */
const longestBareBeforeAnd = 20;

const predicateOf = (name: string): string | undefined =>
  /(?:^|\s)((?:đạt|được|hoàn thành|về đích|sử dụng|tham gia|có|đủ điều kiện|bảo đảm|đảm bảo|áp dụng|ứng dụng|kết nối|cung cấp|triển khai|thực hiện|biết|chấp hành|hài lòng|tiếp cận)\s\p{L}.*)$/u.exec(
    name,
  )?.[1];
