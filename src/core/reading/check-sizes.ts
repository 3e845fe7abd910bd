/** Checks of single figures in a reading: sizes that don't fit their unit, and jumps against the figures beside them or against last
 *  year's target. */

import { scaleSlip } from "../scale-slip";
import { isInPercent, type Target } from "../target";
import { flatMapInSteps } from "./in-steps";
import { figureOf, type FindingFigure, type PlanFinding } from "./plan-findings";
import type { Proposal } from "./proposal";
import { inUnit, scaledUnit } from "./unit-scale";
import { familyOf } from "./units";

/** `lastYear` is last year's target for a proposal, by its id. */
export function sizeFindings(
  proposals: readonly Proposal[],
  lastYear: ReadonlyMap<number, Target>,
): Generator<void, readonly PlanFinding[], void> {
  return flatMapInSteps(proposals, (proposal) => {
    const figure = figureOf(proposal);
    if (!figure) return [];
    const odd = overHundred(proposal, figure) ?? unlikelyUnit(proposal, figure) ?? fractionOfCount(proposal, figure);
    const jump = odd ? undefined : jumpOf(proposal, figure, lastYear.get(proposal.id));
    return [odd, jump].filter((finding) => finding !== undefined);
  });
}

/** Per cents that may be more than all: growth, results against a plan or another year, indexes. */
const mayExceed =
  /tăng|giảm|so với|dự toán|kế hoạch|chỉ số|chỉ tiêu|vượt|cùng kỳ|hoàn thành|giao quân|tỷ suất|lạm phát/iu;

function overHundred(proposal: Proposal, of: FindingFigure): PlanFinding | undefined {
  const { unit, method, comparison, name, isShare } = proposal;
  const isShareOfAll = isShare === true || !mayExceed.test(name);
  if (!/^%/u.test(unit) || method !== "direct" || comparison.startsWith("reduce") || !isShareOfAll) return undefined;
  if (of.value <= 100) return undefined;
  return { kind: "over-hundred", of, remedy: withoutComma(of) };
}

/** 955 % is 95,5 % with its comma lost, 95.500 % the same with zeros behind. */
function withoutComma({ id, value }: FindingFigure): PlanFinding["remedy"] {
  const power = 10 ** Math.ceil(Math.log10(value / 100));
  const isLost = Number.isInteger(value) && value % power !== 0;
  return isLost ? { kind: "value", id, value: Number((value / power).toPrecision(12)) } : { kind: "look" };
}

/** What a person or household may earn in a year, in đồng and in US dollars: from far below the poverty line of 2022 to far above
 *  the product of the richest province. */
const perHead = { đồng: [3e6, 2e9], USD: [150, 80000] } as const;
/** Sums for which nobody plans less, whole or not: a plan of "4,5 USD" means billions or millions. */
const leastSum = { đồng: 1e6, USD: 1000 } as const;

function unlikelyUnit({ method, name, comparison }: Proposal, of: FindingFigure): PlanFinding | undefined {
  const { plain, scale } = scaledUnit(of.unit);
  const currency = /^(?:đồng|USD)(?=\/|$)/u.exec(plain)?.[0];
  if (of.value <= 0 || method !== "direct" || comparison === "maintain") return undefined;
  if (currency !== "đồng" && currency !== "USD") return undefined;
  const size = of.value * scale;
  const per = plain.slice(currency.length);
  if (/bình quân đầu người|thu nhập bình quân/iu.test(name)) {
    const [least, most] = perHead[currency].map((each) => (per.includes("/tháng") ? each / 12 : each));
    if (least === undefined || most === undefined || (size >= least && size <= most)) return undefined;
    const units = currency === "đồng" ? ["triệu đồng", "nghìn đồng", "đồng"] : ["USD", "nghìn USD"];
    return unitFinding(of, units, per, (value) => value >= least && value <= most);
  }
  if (per !== "" || size >= leastSum[currency] || isPrice.test(name)) return undefined;
  const units = ["tỷ", "triệu"].map((scaleWord) => `${scaleWord} ${currency}`);
  return unitFinding(of, units, per, (value) => value >= leastSum[currency]);
}

/** Prices and fees are small sums in their own right. */
const isPrice =
  /giá vé|đơn giá|giá bán|mức phí|lệ phí|phí dịch vụ|mức giá|suất ăn|tiền lương tối thiểu|định mức|chi phí/iu;

function unitFinding(
  of: FindingFigure,
  units: readonly string[],
  per: string,
  fits: (size: number) => boolean,
): PlanFinding | undefined {
  const fitting = units.filter((unit) => fits(of.value * scaledUnit(unit).scale)).map((unit) => unit + per);
  const remedy =
    fitting.length > 0 ? ({ kind: "unit", id: of.id, units: fitting } as const) : ({ kind: "look" } as const);
  return { kind: "unlikely-unit", of, remedy };
}

/** Things and people of which there is no half. */
const whole =
  /^(?:hộ|người|lượt người|lao động|xã|phường|thôn|làng|tổ|khu|trường|lớp|học sinh|vụ|ca|doanh nghiệp|hợp tác xã|dự án|công trình|nhà|căn|cơ sở|đơn vị|mô hình|trạm|sản phẩm|cuộc|đảng viên)(?: |$)/u;

function fractionOfCount({ name, method, comparison }: Proposal, of: FindingFigure): PlanFinding | undefined {
  const isFraction = !Number.isInteger(of.value) || (of.upper !== undefined && !Number.isInteger(of.upper));
  if (!isFraction || method !== "direct" || comparison.startsWith("reduce")) return undefined;
  if (!whole.test(of.unit) || of.unit.includes("/") || /bình quân|trung bình|\/|mỗi|trên (?:một|\d)/iu.test(name))
    return undefined;
  // `58.500` read as a decimal: the dot after thousands is the likelier reading.
  const thousands = Number((of.value * 1000).toPrecision(12));
  const isGroup = Number.isInteger(thousands) && of.value < 1000 && of.upper === undefined;
  return {
    kind: "fraction-of-count",
    of,
    remedy: isGroup ? { kind: "value", id: of.id, value: thousands } : { kind: "look" },
  };
}

/** A mere jump is told only of amounts, from tenfold on and not of a handful of things. */
const leastTimes = 10;
const fewest = 100;

function jumpOf(proposal: Proposal, of: FindingFigure, known: Target | undefined): PlanFinding | undefined {
  const before = besideOf(proposal, known);
  const isLevel = proposal.method === "direct" || proposal.method === "growth";
  if (!before || !isLevel || of.value <= 0) return undefined;
  for (const beside of before) {
    if (beside.value <= 0) continue;
    const slip = scaleSlip(of.value, of.unit, {
      plan: beside.value,
      figures: undefined,
      count: 0,
      isLimit: proposal.direction === "lower",
      isSummed: false,
      isGrowth: proposal.method === "growth",
    });
    if (slip) {
      const value = Number((of.value * 10 ** slip.decades).toPrecision(12));
      return { kind: "jump", of, beside, cause: slip.cause, remedy: { kind: "value", id: of.id, value } };
    }
    const times = Math.max(of.value / beside.value, beside.value / of.value);
    const isAmount = !isInPercent(of) && familyOf(of.unit) !== "rank" && proposal.direction !== "lower";
    if (isAmount && times >= leastTimes && Math.max(of.value, beside.value) >= fewest) {
      return { kind: "jump", of, beside, remedy: { kind: "look" } };
    }
  }
  return undefined;
}

/** Results and plans of other columns, and last year's target in the same unit. */
function besideOf(
  { others, unit }: Proposal,
  known: Target | undefined,
): readonly { readonly heading: string; readonly value: number }[] {
  const columns = others.flatMap(({ heading, kind, value }) => {
    const isWhole = kind !== "other" && !/chia theo|phân bổ|giao cho/iu.test(heading);
    return isWhole && value !== undefined ? [{ heading, value }] : [];
  });
  const last = known?.value === undefined ? undefined : inUnit(known.value, known.unit, unit);
  return last === undefined || !known ? columns : [...columns, { heading: known.code, value: last }];
}
