/** What is going on: the book as last read, the action that runs, what came of the last one. Ribbon and pane start
 *  actions here, so that both show the same. The workbook stays the only store. */

import type { Book } from "../core/book";
import type { Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { Action } from "../core/walk";
import { recalculate } from "./recalculate";
import { isSamePlan, survey } from "./survey";

export interface Desk {
  readonly book: Book | undefined;
  readonly running: Action | undefined;
  readonly last: { readonly action: Action; readonly problems: readonly Problem[] } | undefined;
  /** A fault of ours, kept for the person who looks after Attain. */
  readonly fault: unknown;
}

export interface DeskOwner {
  readonly current: () => Desk;
  readonly subscribe: (changed: () => void) => () => void;
  /** Runs one action at a time; a second one asked for meanwhile is not begun. Answers whether it went well. */
  readonly run: (action: Action, work: () => Promise<Outcome<unknown>>) => Promise<boolean>;
  /** Reads the workbook anew, tells the cell functions, and recalculates if the plan is another one. */
  readonly refresh: () => Promise<void>;
}

export function openDesk(tellFunctions: (book: Book) => void): DeskOwner {
  let desk: Desk = { book: undefined, running: undefined, last: undefined, fault: undefined };
  const listeners = new Set<() => void>();
  const put = (change: Partial<Desk>): void => {
    desk = { ...desk, ...change };
    for (const listener of listeners) listener();
  };

  /** A fault is shown in the pane and thrown on: whoever called, and the console of a developer, learn of it too. */
  async function orFault<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (fault) {
      put({ fault, running: undefined });
      throw fault;
    }
  }

  const refresh = (): Promise<void> =>
    orFault(async () => {
      const before = desk.book;
      const read = await survey();
      if (!read.ok) {
        put({ last: { action: "survey", problems: read.problems } });
        return;
      }
      tellFunctions(read.value);
      put({ book: read.value, ...(desk.last?.action === "survey" ? { last: undefined } : {}) });
      if (before && !isSamePlan(before, read.value)) await recalculate();
    });

  return {
    current: () => desk,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    refresh,
    run: (action, work) =>
      orFault(async () => {
        if (desk.running !== undefined) return false;
        put({ running: action, last: undefined, fault: undefined });
        const outcome = await work();
        // Otherwise the pane would offer for a moment what was just done, until Excel tells of the changes.
        if (outcome.ok && action !== "go-to") await refresh();
        put({ running: undefined, last: { action, problems: outcome.ok ? [] : outcome.problems } });
        return outcome.ok;
      }),
  };
}
