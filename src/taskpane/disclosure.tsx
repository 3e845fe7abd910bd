/** A line that opens and closes what stands below it. Excel: on the web office.js moves the focus on Tab itself and knows nothing of
 *  <summary>, so this is a button. */

import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

export function Disclosure({
  label,
  isOpenAtFirst,
  children,
}: {
  readonly label: string;
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}) {
  const below = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={below}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      <div id={below}>{isOpen && children}</div>
    </>
  );
}
