/** What most parts of the pane are given: the book as it was read, the walk through it, and what can be done. */

import type { Book } from "../core/book";
import type { Walk } from "../core/walk";
import type { Actions } from "./use-actions";

export interface BookOnDesk {
  readonly book: Book;
  readonly walk: Walk;
  readonly isBusy: boolean;
  readonly actions: Actions;
}
