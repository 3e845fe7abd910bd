/** The walk as an ordered list: each step with its mark, its state and its small actions; the next one with the primary
 *  button and a sentence on what it does. */

import { makeStyles } from "@fluentui/react-components";
import { DocumentArrowRightRegular } from "@fluentui/react-icons";
import { canBuild, stepsOf, type StepName } from "../core/steps";
import type { Walk } from "../core/walk";
import type { PaneTexts } from "../text/language";
import type { BookOnDesk } from "./book-on-desk";
import { useReviewText, useSendingText, useText, useWritingText } from "./language-context";
import { NextStepButton } from "./next-step-button";
import { ReportChoices } from "./report-choices";
import { ReportTables } from "./report-tables";
import { StepActions } from "./step-actions";
import { StepItem } from "./step-item";
import { ViewOpening } from "./view-opening";

export function WalkSteps({
  book,
  walk,
  isBusy,
  actions,
  openSending,
  isBackFromSending,
  openWriting,
  isBackFromWriting,
  openReading,
  isBackFromReading,
}: BookOnDesk & {
  readonly openSending: () => void;
  readonly isBackFromSending: boolean;
  readonly openWriting: () => void;
  readonly isBackFromWriting: boolean;
  readonly openReading: () => void;
  readonly isBackFromReading: boolean;
}) {
  const text = useText();
  const review = useReviewText();
  const sending = useSendingText();
  const writing = useWritingText();
  const styles = useStyles();
  const states = statesOf(walk, text);
  const steps = stepsOf(book, walk);
  const isChoosable = !book.missing.includes("ThietLap") && book.levels.length > 0;
  return (
    <section aria-label={text.walkLabel}>
      <ol className={styles.list}>
        {steps.map(({ name, mark, isNext }, index) => (
          <StepItem
            key={name}
            name={text.steps[name]}
            mark={mark}
            markText={text.marks[mark]}
            state={states[name]}
            isLast={index === steps.length - 1}
          >
            {name === "report" && isChoosable && <ReportChoices book={book} actions={actions} />}
            {isNext && <NextStepButton book={book} walk={walk} isBusy={isBusy} actions={actions} />}
            {name === "plan" && (
              <ViewOpening
                label={review.open}
                icon={<DocumentArrowRightRegular />}
                open={openReading}
                takesFocus={isBackFromReading}
              />
            )}
            {name === "send" ? (
              <ViewOpening label={sending.open} open={openSending} takesFocus={isBackFromSending} />
            ) : (
              <StepActions step={name} book={book} walk={walk} isBusy={isBusy} actions={actions} />
            )}
            {name === "report" && canBuild(book, walk) && (
              <ViewOpening label={writing.open} open={openWriting} takesFocus={isBackFromWriting} />
            )}
            {name === "report" && isChoosable && (
              <ReportTables book={book} walk={walk} isBusy={isBusy} actions={actions} />
            )}
          </StepItem>
        ))}
      </ol>
    </section>
  );
}

function statesOf(walk: Walk, text: PaneTexts): Readonly<Record<StepName, string>> {
  return {
    plan: text.planState(walk.targets),
    results: text.resultsState(walk.results, walk.period),
    report: text.reportState(walk.report?.at.sheet),
    send: text.sendState,
  };
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
