/** A call of a function of ours as a formula of Excel's own that gives the same in Excel 2010, LibreOffice and WPS. It looks
 *  the plan up in ChiTieu, so that targets stay editable; the shape of the rule is fixed by the kinds that the plan has. */

import { readAsOf, type AsOf } from "./as-of";
import { changesInPoints } from "./attainment";
import { codeKey } from "./code";
import { functionName, type FunctionName } from "./function-names";
import { standardJudging, type Judging } from "./judgement";
import { isYearEnd } from "./moment";
import { nativeGap, nativeLabel, nativePoints, nativeRatio, quoted, type Operands } from "./native-rule";
import { readNumeral } from "./numeral";
import { done, not, type Outcome } from "./outcome";
import { isPaced } from "./pace";
import { planColumnPrefix, type TargetColumn } from "./target-columns";
import { infoAsked } from "./target-info";
import { planOn, targetNamed, underPlan, type Plan, type Target } from "./target";

/** One call within a formula: arguments as they stand there, in Excel's English spelling, empty where left out. */
export interface FunctionCall {
  readonly name: FunctionName;
  readonly args: readonly string[];
}

/** The expression, or that there is none: functions that spill lists or write sentences, days and plan columns that stand in
 *  cells, where the formula would have to know every version of the plan. */
export function nativeCall(call: FunctionCall, plan: Plan, judging: Judging = standardJudging): Outcome<string> {
  const found = expression(call, plan, judging);
  return found === undefined ? not({ kind: "no-native-formula", name: call.name }) : done(found);
}

function expression({ name, args }: FunctionCall, plan: Plan, judging: Judging): string | undefined {
  const [first = "", second = "", third = "", fourth = ""] = args;
  switch (name) {
    case functionName():
      return judged(plan, first, second, third, fourth, (target, operands) =>
        nativeRatio(target, operands, notAvailable),
      );
    case functionName("GAP"):
      return judged(plan, first, second, third, fourth, (target, operands) =>
        nativeGap(target, operands, notAvailable),
      );
    case functionName("POINTS"):
      return judged(plan, first, second, third, fourth, (target, operands) =>
        nativePoints(target, operands, notAvailable),
      );
    case functionName("STATUS"):
      return judged(plan, first, second, third, fourth, (target, operands, asOf) =>
        nativeLabel(target, operands, judging, asOf?.moment),
      );
    case functionName("PACE"):
      return judged(plan, first, second, third, "", paceText);
    case functionName("TARGET"):
      return planned(plan, first, second, third);
    case functionName("GROWTH"):
      return growth(plan, first, second, third);
    case functionName("INFO"):
      return info(plan, first, second, third);
    default:
      return undefined;
  }
}

/** Excel: NA() where a cell function answers #N/A. */
const notAvailable = "NA()";
const dash = quoted("–");
const openText = quoted("Chưa đến kỳ đánh giá");

type Rule = (target: Target, operands: Operands, asOf: AsOf | undefined) => string | undefined;

function paceText(target: Target, operands: Operands, asOf: AsOf | undefined): string | undefined {
  if (!asOf) return undefined;
  const ratio = nativeRatio(target, operands, notAvailable);
  if (isYearEnd(asOf.moment)) return ratio;
  return isPaced(target, asOf.moment) ? `(${ratio})/(${asOf.moment.months}/12)` : openText;
}

/** What a rule says of an actual, for one target or for whichever a cell names. */
function judged(
  plan: Plan,
  actual: string,
  code: string,
  asOfText: string,
  planName: string,
  rule: Rule,
): string | undefined {
  const known = asked(plan, asOfText, planName);
  if (!known || actual === "" || code === "") return undefined;
  const literalText = textLiteral(actual);
  const figure = literalText === undefined ? actual : readNumeral(literalText)?.toString();
  if (figure === undefined) return undefined;
  const said = forTargets(known, code, (target, lookUp) =>
    rule(target, operandsOf(target, figure, lookUp), known.asOf),
  );
  if (said === undefined || isNumber(figure)) return said;
  // A text that looks like a number is read by ATTAIN and not by Excel: it is an error here, not another result.
  return `IF(ISNUMBER(${figure}),${said},IF(${figure}="","",#VALUE!))`;
}

function planned(plan: Plan, code: string, asOfText: string, planName: string): string | undefined {
  const known = asked(plan, asOfText, planName);
  if (!known) return undefined;
  const comma = (text: string): string => `SUBSTITUTE(${text}&"",".",",")`;
  return forTargets(known, code, (target, lookUp) => {
    const value = lookUp(valueColumn(known.planName));
    if (target.upper === undefined) return value;
    // Excel: a number as text has the system's comma or dot, and no dots between thousands.
    const isShort = Math.abs(target.value ?? 0) < 1000 && Math.abs(target.upper) < 1000;
    return isShort ? `${comma(value)}&"–"&${comma(lookUp("Đến"))}` : undefined;
  });
}

function info(plan: Plan, code: string, what: string, asOfText: string): string | undefined {
  const known = asked(plan, asOfText, "");
  const word = what === "" ? "" : textLiteral(what);
  const [column, ...others] = word === undefined ? [] : (infoAsked(word) ?? []);
  if (!known || column === undefined || others.length > 0) return undefined;
  // Excel: a reference to a blank cell shows 0.
  return forTargets(known, code, (_target, lookUp) => `IF(${lookUp(column)}="","",${lookUp(column)})`);
}

function growth(plan: Plan, actual: string, base: string, code: string): string | undefined {
  if (actual === "" || base === "") return undefined;
  const change = (inPercent: boolean): string =>
    `IF(${base}=0,${dash},${inPercent ? `${actual}-${base}` : `${actual}/${base}-1`})`;
  const known =
    code === ""
      ? change(false)
      : forTargets({ plan, asOf: undefined, planName: "" }, code, (target) => change(changesInPoints(target)));
  return known && `IF(ISNUMBER(${actual}),IF(ISNUMBER(${base}),${known},${dash}),IF(${actual}="","",#VALUE!))`;
}

interface Asked {
  readonly plan: Plan;
  readonly asOf: AsOf | undefined;
  readonly planName: string;
}

/** The plan that is meant, where day and plan column are written out. */
function asked(plan: Plan, asOfText: string, planName: string): Asked | undefined {
  const name = planName === "" ? "" : textLiteral(planName);
  if (name === undefined) return undefined;
  if (asOfText === "") return { plan, asOf: undefined, planName: name };
  const asOf = readAsOf(isNumber(asOfText) ? Number(asOfText) : textLiteral(asOfText));
  return asOf && { plan: planOn(plan, asOf.day), asOf, planName: name };
}

/** A column of ChiTieu in the row of the code that is meant. */
type LookUp = (column: TargetColumn | PlanColumn) => string;
type PlanColumn = `${typeof planColumnPrefix}${string}`;

function valueColumn(planName: string): "Kế hoạch" | PlanColumn {
  return planName === "" ? "Kế hoạch" : `${planColumnPrefix}${planName}`;
}

/** `say` for the one target that a literal names; for a cell's code, for every target of the plan, with the few shapes that
 *  this gives told apart by their codes. */
function forTargets(
  { plan, planName }: Asked,
  code: string,
  say: (target: Target, lookUp: LookUp) => string | undefined,
): string | undefined {
  const of = (target: Target): Target | undefined => (planName === "" ? target : underPlan(target, planName));
  const looking = (target: Target, wanted: string): LookUp => lookUpFor(target, wanted, plan, planName);
  const literal = textLiteral(code);
  if (literal !== undefined) {
    const target = targetNamed(plan, literal);
    const meant = target && of(target);
    return meant && say(meant, looking(meant, quoted(meant.code)));
  }
  const shapes = new Map<string, string[]>();
  for (const target of plan.targets) {
    const meant = of(target);
    if (!meant) continue;
    const said = say(meant, looking(meant, code));
    if (said === undefined) return undefined;
    const codes = shapes.get(said);
    if (codes) codes.push(meant.code);
    else shapes.set(said, [meant.code]);
  }
  return oneOf(
    code,
    [...shapes].sort(([, a], [, b]) => a.length - b.length),
  );
}

/** The commonest shape needs no list of codes where its own look-up answers #N/A to an unknown one. */
function oneOf(code: string, shapes: readonly (readonly [string, readonly string[]])[]): string | undefined {
  const [last, ...others] = [...shapes].reverse();
  if (!last) return undefined;
  const known = `IF(ISNUMBER(MATCH(${code},ChiTieu[Mã],0)),${last[0]},${notAvailable})`;
  return others.reduce(
    (rest, [said, codes]) => `IF(ISNUMBER(MATCH(${code},{${codes.map(quoted).join(",")}},0)),${said},${rest})`,
    known,
  );
}

/** Excel: INDEX with a row number of MATCH; where the plan has several versions of the code, the row of this version. */
function lookUpFor(target: Target, wanted: string, plan: Plan, planName: string): LookUp {
  const versions = plan.versions.get(codeKey(target.code)) ?? [];
  const inForce = `(ChiTieu[Hiệu lực từ]=${target.from ?? '""'})`;
  const row =
    versions.length > 1 ? `MATCH(1,INDEX((ChiTieu[Mã]=${wanted})*${inForce},0),0)` : `MATCH(${wanted},ChiTieu[Mã],0)`;
  return (column) => {
    const meant = column === "Kế hoạch" ? valueColumn(planName) : column;
    return `INDEX(ChiTieu[${columnText(meant)}],${row})`;
  };
}

/** Excel: brackets, number signs and quotes within a column's name stand behind a quote. */
function columnText(column: string): string {
  const escaped = column.replace(/[[\]#']/gu, "'$&");
  return /[^\p{L}\p{N}_ %]/u.test(column) ? `[${escaped}]` : escaped;
}

function operandsOf(target: Target, actual: string, lookUp: LookUp): Operands {
  return {
    actual,
    plan: lookUp("Kế hoạch"),
    ...(target.upper === undefined ? {} : { upper: lookUp("Đến") }),
    ...(target.base === undefined || target.method === "direct" ? {} : { base: lookUp("Gốc") }),
    ...(target.tolerance === undefined ? {} : { tolerance: `(${lookUp("Dung sai %")}/100)` }),
  };
}

/** The text between an argument's quotes. */
function textLiteral(argument: string): string | undefined {
  const found = /^"((?:[^"]|"")*)"$/u.exec(argument.trim());
  return found?.[1]?.replace(/""/gu, '"');
}

function isNumber(argument: string): boolean {
  return /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/iu.test(argument.trim());
}
