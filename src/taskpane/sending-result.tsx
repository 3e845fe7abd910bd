/** What came of preparing, turning back or mending, and how far it is while it runs. */

import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Place } from "../core/problem";
import { placeText } from "../text/language";
import type { SendingTexts } from "../text/sending-texts";
import { JumpLink } from "./jump-link";
import { useSendingText } from "./language-context";
import type { Sending, SendingResult } from "./use-sending";

/** How many cells that keep their figures are listed. */
const shown = 20;

export function SendingOutcome({
  sending,
  isBusy,
  goTo,
}: {
  readonly sending: Sending;
  readonly isBusy: boolean;
  readonly goTo: (place: Place) => void;
}) {
  const text = useSendingText();
  const styles = useStyles();
  const { result, progress } = sending;
  const kept = result?.kind === "prepared" ? result.prepared.kept : [];
  return (
    <>
      {progress !== undefined && (
        <div className={styles.progress}>
          <ProgressBar className={styles.bar} value={progress} aria-label={text.progress(Math.floor(progress * 100))} />
          <Button size="small" onClick={sending.stop}>
            {text.stop}
          </Button>
        </div>
      )}
      <div role="status">
        {result && <p className={styles.text}>{sentence(result, text)}</p>}
        {kept.length > 0 && <p className={styles.text}>{text.kept(kept.length)}</p>}
      </div>
      {kept.length > 0 && (
        <ul className={styles.list}>
          {kept.slice(0, shown).map(({ at, reason }) => (
            <li key={placeText(at)}>
              <JumpLink label={placeText(at)} isBusy={isBusy} onClick={() => goTo(at)} />
              {`: ${text.keptReasons[reason]}`}
            </li>
          ))}
          {kept.length > shown && <li>{text.more(kept.length - shown)}</li>}
        </ul>
      )}
    </>
  );
}

function sentence(result: SendingResult, text: SendingTexts): string {
  switch (result.kind) {
    case "prepared":
      return result.where === "copy" ? text.copied(result.prepared.cells) : text.prepareHere(result.prepared.cells);
    case "restored":
      return text.restored(result.cells);
    case "mended":
      return text.mended(result.cells);
    case "stopped":
      return text.stopped;
  }
}

const useStyles = makeStyles({
  progress: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1 },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});
