/** Choices come faster than Excel writes them, by the arrow keys in a list for one: what is chosen meanwhile is written
 *  together afterwards, and whatever is asked for next waits until the workbook says what the pane shows. */

import type { DeskOwner } from "../actions/desk";
import { chooseReport, type ReportChoice } from "../actions/choose-report";

export interface Choosing {
  /** Resolves when the choice stands in the workbook, or was refused. */
  readonly choose: (choice: ReportChoice) => Promise<void>;
  /** The same for what was refused last. */
  readonly chooseAgain: () => Promise<void>;
  /** Resolves when nothing waits to be written; never rejects, for a fault is told to who chose. */
  readonly settled: () => Promise<void>;
}

export function choosingAt(desk: DeskOwner): Choosing {
  let waiting: ReportChoice = {};
  let refused: ReportChoice = {};
  let last: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    await idle(desk);
    const choice = waiting;
    waiting = {};
    if (Object.keys(choice).length === 0) return;
    const isWritten = await desk.run("choose", () => chooseReport(choice));
    refused = isWritten ? {} : choice;
  };
  const choose = (choice: ReportChoice): Promise<void> => {
    waiting = { ...waiting, ...choice };
    const written = last.then(write);
    const over = (): void => undefined;
    last = written.then(over, over);
    return written;
  };
  return {
    choose,
    chooseAgain: () => choose(refused),
    settled: () => last,
  };
}

/** Resolves when the desk runs nothing: it begins no second action meanwhile. */
function idle(desk: DeskOwner): Promise<void> {
  if (desk.current().running === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = desk.subscribe(() => {
      if (desk.current().running !== undefined) return;
      stop();
      resolve();
    });
  });
}
