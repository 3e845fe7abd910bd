/** The way to what is done before a workbook is mailed. */

import { Button } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useSendingText } from "./language-context";

export function SendingOpening({
  open,
  takesFocus,
}: {
  readonly open: () => void;
  /** Whether the person has just come back from there: the keyboard goes on where it was. */
  readonly takesFocus: boolean;
}) {
  const text = useSendingText();
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
