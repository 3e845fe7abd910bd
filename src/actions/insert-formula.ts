/** Inserts a formula for an indicator into the cells that the pane showed, as it showed it: read again, decide, write. */

import { readBook } from "../core/book";
import { placeFormulas, type PlacedFormulas, type Wish } from "../core/formula-placing";
import { done, not, type Outcome } from "../core/outcome";
import type { Place } from "../core/problem";
import { queueContents } from "../excel/contents";
import { conversation } from "../excel/session";
import { readSurroundings, writeFormulas } from "../excel/surroundings";

export interface Insertion extends Wish {
  /** The cells that get the formulas: those that were shown, wherever the selection is by now. */
  readonly at: Place;
  /** How many cells the person agreed to overwrite. One more, typed meanwhile, is a cell that nobody agreed to. */
  readonly mayOverwrite: number;
}

/** Three syncs. Answers with what was written. */
export function insertFormula({ at, mayOverwrite, ...wish }: Insertion): Promise<Outcome<PlacedFormulas>> {
  return conversation(async (context) => {
    const contents = queueContents(context);
    const around = await readSurroundings(context, at);
    if (!around) return not({ kind: "too-large" });
    const placed = placeFormulas(around, wish, readBook(contents()).plan);
    if (!placed.ok) return placed;
    const { occupied } = placed.value;
    if (occupied && occupied.count > mayOverwrite) return not({ kind: "cells-not-empty", ...occupied });
    await writeFormulas(context, around, placed.value);
    return done(placed.value);
  });
}
