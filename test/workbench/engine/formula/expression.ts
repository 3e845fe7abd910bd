/** A formula ready to be evaluated: the parsed tree with its references, names and functions looked up. */
import type { Reference } from "../calculation/operand";
import type { CustomFunctionDefinition } from "../custom-function";
import type { FunctionDefinition } from "../functions/definition";
import type { NameState } from "../names";
import type { Value } from "../value";
import type { Place } from "./place";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export type Expression =
  | { readonly kind: "literal"; readonly value: Value }
  | { readonly kind: "array"; readonly rows: Value[][] }
  /** `fixed`: what it is where it is the same from every cell. */
  | { readonly kind: "reference"; readonly place: Place; readonly fixed: Reference | null }
  | { readonly kind: "variable"; readonly name: string }
  /** A defined name; `body` is its formula, compiled for the cells that use it. */
  | { readonly kind: "name"; readonly name: NameState; readonly body: Expression }
  | { readonly kind: "unary"; readonly operator: "+" | "-" | "%"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "references";
      readonly operator: ":" | "," | " ";
      readonly left: Expression;
      readonly right: Expression;
    }
  /** A1#: the array that spills from A1. */
  | { readonly kind: "spilled"; readonly operand: Expression }
  /** @A1:A9: the one cell in the formula's row or column. */
  | { readonly kind: "implicit"; readonly operand: Expression }
  | { readonly kind: "call"; readonly definition: FunctionDefinition; readonly args: readonly (Expression | null)[] }
  | {
      readonly kind: "customCall";
      readonly definition: CustomFunctionDefinition;
      readonly args: readonly (Expression | null)[];
    }
  | {
      readonly kind: "let";
      readonly declarations: readonly { readonly name: string; readonly value: Expression }[];
      readonly body: Expression;
    }
  | {
      readonly kind: "lambda";
      readonly parameters: readonly string[];
      readonly required: number;
      readonly body: Expression;
    }
  | { readonly kind: "apply"; readonly callee: Expression; readonly args: readonly (Expression | null)[] };

/** What one compilation found out besides the tree; true for all cells of the sheet in which the formula says the same. */
export interface Compiled {
  readonly expression: Expression;
  /** Every area that the formula reads, as far as its text says. */
  readonly precedents: readonly Place[];
  /** Every area that it names, read or not: what inserting and deleting may change in its text. */
  readonly references: readonly Place[];
  readonly isVolatile: boolean;
  /** SUBTOTAL or AGGREGATE, which look at hidden rows. */
  readonly usesTotals: boolean;
  /** What the meaning of the text hangs on besides cells; when such a thing changes, compile again. */
  readonly usesTables: boolean;
  /** Functions that not every Excel has. */
  readonly usesYear: boolean;
  /** "[Cột]" without a table's name: another table is another value though the text stays. */
  readonly usesOwnTable: boolean;
  /** ROW() and the like: another place is another value though the text stays. */
  readonly usesPosition: boolean;
  /** Names without meaning are in here too: they may get one. Lower case. */
  readonly names: ReadonlySet<string>;
  /**
   * Functions without meaning, lower case. Excel: one that was unknown when its formula was entered stays so until it is
   * entered again, whatever add-in comes (https://github.com/OfficeDev/office-js/issues/6611); one that a file marks as an
   * add-in's is not among these.
   */
  readonly strange: ReadonlySet<string>;
}

export function literal(value: Value): Expression {
  return { kind: "literal", value };
}
