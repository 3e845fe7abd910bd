/** When the add-in is at rest: nothing that it asked of Excel is unanswered, nothing that it put off is still to come, and every
 *  formula has its value. Its page is told apart by its own timers, which are counted, so that nobody waits by the clock. */
import type { ExcelDriver } from "../../workbench/driver";

declare global {
  interface Window {
    /** Of the add-in's page. */
    timers?: {
      /** What it has put off for less than two seconds, and with what it does then each answer of Excel's that it waits for. */
      readonly underWay: Map<number, (() => void) | null>;
      /** A moment that nobody counts. */
      readonly turn: () => Promise<unknown>;
    };
  }
}

/** Counts from now on what the add-in's page puts off. */
export async function watchTimers(excel: ExcelDriver): Promise<void> {
  await excel.inAddIn(() => {
    const [begin, end] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
    const underWay = new Map<number, (() => void) | null>();
    const setTimeout = (work: (...given: unknown[]) => void, wait = 0, ...given: unknown[]): number => {
      const run = (): void => {
        underWay.delete(id);
        work(...given);
      };
      const id = begin(run, wait);
      const isForAnswer = wait === 60_000;
      if (isForAnswer || wait < 2_000) underWay.set(id, isForAnswer ? run : null);
      return id;
    };
    const clearTimeout = (id: number): void => {
      underWay.delete(id);
      end(id);
    };
    const turn = (): Promise<unknown> => new Promise((go) => begin(go, 15));
    Object.assign(window, { setTimeout, clearTimeout, timers: { underWay, turn } });
  });
}

/** The minute that it waits for answers of Excel's is over. */
async function passAMinute(excel: ExcelDriver): Promise<void> {
  await excel.inAddIn(() => {
    for (const [id, run] of [...(window.timers?.underWay ?? [])]) {
      if (!run) continue;
      window.clearTimeout(id);
      run();
    }
  });
}

/** Whenever Excel leaves a request without an answer, the minute that the add-in waits for it passes at once, until it is ended. */
export function minutesPass(excel: ExcelDriver): { readonly end: () => Promise<void> } {
  let isEnded = false;
  const unanswered = (): Promise<number> => excel.page.evaluate(() => window.workbench?.unanswered() ?? 0);
  const pass = async (): Promise<void> => {
    for (let known = await unanswered(); !isEnded;) {
      const now = await unanswered();
      if (now > known) await passAMinute(excel);
      known = now;
      await new Promise((go) => setTimeout(go, 25));
    }
  };
  const passing = pass();
  return {
    end: () => {
      isEnded = true;
      return passing;
    },
  };
}

export async function rest(excel: ExcelDriver): Promise<void> {
  const sent = (): Promise<number> => excel.page.evaluate(() => window.workbench?.traffic().requests ?? 0);
  for (let [before, now] = [-1, await sent()]; before !== now; [before, now] = [now, await sent()]) {
    await excel.inAddIn(async () => {
      const { timers } = window;
      if (!timers) throw new Error("Nobody watches the timers of the add-in's page");
      // What Excel tells is on its way for a moment.
      for (let quiet = 0; quiet < 3; quiet = timers.underWay.size === 0 ? quiet + 1 : 0) await timers.turn();
    });
    await excel.calculated();
  }
}
