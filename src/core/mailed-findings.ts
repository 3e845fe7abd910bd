/** What a workbook holds that those who get it by mail would stumble over, or that says more than its sender wants: as
 *  data, before anything is done about it. */

import type { FunctionName } from "./function-names";
import type { Place } from "./problem";

/** Cells of one kind: how many, and where the first ones are. */
export interface FoundCells {
  readonly count: number;
  readonly first: readonly Place[];
}

/** How many places are kept of each kind: enough to look at, few enough for a book with 100,000 of them. */
export const placesKept = 20;

export interface FoundPerson {
  readonly name: string;
  readonly comments: number;
}

export interface MailedFindings {
  /** Cells that call functions of ours, and how often each function is called. */
  readonly own: FoundCells & { readonly functions: readonly { readonly name: FunctionName; readonly count: number }[] };
  /** Cells that were prepared for the mail before and can be turned back. */
  readonly prepared: FoundCells;
  /** Cells of ours that show #NAME?, or carry the prefix that another program left. */
  readonly broken: FoundCells;
  /** Other cells that show #NAME?. */
  readonly nameErrors: FoundCells;
  /** Functions of other add-ins, which nothing can be done about. */
  readonly foreign: FoundCells & { readonly functions: readonly string[] };
  /** Other files that formulas read, as their paths stand in the workbook. */
  readonly links: readonly string[];
  readonly hiddenSheets: readonly { readonly name: string; readonly isVeryHidden: boolean }[];
  /** Defined names: those that people see, hidden ones, and such as lead nowhere. */
  readonly names: { readonly visible: number; readonly hidden: number; readonly lost: readonly string[] };
  /** Who wrote comments, and how many. */
  readonly persons: readonly FoundPerson[];
  /** Who made the workbook and who saved it last, as its properties say. */
  readonly editors: readonly string[];
  /** Panes of add-ins that the workbook opens or remembers settings for. */
  readonly panes: number;
}

/** Collects places of one kind. */
export class CellTally {
  #count = 0;
  readonly #first: Place[] = [];

  add(place: () => Place): void {
    if (this.#count++ < placesKept) this.#first.push(place());
  }

  get found(): FoundCells {
    return { count: this.#count, first: this.#first };
  }
}
