/** The button that opens a view in the walk's place. */

import { Button, type ButtonProps } from "@fluentui/react-components";
import { useEffect, useId } from "react";

export function ViewOpening({
  label,
  icon,
  open,
  takesFocus,
}: {
  readonly label: string;
  readonly icon?: ButtonProps["icon"];
  readonly open: () => void;
  /** Whether the person has just come back from there: the keyboard goes on where it was. */
  readonly takesFocus: boolean;
}) {
  const id = useId();
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [id, takesFocus]);
  return (
    <Button id={id} size="small" {...(icon === undefined ? {} : { icon })} onClick={open}>
      {label}
    </Button>
  );
}
