/** The small actions of a step: links go to a sheet, buttons change the workbook. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Book } from "../core/book";
import { periodKey } from "../core/period";
import type { Place } from "../core/problem";
import { canBuild, sheetOf, type StepName } from "../core/steps";
import type { Walk } from "../core/walk";
import type { PaneTexts } from "../text/language";
import type { BookOnDesk } from "./book-on-desk";
import { JumpLink } from "./jump-link";
import { useText } from "./language-context";
import type { Actions } from "./use-actions";

export function StepActions({ step, book, walk, isBusy, actions }: BookOnDesk & { readonly step: StepName }) {
  const text = useText();
  const styles = useStyles();
  const opening = openingOf(step, book, walk, text);
  const change = changeOf(step, book, walk, text, actions);
  if (!opening && !change) return null;
  return (
    <div className={styles.root}>
      {change && (
        <Button size="small" disabledFocusable={isBusy} onClick={change.run}>
          {change.label}
        </Button>
      )}
      {opening && <JumpLink label={opening.label} isBusy={isBusy} onClick={() => actions.goTo(opening.place)} />}
    </div>
  );
}

function openingOf(
  step: StepName,
  book: Book,
  walk: Walk,
  text: PaneTexts,
): { readonly place: Place; readonly label: string } | undefined {
  const place = {
    plan: sheetOf(book, "ChiTieu"),
    results: sheetOf(book, "SoLieu"),
    report: walk.report && { sheet: walk.report.at.sheet },
    send: undefined,
  }[step];
  const label = { plan: text.openTargets, results: text.openResults, report: text.openReport, send: "" }[step];
  return place && { place, label };
}

function changeOf(
  step: StepName,
  book: Book,
  walk: Walk,
  text: PaneTexts,
  actions: Actions,
): { readonly label: string; readonly run: () => void } | undefined {
  const { listed, expected } = walk.results;
  if (step === "results" && walk.period && listed < expected && walk.next !== "mend") {
    return { label: text.addRows(periodKey(walk.period)), run: actions.addRows };
  }
  const isPrimary = walk.next === "build" || walk.next === "read";
  if (step === "report" && !isPrimary && canBuild(book, walk)) return { label: text.build, run: actions.build };
  return undefined;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});
