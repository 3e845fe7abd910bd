/** Plans that set aims for several years: then a target's name says for which. From the sentences of the targets and the headings
 *  above them; read-plan.ts asks once for all. */

import type { Point } from "./outline";
import type { Proposal } from "./proposal";
import { remembered } from "./remembered";

/** Fewer targets of a year beside the others are asides: "…, năm 2030 đạt 45%" has its year where it is named. */
const fewest = 2;

/** When a target is set for: "năm 2030", or a period, "giai đoạn 2026 - 2030", which ends with `year`. */
export interface AimTime {
  readonly year: number;
  readonly words: string;
}

const ofYear = (year: number): AimTime => ({ year, words: `năm ${year}` });

/** The year or period that a target of running text or a list is set for; undefined where neither its sentence nor a heading says one. */
export function aimTime({ quotation }: Pick<Proposal, "quotation">, above: readonly Point[]): AimTime | undefined {
  const named = yearsIn(quotation.text).filter(({ at }) => at < quotation.from);
  const own =
    named[named.length - 1]?.year ?? behind.exec(quotation.text.slice(quotation.to, quotation.to + nearest))?.[1];
  if (own !== undefined) return ofYear(Number(own));
  for (let index = above.length - 1; index >= 0; index--) {
    const heading = plainOf(above[index]?.text ?? "");
    const years = new Set(heading.match(/20\d\d/gu));
    if (years.size === 1) return ofYear(Number([...years][0]));
    const [, from, to] = period.exec(heading) ?? [];
    if (years.size === 2 && from !== undefined && to !== undefined)
      return { year: Number(to), words: `giai đoạn ${from} - ${to}` };
    if (years.size > 1) return undefined;
  }
  return undefined;
}

/** "Giai đoạn 2026-2030", "giai đoạn từ 2031 - 2035", "từ năm 2026 đến năm 2030". */
const period = /(?:giai đoạn|từ)(?: từ)?(?: năm)? (20\d\d)(?:\s?[-–]\s?|\sđến (?:năm )?)(20\d\d)/iu;

interface YearAt {
  readonly at: number;
  readonly year: string;
}

/** The years that a sentence sets aims for; a long one is asked once for all of its targets. */
const yearsIn = remembered(200, (text: string): readonly YearAt[] =>
  [...plainOf(text).matchAll(aim)].map((match) => ({ at: match.index, year: match[1] ?? "" })),
);

const nearest = 110;

/** "đến năm 2030", "năm 2026", and no year that something is held against or began in. */
const aim =
  /(?<!(?:so với|so|hơn|bằng|từ|giá|sánh|của|trước|cùng kỳ|ước|thực hiện|tháng \d+) )(?:đến |vào |hết |cuối |trong )*năm (20\d\d)(?!\s?[-–/]\s?\d|\d)/giu;
const behind = /^[^;,.()\d]{0,90}(?:vào|đến|trong) (?:cuối |hết )?năm (20\d\d)(?!\d)/iu;

/** Without brackets and numbers of documents. */
const plainOf = (text: string): string =>
  text.replace(/\([^()]*\)|số \d+\S*|ngày \d+\S*/giu, (part) => " ".repeat(part.length));

/** The proposals with the year in their names, or the period, where the document sets aims for more than one. */
export function withAimYears(proposals: readonly Proposal[], times: ReadonlyMap<number, AimTime>): readonly Proposal[] {
  const counts = new Map<string, number>();
  for (const { words } of times.values()) counts.set(words, (counts.get(words) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= fewest).map(([words]) => words);
  // A period beside years is that of the whole plan.
  const periods = often.filter(isPeriod).length;
  const years = often.length - periods;
  if (years < 2 && periods < 2) return proposals;
  return proposals.map((proposal) => {
    const words = times.get(proposal.id)?.words;
    if (words === undefined || (isPeriod(words) ? periods : years) < 2 || /20\d\d/u.test(proposal.name))
      return proposal;
    return { ...proposal, name: `${proposal.name} ${words}` };
  });
}

const isPeriod = (words: string): boolean => words.startsWith("giai đoạn");
