/** The way to the targets that stand in a plan's document. */

import { Button } from "@fluentui/react-components";
import { DocumentArrowRightRegular } from "@fluentui/react-icons";
import { useEffect, useId } from "react";
import { useReviewText } from "./language-context";

export function PlanReadingOpening({
  open,
  takesFocus,
}: {
  readonly open: () => void;
  /** Whether the person has just come back from there: the keyboard goes on where it was. */
  readonly takesFocus: boolean;
}) {
  const text = useReviewText();
  const id = useId();
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [id, takesFocus]);
  return (
    <Button id={id} size="small" icon={<DocumentArrowRightRegular />} onClick={open}>
      {text.open}
    </Button>
  );
}
