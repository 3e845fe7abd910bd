/** How a formula is typed, and the way to have it inserted instead. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons";
import { usePickerText, useText } from "./language-context";
import { ViewOpening } from "./view-opening";

export function PickerOpening({
  open,
  takesFocus,
}: {
  readonly open: () => void;
  /** Whether the person has just come back from the picker: the keyboard goes on where it was. */
  readonly takesFocus: boolean;
}) {
  const text = useText();
  const picker = usePickerText();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ViewOpening label={picker.open} icon={<MathFormulaRegular />} open={open} takesFocus={takesFocus} />
      <p className={styles.hint}>{text.functionHint}</p>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
