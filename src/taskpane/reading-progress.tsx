/** How far the reading of a document is, with the way to stop it. */

import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePlanSourceText } from "./language-context";

export function ReadingProgress({
  name,
  part,
  cancel,
}: {
  readonly name: string;
  /** A share of one. */
  readonly part: number;
  readonly cancel: () => void;
}) {
  const text = usePlanSourceText();
  const styles = useStyles();
  return (
    <>
      <p role="status" className={styles.text}>
        {text.reading(name)}
      </p>
      <div className={styles.progress}>
        <ProgressBar className={styles.bar} value={part} aria-label={text.progress(Math.floor(part * 100))} />
        <Button size="small" onClick={cancel}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  progress: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1 },
});
