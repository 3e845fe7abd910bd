/** What of a review would be written, as the person chose: targets, codes that the plan has already, what is still to be
 *  decided; and the writing itself. */

import { useDeferredValue, useMemo } from "react";
import { importPlan } from "../actions/import-plan";
import type { Book } from "../core/book";
import { codeKey } from "../core/code";
import { calendarOf, dayOf, dayText, readDay } from "../core/day";
import type { Problem } from "../core/problem";
import { levelOfItem, targetsOf } from "../core/reading/review-targets";
import { isSure } from "../core/reading/review-list";
import type { Target } from "../core/target";
import { importProblems, knownTargets, type KnownTarget, type SameCode } from "../core/targets-change";
import { levelOf } from "../core/walk";
import { doubtWords, placeWords } from "../text/reading-texts";
import { reviewTexts } from "../text/review-texts";
import type { PlanReading, Reviewing } from "./plan-reading";
import type { Actions } from "./use-actions";
import { useToday } from "./use-today";

export interface PlanWriting {
  /** What would be written, by the item's id. */
  readonly targets: ReadonlyMap<number, Target>;
  readonly known: readonly KnownTarget[];
  readonly problems: readonly Problem[];
  readonly needsLevel: boolean;
  readonly level: string;
  /** As typed, or as proposed. */
  readonly from: string;
  readonly isDayWrong: boolean;
  readonly isNewBook: boolean;
  readonly withNotes: number;
  readonly write: () => void;
}

/** The words in the workbook's cells are Vietnamese, whatever the pane speaks. */
const words = {
  place: (place: Parameters<typeof placeWords>[0]) => placeWords(place, "vi"),
  doubt: (doubt: Parameters<typeof doubtWords>[0]) => doubtWords(doubt, "vi"),
};

export function usePlanWriting(state: Reviewing, reading: PlanReading, book: Book, actions: Actions): PlanWriting {
  const { written, document, sameCode, sameCodes } = state;
  // What would be written follows when the step is seen: it goes through all proposals.
  const review = useDeferredValue(state.review);
  const { plan } = book;
  const today = useToday();
  const { year = calendarOf(today).year } = review.reading;
  const level = state.level ?? proposedLevel(state, book);
  const typed = state.from ?? proposedDay(state, book);
  const from = readDay(typed);
  const isDayWrong = typed.trim() !== "" && from === undefined;
  const targets = useMemo(() => {
    const wishes = { level, document: documentName(document.name, review.reading.documentNumber), words };
    const all = targetsOf(review, plan, { ...wishes, ...(from === undefined ? {} : { from }) });
    return new Map([...all].filter(([id]) => !written.has(id)));
  }, [review, plan, written, document, level, from]);
  const known = useMemo(() => knownTargets([...targets.values()], plan), [targets, plan]);
  const choices = useMemo(() => {
    const chosen = known.flatMap(({ target: { code } }): [string, SameCode][] => {
      const choice = sameCodes.get(codeKey(code)) ?? sameCode;
      return choice ? [[codeKey(code), choice]] : [];
    });
    return new Map(chosen);
  }, [known, sameCode, sameCodes]);
  const problems = useMemo(
    () => importProblems({ targets: [...targets.values()], sameCodes: choices }, plan),
    [targets, choices, plan],
  );
  const write = (): void => {
    const ids = [...targets.keys()];
    const request = { targets: [...targets.values()], sameCodes: choices, year };
    actions.ask(
      "import-plan",
      () => importPlan(request),
      (last) =>
        reading.change((now) => ({
          ...now,
          last,
          written: new Set([...now.written, ...ids]),
          // Steps before the writing can't be undone here: the workbook has them now.
          review: { ...now.review, past: [], future: [] },
        })),
    );
  };
  return {
    targets,
    known,
    problems,
    needsLevel: review.items.some((item) => item.decision !== "left-out" && levelOfItem(item, "") === ""),
    level,
    from: typed,
    isDayWrong,
    isNewBook: book.missing.includes("ChiTieu"),
    withNotes: [...targets.values()].filter(({ note }) => note !== undefined).length,
    write,
  };
}

/** `12/KH-UBND`, else the file's name. */
function documentName(name: string, number: string | undefined): string {
  return number ?? (name === "" ? reviewTexts.vi.pasted : name);
}

/** The level that most proposals name, else the one that the workbook reports on. */
function proposedLevel({ review: { items } }: Reviewing, book: Book): string {
  const counts = new Map<string, number>();
  for (const { proposal } of items.filter(isSure)) {
    if (proposal.level !== "") counts.set(proposal.level, (counts.get(proposal.level) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? levelOf(book) ?? "";
}

/** The first day of the plan's year, where the workbook has a plan already: two years' figures are told apart by it. */
function proposedDay({ review: { reading } }: Reviewing, { plan }: Book): string {
  const day = reading.year === undefined ? undefined : dayOf(reading.year, 1, 1);
  return day === undefined || plan.targets.length === 0 ? "" : dayText(day);
}
