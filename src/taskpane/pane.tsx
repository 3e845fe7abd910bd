/** The whole pane: what runs and what came of it, the walk with its one next step, what is to be mended, and the picker
 *  of formulas, the view of mailing, the written report or a plan's document in the walk's place. Everything shown comes from the desk; every button goes through it. */

import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from "react";
import type { Desk, DeskOwner } from "../actions/desk";
import { walkOf } from "../core/walk";
import type { Language } from "../text/language";
import { FaultBoundary } from "./fault-boundary";
import { FaultMessage } from "./fault-message";
import { FormulaPicker } from "./formula-picker";
import { LanguageContext, useText } from "./language-context";
import { OutcomeMessage } from "./outcome-message";
import { PaneHeader } from "./pane-header";
import { PickerOpening } from "./picker-opening";
import { openPlanReading } from "./plan-reading";
import { ProblemSection } from "./problem-section";
import { StatusLine } from "./status-line";
import { useActions, type Actions } from "./use-actions";
import { useShownRunning } from "./use-shown-running";
import { useKeptFocus } from "./use-kept-focus";
import { useShownOutcome } from "./use-shown-outcome";
import { useTheme } from "./use-theme";
import { WalkSteps } from "./walk-steps";

/** Fetched when it is opened first: most days nothing is mailed. */
const SendingView = lazy(() =>
  import(/* webpackChunkName: "sending" */ "./sending-view").then((module) => ({ default: module.SendingView })),
);

/** Fetched when it is opened first, as the view above. */
const WrittenReportView = lazy(() =>
  import(/* webpackChunkName: "written-report" */ "./written-report-view").then((module) => ({
    default: module.WrittenReportView,
  })),
);

/** Fetched when it is opened first, as the views above. */
const PlanReadingView = lazy(() =>
  import(/* webpackChunkName: "plan-review" */ "./plan-reading-view").then((module) => ({
    default: module.PlanReadingView,
  })),
);

/** What stands below the status line; the walk is where every other view comes back to. */
type View = "walk" | "picker" | "sending" | "writing" | "reading";

export function Pane({ desk, language }: { readonly desk: DeskOwner; readonly language: Language }) {
  usePageStyles();
  const styles = useStyles();
  const theme = useTheme();
  const actions = useActions(desk);
  const state = useSyncExternalStore(desk.subscribe, desk.current);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <LanguageContext.Provider value={language}>
        <FaultBoundary>
          <PaneContent state={state} actions={actions} />
        </FaultBoundary>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

function PaneContent({ state, actions }: { readonly state: Desk; readonly actions: Actions }) {
  const text = useText();
  const styles = useStyles();
  const running = useShownRunning(state.running);
  const { book, fault } = state;
  const isReading = book === undefined && state.last === undefined && fault === undefined;
  const runningText = isReading ? text.reading : running && text.running[running];
  const walk = useMemo(() => book && walkOf(book), [book]);
  const { outcome, close } = useShownOutcome(state);
  const [{ view, left }, setView] = useState<{ readonly view: View; readonly left?: View }>({ view: "walk" });
  const [reading] = useState(openPlanReading);
  const back = (): void => setView({ view: "walk", left: view });
  useKeptFocus();
  const isBusy = running !== undefined;
  return (
    <>
      <div className={styles.top}>
        <StatusLine runningText={runningText} />
        <OutcomeMessage outcome={outcome} close={close} isBusy={isBusy} actions={actions} />
        <div role="alert">{fault === undefined ? null : <FaultMessage fault={fault} />}</div>
      </div>
      {book && view === "picker" && <FormulaPicker book={book} isBusy={isBusy} actions={actions} close={back} />}
      {book && view === "sending" && (
        <Suspense fallback={<main>{text.reading}</main>}>
          <SendingView isBusy={isBusy} actions={actions} close={back} />
        </Suspense>
      )}
      {book && view === "writing" && (
        <Suspense fallback={<main>{text.reading}</main>}>
          <WrittenReportView book={book} isBusy={isBusy} actions={actions} close={back} />
        </Suspense>
      )}
      {book && view === "reading" && (
        <Suspense fallback={<main>{text.reading}</main>}>
          <PlanReadingView reading={reading} book={book} isBusy={isBusy} actions={actions} close={back} />
        </Suspense>
      )}
      {book && walk && view === "walk" && (
        <main className={styles.main}>
          <PaneHeader book={book} walk={walk} isBusy={isBusy} actions={actions} />
          <WalkSteps
            book={book}
            walk={walk}
            isBusy={isBusy}
            actions={actions}
            openSending={() => setView({ view: "sending" })}
            isBackFromSending={left === "sending"}
            openWriting={() => setView({ view: "writing" })}
            isBackFromWriting={left === "writing"}
            openReading={() => setView({ view: "reading" })}
            isBackFromReading={left === "reading"}
          />
          {walk.next !== "set-up" && <ProblemSection problems={book.problems} isBusy={isBusy} goTo={actions.goTo} />}
          {walk.targets.isThere && (
            <PickerOpening open={() => setView({ view: "picker" })} takesFocus={left === "picker"} />
          )}
        </main>
      )}
    </>
  );
}

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    maxHeight: "60vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});
