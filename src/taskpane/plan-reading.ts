/** What the reading of a plan document has come to: nothing yet, how far it is, or a review of what was read. Kept while the pane
 *  lives, so that closing the view loses nothing. The pane's view subscribes to it. */

import type { Imported } from "../actions/import-plan";
import type { BuiltReport } from "../actions/report-placing";
import { beginReview, type Review } from "../core/reading/review";
import type { ImportKind } from "../core/reading/import-kinds";
import type { DocumentFault, PlanDocument } from "../core/reading/plan-document";
import type { Plan } from "../core/target";
import type { SameCode } from "../core/targets-change";
import type { ReadingSource, RunningReading } from "../document/reading-desk";

export interface Reviewing {
  readonly kind: "review";
  readonly document: PlanDocument;
  readonly review: Review;
  /** What the person typed about the writing; undefined until then. */
  readonly level?: string;
  readonly from?: string;
  /** What the document is to the plan at hand. */
  readonly importKind?: ImportKind;
  /** Whether levels that the workbook doesn't know take the place of the former ones. */
  readonly isSuccessor?: boolean;
  /** What becomes of targets that the new plan no longer has. */
  readonly ofDropped?: "end" | "keep";
  /** Plans of later years stay out. */
  readonly withoutYears?: boolean;
  readonly sameCode?: SameCode;
  readonly sameCodes: ReadonlyMap<string, SameCode>;
  /** The items that stand in the workbook by now. */
  readonly written: ReadonlySet<number>;
  readonly last?: Imported;
  /** The workbook's plan before anything of this document was written: what is written isn't held against itself. */
  readonly planBefore?: Plan;
  /** The comparison sheet that was made of it. */
  readonly comparison?: BuiltReport;
}

export type PlanReadingState =
  | { readonly kind: "source"; readonly fault?: DocumentFault; readonly isCancelled?: boolean }
  | { readonly kind: "reading"; readonly name: string; readonly part: number }
  | { readonly kind: "broken"; readonly error: unknown }
  | Reviewing;

export interface PlanReading {
  readonly current: () => PlanReadingState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly read: (source: ReadingSource) => void;
  readonly cancel: () => void;
  /** Changes the review that is open; nothing where none is. */
  readonly change: (to: (now: Reviewing) => Reviewing) => void;
  /** Gives up what there is. */
  readonly startOver: () => void;
}

export function openPlanReading(): PlanReading {
  let state: PlanReadingState = { kind: "source" };
  let running: RunningReading | undefined;
  const listeners = new Set<() => void>();
  const put = (next: PlanReadingState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  async function outcomeOf(source: ReadingSource): Promise<PlanReadingState> {
    const name = source.kind === "file" ? source.name : "";
    // The readers' own start is fetched with the first document.
    const { startReading } = await import(/* webpackChunkName: "reading-desk" */ "../document/reading-desk");
    running = startReading(source, (part) => put({ kind: "reading", name, part }));
    const outcome = await running.outcome;
    switch (outcome.kind) {
      case "read": {
        const { document, reading } = outcome;
        const [sameCodes, written] = [new Map<string, SameCode>(), new Set<number>()];
        return { kind: "review", document, review: beginReview(reading), sameCodes, written };
      }
      case "fault":
        return { kind: "source", fault: outcome.fault };
      case "cancelled":
        return { kind: "source", isCancelled: true };
    }
  }

  return {
    current: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    read: (source) => {
      if (state.kind === "reading") return;
      put({ kind: "reading", name: source.kind === "file" ? source.name : "", part: 0 });
      // A bug of ours is shown with its details, as everywhere in the pane.
      outcomeOf(source).then(put, (error: unknown) => put({ kind: "broken", error }));
    },
    cancel: () => running?.cancel(),
    change: (to) => {
      if (state.kind === "review") put(to(state));
    },
    startOver: () => put({ kind: "source" }),
  };
}
