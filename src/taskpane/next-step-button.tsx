/** The one primary button: the next sensible step, with a sentence on what it does. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Book } from "../core/book";
import type { Place } from "../core/problem";
import { firstToMend, placeOfPeriod, sheetOf } from "../core/steps";
import type { Walk } from "../core/walk";
import type { BookOnDesk } from "./book-on-desk";
import { useText } from "./language-context";
import type { Actions } from "./use-actions";
import { nextStepId } from "./use-kept-focus";

export function NextStepButton({ book, walk, isBusy, actions }: BookOnDesk) {
  const text = useText();
  const styles = useStyles();
  const hint = useId();
  return (
    <div className={styles.root}>
      <p id={hint} className={styles.hint}>
        {text.nextHint[walk.next]}
      </p>
      <Button
        id={nextStepId}
        appearance="primary"
        className={styles.button}
        aria-describedby={hint}
        disabledFocusable={isBusy}
        onClick={() => takeNextStep(book, walk, actions)}
      >
        {text.next[walk.next]}
      </Button>
    </div>
  );
}

function takeNextStep(book: Book, walk: Walk, actions: Actions): void {
  const go = (place: Place | undefined): void => {
    if (!place) throw new Error(`The workbook has no place for the step “${walk.next}”.`);
    actions.goTo(place);
  };
  switch (walk.next) {
    case "set-up":
      return actions.setUp();
    case "list-targets":
      return go(sheetOf(book, "ChiTieu"));
    case "mend":
      return go(firstToMend(book));
    case "choose-period":
      return go(placeOfPeriod(book));
    case "fill-in":
      return actions.fillIn(walk.results.listed < walk.results.expected);
    case "build":
    case "read":
      return actions.build();
  }
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    alignSelf: "stretch",
    paddingBlock: tokens.spacingVerticalXS,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { width: "100%" },
});
