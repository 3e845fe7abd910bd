/** Which columns a report has: those that its form shows, in the form's order, then the hidden ones that formulas need. */

import { dayText } from "./day";
import { filledIn, type ColumnItem, type Form, type FormColumn, type FormWords } from "./form";
import { columnItems, standardForm } from "./form-presets";
import { month, type Period } from "./period";
import type { ColumnKey, Look, ReportColumn } from "./report";

const figure: Look = { across: "right", down: "center" };
/** Plans may be words. */
const planned: Look = { ...figure, wrap: true };
const middle: Look = { across: "center", down: "center", wrap: true };
const words: Look = { across: "left", down: "center", wrap: true };

const looks: Readonly<Partial<Record<ColumnItem, Look>>> = {
  number: middle,
  path: words,
  code: words,
  name: words,
  unit: middle,
  parent: words,
  group: words,
  rowKind: middle,
  comparison: middle,
  plan: planned,
  plans: planned,
  label: middle,
  judged: words,
  owner: words,
  source: words,
  note: words,
};

/** What a report's targets and the workbook ask of its columns. */
export interface ColumnNeeds {
  readonly form: Form;
  readonly words: FormWords;
  /** Names of the further plan columns. */
  readonly plans: readonly string[];
  /** Names of the units that report figures of their own. */
  readonly units: readonly string[];
  /** The day whose plan is shown, where it isn't the period's own. */
  readonly planDay?: number | undefined;
  /** People's own judgements: that some are shown, and that the table for them is there. */
  readonly isJudged: boolean;
  readonly hasOverrides: boolean;
  readonly hasRanges: boolean;
  readonly hasBases: boolean;
  readonly hasTolerances: boolean;
  /** Composites count the labels of their parts. */
  readonly hasComposites: boolean;
}

export function columnsFor(needs: ColumnNeeds): readonly ReportColumn[] {
  const shown = needs.form.columns.filter((column) => column.isShown && isWanted(column.item, needs));
  const printed = shown.flatMap((column) => columnsOfItem(column, needs));
  const isPrinted = (key: ColumnKey): boolean => printed.some((column) => column.key === key);
  const isOfKind = (kind: string): boolean => printed.some((column) => column.key.startsWith(`${kind}/`));
  const years = yearsOf(needs.form, needs.words.period);
  const hasLabels = isPrinted("label") || needs.form.hasHeadline;
  const hidden = (key: ColumnKey, heading: string, isNeeded = true, look = figure): readonly ReportColumn[] =>
    isNeeded && !isPrinted(key) ? [{ key, heading, width: 14, hidden: true, look }] : [];
  return [
    ...printed,
    ...hidden("code", "Mã", true, words),
    ...hidden("previous", "Lũy kế cùng kỳ năm trước"),
    ...hidden("foot", "Kế hoạch từ", needs.hasRanges),
    ...hidden("upper", "Kế hoạch đến", needs.hasRanges),
    ...hidden("base", "Gốc", needs.hasBases),
    ...hidden("tolerance", "Dung sai", needs.hasTolerances),
    ...hidden("override", "Đánh giá của người", needs.hasOverrides, words),
    ...(isOfKind("yearAttained") || isPrinted("yearsPlan")
      ? years.flatMap((year) => hidden(`yearPlan/${year}`, `Kế hoạch năm ${year}`))
      : []),
    ...(isOfKind("yearAttained") || isPrinted("yearsActual")
      ? years.flatMap((year) => hidden(`yearActual/${year}`, `Thực hiện năm ${year}`))
      : []),
    ...(isPrinted("units") ? needs.units.flatMap((unit, index) => hidden(`unit/${index}`, unit)) : []),
    ...hidden("plan", "Kế hoạch"),
    ...hidden("cumulated", "Lũy kế"),
    ...hidden("label", "Đánh giá", hasLabels || needs.hasComposites, words),
    ...hidden("standing", "Xếp loại", hasLabels),
    ...hidden("counted", "Xếp loại mục", needs.form.hasHeadline),
  ];
}

/** People's own judgements have a column once there are any; the unit stands in brackets or in its column. */
function isWanted(item: ColumnItem, { form, isJudged }: ColumnNeeds): boolean {
  if (item === "judged") return isJudged;
  return item !== "unit" || form.unitIn === "column";
}

function columnsOfItem(column: FormColumn, needs: ColumnNeeds): readonly ReportColumn[] {
  const { item } = column;
  const usual = columnItems[item];
  const years = yearsOf(needs.form, needs.words.period);
  const heading = column.heading ?? usual.heading;
  const one = (key: ColumnKey, text: string): ReportColumn => ({
    key,
    heading: text,
    width: column.width ?? usual.width,
    look: looks[item] ?? figure,
  });
  const ofYear = (year: number): string => {
    const words = { ...needs.words, period: { ...needs.words.period, year } };
    return /\{năm\}/u.test(heading) ? filledIn(heading, words) : `${heading} ${year}`;
  };
  const behind = (name: string): string => `${heading} ${name}`.trim();
  switch (item) {
    case "plans":
      return needs.plans.map((name, index) => one(`plan/${index}`, behind(name)));
    case "attaineds":
      return needs.plans.map((name, index) => one(`attained/${index}`, behind(name)));
    case "units":
      return needs.units.map((name, index) => one(`unit/${index}`, behind(name)));
    case "yearPlans":
      return years.map((year) => one(`yearPlan/${year}`, ofYear(year)));
    case "yearActuals":
      return years.map((year) => one(`yearActual/${year}`, ofYear(year)));
    case "yearAttaineds":
      return years.map((year) => one(`yearAttained/${year}`, ofYear(year)));
    case "yearsPlan":
    case "yearsActual": {
      const term = `${years[0] ?? ""} - ${years.at(-1) ?? ""}`;
      return [one(item, filledIn(heading.replace(/\{giai đoạn\}/gu, term), needs.words))];
    }
    case "unitsTotal":
      return [one("units", filledIn(heading, needs.words))];
    case "plan": {
      const text = filledIn(heading, needs.words);
      return [one("plan", needs.planDay === undefined ? text : `${text} (tại ${dayText(needs.planDay)})`)];
    }
    default:
      return [one(item, filledIn(heading, needs.words))];
  }
}

/** Without years of its own a form of several years shows five from the report's year on, as the five-year plans do. */
export function yearsOf({ years }: Form, period: Period): readonly number[] {
  const { from, to } = years ?? { from: period.year, to: period.year + 4 };
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const plain = {
  form: standardForm,
  words: { period: month(2025, 1), level: "" },
  plans: [],
  units: [],
  isJudged: false,
  hasOverrides: false,
  hasRanges: false,
  hasBases: false,
  hasTolerances: false,
  hasComposites: false,
} as const;

/** The columns of a plain report, as reports of the first version have them but for the hidden ones. */
export const standardColumns = columnsFor(plain);

export const everyColumn = columnsFor({
  ...plain,
  isJudged: true,
  hasOverrides: true,
  hasRanges: true,
  hasBases: true,
  hasTolerances: true,
  hasComposites: true,
});

export function printedColumns(columns: readonly ReportColumn[]): number {
  return columns.filter((column) => !column.hidden).length;
}
