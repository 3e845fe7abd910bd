/** What surrounds the selection, read again whenever the selection or the workbook changes, while the picker is open. */

import { useEffect, useRef, useState } from "react";
import { lookAround } from "../actions/look-around";
import type { Book } from "../core/book";
import type { Outcome } from "../core/outcome";
import type { Surroundings } from "../core/surroundings";
import { onSelectionChange } from "../excel/host";

export type Seen =
  | { readonly kind: "looking" }
  | { readonly kind: "seen"; readonly around: Outcome<Surroundings> }
  | { readonly kind: "fault"; readonly fault: unknown };

/** `book` is another one each time the workbook was read again: cells may have changed. */
export function useSurroundings(book: Book): Seen {
  const [seen, setSeen] = useState<Seen>({ kind: "looking" });
  const looks = useRef<Looks>(undefined);
  useEffect(() => {
    const own = openLooks(setSeen);
    looks.current = own;
    const fail = (fault: unknown): void => setSeen({ kind: "fault", fault });
    const listening = onSelectionChange(own.look);
    listening.catch(fail);
    return () => {
      own.end();
      listening.then((stop) => stop()).catch(fail);
    };
  }, []);
  useEffect(() => looks.current?.look(), [book]);
  return seen;
}

interface Looks {
  readonly look: () => void;
  /** Nothing is shown any more. */
  readonly end: () => void;
}

/** One look at a time: what changes meanwhile is looked at by one more, and only the last is shown. */
function openLooks(show: (seen: Seen) => void): Looks {
  let isOpen = true;
  let isLooking = false;
  let isAskedAgain = false;
  const take = (seen: Seen): void => {
    isLooking = false;
    if (!isOpen) return;
    if (isAskedAgain) look();
    else show(seen);
  };
  const look = (): void => {
    isAskedAgain = isLooking;
    if (isLooking) return;
    isLooking = true;
    lookAround().then(
      (around) => take({ kind: "seen", around }),
      (fault: unknown) => take({ kind: "fault", fault }),
    );
  };
  return { look, end: () => (isOpen = false) };
}
