/** Targets out of a plan's document: the document is given, read, reviewed, and what was confirmed is written. In the walk's place
 *  while it is open; fetched when it is opened first. */

import { Button } from "@fluentui/react-components";
import { startTransition, useEffect, useState } from "react";
import type { Book } from "../core/book";
import { FaultMessage } from "./fault-message";
import { useReviewText } from "./language-context";
import type { PlanReading, PlanReadingState } from "./plan-reading";
import { PlanReview } from "./plan-review";
import { PlanSource } from "./plan-source";
import { ReadingProgress } from "./reading-progress";
import { SubView } from "./sub-view";
import type { Actions } from "./use-actions";

export function PlanReadingView({
  reading,
  book,
  isBusy,
  actions,
  close,
}: {
  readonly reading: PlanReading;
  readonly book: Book;
  readonly isBusy: boolean;
  readonly actions: Actions;
  readonly close: () => void;
}) {
  const text = useReviewText();
  const state = useReadingState(reading);
  return (
    <SubView title={text.title} backLabel={text.back} close={close}>
      {state.kind === "source" && <PlanSource state={state} read={reading.read} />}
      {state.kind === "reading" && <ReadingProgress {...state} cancel={reading.cancel} />}
      {state.kind === "broken" && (
        <div role="alert">
          <FaultMessage fault={state.error} />
          <Button onClick={reading.startOver}>{text.another}</Button>
        </div>
      )}
      {state.kind === "review" && (
        <PlanReview state={state} reading={reading} book={book} isBusy={isBusy} actions={actions} />
      )}
    </SubView>
  );
}

/** A review that arrives is drawn in slices, between which the page answers; each of its steps is drawn at once. */
function useReadingState({ current, subscribe }: PlanReading): PlanReadingState {
  const [state, setState] = useState(current);
  useEffect(() => {
    let { kind } = current();
    const show = (): void => {
      const next = current();
      if (next.kind === "review" && kind !== "review") startTransition(() => setState(next));
      else setState(next);
      ({ kind } = next);
    };
    // What came between drawing and this.
    show();
    return subscribe(show);
  }, [current, subscribe]);
  return state;
}
