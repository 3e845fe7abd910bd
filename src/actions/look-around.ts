/** Reads what surrounds the selection, for the formula that the pane proposes. Changes nothing. */

import { done, not, type Outcome } from "../core/outcome";
import type { Surroundings } from "../core/surroundings";
import { conversation } from "../excel/session";
import { readSurroundings } from "../excel/surroundings";

export function lookAround(): Promise<Outcome<Surroundings>> {
  return conversation(async (context) => {
    const around = await readSurroundings(context);
    return around ? done(around) : not({ kind: "too-large" });
  });
}
