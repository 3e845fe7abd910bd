/** What the pane's buttons do. Every one goes through the desk, which shows what runs and what came of it. */

import { useMemo } from "react";
import { addRows } from "../actions/add-rows";
import { buildReport } from "../actions/build-report";
import { formerSheet } from "../actions/report-placing";
import type { DeskOwner } from "../actions/desk";
import { fillIn } from "../actions/fill-in";
import { goTo } from "../actions/go-to";
import type { ReportChoice } from "../actions/choose-report";
import { insertFormula, type Insertion } from "../actions/insert-formula";
import { setUpWorkbook } from "../actions/set-up-workbook";
import { showTable, type TableOnDemand } from "../actions/show-table";
import type { Outcome } from "../core/outcome";
import type { Place } from "../core/problem";
import type { Action } from "../core/walk";
import { choosingAt } from "./choosing";

export interface Actions {
  readonly setUp: () => void;
  readonly build: () => void;
  /** Writes a choice into the settings; resolves when it stands there, or was refused. */
  readonly choose: (choice: ReportChoice) => Promise<void>;
  /** Adds a table that the workbook doesn't have yet, and goes there. */
  readonly showTable: (name: TableOnDemand) => void;
  readonly addRows: () => void;
  /** Adds the period's rows if some are lacking, then goes to the first empty figure. */
  readonly fillIn: (isLacking: boolean) => void;
  readonly goTo: (place: Place) => void;
  /** Inserts the formula that the picker shows. */
  readonly insert: (insertion: Insertion) => void;
  /** Runs work whose answer the asker waits for; problems are shown as those of every action. */
  readonly ask: <T>(action: Action, work: () => Promise<Outcome<T>>, take: (value: T) => void) => void;
  /** Does again what came to nothing, whether it was begun here or on the ribbon. */
  readonly retry: (action: Action) => void;
}

/** What the desk runs; answers whether it went well. */
type Work = () => Promise<boolean>;

export function useActions(desk: DeskOwner): Actions {
  return useMemo(() => actionsOn(desk), [desk]);
}

function actionsOn(desk: DeskOwner): Actions {
  const choosing = choosingAt(desk);
  let latest: { readonly action: Action; readonly work: Work; readonly then: () => void } | undefined;
  // A fault is on the desk by the time its work ends, and the browser's console has it too: nothing to catch here.
  const begin = (action: Action, work: Work, then = (): void => undefined): void => {
    latest = { action, work, then };
    void choosing
      .settled()
      .then(work)
      .then((isDone) => {
        if (isDone) then();
      });
  };
  const run = (action: Action, work: () => Promise<Outcome<unknown>>, then?: () => void): void =>
    begin(action, () => desk.run(action, work), then);
  const known: Partial<Record<Action, Work>> = {
    "set-up": () => desk.run("set-up", setUpWorkbook),
    build: () => desk.run("build", buildReport, formerSheet),
    "add-rows": () => desk.run("add-rows", addRows),
  };
  const runKnown = (action: keyof typeof known): void => {
    const work = known[action];
    if (work) begin(action, work);
    else void desk.refresh();
  };
  return {
    setUp: () => runKnown("set-up"),
    build: () => runKnown("build"),
    choose: choosing.choose,
    showTable: (name) => run("show-table", () => showTable(name)),
    addRows: () => runKnown("add-rows"),
    fillIn: (isLacking) => run(isLacking ? "add-rows" : "go-to", fillIn),
    goTo: (place) => run("go-to", () => goTo(place)),
    insert: (insertion) => run("insert", () => insertFormula(insertion)),
    ask: (action, work, take) => {
      let answer = (): void => undefined;
      const asked = async (): Promise<Outcome<unknown>> => {
        const outcome = await work();
        if (outcome.ok) answer = () => take(outcome.value);
        return outcome;
      };
      // Only then is the next action taken.
      run(action, asked, () => answer());
    },
    retry: (action) => {
      if (action === "choose") {
        void choosing.chooseAgain();
        return;
      }
      const again = latest?.action === action ? latest : undefined;
      if (again) begin(action, again.work, again.then);
      else runKnown(action);
    },
  };
}
