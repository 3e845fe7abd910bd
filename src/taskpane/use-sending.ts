/** What the sending view knows: what was found in the workbook, what runs and how far it is, what came of it. */

import { useCallback, useEffect, useRef, useState } from "react";
import { lookBeforeSending } from "../actions/look-before-sending";
import { mendFormulas } from "../actions/mend-formulas";
import { prepareToSend, type Preparation, type Prepared } from "../actions/prepare-to-send";
import { restoreFormulas } from "../actions/restore-formulas";
import type { GoOn } from "../core/going-on";
import type { MailedFindings } from "../core/mailed-findings";
import type { Outcome } from "../core/outcome";
import type { Action } from "../core/walk";
import type { Actions } from "./use-actions";

export type SendingResult =
  | { readonly kind: "prepared"; readonly where: Preparation["where"]; readonly prepared: Prepared }
  | { readonly kind: "restored" | "mended"; readonly cells: number }
  | { readonly kind: "stopped" };

export interface Sending {
  readonly findings: MailedFindings | undefined;
  readonly result: SendingResult | undefined;
  /** A share of one while something runs that can be stopped and has run for a while. */
  readonly progress: number | undefined;
  readonly look: () => void;
  readonly prepare: (preparation: Preparation) => void;
  readonly restore: () => void;
  readonly mend: () => void;
  readonly stop: () => void;
}

/** What ends within it shows no progress: nobody could press a button that soon. */
const patience = 1000;

export function useSending(actions: Actions): Sending {
  const [findings, setFindings] = useState<MailedFindings>();
  const [result, setResult] = useState<SendingResult>();
  const [progress, setProgress] = useState<number>();
  const isStopped = useRef(false);

  const look = useCallback(() => actions.ask("look", lookBeforeSending, setFindings), [actions]);
  useEffect(look, [look]);

  const run = <T>(
    action: Action,
    work: (goOn: GoOn) => Promise<Outcome<T | undefined>>,
    tell: (value: T) => SendingResult,
  ): void => {
    isStopped.current = false;
    setResult(undefined);
    const begin = async (): Promise<Outcome<T | undefined>> => {
      const began = performance.now();
      const goOn: GoOn = async (done, total) => {
        if (performance.now() - began > patience) setProgress(total === 0 ? 0 : done / total);
        // The page draws, and takes a press of the button, between two steps.
        await new Promise((go) => setTimeout(go));
        return !isStopped.current;
      };
      return work(goOn).finally(() => setProgress(undefined));
    };
    actions.ask(action, begin, (value) => {
      setResult(value === undefined ? { kind: "stopped" } : tell(value));
      if (value !== undefined) look();
    });
  };

  return {
    findings,
    result,
    progress,
    look,
    prepare: (preparation) =>
      run(
        "prepare",
        (goOn) => prepareToSend(preparation, goOn),
        (prepared) => ({ kind: "prepared", where: preparation.where, prepared }),
      ),
    restore: () => run("restore", restoreFormulas, (cells) => ({ kind: "restored", cells })),
    mend: () => run("mend-formulas", mendFormulas, (cells) => ({ kind: "mended", cells })),
    stop: () => {
      isStopped.current = true;
    },
  };
}
