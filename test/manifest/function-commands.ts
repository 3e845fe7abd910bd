// The buttons that run a function: each name in the manifest is associated with a function in the add-in's source, by
// Office.actions.associate itself or by an imported function that passes its first argument on to it.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { elementsNamed } from "./element";
import type { Rule } from "./rule";

const associate = "Office.actions.associate";

function sourceOf(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
}

function* callsIn(node: ts.Node): Iterable<ts.CallExpression> {
  if (ts.isCallExpression(node)) yield node;
  for (const child of node.getChildren()) yield* callsIn(child);
}

/** The functions of a file that pass their first argument on to Office.actions.associate. */
function associatorsIn(path: string): string[] {
  const functions = sourceOf(path).statements.filter(ts.isFunctionDeclaration);
  return functions.flatMap((each) => {
    const id = each.parameters[0]?.name.getText();
    const passesOn = [...callsIn(each)].some(
      ({ expression, arguments: [first] }) => expression.getText() === associate && first?.getText() === id,
    );
    return passesOn && each.name !== undefined ? each.name.text : [];
  });
}

/** What a file's imports call those functions. */
function importedAssociators(source: ts.SourceFile): string[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const names = importClause?.namedBindings;
    if (!ts.isStringLiteral(moduleSpecifier) || names === undefined || !ts.isNamedImports(names)) return [];
    const path = join(dirname(source.fileName), `${moduleSpecifier.text}.ts`);
    const associators = moduleSpecifier.text.startsWith(".") && existsSync(path) ? associatorsIn(path) : [];
    const imported = names.elements.filter(({ propertyName, name }) =>
      associators.includes((propertyName ?? name).text),
    );
    return imported.map(({ name }) => name.text);
  });
}

/** The names that a file associates with a function; what stands in a comment or a text does not count. */
function associatedIn(path: string): Set<string> {
  const source = sourceOf(path);
  const associators = [associate, ...importedAssociators(source)];
  const named = [...callsIn(source)].flatMap(({ expression, arguments: [name, run] }) => {
    const counts = associators.includes(expression.getText()) && name !== undefined && run !== undefined;
    return counts && ts.isStringLiteralLike(name) ? name.text : [];
  });
  return new Set(named);
}

export const functionCommands: Rule = {
  name: "function commands associated",
  look({ root, commands }, ledger) {
    const exists = existsSync(commands);
    const associated = exists ? associatedIn(commands) : new Set<string>();
    for (const command of elementsNamed(root, "FunctionName")) {
      const name = command.text;
      const found = exists
        ? `"${name}" is not associated in ${commands}`
        : `"${name}" has no function: ${commands} does not exist`;
      ledger.expect(associated.has(name), command, found, `Associate it there by ${associate}("${name}", …).`);
    }
  },
};
