/** What surrounds the selection, read again whenever the selection or the workbook changes, while the picker is open. */

import { useEffect, useState } from "react";
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
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    const fail = (fault: unknown): void => setSeen({ kind: "fault", fault });
    const listening = onSelectionChange(() => setMoves((before) => before + 1));
    listening.catch(fail);
    return () => {
      listening.then((stop) => stop()).catch(fail);
    };
  }, []);
  useEffect(() => {
    let isLatest = true;
    lookAround().then(
      (around) => {
        if (isLatest) setSeen({ kind: "seen", around });
      },
      (fault: unknown) => {
        if (isLatest) setSeen({ kind: "fault", fault });
      },
    );
    return () => {
      isLatest = false;
    };
  }, [book, moves]);
  return seen;
}
