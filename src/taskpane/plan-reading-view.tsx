/** Targets out of a plan's document: the document is given, read, reviewed, and what was confirmed is written. In the walk's place
 *  while it is open; fetched when it is opened first. */

import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useId, useSyncExternalStore } from "react";
import type { Book } from "../core/book";
import { FaultMessage } from "./fault-message";
import { useReviewText } from "./language-context";
import type { PlanReading } from "./plan-reading";
import { PlanReview } from "./plan-review";
import { PlanSource } from "./plan-source";
import { ReadingProgress } from "./reading-progress";
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
  const styles = useStyles();
  const back = useId();
  const state = useSyncExternalStore(reading.subscribe, reading.current);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    document.getElementById(back)?.focus({ preventScroll: true });
  }, [back]);
  return (
    <main className={styles.root}>
      <Link as="button" id={back} className={styles.back} onClick={close}>
        <ArrowLeft16Regular aria-hidden />
        {text.back}
      </Link>
      <h1 className={styles.title}>{text.title}</h1>
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
    </main>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  back: {
    display: "flex",
    alignItems: "center",
    alignSelf: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
