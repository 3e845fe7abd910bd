/** One line at the top that says what runs. Its place is kept while nothing runs, so that nothing below it moves. */

import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useText } from "./language-context";

export function StatusLine({ runningText }: { readonly runningText: string | undefined }) {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {runningText === undefined && <span>{text.appName}</span>}
        <span role="status">{runningText}</span>
      </div>
      <div className={styles.track}>
        {runningText !== undefined && <ProgressBar thickness="medium" shape="square" aria-label={runningText} />}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  track: { height: tokens.strokeWidthThickest },
});
