/** What the book reports on: the period as the heading, the level, and the way to change them. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { placeOfPeriod } from "../core/steps";
import type { BookOnDesk } from "./book-on-desk";
import { JumpLink } from "./jump-link";
import { useText } from "./language-context";

export function PaneHeader({ book, walk, isBusy, actions }: BookOnDesk) {
  const text = useText();
  const styles = useStyles();
  const place = placeOfPeriod(book);
  const level = book.levels.find((each) => each.sign === walk.level)?.name;
  return (
    <header>
      <h1 className={styles.title}>{text.heading(walk.period)}</h1>
      {place && (
        <div className={styles.line}>
          {level !== undefined && <span>{text.ofLevel(level)}</span>}
          <JumpLink label={text.changePeriod} isBusy={isBusy} onClick={() => actions.goTo(place)} />
        </div>
      )}
    </header>
  );
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
