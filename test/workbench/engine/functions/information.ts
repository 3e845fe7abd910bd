/** Questions about values: IS…, TYPE, ERROR.TYPE, N, T, CELL-like ones. */
import { Reference, isGrid, type Operand } from "../calculation/operand";
import type { Evaluation } from "../calculation/evaluation";
import { cellError, errorCodes, isError, type Value } from "../value";
import { define, type FunctionDefinition } from "./definition";
import { cellAddress } from "../address";

const is = (name: string, test: (value: Value, call: Evaluation) => boolean): FunctionDefinition =>
  define(name, "e", 1, 1, ([value], call) => test(call.scalar(value), call));

function kindNumber(operand: Operand, call: Evaluation): number {
  if (isGrid(operand) || (operand instanceof Reference && !operand.isSingleCell)) return 64;
  const value = call.scalar(operand);
  if (isError(value)) return 16;
  if (typeof value === "boolean") return 4;
  return typeof value === "string" ? 2 : 1;
}

function formulaText(operand: Operand, call: Evaluation): Value {
  const { sheet, area } = call.reference(operand).single;
  return sheet.store.at(area.top, area.left)?.formula?.text ?? cellError("#N/A");
}

function cellQuestion([question, place]: readonly Operand[], call: Evaluation): Value {
  const asked = call.text(question).toLowerCase();
  const at = place instanceof Reference ? place.single.area : { top: call.row, left: call.column };
  if (asked === "row") return at.top + 1;
  if (asked === "col") return at.left + 1;
  if (asked === "address") return `$${cellAddress(at.top, at.left).replace(/\d/, "$$$&")}`;
  if (asked === "type") {
    const value = place instanceof Reference ? call.read(place.single.sheet, at.top, at.left) : null;
    if (value === null) return "b";
    return typeof value === "string" ? "l" : "v";
  }
  if (asked === "contents") return call.scalar(place ?? null) ?? 0;
  return cellError("#VALUE!");
}

export const informationFunctions: readonly FunctionDefinition[] = [
  is("ISNUMBER", (value) => typeof value === "number"),
  is("ISTEXT", (value) => typeof value === "string"),
  is("ISNONTEXT", (value) => typeof value !== "string"),
  is("ISBLANK", (value) => value === null),
  is("ISLOGICAL", (value) => typeof value === "boolean"),
  is("ISERROR", isError),
  is("ISERR", (value) => isError(value) && value.error !== "#N/A"),
  is("ISNA", (value) => isError(value) && value.error === "#N/A"),
  is("ISEVEN", (value, call) => Math.trunc(call.number(value)) % 2 === 0),
  is("ISODD", (value, call) => Math.trunc(call.number(value)) % 2 !== 0),
  define("ISREF", "a", 1, 1, ([operand]) => operand instanceof Reference, { readsNothing: true }),
  define("ISFORMULA", "a", 1, 1, ([operand], call) => formulaText(operand, call) !== cellError("#N/A"), {
    readsNothing: true,
  }),
  define("FORMULATEXT", "a", 1, 1, ([operand], call) => formulaText(operand, call), { readsNothing: true }),
  define("NA", "v", 0, 0, () => cellError("#N/A")),
  define("ERROR.TYPE", "e", 1, 1, ([operand], call) => {
    const value = call.scalar(operand);
    return isError(value) ? errorCodes.indexOf(value.error) + 1 : cellError("#N/A");
  }),
  define("TYPE", "a", 1, 1, ([operand], call) => kindNumber(operand, call)),
  define("N", "v", 1, 1, ([operand], call) => {
    const value = call.scalar(operand);
    return typeof value === "number" ? value : value === true ? 1 : 0;
  }),
  define("T", "v", 1, 1, ([operand], call) => {
    const value = call.scalar(operand);
    return typeof value === "string" ? value : "";
  }),
  define("CELL", "va", 1, 2, cellQuestion, { isVolatile: true }),
];
