/** One call for a whole range: arguments of one cell or of many, repeated as Excel repeats them, and results that spill. */

import type { FunctionArgument } from "../core/function-names";
import type { Problem } from "../core/problem";
import { sizeOf, type Cells } from "./cells";

/** What a cell shows: a blank is "", which Excel shows as nothing; null would show as 0. */
export type Answer = number | string | boolean | CustomFunctions.Error;
export type Answers = Answer[][];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The size of the result, or which ranges don't fit together: in each dimension all have the same size, or one. */
export function shapeOf(
  ranges: Readonly<Partial<Record<FunctionArgument, Cells | null | undefined>>>,
): Shape | Problem {
  let rows = 1;
  let columns = 1;
  let fits = true;
  for (const cells of Object.values(ranges)) {
    if (!cells) continue;
    const width = cells[0]?.length ?? 0;
    fits &&=
      (cells.length === 1 || rows === 1 || cells.length === rows) &&
      (width === 1 || columns === 1 || width === columns);
    rows = Math.max(rows, cells.length);
    columns = Math.max(columns, width);
  }
  return fits ? { rows, columns } : unlike(ranges);
}

function unlike(ranges: Readonly<Partial<Record<FunctionArgument, Cells | null | undefined>>>): Problem {
  const given = Object.entries(ranges) as [FunctionArgument, Cells | null | undefined][];
  const sizes = given.flatMap(([argument, cells]) => (cells ? [sizeOf(argument, cells)] : []));
  // Single cells fit everything.
  return { kind: "unlike-ranges", ranges: sizes.filter(({ rows, columns }) => rows > 1 || columns > 1) };
}

/** A result of one cell that is an error is thrown: so Excel surely shows its sentence. */
export function told(answers: Answers): Answers {
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  if (typeof only === "object") throw only;
  return answers;
}
