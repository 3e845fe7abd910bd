/** What the methods of the workbench's object model read of their arguments: from their sources, by the compiler's parser. Followed are
 *  functions that `args` is handed on to, and functions that are wrapped into methods. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface TakenArgument {
  /** "string", "number", "boolean", "list", "object", "any", or a class: "Range". */
  readonly kinds: ReadonlySet<string>;
  /** The words that are known, lower case; null if any text is taken. */
  readonly words: ReadonlySet<string> | null;
  /** Whether the call fails without it. */
  readonly isRequired: boolean;
}

type Function = ts.ArrowFunction | ts.FunctionDeclaration | ts.FunctionExpression;

interface Reading {
  readonly place: number;
  readonly kind: string | null;
  readonly words: readonly string[] | null;
  /** "may": the call goes on without it; "must": it fails; "asks": it only looks whether it is there. */
  readonly force: "may" | "must" | "asks";
}

const kindOfReader: Readonly<Record<string, string>> = {
  text: "string",
  optionalText: "string",
  number: "number",
  optionalNumber: "number",
  boolean: "boolean",
  word: "string",
  list: "list",
  record: "object",
  optionalRecord: "object",
  json: "any",
};

/** By "Range.copyFrom"; getItem of a collection among them. */
export function takenArguments(): ReadonlyMap<string, ReadonlyMap<number, TakenArgument>> {
  return new Sources(path.join(__dirname, "..")).taken();
}

class Sources {
  private readonly files: readonly ts.SourceFile[];
  private readonly functions = new Map<string, Function>();
  private readonly constants = new Map<string, ts.Expression>();

  constructor(folder: string) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
    );
    this.files = names.map((name) =>
      ts.createSourceFile(name, readFileSync(path.join(folder, name), "utf8"), ts.ScriptTarget.Latest, true),
    );
    for (const file of this.files) for (const statement of file.statements) this.keep(statement, file);
  }

  private keep(statement: ts.Statement, file: ts.SourceFile): void {
    const put = <T>(map: Map<string, T>, name: string, what: T): void => {
      map.set(`${file.fileName}:${name}`, what);
      if (!map.has(name)) map.set(name, what);
    };
    if (ts.isFunctionDeclaration(statement) && statement.name) put(this.functions, statement.name.text, statement);
    if (!ts.isVariableStatement(statement)) return;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer) continue;
      if (ts.isArrowFunction(initializer)) put(this.functions, name.text, initializer);
      else put(this.constants, name.text, bare(initializer));
    }
  }

  private named<T>(map: ReadonlyMap<string, T>, name: ts.Identifier): T | undefined {
    return map.get(`${name.getSourceFile().fileName}:${name.text}`) ?? map.get(name.text);
  }

  taken(): Map<string, Map<number, TakenArgument>> {
    const found = new Map<string, Map<number, TakenArgument>>();
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === "kind") this.ofKind(node, found);
      ts.forEachChild(node, visit);
    };
    for (const file of this.files) visit(file);
    return found;
  }

  private ofKind({ arguments: [members] }: ts.CallExpression, found: Map<string, Map<number, TakenArgument>>): void {
    if (!members || !ts.isObjectLiteralExpression(members)) return;
    const name = literalText(this.property(members, "name"));
    if (name === null) return;
    const item = this.property(members, "item");
    if (item) found.set(`${name}.getItem`, gathered(this.readings(item)));
    const methods = this.property(members, "methods");
    for (const [method, node] of methods ? this.methodsIn(methods) : [])
      found.set(`${name}.${method}`, gathered(this.readings(node)));
  }

  private property(object: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
    // What is written later holds.
    for (const member of [...object.properties].reverse()) {
      if (ts.isPropertyAssignment(member) && member.name.getText() === name) return member.initializer;
      if (ts.isShorthandPropertyAssignment(member) && member.name.text === name) return member.name;
      const within = ts.isSpreadAssignment(member) ? this.valueOf(member.expression) : undefined;
      const found = within && ts.isObjectLiteralExpression(within) ? this.property(within, name) : null;
      if (found) return found;
    }
    return null;
  }

  /** The methods of an object, those of other objects within it, and the two of a pair (getX, getXOrNullObject). */
  private methodsIn(node: ts.Expression): (readonly [string, ts.Expression])[] {
    const object = this.valueOf(node);
    if (!object) throw new Error(`${node.getText()} is not found`);
    if (ts.isCallExpression(object)) {
      const name = literalText(object.arguments[0] ?? null);
      // Registrations of events are made from their types; office.js alone calls them.
      if (name === null) return [];
      return [name, `${name}OrNullObject`].map((each) => [each, object] as const);
    }
    if (!ts.isObjectLiteralExpression(object)) throw new Error(`${object.getText()} is no object`);
    return object.properties.flatMap((member): (readonly [string, ts.Expression])[] => {
      if (ts.isSpreadAssignment(member)) return this.methodsIn(member.expression);
      if (ts.isPropertyAssignment(member)) return [[member.name.getText(), member.initializer]];
      if (ts.isShorthandPropertyAssignment(member)) return [[member.name.text, member.name]];
      throw new Error(`${member.getText()} is written in another way`);
    });
  }

  /** What a name, or a member of what a name stands for, is written as. */
  private valueOf(node: ts.Expression): ts.Expression | undefined {
    if (ts.isIdentifier(node)) return this.named(this.constants, node);
    if (!ts.isPropertyAccessExpression(node)) return bare(node);
    const owner = this.valueOf(node.expression);
    return owner && ts.isObjectLiteralExpression(owner)
      ? (this.property(owner, node.name.text) ?? undefined)
      : undefined;
  }

  private readings(node: ts.Node, places: ReadonlyMap<string, number> = new Map(), depth = 0): Reading[] {
    if (depth > 8) return [];
    if (ts.isIdentifier(node)) {
      const itself = this.named(this.functions, node);
      return itself ? this.readings(itself, places, depth + 1) : [];
    }
    const found: Reading[] = [];
    const visit = (each: ts.Node): void => {
      if (ts.isCallExpression(each)) found.push(...this.ofCall(each, places, depth));
      ts.forEachChild(each, visit);
    };
    visit(node);
    return found;
  }

  private ofCall(call: ts.CallExpression, places: ReadonlyMap<string, number>, depth: number): Reading[] {
    const { expression } = call;
    if (ts.isPropertyAccessExpression(expression) && expression.expression.getText() === "args")
      return this.ofReader(expression.name.text, call, places);
    const handedOn = call.arguments.flatMap((argument) => {
      if (!ts.isIdentifier(argument) || argument.text === "args") return [];
      const wrapped = this.named(this.functions, argument);
      return wrapped && takesArguments(wrapped) ? this.readings(wrapped, new Map(), depth + 1) : [];
    });
    const isHandedOn = call.arguments.some((argument) => argument.getText() === "args");
    const callee = isHandedOn && ts.isIdentifier(expression) ? this.named(this.functions, expression) : undefined;
    if (!callee) return handedOn;
    const inner = new Map<string, number>();
    callee.parameters.forEach(({ name, initializer }, index) => {
      const place = placeOf(call.arguments[index] ?? initializer, places);
      if (place !== null) inner.set(name.getText(), place);
    });
    return [...handedOn, ...this.readings(callee.body ?? callee, inner, depth + 1)];
  }

  private ofReader(reader: string, call: ts.CallExpression, places: ReadonlyMap<string, number>): Reading[] {
    const place = placeOf(call.arguments[0], places);
    if (place === null) throw new Error(`${call.getText()}: which argument?`);
    if (reader === "refuse") return [];
    if (reader === "isGiven") return [{ place, kind: null, words: null, force: "asks" }];
    if (reader === "thing") return [{ place, kind: this.kindName(call.arguments[1]), words: null, force: "may" }];
    const kind = kindOfReader[reader];
    if (kind === undefined) throw new Error(`args.${reader} is unknown here`);
    const isFree = reader.startsWith("optional") || reader === "boolean" || reader === "json";
    const hasDefault = reader === "word" && call.arguments.length > 2;
    const words = reader === "word" ? this.words(call.arguments[1]) : null;
    return [{ place, kind, words, force: isFree || hasDefault ? "may" : "must" }];
  }

  private kindName(node: ts.Expression | undefined): string {
    const declared = node && ts.isIdentifier(node) ? this.named(this.constants, node) : undefined;
    const members = declared && ts.isCallExpression(declared) ? declared.arguments[0] : undefined;
    const name = members && ts.isObjectLiteralExpression(members) ? literalText(this.property(members, "name")) : null;
    if (name === null) throw new Error(`${node?.getText() ?? "nothing"} is no kind`);
    return name;
  }

  private words(node: ts.Expression | undefined): string[] | null {
    const list = node && ts.isIdentifier(node) ? this.named(this.constants, node) : node && bare(node);
    if (!list || !ts.isArrayLiteralExpression(list)) return null;
    return list.elements.flatMap((element) => literalText(element) ?? []);
  }
}

function takesArguments({ parameters }: Function): boolean {
  return parameters.some(({ name }) => name.getText() === "args");
}

/** Without `as const`, `satisfies` and brackets. */
function bare(node: ts.Expression): ts.Expression {
  const isWrapped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
  return isWrapped ? bare(node.expression) : node;
}

function literalText(node: ts.Expression | null): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}

function placeOf(node: ts.Expression | undefined, places: ReadonlyMap<string, number>): number | null {
  if (!node) return null;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  return ts.isIdentifier(node) ? (places.get(node.text) ?? null) : null;
}

function gathered(readings: readonly Reading[]): Map<number, TakenArgument> {
  const places = new Map<number, TakenArgument>();
  for (const place of new Set(readings.map((reading) => reading.place))) {
    const own = readings.filter((reading) => reading.place === place);
    const texts = own.filter(({ kind }) => kind === "string");
    const words = texts.length > 0 && texts.every((text) => text.words !== null);
    places.set(place, {
      kinds: new Set(own.flatMap(({ kind }) => kind ?? [])),
      words: words ? new Set(texts.flatMap((text) => text.words ?? []).map((word) => word.toLowerCase())) : null,
      // Where several readings are tried in turn, the last is the one that fails.
      isRequired:
        own.some(({ force }) => force === "must") &&
        own.every(({ kind, force }) => kind !== null && isLast(kind, force)),
    });
  }
  return places;
}

/** An object of the object model is looked for before a text is demanded. */
function isLast(kind: string, force: Reading["force"]): boolean {
  return force === "must" || /^[A-Z]/.test(kind);
}
