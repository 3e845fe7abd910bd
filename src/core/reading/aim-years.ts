/** Plans that set aims for several years: then a target's name says for which. From the sentences of the targets and the headings
 *  above them; read-plan.ts asks once for all. */

import type { Point } from "./outline";
import type { Proposal } from "./proposal";
import { remembered } from "./remembered";

/** Fewer targets of a year beside the others are asides: "…, năm 2030 đạt 45%" has its year where it is named. */
const fewest = 2;

/** The year that a target of running text or a list is set for; undefined where neither its sentence nor a heading says one. */
export function aimYear({ quotation }: Pick<Proposal, "quotation">, above: readonly Point[]): number | undefined {
  const named = yearsIn(quotation.text).filter(({ at }) => at < quotation.from);
  const own =
    named[named.length - 1]?.year ?? behind.exec(quotation.text.slice(quotation.to, quotation.to + nearest))?.[1];
  if (own !== undefined) return Number(own);
  for (let index = above.length - 1; index >= 0; index--) {
    const years = new Set(plainOf(above[index]?.text ?? "").match(/20\d\d/gu));
    if (years.size === 1) return Number([...years][0]);
    if (years.size > 1) return undefined;
  }
  return undefined;
}

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

/** The proposals with the year in their names, where the document sets aims for more than one. */
export function withAimYears(proposals: readonly Proposal[], years: ReadonlyMap<number, number>): readonly Proposal[] {
  const counts = new Map<number, number>();
  for (const year of years.values()) counts.set(year, (counts.get(year) ?? 0) + 1);
  const often = [...counts.values()].filter((count) => count >= fewest);
  if (often.length < 2) return proposals;
  return proposals.map((proposal) => {
    const year = years.get(proposal.id);
    if (year === undefined || /20\d\d/u.test(proposal.name)) return proposal;
    return { ...proposal, name: `${proposal.name} năm ${year}` };
  });
}
