/** The sentence that opens a report, "Có A/N chỉ tiêu đạt và vượt kế hoạch, trong đó …", as text and natively, and the
 *  hidden columns that it counts: how every row stands, and how every item stands by the worst of its rows. */

import { worstFirst, type Headline, type Standing } from "./headline";
import type { Judging } from "./judgement";
import { labelSets, textsOf, type LabelSet } from "./labels";
import type { Moment } from "./moment";
import { nativeVerdict, quoted } from "./native-rule";
import { overrideMark, standingOfLabel } from "./overrides";
import type { ReportCell } from "./report";
import { operandsOf, whereThere } from "./report-formulas";
import type { Target } from "./target";

/** 1 is the worst: the number that stands in the hidden columns. */
export function standingNumber(standing: Standing): number {
  return worstFirst.indexOf(standing) + 1;
}

const [byHand, none] = [standingNumber("by-hand"), standingNumber("no-figure")];
const words = [...new Set(labelSets.flatMap((set) => set.rules.map((rule) => rule.text)))];

/** How a row stands, by the label that is seen: the words of any set; other words are judged by hand. */
const seenStanding = (() => {
  const numbers = words.map((word) => standingNumber(standingOfLabel(word)));
  // Excel: an asterisk in a text that is looked for is any text.
  const plain = `SUBSTITUTE(TRIM(SUBSTITUTE(«label»,${quoted(overrideMark)},"")),"*","~*")`;
  const found = `INDEX({${numbers.join(",")}},MATCH(${plain},{${words.map(quoted).join(",")}},0))`;
  return `IF(«label»="",IF(ISNUMBER(«cumulated»),${byHand},${none}),IFERROR(${found},${byHand}))`;
})();

/** The standing of a row natively. Where two verdicts share a word ("Chưa thực hiện"), the verdict itself is worked out
 *  for what nobody judged. */
export function standingFormula(target: Target, { labels, rules }: Judging, moment: Moment): string {
  const isOpen = target.value === undefined || target.direction === "none";
  if (isOpen || isUnambiguous(labels)) return `=${seenStanding}`;
  const operands = operandsOf(target);
  const verdict = nativeVerdict(target, operands, (found) => String(standingNumber(found)), { moment, rules });
  const mark = overrideMark.trim();
  const isTheirs = `RIGHT(«label»,${mark.length})=${quoted(mark)}`;
  return `=IF(${isTheirs},${seenStanding},${whereThere(operands, verdict, String(none))})`;
}

/** Whether the words of a set leave no doubt of the verdict. */
function isUnambiguous(set: LabelSet): boolean {
  const verdicts = ["exceeded", "met", "missed", "not-due"] as const;
  return verdicts.every((verdict) => textsOf(set, verdict).every((text) => standingOfLabel(text) === verdict));
}

/** How an item stands: by the worst of its rows, given as places relative to its first one. */
export function countedCell(standings: readonly Standing[], places: readonly number[]): ReportCell {
  const value = Math.min(...standings.map(standingNumber));
  const cells = places.map((place) => (place === 0 ? "«standing»" : `«standing:${place}»`));
  return { value, formula: cells.length === 1 ? `=${cells.join("")}` : `=MIN(${cells.join(",")})` };
}

interface Clause {
  readonly standing: Standing;
  readonly text: string;
}

const better: readonly Clause[] = [
  { standing: "exceeded", text: "chỉ tiêu vượt" },
  { standing: "met", text: "chỉ tiêu đạt" },
];

const more: readonly Clause[] = [
  { standing: "missed", text: "chỉ tiêu không đạt" },
  { standing: "not-due", text: "chỉ tiêu chưa đến kỳ đánh giá" },
  { standing: "by-hand", text: "chỉ tiêu chưa được đánh giá" },
  { standing: "no-figure", text: "chỉ tiêu chưa có số liệu" },
];

const opening = "chỉ tiêu đạt và vượt kế hoạch";

/** `Có 16/19 chỉ tiêu đạt và vượt kế hoạch, trong đó 9 chỉ tiêu vượt, 7 chỉ tiêu đạt; 3 chỉ tiêu không đạt.` What there is
 *  none of is left out. `about` puts something behind a count, such as the names of what was missed. */
export function headlineText(counts: Headline, about: (standing: Standing) => string = () => ""): string {
  const good = counts.exceeded + counts.met;
  const parts = better.filter(({ standing }) => counts[standing] > 0);
  const listed = parts.map(({ standing, text }) => `${counts[standing]} ${text}`).join(", ");
  const rest = more
    .filter(({ standing }) => counts[standing] > 0)
    .map(({ standing, text }) => `; ${counts[standing]} ${text}${about(standing)}`);
  return `Có ${good}/${counts.total} ${opening}${listed && `, trong đó ${listed}`}${rest.join("")}.`;
}

/** The same natively; `range` holds the numbers of standings, with blanks between them. */
export function headlineFormula(range: string): string {
  const count = (standing: Standing): string => `COUNTIF(${range},${standingNumber(standing)})`;
  const good = `(${count("exceeded")}+${count("met")})`;
  const clause = (before: string, { standing, text }: Clause): string =>
    `IF(${count(standing)}=0,"",${before}${count(standing)}&${quoted(` ${text}`)})`;
  const both = `IF(${count("exceeded")}*${count("met")}=0,"",", ")`;
  const listed = better.map((each) => clause("", each)).join(`&${both}&`);
  const parts = `IF(${good}=0,"",", trong đó "&${listed})`;
  const rest = more.map((each) => clause('"; "&', each));
  return `="Có "&${good}&"/"&COUNT(${range})&${quoted(` ${opening}`)}&${parts}&${rest.join("&")}&"."`;
}
