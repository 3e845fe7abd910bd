/** What of a review would be written, as the person chose: targets, codes that the plan has already, what is still to be
 *  decided; and the writing itself. */

import { useMemo } from "react";
import { importPlan, type Imported } from "../actions/import-plan";
import type { Book } from "../core/book";
import { calendarOf } from "../core/day";
import type { Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { unkeptYears, yearPlans } from "../core/reading/further-years";
import { changesByCode, lapsedOf, sameCodesOf } from "../core/reading/import-kinds";
import type { Review } from "../core/reading/review";
import { targetsOf, type TargetWishes } from "../core/reading/review-targets";
import type { Target } from "../core/target";
import { importProblems, knownTargets, type KnownTarget } from "../core/targets-change";
import { comparisonTexts } from "../text/plan-comparison-texts";
import { doubtWords, placeWords } from "../text/reading-texts";
import { reviewTexts } from "../text/review-texts";
import type { PlanReading, Reviewing } from "./plan-reading";
import type { Actions } from "./use-actions";
import type { PlanMapping } from "./use-plan-mapping";
import { useToday } from "./use-today";

export interface PlanWriting {
  /** What would be written, by the item's id. */
  readonly targets: ReadonlyMap<number, Target>;
  readonly known: readonly KnownTarget[];
  readonly problems: readonly Problem[];
  /** What is still to be said about the plan at hand. */
  readonly asked: readonly ("kind" | "day" | "dropped")[];
  readonly isDayWrong: boolean;
  readonly isNewBook: boolean;
  readonly withNotes: number;
  /** Of what would be written: the later years that have plans, and how many of their figures no column can hold. */
  readonly years: readonly number[];
  readonly unkept: number;
  readonly write: () => void;
}

/** The words in the workbook's cells are Vietnamese, whatever the pane speaks. */
const words: TargetWishes["words"] = {
  place: (place) => placeWords(place, "vi"),
  doubt: (doubt) => doubtWords(doubt, "vi"),
  mapping: comparisonTexts.vi.note,
};

export function usePlanWriting(
  state: Reviewing,
  reading: PlanReading,
  book: Book,
  beside: PlanMapping,
  actions: Actions,
): PlanWriting {
  const { written, document, sameCode, sameCodes, ofDropped, withoutYears = false } = state;
  const { review, mapping, plan: planBefore, kind, isBeside, level, from, fromText } = beside;
  const { plan } = book;
  const today = useToday();
  const { year = calendarOf(today).year, documentNumber } = review.reading;
  const targets = useMemo(() => {
    const wishes = { level, document: documentName(document.name, documentNumber), words, withYears: !withoutYears };
    const all = targetsOf(review, planBefore, mapping, { ...wishes, ...(from === undefined ? {} : { from }) });
    return new Map([...all].filter(([id]) => !written.has(id)));
  }, [review, planBefore, mapping, written, document, documentNumber, level, from, withoutYears]);
  const known = useMemo(() => knownTargets([...targets.values()], plan), [targets, plan]);
  const choices = useMemo(
    () => sameCodesOf(known, changesByCode(targets, mapping), { kind, all: sameCode, single: sameCodes }),
    [known, targets, mapping, kind, sameCode, sameCodes],
  );
  const lapsed = useMemo(() => lapsedOf(mapping, kind, from, ofDropped), [mapping, kind, from, ofDropped]);
  const request = useMemo(
    () => ({ targets: [...targets.values()], sameCodes: choices, ...(lapsed ? { lapsed } : {}) }),
    [targets, choices, lapsed],
  );
  // Without saying what the document is, nobody can say what becomes of its codes.
  const problems = useMemo(
    () => (isBeside && kind === undefined ? [] : importProblems(request, plan)),
    [request, plan, isBeside, kind],
  );
  const later = useMemo(() => laterYears(review, targets), [review, targets]);
  const asked: PlanWriting["asked"] = [
    ...(isBeside && kind === undefined ? (["kind"] as const) : []),
    ...((kind === "year" || kind === "amendment") && fromText.trim() === "" ? (["day"] as const) : []),
    ...(kind === "year" && mapping.dropped.length > 0 && ofDropped === undefined ? (["dropped"] as const) : []),
  ];
  const write = (): void => {
    const ids = [...targets.keys()];
    const written = async (): Promise<Outcome<Imported>> => {
      const outcome = await importPlan({ ...request, year });
      // Before the workbook is read anew: what was written isn't held against itself.
      if (outcome.ok) {
        reading.change((now) => ({
          ...now,
          written: new Set([...now.written, ...ids]),
          planBefore,
          // Steps before the writing can't be undone here: the workbook has them now.
          review: { ...now.review, past: [], future: [] },
        }));
      }
      return outcome;
    };
    actions.ask("import-plan", written, (last) => reading.change((now) => ({ ...now, last })));
  };
  return {
    targets,
    known,
    problems,
    asked,
    isDayWrong: fromText.trim() !== "" && from === undefined,
    isNewBook: book.missing.includes("ChiTieu"),
    withNotes: [...targets.values()].filter(({ note }) => note !== undefined).length,
    ...later,
    write,
  };
}

/** Later years with plans among what would be written. */
function laterYears(
  { items, reading }: Review,
  targets: ReadonlyMap<number, Target>,
): Pick<PlanWriting, "years" | "unkept"> {
  const proposals = items.flatMap(({ id, proposal }) => (targets.has(id) ? [proposal] : []));
  const names = proposals.flatMap((proposal) => [...yearPlans(proposal, reading.year).keys()]);
  return {
    years: [...new Set(names.map(Number))].sort((a, b) => a - b),
    unkept: proposals.reduce((sum, proposal) => sum + unkeptYears(proposal, reading.year).length, 0),
  };
}

/** `12/KH-UBND`, else the file's name. */
function documentName(name: string, number: string | undefined): string {
  return number ?? (name === "" ? reviewTexts.vi.pasted : name);
}
