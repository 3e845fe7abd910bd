/** A fault of ours: what to do about it, and the details for whoever looks after Attain. */

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { faultDetails } from "./fault-details";
import { useText } from "./language-context";

export function FaultMessage({ fault }: { readonly fault: unknown }) {
  const text = useText();
  const styles = useStyles();
  const details = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState("");
  // Excel: on the web the pane is a frame of another origin, often without leave to write to the clipboard. Copying
  // what is selected needs none; if that is refused too, the selection stays for Ctrl+C.
  const copy = (): void => {
    details.current?.select();
    setNote(document.execCommand("copy") ? text.copied : text.copyByHand);
  };
  return (
    <MessageBar intent="error" shape="square" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.failed}</MessageBarTitle>
        <div>{text.failedHint}</div>
        <textarea
          ref={details}
          readOnly
          rows={3}
          aria-label={text.details}
          className={styles.details}
          value={faultDetails(fault)}
        />
      </MessageBarBody>
      <MessageBarActions>
        <span role="status">{note}</span>
        <Button size="small" onClick={copy}>
          {text.copyDetails}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  details: {
    boxSizing: "border-box",
    width: "100%",
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    resize: "vertical",
  },
});
