// The buttons that run a function: each name in the manifest is associated with a function in the add-in's source.
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { elementsNamed } from "./element";
import type { Rule } from "./rule";

/** The names that a source file gives to `Office.actions.associate`; what stands in a comment or a text does not count. */
function associatedIn(path: string): Set<string> {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === "Office.actions.associate") {
      const [name, run] = node.arguments;
      if (name !== undefined && run !== undefined && ts.isStringLiteralLike(name)) names.add(name.text);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return names;
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
      ledger.expect(associated.has(name), command, found, `Write Office.actions.associate("${name}", …) there.`);
    }
  },
};
