/** One sentence on one target: "Thu ngân sách nhà nước trên địa bàn đạt 118.500 tỷ đồng, bằng 100,4% kế hoạch (vượt), tăng
 *  5,2% so với cùng kỳ năm trước". Worded by the target's kind; its figures are the table's. */

import { isReduction, isState, lowerIsBetter, measured, usesBase } from "./attainment";
import { withoutDiacritics } from "./code";
import { monthsOf, periodKey, periodTitle } from "./period";
import { printedText } from "./printed-figure";
import { numeralText } from "./numeral";
import { figureFormat } from "./report-formats";
import { doubledText } from "./report-formulas";
import { isInPercent, type Target } from "./target";
import { againstLastYear, againstPlans, judgedAs, type WrittenTarget } from "./written-clauses";
import { inUnit, withoutZeros } from "./written-plan";

/** Without the full stop, so that parts can follow. `context` goes before the name of a part that stands by itself. */
export function sentenceOn(subject: WrittenTarget, context = ""): string {
  const { target, figures } = subject;
  const label = judgedAs(subject);
  const judged = label === undefined ? "" : ` (${label})`;
  const name = context + nameOf(target);
  if (figures.cumulated === "doubled") return `${name}: ${doubled(subject)}${judged}`;
  if (figures.cumulated === "none") {
    // A plan in words is judged without a figure.
    const plan = target.value === undefined ? againstPlans(subject) : "";
    if (plan !== "" && judged !== "") return `${name}: ${plan}${judged}`;
    return `${name}: ${plan === "" ? "" : `${plan}, `}chưa có số liệu${judged}`;
  }
  const clauses = [attainedIn(subject, name, figures.cumulated), `${againstPlans(subject)}${judged}`];
  return [...clauses, againstLastYear(subject)].filter((clause) => clause !== undefined).join(", ");
}

/** A name as it stands before a verb: in one line, without a stop. */
export function nameOf({ name, code }: Target): string {
  const bare = name.replace(/\s+/gu, " ").replace(/[\s.;:,]+$/u, "");
  return bare.trim() === "" ? code : bare.trim();
}

/** Two rows of one period: neither is chosen, and the period is named. */
function doubled({ doubledIn }: WrittenTarget): string {
  const periods = doubledIn.length === 0 ? "" : ` kỳ ${doubledIn.map(periodKey).join(", ")}`;
  return `${doubledText}${periods}, chưa chọn số nào`;
}

/** How a figure is said of a name: name, joint, verb, figure. */
interface Wording {
  readonly name: string;
  readonly joint: string;
  readonly verb: string;
  readonly figure: string;
}

function attainedIn(subject: WrittenTarget, fullName: string, cumulated: number): string {
  const { target, figures, period } = subject;
  const { name, joint, verb, figure } = wording(subject, fullName, cumulated);
  const isOneFigure = target.aggregation === "latest" || target.comparison === "all" || hasLevels(target);
  if (monthsOf(period).first === 1 || isOneFigure) return `${name}${joint}${verb} ${figure}`;
  // A month's or a quarter's own figure comes before that of the year so far.
  const own = typeof figures.actual === "number" ? wording(subject, fullName, figures.actual) : undefined;
  const ownText = own ? `${own.verb} ${own.figure}` : "chưa có số liệu";
  const soFar = target.aggregation === "mean" ? "bình quân từ đầu năm" : "lũy kế từ đầu năm";
  return `${name}${joint}${periodTitle(period)} ${ownText}, ${soFar} ${verb} ${figure}`;
}

/** Whether the figures are levels of which the target's own figure, a rate or a reduction, is worked out. */
function hasLevels(target: Target): boolean {
  return usesBase(target) && target.base !== undefined && target.method !== "reduction-to-level";
}

const ownVerb = /^(?<name>.*\S)\s+(?<verb>tăng|giảm|đạt|là|còn|bằng|chiếm)$/iu;
const opposite: Readonly<Record<string, string>> = { tăng: "giảm", giảm: "tăng" };

function wording(subject: WrittenTarget, fullName: string, value: number): Wording {
  const { target } = subject;
  const figure = hasLevels(target) ? rateOf(subject, value) : figureOf(subject, value);
  // Levels whose base is zero give no rate: they stand as they are.
  if (figure === undefined) return { ...joined(fullName), verb: "thực hiện", figure: levelsText(subject, value) };
  const named = ownVerb.exec(fullName)?.groups;
  const isSigned = named !== undefined || isReduction(target);
  const text = isSigned ? figure.text.replace(/^-/u, "") : figure.text;
  if (named) {
    const verb = (named["verb"] ?? "").toLowerCase();
    const isTurned = figure.value < 0 && verb in opposite;
    const said = isTurned ? opposite[verb] : verb;
    return { name: named["name"] ?? "", joint: " ", verb: said ?? verb, figure: isTurned ? text : figure.text };
  }
  if (isReduction(target)) {
    const saysSo = /\bgiam\b/iu.test(withoutDiacritics(fullName));
    const place = saysSo ? joined(fullName) : { name: fullName, joint: " " };
    return { ...place, verb: figure.value < 0 ? "tăng" : "giảm", figure: text };
  }
  if (isState(target)) return { ...joined(fullName), verb: "thực hiện", figure: figure.text };
  return { name: fullName, joint: " ", verb: verbOf(target, value), figure: figure.text };
}

function joined(name: string): { readonly name: string; readonly joint: string } {
  return { name, joint: name.includes(":") ? ", " : ": " };
}

function verbOf(target: Target, value: number): string {
  if (target.method === "reduction-to-level") return value < (target.base ?? Infinity) ? "còn" : "ở mức";
  // Nobody is praised for what should be little.
  if (lowerIsBetter(target)) return target.aggregation === "sum" ? "là" : "ở mức";
  return target.direction === "none" && isInPercent(target) ? "chiếm" : "đạt";
}

interface SaidFigure {
  /** Its sign decides between "tăng" and "giảm". */
  readonly value: number;
  readonly text: string;
}

/** As the table prints it; of a composite how many of its criteria. */
function figureOf(subject: WrittenTarget, value: number): SaidFigure {
  const { target } = subject;
  const printed = printedFigure(subject, value);
  const isCount = target.comparison === "all" && target.value !== undefined;
  const figure = isCount ? `${printed}/${printedFigure(subject, target.value)}` : printed;
  return { value, text: inUnit(figure, target.unit) };
}

function printedFigure({ target, figures }: WrittenTarget, value: number): string {
  const known = [figures.actual, figures.cumulated].map((figure) => (typeof figure === "number" ? figure : undefined));
  return withoutZeros(printedText({ value, format: figureFormat(target, known) }));
}

/** The rate or reduction that levels make, with the levels behind it: `11,2% (500.400 so với 450.000 của kỳ gốc)`. */
function rateOf(subject: WrittenTarget, value: number): SaidFigure | undefined {
  const { target } = subject;
  const rate = measured(target, value);
  if (typeof rate !== "number") return undefined;
  const { actual, base } = levelsOf(subject, value);
  const printed = withoutZeros(printedText({ value: rate, format: figureFormat(target, [rate]) }));
  const isPoints = target.method === "reduction-amount" && isInPercent(target);
  const text = isPoints ? `${printed} điểm %` : inUnit(printed, target.unit);
  return { value: rate, text: `${text} (${actual} so với ${base} của kỳ gốc)` };
}

function levelsText(subject: WrittenTarget, value: number): string {
  const { actual, base } = levelsOf(subject, value);
  return `${actual} (kỳ gốc ${base})`;
}

/** Levels have the target's unit only where an amount is taken off them. */
function levelsOf(subject: WrittenTarget, value: number): { readonly actual: string; readonly base: string } {
  const { target } = subject;
  const said = (text: string): string => (target.method === "reduction-amount" ? inUnit(text, target.unit) : text);
  return { actual: said(printedFigure(subject, value)), base: said(numeralText(target.base ?? 0)) };
}
