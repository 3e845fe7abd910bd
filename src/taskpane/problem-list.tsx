/** A list of problems, some at a time: twenty at first, then fifty more with each press. */

import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { placeOfProblem, type Place, type Problem } from "../core/problem";
import { useSentence, useText } from "./language-context";
import { ProblemItem } from "./problem-item";

const atFirst = 20;
const more = 50;

export function ProblemList({
  problems,
  isBusy,
  goTo,
}: {
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly goTo: (place: Place) => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const styles = useStyles();
  const [limit, setLimit] = useState(atFirst);
  const left = problems.length - limit;
  return (
    <div>
      <ul className={styles.list}>
        {problems.slice(0, limit).map((problem, index) => (
          <ProblemItem
            key={index}
            sentence={sentence(problem)}
            place={placeOfProblem(problem)}
            isBusy={isBusy}
            goTo={goTo}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setLimit(limit + more)}>
          {text.showMore(Math.min(left, more))}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
