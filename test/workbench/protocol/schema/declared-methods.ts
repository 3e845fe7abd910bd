/** What Microsoft's declarations (@types/office-js) allow as arguments of each method: how many, which may be left out, of which types
 *  and words. Read by the compiler's parser, without its checker. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface DeclaredParameter {
  readonly name: string;
  readonly isOptional: boolean;
  /** "string", "number", "boolean", "list", "object", "any", or a class: "Range". */
  readonly kinds: ReadonlySet<string>;
  /** All words where only those of an enumeration are allowed, lower case; else null. */
  readonly words: ReadonlySet<string> | null;
}

const file = path.join(__dirname, "../../../../node_modules/@types/office-js/index.d.ts");

/** By "Range.copyFrom", overloads taken together. */
export function declaredMethods(): ReadonlyMap<string, readonly DeclaredParameter[]> {
  const text = readFileSync(file, "utf8");
  // The whole file holds eight programs; its part about Excel parses in a fraction of the time.
  const from = text.search(/^declare namespace Excel \{/mu);
  const to = text.indexOf("\n}\n", from);
  const source = ts.createSourceFile("excel.d.ts", text.slice(from, to + 2), ts.ScriptTarget.Latest, true);
  const [space] = source.statements;
  if (!space || !ts.isModuleDeclaration(space) || !space.body || !ts.isModuleBlock(space.body))
    throw new Error("@types/office-js has no namespace Excel");
  const reader = new Reader(space.body.statements);
  const methods = new Map<string, readonly DeclaredParameter[]>();
  for (const statement of space.body.statements) {
    if (!ts.isClassDeclaration(statement) || !statement.name) continue;
    for (const member of statement.members) {
      if (!ts.isMethodDeclaration(member) || !ts.isIdentifier(member.name)) continue;
      const name = `${statement.name.text}.${member.name.text}`;
      const own = member.parameters.map((parameter) => reader.parameter(parameter));
      const before = methods.get(name);
      methods.set(name, before ? together(before, own) : own);
    }
  }
  return methods;
}

function together(one: readonly DeclaredParameter[], other: readonly DeclaredParameter[]): DeclaredParameter[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, place) => {
    const [a, b] = [one[place], other[place]];
    if (!a || !b) return { ...((a ?? b) as DeclaredParameter), isOptional: true };
    return {
      name: a.name,
      isOptional: a.isOptional || b.isOptional,
      kinds: new Set([...a.kinds, ...b.kinds]),
      words: a.words && b.words ? new Set([...a.words, ...b.words]) : null,
    };
  });
}

class Reader {
  private readonly classes = new Set<string>();
  private readonly enumerations = new Map<string, string[]>();
  private readonly aliases = new Map<string, ts.TypeNode>();

  constructor(statements: readonly ts.Statement[]) {
    for (const statement of statements) {
      if (ts.isClassDeclaration(statement) && statement.name) this.classes.add(statement.name.text);
      else if (ts.isTypeAliasDeclaration(statement)) this.aliases.set(statement.name.text, statement.type);
      else if (ts.isEnumDeclaration(statement)) this.enumerations.set(statement.name.text, wordsOf(statement));
    }
  }

  parameter({ name, type, questionToken, dotDotDotToken, initializer }: ts.ParameterDeclaration): DeclaredParameter {
    const [kinds, words] = [new Set<string>(), new Set<string>()];
    if (dotDotDotToken) kinds.add("list");
    else if (type) this.read(type, kinds, words);
    else kinds.add("any");
    const isFree = kinds.delete("string");
    if (isFree || words.size > 0) kinds.add("string");
    return {
      name: name.getText(),
      isOptional: questionToken !== undefined || initializer !== undefined || dotDotDotToken !== undefined,
      kinds,
      words: isFree || words.size === 0 ? null : words,
    };
  }

  private read(type: ts.TypeNode, kinds: Set<string>, words: Set<string>): void {
    if (ts.isUnionTypeNode(type)) for (const part of type.types) this.read(part, kinds, words);
    else if (ts.isParenthesizedTypeNode(type)) this.read(type.type, kinds, words);
    else if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) words.add(type.literal.text.toLowerCase());
    else if (ts.isArrayTypeNode(type) || ts.isTupleTypeNode(type)) kinds.add("list");
    else if (ts.isTypeReferenceNode(type)) this.named(type.typeName.getText().replace(/^Excel\./, ""), kinds, words);
    else if (type.kind === ts.SyntaxKind.StringKeyword) kinds.add("string");
    else if (type.kind === ts.SyntaxKind.NumberKeyword) kinds.add("number");
    else if (type.kind === ts.SyntaxKind.BooleanKeyword) kinds.add("boolean");
    else if (type.kind === ts.SyntaxKind.AnyKeyword) kinds.add("any");
    else kinds.add("object");
  }

  private named(name: string, kinds: Set<string>, words: Set<string>): void {
    const alias = this.aliases.get(name);
    if (alias) this.read(alias, kinds, words);
    else if (this.classes.has(name)) kinds.add(name);
    else if (this.enumerations.has(name)) for (const word of this.enumerations.get(name) ?? []) words.add(word);
    else kinds.add("object");
  }
}

function wordsOf({ members }: ts.EnumDeclaration): string[] {
  return members.flatMap(({ initializer }) =>
    initializer && ts.isStringLiteral(initializer) ? [initializer.text.toLowerCase()] : [],
  );
}
