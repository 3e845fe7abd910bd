/** The plans of further years that a document's table sets beside a target's own: what of them can stand in a column "Kế hoạch
 *  2027" of the table ChiTieu. */

import { inUnit } from "./unit-scale";
import type { OtherFigure, Proposal } from "./proposal";

type Figures = Pick<Proposal, "others" | "year" | "unit">;

/** Name of the plan column → figure, in the target's unit. Years before the plan's were planned elsewhere. */
export function yearPlans(proposal: Figures, planYear: number | undefined): ReadonlyMap<string, number> {
  return new Map(
    furtherYears(proposal, planYear).flatMap((other): [string, number][] => {
      const value = plainFigure(other, proposal.unit);
      return value === undefined || other.year === undefined ? [] : [[String(other.year), value]];
    }),
  );
}

/** Years of whose plans a column can't hold what is said: ranges, words, other units. */
export function unkeptYears(proposal: Figures, planYear: number | undefined): readonly OtherFigure[] {
  return furtherYears(proposal, planYear).filter((other) => plainFigure(other, proposal.unit) === undefined);
}

/** A plan of several years is held to its last one: the years before it are its own, too, from the plan's first year on. */
function furtherYears({ others, year: own }: Figures, planYear?: number): readonly OtherFigure[] {
  const year = own ?? planYear ?? 0;
  const first = Math.min(year, planYear ?? year);
  return others.filter(
    (other) => other.kind === "plan" && other.year !== undefined && other.year !== year && other.year >= first,
  );
}

function plainFigure({ value, upper, unit }: OtherFigure, wanted: string): number | undefined {
  if (value === undefined || upper !== undefined) return undefined;
  return unit === undefined ? value : inUnit(value, unit, wanted);
}
