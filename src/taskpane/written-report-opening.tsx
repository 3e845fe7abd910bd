/** The way to the written report that goes with the table. */

import { Button } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useWritingText } from "./language-context";

export function WrittenReportOpening({
  open,
  takesFocus,
}: {
  readonly open: () => void;
  /** Whether the person has just come back from there: the keyboard goes on where it was. */
  readonly takesFocus: boolean;
}) {
  const text = useWritingText();
  const id = useId();
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [id, takesFocus]);
  return (
    <Button id={id} size="small" onClick={open}>
      {text.open}
    </Button>
  );
}
