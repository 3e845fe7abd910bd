/** What is going on: the book as last read, the action that runs, what came of the last one. Ribbon and pane start
 *  actions here, so that both show the same. The workbook stays the only store. */

import type { Book } from "../core/book";
import { done, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { isHalfWritten } from "../excel/half-written";
import type { Action } from "../core/walk";
import { recalculate } from "./recalculate";
import { seenByFunctions, survey } from "./survey";
import { takeBack } from "./take-back";

export interface Desk {
  readonly book: Book | undefined;
  readonly running: Action | undefined;
  readonly last: LastAction | undefined;
  /** A fault of ours, kept for the person who looks after Attain. */
  readonly fault: unknown;
}

export interface LastAction {
  readonly action: Action;
  /** None if it went well. */
  readonly problems: readonly Problem[];
  /** The hidden sheet on which it kept what it replaced. */
  readonly keptOn?: string;
}

export interface DeskOwner {
  readonly current: () => Desk;
  readonly subscribe: (changed: () => void) => () => void;
  /** Runs one action at a time; a second one asked for meanwhile is not begun. Answers whether it went well. `keptOn` says
   *  from what came of it on which sheet it kept what it replaced. */
  readonly run: <T>(action: Action, work: () => Promise<Outcome<T>>, keptOn?: KeptOn<T>) => Promise<boolean>;
  /** Reads the workbook anew and tells the cell functions what is new to them. */
  readonly refresh: () => Promise<void>;
  /** Excel told of changes: the same, but what an action changes while it runs is read once, at its end. */
  readonly changed: () => void;
}

/** Half a minute of a connection that is gone is some tries. */
const betweenTries = 5_000;

const changeNothing: ReadonlySet<Action> = new Set(["go-to", "look", "write-file"]);

type KeptOn<T> = (value: T) => string | undefined;

/** The functions in cells, as far as the desk deals with them. */
export interface CellFunctions {
  readonly told: (book: Book) => void;
  /** Whether any cell has called one since the page began. */
  readonly areUsed: () => boolean;
}

export function openDesk(functions: CellFunctions): DeskOwner {
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

  /** What cell functions were told last. */
  let toldText: string | undefined;
  /** Whether the figures that the workbook was saved with are known to have been calculated anew. */
  let isChecked = false;

  /** As last read: whoever knows the sheets asks them all at once. */
  let sheets: readonly string[] = [];

  async function readOnce(): Promise<void> {
    const read = await survey(sheets);
    if (!read.ok) {
      put({ last: { action: "survey", problems: read.problems } });
      return;
    }
    const { book } = read.value;
    ({ sheets } = read.value);
    const text = seenByFunctions(book);
    if (text !== toldText) functions.told(book);
    toldText = text;
    put({ book, ...(desk.last?.action === "survey" ? { last: undefined } : {}) });
    if (isChecked) return;
    // Excel: whether it calls functions of its own accord when it opens a saved workbook is nowhere documented.
    const checked = functions.areUsed() ? done(undefined) : await recalculate();
    if (checked.ok) isChecked = true;
    else put({ last: { action: "survey", problems: checked.problems } });
  }

  let reading: Promise<void> | undefined;
  let isAskedAgain = false;
  /** Whether changes were told since an action began and nothing was read since. */
  let isToldMeanwhile = false;

  /** One reading at a time: what changes meanwhile is read by one more. */
  const refresh = (): Promise<void> => {
    if (reading) {
      isAskedAgain = true;
      return reading;
    }
    reading = orFault(async () => {
      do {
        isAskedAgain = false;
        isToldMeanwhile = false;
        await readOnce();
      } while (isAskedAgain);
    }).finally(() => (reading = undefined));
    return reading;
  };

  const changed = (): void => {
    if (desk.running === undefined || reading) void refresh();
    else isToldMeanwhile = true;
  };

  /** One action; answers whether it went well. */
  async function act<T>(action: Action, work: () => Promise<Outcome<T>>, keptOn?: KeptOn<T>): Promise<boolean> {
    put({ running: action, last: undefined, fault: undefined });
    const outcome = await work();
    // Otherwise the pane would offer for a moment what was just done, until Excel tells of the changes.
    // A reading waits while a cell is being edited: what changes nothing has not to wait for one.
    if (outcome.ok && !changeNothing.has(action)) await refresh();
    const sheet = outcome.ok ? keptOn?.(outcome.value) : undefined;
    const problems = outcome.ok ? [] : outcome.problems;
    put({ running: undefined, last: { action, problems, ...(sheet === undefined ? {} : { keptOn: sheet }) } });
    takeBackSoon();
    return outcome.ok;
  }

  /** Excel is asked again and again until it lets what is half-written be taken back; then the pane no longer says it. */
  function takeBackSoon(): void {
    if (!isHalfWritten()) return;
    setTimeout(() => void orFault(takeBackNow), betweenTries);
  }

  async function takeBackNow(): Promise<void> {
    await takeBack();
    const { last } = desk;
    if (isHalfWritten()) takeBackSoon();
    else if (last) put({ last: { ...last, problems: last.problems.filter(({ kind }) => kind !== "half-written") } });
  }

  return {
    current: () => desk,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    refresh,
    changed,
    run: (action, work, keptOn) =>
      orFault(async () => {
        if (desk.running !== undefined) return false;
        try {
          return await act(action, work, keptOn);
        } finally {
          if (isToldMeanwhile) void refresh();
        }
      }),
  };
}
