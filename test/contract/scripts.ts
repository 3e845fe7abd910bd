/** The scripts of the tables as text: taken from the tables' source, so that it is the same text in whatever compiles the tests. From
 *  here they go into the workbench's add-in and into the snippet for Script Lab. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Plain JavaScript, for a page. */
function plain(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace(/^export /gmu, "").trim();
}

/** Every script by the id of its row. */
export function scriptTexts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(__dirname).filter((each) => each.endsWith(".ts"))) {
    const text = readFileSync(join(__dirname, name), "utf8");
    const visit = (node: ts.Node): void => {
      const row = ts.isObjectLiteralExpression(node) ? rowOf(node) : null;
      if (row) found.set(row.id, plain(`(${row.script})`).replace(/^\(|\);$/gu, ""));
      else ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}

function rowOf(node: ts.ObjectLiteralExpression): { readonly id: string; readonly script: string } | null {
  const given = new Map(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)
        ? [[property.name.text, property.initializer] as const]
        : [],
    ),
  );
  const [id, script] = [given.get("id"), given.get("script")];
  return id && script && ts.isStringLiteral(id) ? { id: id.text, script: script.getText() } : null;
}

/** The stage and every script: leaves `contract` on the page, with a function that tries one behaviour and those that prepare the
 *  stage for a person's hands. */
export function pageText(): string {
  const scripts = [...scriptTexts()].map(([id, text]) => `${JSON.stringify(id)}: ${text}`);
  return [
    plain(readFileSync(join(__dirname, "stage.ts"), "utf8")),
    `const scripts = {\n${scripts.join(",\n")}\n};`,
    "globalThis.contract = { setStage, clearStage, tried: (id) => onStage(scripts[id]) };",
  ].join("\n");
}
