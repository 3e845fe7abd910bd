/** Turns a formula's text into an expression: parses it and looks up sheets, tables, names and functions. */
import { isFileName } from "../add-in-names";
import { allFixed, unquotedSheetName } from "../address";
import { Reference } from "../calculation/operand";
import type { CustomFunctionDefinition } from "../custom-function";
import { worksheetFunction, type ExcelYear } from "../functions/registry";
import type { NameState } from "../names";
import type { SheetState } from "../sheet-state";
import type { TableState } from "../table-state";
import { cellError, errorCodes, type Value } from "../value";
import { literal, type BinaryOperator, type Compiled, type Expression } from "./expression";
import { referenceOf, treeOf, type Tree } from "./parsed";
import { Place } from "./place";
import { structuredPlace } from "./structured-reference";
import { unreadable } from "./tokens";

/** What a formula can mean depends on these. */
export interface Dictionary {
  sheetNamed(name: string): SheetState | null;
  tableNamed(name: string): TableState | null;
  nameSeenFrom(name: string, sheet: SheetState): NameState | null;
  /** By the name in cells, or by that in files. */
  customFunction(name: string): CustomFunctionDefinition | null;
  /** Which functions of Excel's own there are. */
  readonly year: ExcelYear;
}

/** Where the formula stands. Names and rules are written for one cell and used in another: `rows` and `columns` further. */
export interface Standpoint {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** `strange`: functions (lower case) that were unknown when the formula was entered, and stay so. */
export function compile(
  text: string,
  at: Standpoint,
  dictionary: Dictionary,
  strange: ReadonlySet<string> = new Set(),
): Compiled {
  return new Compiler(at, dictionary, strange).compiled(text);
}

class Compiler {
  private readonly precedents: Place[] = [];
  private readonly references: Place[] = [];
  private readonly names = new Set<string>();
  private readonly variables: string[] = [];
  private readonly namesWithin: NameState[] = [];
  private readonly unknown = new Set<string>();
  private isVolatile = false;
  private usesTotals = false;
  private usesTables = false;
  private usesYear = false;
  private usesOwnTable = false;
  private usesPosition = false;
  /** Within ROW(…) and its kin, references are places and no precedents. */
  private readsNothing = 0;
  /** The cell that references without `$` are counted from. */
  private row: number;
  private column: number;

  constructor(
    private readonly at: Standpoint,
    private readonly dictionary: Dictionary,
    private readonly strange: ReadonlySet<string>,
  ) {
    this.row = at.row - (at.rows ?? 0);
    this.column = at.column - (at.columns ?? 0);
  }

  compiled(text: string): Compiled {
    const expression = this.expressionOf(text);
    return {
      expression,
      precedents: this.precedents,
      references: this.references,
      isVolatile: this.isVolatile,
      usesTotals: this.usesTotals,
      usesTables: this.usesTables,
      usesYear: this.usesYear,
      usesOwnTable: this.usesOwnTable,
      usesPosition: this.usesPosition,
      names: this.names,
      strange: this.unknown,
    };
  }

  private expressionOf(text: string): Expression {
    return this.node(treeOf(text));
  }

  private node(node: Tree): Expression {
    switch (node.type) {
      case "Literal":
        return literal(node.value as Value);
      case "ErrorLiteral":
        return literal(cellError(errorCodes.find((code) => code === node.value) ?? "#REF!"));
      case "ArrayExpression":
        return {
          kind: "array",
          rows: node.elements.map((row) => row.map((element) => this.constant(element as Tree))),
        };
      case "ReferenceIdentifier":
        return this.reference(node.value, node.kind);
      case "Identifier":
        return this.named(node.name);
      case "UnaryExpression":
        return this.unary(node.operator, node.arguments[0] as Tree);
      case "BinaryExpression":
        return this.binary(node.operator, node.arguments as Tree[]);
      case "CallExpression":
        return this.call(node.callee as Tree, node.arguments as (Tree | null)[]);
      case "LetExpression":
        return this.let(node.declarations as { id: { name: string }; init: Tree }[], node.body as Tree);
      case "LambdaExpression":
        this.usesYear = true;
        if (this.dictionary.year < 2024) return literal(cellError("#NAME?"));
        return this.lambda(
          (node.params as { name: string }[]).map(({ name }) => name),
          node.body as Tree,
        );
      default:
        return literal(cellError("#NAME?"));
    }
  }

  private constant(node: Tree): Value {
    const expression = this.node(node);
    if (expression.kind === "literal") return expression.value;
    if (expression.kind === "unary" && expression.operand.kind === "literal") {
      const { value } = expression.operand;
      if (typeof value === "number") return expression.operator === "-" ? -value : value;
    }
    return cellError("#VALUE!");
  }

  private unary(operator: string, operand: Tree): Expression {
    if (operator === "#") return this.spilled(operand);
    if (operator === "@") this.usesPosition = true;
    if (operator === "@") return { kind: "implicit", operand: this.node(operand) };
    return { kind: "unary", operator: operator as "+" | "-" | "%", operand: this.node(operand) };
  }

  /** How far the array spills hangs on its formula, even for ROWS, which reads no value. */
  private spilled(operand: Tree): Expression {
    const readsNothing = this.readsNothing;
    this.readsNothing = 0;
    const expression: Expression = { kind: "spilled", operand: this.node(operand) };
    this.readsNothing = readsNothing;
    return expression;
  }

  private binary(operator: string, [left, right]: Tree[]): Expression {
    if (!left || !right) return literal(cellError("#VALUE!"));
    if (operator === ":" || operator === "," || operator === " ") {
      return { kind: "references", operator, left: this.node(left), right: this.node(right) };
    }
    return { kind: "binary", operator: operator as BinaryOperator, left: this.node(left), right: this.node(right) };
  }

  private call(callee: Tree, args: (Tree | null)[]): Expression {
    if (callee.type !== "Identifier" && callee.type !== "ReferenceIdentifier") {
      return { kind: "apply", callee: this.node(callee), args: this.args(args) };
    }
    const written = callee.type === "Identifier" ? callee.name : callee.value;
    const name = written.replace(/^(_xlfn\.|_xlws\.)+/i, "");
    if (this.variables.includes(variableName(name))) {
      return { kind: "apply", callee: { kind: "variable", name: variableName(name) }, args: this.args(args) };
    }
    const definition = worksheetFunction(name, this.dictionary.year);
    if (worksheetFunction(name, 2021) !== worksheetFunction(name, 2024)) this.usesYear = true;
    if (definition) {
      if (args.length < definition.min || args.length > definition.max) throw unreadable(`${name}(…${args.length})`);
      if (definition.isVolatile) this.isVolatile = true;
      if (definition.name === "SUBTOTAL" || definition.name === "AGGREGATE") this.usesTotals = true;
      if (args.length === 0) this.usesPosition = true;
      if (definition.readsNothing) this.readsNothing++;
      const list = this.args(args);
      if (definition.readsNothing) this.readsNothing--;
      return { kind: "call", definition, args: list };
    }
    const key = name.toLowerCase();
    this.names.add(key);
    const custom = this.strange.has(key) ? null : this.dictionary.customFunction(name);
    if (!custom && !isFileName(name)) this.unknown.add(key);
    if (custom) {
      if (custom.volatile) this.isVolatile = true;
      return { kind: "customCall", definition: custom, args: this.args(args) };
    }
    // A name can stand for a LAMBDA; anything else is unknown and says #NAME?. Its arguments still count as precedents.
    return { kind: "apply", callee: this.named(name), args: this.args(args) };
  }

  private args(args: readonly (Tree | null)[]): (Expression | null)[] {
    return args.map((arg) => (arg ? this.node(arg) : null));
  }

  private let(declarations: readonly { id: { name: string }; init: Tree }[], body: Tree): Expression {
    const before = this.variables.length;
    const declared = declarations.map(({ id, init }) => {
      const value = this.node(init);
      const name = variableName(id.name);
      this.variables.push(name);
      return { name, value };
    });
    const result: Expression = { kind: "let", declarations: declared, body: this.node(body) };
    this.variables.length = before;
    return result;
  }

  private lambda(names: readonly string[], body: Tree): Expression {
    const before = this.variables.length;
    const parameters = names.map((name) => variableName(name.replace(/^\[|\]$/g, "")));
    const required = names.filter((name) => !name.startsWith("[")).length;
    this.variables.push(...parameters);
    const result: Expression = { kind: "lambda", parameters, required, body: this.node(body) };
    this.variables.length = before;
    return result;
  }

  private reference(text: string, kind: string): Expression {
    if (kind === "table") return this.structured(text);
    if (kind !== "range" && kind !== "beam") return this.named(text);
    const written = referenceOf(text);
    if (!written) return literal(cellError("#REF!"));
    const sheet = written.sheetName === null ? this.at.sheet : this.dictionary.sheetNamed(written.sheetName);
    if (written.sheetName !== null) this.names.add(`${written.sheetName.toLowerCase()}!`);
    if (!sheet) return literal(cellError("#REF!"));
    const isWritten = this.namesWithin.length === 0;
    return this.place(new Place(sheet, written, this.row, this.column, { isWritten }));
  }

  private place(place: Place): Expression {
    this.references.push(place);
    if (this.readsNothing === 0) this.precedents.push(place);
    const { sheet, fixedArea } = place;
    return { kind: "reference", place, fixed: fixedArea && new Reference([{ sheet, area: fixedArea }]) };
  }

  private structured(text: string): Expression {
    this.usesTables = true;
    if (text.startsWith("[")) this.usesOwnTable = true;
    const found = structuredPlace(text, this.at, this.dictionary);
    return "error" in found ? literal(found) : this.place(found);
  }

  private named(text: string): Expression {
    const bang = text.lastIndexOf("!");
    const own = bang < 0 ? text : text.slice(bang + 1);
    if (bang < 0 && this.variables.includes(variableName(text))) return { kind: "variable", name: variableName(text) };
    this.names.add(own.toLowerCase());
    const sheet = bang < 0 ? this.at.sheet : this.dictionary.sheetNamed(unquotedSheetName(text.slice(0, bang)));
    const name = sheet && this.dictionary.nameSeenFrom(own, sheet);
    if (name) return this.nameBody(name);
    const table = bang < 0 ? this.dictionary.tableNamed(text) : null;
    if (!table) return literal(cellError("#NAME?"));
    this.usesTables = true;
    const body = { area: table.bodyArea, fixed: allFixed };
    return this.place(new Place(table.sheetState, body, this.row, this.column, { isWritten: false }));
  }

  /** The name's formula as seen from this cell: references without `$` are counted from A1. */
  private nameBody(name: NameState): Expression {
    if (this.namesWithin.includes(name)) return literal(cellError("#NUM!"));
    const outer = { row: this.row, column: this.column };
    this.namesWithin.push(name);
    this.row = 0;
    this.column = 0;
    const body = this.expressionOf(name.formula);
    this.row = outer.row;
    this.column = outer.column;
    this.namesWithin.pop();
    return { kind: "name", name, body };
  }
}

function variableName(name: string): string {
  return name.replace(/^_xlpm\./i, "").toLowerCase();
}
