/** Figures that stand in the order of their names: "tỷ lệ A, tỷ lệ B lần lượt đạt 94% và 99%". From the clauses of a text, which then
 *  carry the names whole. */

import type { Clause } from "./clauses";
import { cleanName, startsLikeIndicator } from "./names";
import { measure } from "./parallel-names";

/** Words before the first figure that say so. */
const inOrder =
  /^(.*?)[\s,]+(?:(?:đạt|là|ở mức|tăng|giảm|còn)\s)?(?:lần lượt|tương ứng)(?:\s(?:đạt|là|ở mức|tăng|giảm|còn|phải|ước|bằng))*[\s:]*$/isu;
/** All that may stand between its figures. */
const between = /^[\s,]*(?:và\s*)?(?:(?:là|đạt|còn)\s*)?$/iu;
const separators = /,\s+(?:và\s+)?|\s+và\s+|\s+hoặc\s+/giu;

export function withRespectiveNames(clauses: readonly Clause[]): readonly Clause[] {
  if (!clauses.some(({ before }) => /lần lượt|tương ứng/iu.test(before))) return clauses;
  const named = [...clauses];
  for (const [index, clause] of clauses.entries()) {
    const words = clause.mark.kind === "figure" ? inOrder.exec(clause.before)?.[1]?.replace(/^.*:\s/su, "") : undefined;
    if (words === undefined) continue;
    const rest = clauses.slice(index + 1);
    // "… lần lượt là 91% và 87%; 100% xã có nhà văn hóa": behind a semicolon what stands behind its figure is another sentence.
    const end = rest.findIndex(
      ({ mark, before, isApart, isNamedBehind }) =>
        mark.kind !== "figure" || !between.test(before) || (isApart && isNamedBehind),
    );
    const group = [clause, ...(end < 0 ? rest : rest.slice(0, end))];
    const names = group.length < 2 ? undefined : namesOf(words, group.length);
    if (names === undefined) continue;
    for (const [at, each] of group.entries()) {
      named[index + at] = {
        ...withUnitOf(each, group[group.length - 1]),
        ordered: names[at] ?? "",
        name: names[at] ?? "",
        before: names[at] ?? "",
        isAside: false,
        isNamedBehind: false,
      };
    }
  }
  return named;
}

/** "lần lượt 95 và 97%": the last one's unit is that of all. */
function withUnitOf(clause: Clause, last: Clause | undefined): Clause {
  if (clause.mark.kind !== "figure" || last?.mark.kind !== "figure" || clause.mark.phrase.unit !== "") return clause;
  const { unit, isUnitKnown, family } = last.mark.phrase;
  return {
    ...clause,
    mark: { ...clause.mark, phrase: { ...clause.mark.phrase, unit, isUnitKnown, ...(family && { family }) } },
  };
}

/** So many names out of the words before the figures; undefined where they don't part so. */
function namesOf(words: string, count: number): readonly string[] | undefined {
  const all = [...words.matchAll(separators)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  if (all.length < count - 1) return undefined;
  const last = words.lastIndexOf(" và ");
  // "tụ huyết trùng, dịch tả và dại chó, mèo lần lượt đạt 85%, 80% và 90%": behind the "và" of a list the comma stands within its last one.
  const isListed = all.filter(({ from }) => from <= last).length === count - 1;
  const scored = all.map((separator) => ({
    separator,
    score: scoreOf(words, separator) - (isListed && separator.from > last ? 1 : 0),
  }));
  const chosen = scored
    .sort((a, b) => b.score - a.score || b.separator.from - a.separator.from)
    .slice(0, count - 1)
    .map(({ separator }) => separator)
    .sort((a, b) => a.from - b.from);
  // What stands before the first name says nothing of it; the "có" of a further one is its verb.
  const parts = [...chosen, { from: words.length, to: words.length }].map(({ from }, index) => {
    const part = words.slice(chosen[index - 1]?.to ?? 0, from);
    return index === 0 ? cleanName(part) : part.trim();
  });
  return parts.includes("") ? undefined : wholeNames(parts);
}

/** How surely a comma or "và" parts two names: the next one begins like an indicator, or with a word of the one before. */
function scoreOf(words: string, { from, to }: { readonly from: number; readonly to: number }): number {
  const next = words.slice(to);
  const isEcho = echoAt(words.slice(0, from).split(" "), next) >= 0;
  // "gia đình, thôn, tổ dân phố": these two are one.
  if (pair.test(`${words.slice(0, from).split(/[\s,]/u).slice(-2).join(" ")}|${next}`)) return -1;
  return (startsLikeIndicator(next) ? 2 : 0) + (isEcho ? 2 : 0) + (/và/iu.test(words.slice(from, to)) ? 1 : 0);
}

const pair =
  /(?:^|\s)(?:thôn|bản|ấp|xóm|khóm|buôn|làng|khu)\|(?:tổ dân phố|khu phố|tổ|khu dân cư)(?!\p{L})|(?:^|\s)(?:xã\|phường|cơ quan\|đơn vị)(?!\p{L})/iu;

const echoAt = (before: readonly string[], next: string): number => {
  const first = next.split(" ", 1)[0]?.toLowerCase() ?? "";
  return before.findIndex((word) => word.toLowerCase() === first);
};

const verbs =
  "được|có|sử dụng|tham gia|hoàn thành|đạt|biết|hưởng|áp dụng|thực hiện|ra lớp|đến trường|phân loại|chấp hành";
const beginsWithVerb = new RegExp(`^(?:${verbs})\\s`, "iu");
const firstVerb = new RegExp(`\\s(?:${verbs})\\s`, "iu");
/** What things may follow directly. */
const lastLink = new RegExp(
  `^(?:.*\\s)?(?:${verbs}|dùng|về|cho|theo|đối với(?: bệnh)?|bệnh|tiêm|vắc xin|lĩnh vực|cấp|khâu|mức|loại|thể|nhóm|khu vực|độ tuổi|môn|ở|tại|của|số hóa|thu gom|xử lý|giải quyết|khám phá)\\s`,
  "iu",
);
const predicate =
  /\s(?:(?:được|đạt|tham gia|sử dụng|hoàn thành|thực hiện|phân loại|chấp hành)\s.*|ra lớp|đến trường)$/iu;
/** A part of more words says itself what becomes of it. */
const briefest = 9;

/** Each part made whole: by what stands before it in the first one, all but the last by what the last says of all. */
function wholeNames([first = "", ...further]: readonly string[]): readonly string[] {
  const last = further[further.length - 1] ?? "";
  const words = first.split(" ");
  const said = further.some((part) => measure.test(part)) ? "" : (predicate.exec(last)?.[0] ?? "");
  const withSaid = (name: string): string =>
    said === "" || firstVerb.test(`${name} `) || name.split(" ").length > briefest ? name : name + said;
  return [
    withSaid(first),
    ...further.map((part) => {
      const other = placeFor(first, part);
      if (other !== undefined) return withSaid(other);
      const echo = echoAt(words, part);
      if (echo >= 0) return withSaid([...words.slice(0, echo), part].join(" "));
      if (measure.test(part)) return part;
      const verb = beginsWithVerb.test(part) ? firstVerb.exec(first)?.index : undefined;
      if (verb !== undefined) return `${first.slice(0, verb)} ${part}`;
      return withSaid(`${lastLink.exec(first)?.[0] ?? measuredBy(first)}${part}`);
    }),
  ];
}

const measuredBy = (name: string): string => {
  const word = measure.exec(name)?.[0] ?? "";
  return word === "" ? "" : `${word} `;
};

/** "Tỷ lệ chất thải rắn đô thị, nông thôn được thu gom": the place at the end of the first name is another one in the second. */
function placeFor(first: string, part: string): string | undefined {
  const place = /^(?:khu vực )?(?:nông thôn|đô thị|thành thị|miền núi|đồng bằng)(?!\p{L})/iu;
  if (!place.test(part)) return undefined;
  const at = /\s(?:khu vực )?(?:nông thôn|đô thị|thành thị|miền núi|đồng bằng)$/iu.exec(first)?.index;
  return at === undefined ? undefined : `${first.slice(0, at)} ${part}`;
}
