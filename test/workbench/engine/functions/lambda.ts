/** Functions that call a LAMBDA, since Excel 2024: MAP, REDUCE, SCAN, BYROW, BYCOL, MAKEARRAY, ISOMITTED. */
import type { Evaluation } from "../calculation/evaluation";
import { Closure, Failed, gridAt, type Operand } from "../calculation/operand";
import { isError } from "../value";
import { transposed, width } from "./array";
import { define, many, type FunctionDefinition } from "./definition";

function closure(operand: Operand): Closure {
  if (operand instanceof Closure) return operand;
  throw new Failed(isError(operand) ? operand : "#VALUE!");
}

function mapped(args: readonly Operand[], call: Evaluation): Operand {
  const work = closure(args.at(-1));
  const grids = args.slice(0, -1).map((arg) => call.grid(arg));
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map(width));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      call.scalar(
        call.apply(
          work,
          grids.map((grid) => gridAt(grid, row, column)),
        ),
      ),
    ),
  );
}

function folded(isScan: boolean) {
  return ([first, source, lambda]: readonly Operand[], call: Evaluation): Operand => {
    const work = closure(lambda);
    let result: Operand = first ?? null;
    const steps = call.grid(source).map((row) =>
      row.map((value) => {
        result = call.apply(work, [result, value]);
        return isScan ? call.scalar(result) : null;
      }),
    );
    return isScan ? steps : result;
  };
}

function byLine(isRow: boolean) {
  return ([source, lambda]: readonly Operand[], call: Evaluation): Operand => {
    const work = closure(lambda);
    const grid = isRow ? call.grid(source) : transposed(call.grid(source));
    const results = grid.map((line) => [
      call.scalar(call.apply(work, [isRow ? [line] : line.map((value) => [value])])),
    ]);
    return isRow ? results : transposed(results);
  };
}

function made([rows, columns, lambda]: readonly Operand[], call: Evaluation): Operand {
  const work = closure(lambda);
  return Array.from({ length: call.integer(rows) }, (_, row) =>
    Array.from({ length: call.integer(columns) }, (__, column) => call.scalar(call.apply(work, [row + 1, column + 1]))),
  );
}

export const lambdaFunctions: readonly FunctionDefinition[] = [
  define("MAP", "a", 2, many, mapped),
  define("REDUCE", "a", 3, 3, folded(false)),
  define("SCAN", "a", 3, 3, folded(true)),
  define("BYROW", "a", 2, 2, byLine(true)),
  define("BYCOL", "a", 2, 2, byLine(false)),
  define("MAKEARRAY", "a", 3, 3, made),
  // An argument that a LAMBDA was called without.
  define("ISOMITTED", "a", 1, 1, ([operand]) => operand === undefined),
];
