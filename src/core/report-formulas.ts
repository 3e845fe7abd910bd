/** The native formulas of a report, known to Excel 2010, LibreOffice and WPS: the sheet lives without the add-in.
 *  Each says the same as the core's own line named beside it; test/office compares them figure by figure. */

import { changesInPoints, type JudgingRules } from "./attainment";
import type { Judging } from "./judgement";
import { labelSets, textsOf } from "./labels";
import type { Moment } from "./moment";
import { nativeGap, nativeLabel, nativeRatio, nativeVerdict, quoted, type Operands } from "./native-rule";
import { overrideMark } from "./overrides";
import { periodKey, type Period } from "./period";
import { planDecimals, planSigns, printsState } from "./report-formats";
import { figureIn, lookUpIn, type TargetLookUp } from "./report-lookups";
import { wholeArea } from "./results-table";
import { shownAs, type Aggregation, type Target } from "./target";

/** Any number: text and blanks don't count. */
const isFigure = '">-1E+300"';

export const doubledText = "trùng số liệu";
export const noBaseText = "–";
export const maintainedText = "Duy trì";

/** A column of the target as it stands there; a blank cell is no zero. */
export function textFormula(row: TargetLookUp, column: string): string {
  return `=${lookUpIn(row, column)}&""`;
}

/** A figure of the target, or blank where the table has none. */
export function figureOfTarget(row: TargetLookUp, column: string, per = 1): string {
  return `=${figureIn(row, column, per)}`;
}

/** The plan as it is shown: a number, or words. */
export function planFormula(target: Target, row: TargetLookUp): string {
  if (target.upper !== undefined) return rangeFormula(target);
  return `=${lookUpIn(row, "Kế hoạch")}${target.value === undefined ? '&""' : ""}`;
}

/** `6,6–6,8`, spelt as the reader's own Excel spells numbers, with as many decimals as the ends have (rangeText in
 *  report-formats.ts). Excel: TEXT would read its format by the reader's language, FIXED doesn't. */
function rangeFormula({ comparison }: Target): string {
  const isRougher = (end: string, places: number): string => `(ABS(ROUND(${end},${places})-${end})>1E-12*ABS(${end}))`;
  const places = [0, 1, 2, 3, 4, 5].map(
    (count) => `SIGN(${isRougher("«foot»", count)}+${isRougher("«upper»", count)})`,
  );
  const sign = planSigns[comparison].replace(/"/gu, "");
  const count = places.join("+");
  const text = `FIXED(«foot»,${count})&"–"&FIXED(«upper»,${count})`;
  return `=IF(COUNT(«foot»,«upper»)=2,${sign === "" ? "" : `${quoted(sign)}&`}${text},"")`;
}

/** The same of ends that stand nowhere in the report, with the decimals that they have now: the text of the other formula
 *  says each end twenty times. */
export function fixedRange(target: Target, foot: string, upper: string): string {
  const places = planDecimals(target);
  const sign = planSigns[target.comparison].replace(/"/gu, "");
  const text = `FIXED(${foot},${places})&"–"&FIXED(${upper},${places})`;
  return `=IF(COUNT(${foot},${upper})=2,${sign === "" ? "" : `${quoted(sign)}&`}${text},"")`;
}

/** The figure of `periods` in results, or blank, or the word for two rows of one period (aggregate in cumulation.ts). */
export function figureFormula(periods: readonly Period[], aggregation: Aggregation, unit = wholeArea): string {
  const count = countOf("Thực hiện", { periods, unit });
  const sum = sumOf("Thực hiện", { periods, unit });
  if (periods.length === 1) return `=CHOOSE(MIN(${count},2)+1,"",${sum},"${doubledText}")`;
  const known = {
    sum: `IF(SUM(${count})=0,"",SUM(${sum}))`,
    mean: `IF(SUM(${count})=0,"",SUM(${sum})/SUM(${count}))`,
    latest: `IFERROR(LOOKUP(2,1/${count},${sum}),"")`,
  }[aggregation];
  return `=IF(MAX(${count})>1,"${doubledText}",${known})`;
}

/** The same for "Cùng kỳ năm trước", blank unless every counted period has its base. */
export function previousFormula(periods: readonly Period[], aggregation: Aggregation): string {
  const count = countOf("Thực hiện", { periods });
  const both = countOf("Thực hiện", { periods }, "Cùng kỳ năm trước");
  const sum = sumOf("Cùng kỳ năm trước", { periods }, "Thực hiện");
  if (periods.length === 1) return `=IF(AND(${count}=1,${both}=1),${sum},"")`;
  const complete = `AND(MAX(${count})=1,SUM(${both})=SUM(${count}))`;
  return {
    sum: `=IF(${complete},SUM(${sum}),"")`,
    mean: `=IF(${complete},SUM(${sum})/SUM(${both}),"")`,
    latest: `=IFERROR(IF(AND(MAX(${count})=1,LOOKUP(2,1/${count},${both})=1),LOOKUP(2,1/${count},${sum}),""),"")`,
  }[aggregation];
}

/** The figure of a span that is over, or `otherwise` while a period has none (wholeFigure in cumulation.ts). */
export function wholeFigureText(
  column: "Thực hiện" | "Cùng kỳ năm trước",
  periods: readonly Period[],
  aggregation: Aggregation,
  otherwise = '""',
): string {
  const count = countOf(column, { periods });
  const sum = sumOf(column, { periods });
  if (periods.length === 1) return `CHOOSE(MIN(${count},2)+1,${otherwise},${sum},"${doubledText}")`;
  const known = aggregation === "mean" ? `SUM(${sum})/${periods.length}` : `SUM(${sum})`;
  return `IF(MAX(${count})>1,"${doubledText}",IF(SUM(${count})=${periods.length},${known},${otherwise}))`;
}

/** Rows of results: of one indicator, some periods and one unit. */
interface ResultRows {
  readonly periods: readonly Period[];
  readonly unit?: string;
}

/** Excel: an array constant as criterion gives an array, which SUM, MAX and LOOKUP take without Ctrl+Shift+Enter. */
function criteria({ periods, unit = wholeArea }: ResultRows): string {
  const keys = periods.map((period) => `"${periodKey(period)}"`);
  const list = keys.length === 1 ? keys.join("") : `{${keys.join(",")}}`;
  return `SoLieu[Mã],«code»,SoLieu[Đơn vị],${exactly(unit)},SoLieu[Kỳ],${list}`;
}

/** Excel: a criterion may begin with a comparison, and `*`, `?`, `~` are wildcards in it. */
function exactly(text: string): string {
  const isPlain = /^[^<>=]/u.test(text) && !/[*?~]/u.test(text);
  return quoted(isPlain ? text : `=${text.replace(/[*?~]/gu, "~$&")}`);
}

function countOf(column: string, rows: ResultRows, also?: string): string {
  const more = also ? `,SoLieu[${also}],${isFigure}` : "";
  return `COUNTIFS(${criteria(rows)},SoLieu[${column}],${isFigure}${more})`;
}

function sumOf(column: string, rows: ResultRows, where?: string): string {
  return `SUMIFS(SoLieu[${column}],${criteria(rows)}${where ? `,SoLieu[${where}],${isFigure}` : ""})`;
}

/** The rows of a composite's criteria, as first and last row below its own. */
export type RowRun = readonly [from: number, to: number];

const marked = (text: string): readonly string[] => [text, text + overrideMark];
const metTexts = new Set(labelSets.flatMap((set) => [...textsOf(set, "exceeded"), ...textsOf(set, "met")]));
/** Excel: the asterisk of a mark is any text to COUNTIF, the mark itself too. */
const metList = `{${[...metTexts].flatMap(marked).map(quoted).join(",")}}`;

/** Stands for criteriaFormula until every row has its place. */
export const criteriaPlace = "=«criteria»";

/** How many criteria are met, blank while any of them has neither a figure nor a label (criteriaMet in headline.ts). */
export function criteriaFormula(runs: readonly RowRun[]): string {
  const waiting = runs.map(
    ([from, to]) => `SUMPRODUCT((«label:${from}:${to}»="")*(1-ISNUMBER(«cumulated:${from}:${to}»)))`,
  );
  const met = runs.map(([from, to]) => `SUM(COUNTIF(«label:${from}:${to}»,${metList}))`);
  return `=IF(${waiting.join("+")}>0,"",${met.join("+")})`;
}

/** The cells of a row that a target is judged by; `plan` is the column of the plan. */
export function operandsOf(target: Target, plan = "plan"): Operands {
  return {
    actual: "«cumulated»",
    plan: target.upper === undefined ? `«${plan}»` : "«foot»",
    ...(target.upper === undefined ? {} : { upper: "«upper»" }),
    ...(target.base === undefined ? {} : { base: "«base»" }),
    ...(target.tolerance === undefined ? {} : { tolerance: "«tolerance»" }),
  };
}

/** `known` once all figures are there, else `otherwise`. */
export function whereThere(
  { actual, plan, upper, base, tolerance }: Operands,
  known: string,
  otherwise = '""',
): string {
  const cells = [plan, actual, upper, base, tolerance].filter((cell) => cell !== undefined);
  return `IF(COUNT(${cells.join(",")})=${cells.length},${known},${otherwise})`;
}

/** "So với KH": attainedValue in report-figures.ts. */
export function attainedFormula(target: Target, rules: JudgingRules, operands = operandsOf(target)): string {
  if (target.value === undefined) return `=IF(ISNUMBER(${operands.actual}),"${noBaseText}","")`;
  const known = (): string => {
    if (printsState(target)) {
      const says = (found: string): string => quoted(found === "met" ? maintainedText : noBaseText);
      return nativeVerdict(target, operands, says, { rules });
    }
    return shownAs(target) === "points" ? nativeGap(target, operands) : nativeRatio(target, operands);
  };
  return `=${whereThere(operands, known())}`;
}

/** "So với cùng kỳ": change in cumulation.ts. */
export function changedFormula(target: Target): string {
  const change = changesInPoints(target) ? "«cumulated»-«previous»" : "«cumulated»/«previous»";
  const known = `IF(«previous»=0,"${noBaseText}",${change})`;
  return `=IF(ISNUMBER(«cumulated»),IF(ISNUMBER(«previous»),${known},"${noBaseText}"),"")`;
}

/** "Đánh giá": a person's own label, or the one that judge in judgement.ts proposes. */
export function labelFormula(target: Target, judging: Judging, moment: Moment, hasOverrides: boolean): string {
  const operands = operandsOf(target);
  const isOpen = target.value === undefined || target.direction === "none";
  const proposed = isOpen ? '""' : whereThere(operands, nativeLabel(target, operands, judging, moment));
  return hasOverrides ? `=IF(«override»<>"",«override»&"${overrideMark}",${proposed})` : `=${proposed}`;
}
