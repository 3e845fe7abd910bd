/** The plan as functions look at it: the versions in force at a moment, under one of its plan columns, with codes as people
 *  spell them. Each is made once and kept until the workbook is read anew. */

import { readAsOf, type AsOf } from "../core/as-of";
import type { Circumstances } from "../core/attainment";
import { codeKey, nearestCodes } from "../core/code";
import type { Moment } from "../core/moment";
import type { Problem } from "../core/problem";
import { planColumnPrefix } from "../core/target-columns";
import { planNames, planOn, targetNamed, underPlan, type Plan, type Target } from "../core/target";
import { isBlankOrZero, textIn } from "./cells";
import { refusal } from "./refusal";
import type { ShelfContents } from "./shelf";

/** More spellings or moments than a workbook has: beyond that nothing is kept, so that memory stays bounded. */
const mostKept = 20_000;

/** Looking for a nearby code takes a look at all of them, which a column of wrong codes would do cell by cell. */
const mostAdvised = 50;

export class View {
  /** Targets by codes exactly as they were spelled before. */
  readonly known = new Map<string, Target>();
  readonly circumstances: Circumstances;
  private readonly refused = new Map<string, CustomFunctions.Error>();
  private advised = 0;

  constructor(
    private readonly contents: ShelfContents,
    readonly plan: Plan,
    readonly asOf: AsOf | undefined,
    private readonly planName: string | undefined,
  ) {
    const { rules } = contents.judging;
    this.circumstances = asOf ? { moment: asOf.moment, rules } : { rules };
  }

  get moment(): Moment | undefined {
    return this.asOf?.moment;
  }

  /** The target of a code, or why there is none. */
  find(code: string): Target | CustomFunctions.Error {
    const found = this.known.get(code) ?? this.refused.get(code);
    if (found) return found;
    const sought = this.seek(code);
    if ("kind" in sought) {
      const error = refusal(sought, this.contents.language);
      if (this.refused.size < mostKept) this.refused.set(code, error);
      return error;
    }
    if (this.known.size < mostKept) this.known.set(code, sought);
    return sought;
  }

  private seek(code: string): Target | Problem {
    const target = targetNamed(this.plan, code);
    if (!target) return this.missing(code);
    if (this.planName === undefined) return target;
    const other = underPlan(target, this.planName);
    return other ?? { kind: "no-figure-in-plan", code: target.code, plan: this.planName };
  }

  private missing(code: string): Problem {
    const ever = targetNamed(this.contents.plan, code);
    if (ever && this.asOf) return { kind: "not-in-force", code: ever.code, day: this.asOf.day };
    const isAdvised = ++this.advised <= mostAdvised;
    const codes = isAdvised ? this.plan.targets.map((target) => target.code) : [];
    return { kind: "unknown-code", found: code, near: nearestCodes(code, codes) };
  }
}

export class Views {
  /** The latest plan at the year's end: what formulas without a moment see. */
  readonly latest: View;
  private readonly others = new Map<string, View | CustomFunctions.Error>();

  constructor(private readonly contents: ShelfContents) {
    this.latest = new View(contents, contents.plan, undefined, undefined);
  }

  /** The view that a formula's moment and plan column ask for, or what is wrong with them. */
  view(asOf: unknown, plan: unknown): View | CustomFunctions.Error {
    if (isBlankOrZero(asOf) && isBlankOrZero(plan)) return this.latest;
    const key = `${typeof asOf} ${textIn(asOf)}|${textIn(plan)}`;
    const known = this.others.get(key);
    if (known) return known;
    const made = this.make(asOf, plan);
    const view = made instanceof View ? made : refusal(made, this.contents.language);
    if (this.others.size < mostKept) this.others.set(key, view);
    return view;
  }

  private make(asOf: unknown, plan: unknown): View | Problem {
    const isAsked = !isBlankOrZero(asOf);
    const at = isAsked ? momentIn(asOf) : undefined;
    if (isAsked && !at) return { kind: "not-a-moment", found: textIn(asOf) };
    const name = isBlankOrZero(plan) ? undefined : this.planNamed(textIn(plan));
    if (typeof name === "object") return name;
    const inForce = at ? planOn(this.contents.plan, at.day) : this.contents.plan;
    return new View(this.contents, inForce, at, name);
  }

  /** A plan column by its name, with or without "Kế hoạch" before it; that word alone is the main one. */
  private planNamed(found: string): string | undefined | Problem {
    const bare = (name: string): string => codeKey(name).replace(new RegExp(`^${codeKey(planColumnPrefix)}`, "u"), "");
    if (bare(found) === "") return undefined;
    const known = planNames([...this.contents.plan.versions.values()].flat());
    const name = known.find((each) => bare(each) === bare(found));
    return name ?? { kind: "unknown-plan", found, known };
  }
}

function momentIn(cell: unknown): AsOf | undefined {
  return typeof cell === "number" || typeof cell === "string" ? readAsOf(cell) : undefined;
}
