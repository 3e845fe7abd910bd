/** What a sender should know about the workbook: what readers would see as broken first, then what else travels along. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { FoundCells, MailedFindings } from "../core/mailed-findings";
import type { Place } from "../core/problem";
import { placeText } from "../text/language";
import type { SendingTexts } from "../text/sending-texts";
import { JumpLink } from "./jump-link";
import { useSendingText } from "./language-context";

/** How many places of one kind are shown: the count says the rest. */
const shown = 3;

interface Line {
  readonly text: string;
  readonly cells?: FoundCells;
}

export function FindingsList({
  findings,
  isBusy,
  goTo,
}: {
  readonly findings: MailedFindings;
  readonly isBusy: boolean;
  readonly goTo: (place: Place) => void;
}) {
  const text = useSendingText();
  const styles = useStyles();
  const lines = linesOf(findings, text);
  if (lines.length === 0) return <p className={styles.text}>{text.nothing}</p>;
  return (
    <section aria-label={text.found}>
      <h2 className={styles.heading}>{text.found}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.text} className={styles.text}>
            {line.text}
            {line.cells && (
              <div className={styles.places}>
                {line.cells.first.slice(0, shown).map((place) => (
                  <JumpLink
                    key={placeText(place)}
                    label={placeText(place)}
                    isBusy={isBusy}
                    onClick={() => goTo(place)}
                  />
                ))}
                {line.cells.count > shown && <span>{text.more(line.cells.count - shown)}</span>}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function linesOf(findings: MailedFindings, text: SendingTexts): readonly Line[] {
  const { own, prepared, broken, nameErrors, foreign, links, hiddenSheets, names, persons, editors, panes } = findings;
  const cells = (found: FoundCells, line: string): Line[] => (found.count > 0 ? [{ text: line, cells: found }] : []);
  const plain = (isThere: boolean, line: string): Line[] => (isThere ? [{ text: line }] : []);
  const sheets = (isVery: boolean): string[] =>
    hiddenSheets.filter(({ isVeryHidden }) => isVeryHidden === isVery).map(({ name }) => name);
  return [
    ...cells(broken, text.broken(broken.count)),
    ...cells(own, text.own(own.count, own.functions)),
    ...cells(nameErrors, text.nameErrors(nameErrors.count)),
    ...cells(foreign, text.foreign(foreign.count, foreign.functions)),
    ...plain(links.length > 0, text.links(links)),
    ...plain(panes > 0, text.panes(panes)),
    ...plain(names.lost.length > 0, text.lostNames(names.lost)),
    ...plain(hiddenSheets.length > 0, text.hiddenSheets(sheets(false), sheets(true))),
    ...plain(persons.length > 0, text.persons(persons)),
    ...plain(editors.length > 0, text.editors(editors)),
    ...plain(names.visible + names.hidden > 0, text.names(names.visible, names.hidden)),
    ...cells(prepared, text.prepared(prepared.count)),
  ];
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  places: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
});
