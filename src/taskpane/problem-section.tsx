/** Everything that is wrong in the workbook: what is to be mended first, and advice apart, which can wait. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import { isAdvice, type Place, type Problem } from "../core/problem";
import { useText } from "./language-context";
import { ProblemList } from "./problem-list";

/** Memoised: 5,000 problems are sorted again only when the workbook was read again. */
export const ProblemSection = memo(function ProblemSection({
  problems,
  isBusy,
  goTo,
}: {
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly goTo: (place: Place) => void;
}) {
  const text = useText();
  const styles = useStyles();
  const heading = useId();
  const advice = problems.filter(isAdvice);
  const toMend = problems.filter((problem) => !isAdvice(problem));
  return (
    <section aria-labelledby={heading} className={styles.root}>
      <h2 id={heading} className={toMend.length > 0 ? styles.heading : styles.calm}>
        {toMend.length > 0 ? (
          text.problems(toMend.length)
        ) : (
          <>
            <CheckmarkCircle16Regular aria-hidden className={styles.icon} />
            {text.noProblems}
          </>
        )}
      </h2>
      {toMend.length > 0 && <ProblemList problems={toMend} isBusy={isBusy} goTo={goTo} />}
      {advice.length > 0 && (
        <details className={styles.advice}>
          <summary className={styles.summary}>{text.advice(advice.length)}</summary>
          <ProblemList problems={advice} isBusy={isBusy} goTo={goTo} />
        </details>
      )}
    </section>
  );
});

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  calm: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
  advice: { overflowWrap: "anywhere" },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
