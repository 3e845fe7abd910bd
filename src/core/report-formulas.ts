/** The native formulas of a report, known to Excel 2010, LibreOffice and WPS: the sheet lives without the add-in.
 *  Each says the same as the core's own line named beside it; test/office compares them figure by figure. */

import { tolerance } from "./numeral";
import { isFinal, periodKey, type Period } from "./period";
import { wholeArea } from "./results-table";
import { isInPercent, shownAs, type Aggregation, type Target } from "./target";

/** Excel: `1E-12` in a formula. */
const dust = String(tolerance).replace("e", "E");

/** Any number: text and blanks don't count. */
const isFigure = '">-1E+300"';

export const doubledText = "trùng số liệu";
export const noBaseText = "–";
export const maintainedText = "Duy trì";

export const labelTexts = {
  exceeded: "Vượt",
  met: "Đạt",
  missed: "Không đạt",
  "not-due": "Chưa đến kỳ đánh giá",
  "by-hand": "",
} as const;

export function planFormula(column: string): string {
  return `=INDEX(ChiTieu[${column}],MATCH(«K»,ChiTieu[Mã],0))`;
}

/** The figure of `periods` in results, or blank, or the word for two rows of one period (aggregate in cumulation.ts). */
export function figureFormula(periods: readonly Period[], aggregation: Aggregation): string {
  const count = countOf("Thực hiện", periods);
  const sum = sumOf("Thực hiện", periods);
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
  const count = countOf("Thực hiện", periods);
  const both = countOf("Thực hiện", periods, "Cùng kỳ năm trước");
  const sum = sumOf("Cùng kỳ năm trước", periods, "Thực hiện");
  if (periods.length === 1) return `=IF(AND(${count}=1,${both}=1),${sum},"")`;
  const complete = `AND(MAX(${count})=1,SUM(${both})=SUM(${count}))`;
  return {
    sum: `=IF(${complete},SUM(${sum}),"")`,
    mean: `=IF(${complete},SUM(${sum})/SUM(${both}),"")`,
    latest: `=IFERROR(IF(AND(MAX(${count})=1,LOOKUP(2,1/${count},${both})=1),LOOKUP(2,1/${count},${sum}),""),"")`,
  }[aggregation];
}

/** Excel: an array constant as criterion gives an array, which SUM, MAX and LOOKUP take without Ctrl+Shift+Enter. */
function criteria(periods: readonly Period[]): string {
  const keys = periods.map((period) => `"${periodKey(period)}"`);
  const list = keys.length === 1 ? keys.join("") : `{${keys.join(",")}}`;
  return `SoLieu[Mã],«K»,SoLieu[Đơn vị],"${wholeArea}",SoLieu[Kỳ],${list}`;
}

function countOf(column: string, periods: readonly Period[], also?: string): string {
  const more = also ? `,SoLieu[${also}],${isFigure}` : "";
  return `COUNTIFS(${criteria(periods)},SoLieu[${column}],${isFigure}${more})`;
}

function sumOf(column: string, periods: readonly Period[], where?: string): string {
  return `SUMIFS(SoLieu[${column}],${criteria(periods)}${where ? `,SoLieu[${where}],${isFigure}` : ""})`;
}

/** "So với KH": attainment in attainment.ts, or the gap in points for targets in per cent. */
export function attainedFormula(target: Target): string {
  const both = (known: string): string => `=IF(AND(ISNUMBER(«D»),ISNUMBER(«F»)),${known},"")`;
  if (target.direction === "maintain") {
    const holds = target.value === 0 ? "«F»=0" : `«F»-«D»>=-${dust}*ABS(«D»)`;
    return both(`IF(${holds},"${maintainedText}","${noBaseText}")`);
  }
  if (shownAs(target) === "points") return both(`IF(ABS(«F»-«D»)<=${dust}*ABS(«D»),0,«F»-«D»)`);
  const ratio = target.direction === "lower" ? "2-«F»/«D»" : "«F»/«D»";
  return both(`IF(«D»>0,${ratio},"${noBaseText}")`);
}

/** "So với cùng kỳ": change in cumulation.ts. */
export function changedFormula(target: Target): string {
  const known = isInPercent(target) ? "«F»-«L»" : `IF(«L»=0,"${noBaseText}",«F»/«L»)`;
  return `=IF(ISNUMBER(«F»),IF(ISNUMBER(«L»),${known},"${noBaseText}"),"")`;
}

/** "Đánh giá": label in attainment.ts, judged on the unrounded figures. */
export function labelFormula(target: Target, period: Period): string {
  if (target.direction === "none") return "";
  const final = isFinal(period);
  const risesOnly = target.aggregation === "sum";
  const open = final ? labelTexts.missed : labelTexts["not-due"];
  const line = `${dust}*ABS(«D»)`;
  const known = {
    higher: `IF(«F»-«D»>${line},"${labelTexts.exceeded}",IF(«F»-«D»>=-${line},"${labelTexts.met}","${open}"))`,
    lower: `IF(«F»-«D»<=${line},"${risesOnly && !final ? labelTexts["not-due"] : labelTexts.met}","${
      risesOnly ? labelTexts.missed : open
    }")`,
    maintain: `IF(${target.value === 0 ? "«F»=0" : `«F»-«D»>=-${line}`},"${labelTexts.met}","${open}")`,
  }[target.direction];
  return `=IF(AND(ISNUMBER(«D»),ISNUMBER(«F»)),${known},"")`;
}
