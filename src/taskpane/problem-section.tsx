/** Everything that is wrong in the workbook: what is to be mended first, and advice apart, which can wait. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useId, useState } from "react";
import { isAdvice, type Place, type Problem } from "../core/problem";
import { useText } from "./language-context";
import { ProblemList } from "./problem-list";

interface ProblemsShown {
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly goTo: (place: Place) => void;
}

/** Memoised: 5,000 problems are sorted again only when the workbook was read again. */
export const ProblemSection = memo(function ProblemSection({ problems, isBusy, goTo }: ProblemsShown) {
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
      {advice.length > 0 && <Advice problems={advice} isBusy={isBusy} goTo={goTo} />}
    </section>
  );
});

/** Excel: on the web office.js moves the focus on Tab itself, from link to link, button and field. It knows nothing of
 *  <summary>, so this is a button. */
function Advice({ problems, isBusy, goTo }: ProblemsShown) {
  const text = useText();
  const styles = useStyles();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.opener}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {text.advice(problems.length)}
      </Button>
      <div id={list}>{isOpen && <ProblemList problems={problems} isBusy={isBusy} goTo={goTo} />}</div>
    </div>
  );
}

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
  // The chevron stands under the mark of the line above.
  opener: { paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
});
