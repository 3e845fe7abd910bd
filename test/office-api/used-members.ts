/** Which members of Office.js our sources name, where, and by which requirement set: every access that the compiler
 *  resolves to Microsoft's declarations, and the properties named in the texts given to `load`. */

import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { guardsOf } from "./guards";
import { requirementOf, type Requirement } from "./requirement";

export interface Use {
  /** "Excel.Range.getSpecialCellsOrNullObject" */
  readonly member: string;
  /** Undefined where the declarations name no set: namespaces, the oldest common API, shapes of plain data. */
  readonly requirement: Requirement | undefined;
  /** "src/excel/cells.ts:12" */
  readonly place: string;
  /** The sets whose presence is asked about around this place: "ExcelApi 1.16". */
  readonly guards: readonly string[];
}

const declarations = /node_modules\/@types\/(?:office-js|custom-functions-runtime)\//u;

/** All uses in files below a folder, in the order of their places. `root` is the folder of tsconfig.json. */
export function usesIn(root: string, folder: string, host?: ts.CompilerHost): readonly Use[] {
  const read = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  if (!read) throw new Error(`no tsconfig.json in ${root}`);
  const below = join(root, folder).replaceAll("\\", "/");
  const files = read.fileNames.filter((file) => file.startsWith(`${below}/`));
  return usesOf(ts.createProgram({ rootNames: files, options: read.options, ...(host ? { host } : {}) }), root, files);
}

export function usesOf(program: ts.Program, root: string, files: readonly string[]): readonly Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not in the program`);
    const add = (node: ts.Node, symbol: ts.Symbol | undefined, declaration = symbol?.declarations?.[0]): void => {
      if (!symbol || !declaration || !declarations.test(declaration.getSourceFile().fileName)) return;
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      uses.push({
        member: nameOf(declaration, symbol),
        requirement: requirementAt(declaration),
        place: `${relative(root, file).replaceAll("\\", "/")}:${line}`,
        guards: guardsOf(node, checker),
      });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node))
        add(node.name, checker.getSymbolAtLocation(node.name), called(node, checker));
      else if (ts.isQualifiedName(node)) add(node.right, aliased(checker.getSymbolAtLocation(node.right), checker));
      else if (ts.isObjectBindingPattern(node)) {
        const type = checker.getTypeAtLocation(node);
        for (const element of node.elements)
          add(element, type.getProperty(nameText(element.propertyName ?? element.name)));
      } else if (ts.isObjectLiteralExpression(node)) {
        const type = checker.getContextualType(node);
        for (const property of node.properties)
          if (property.name) add(property, type?.getProperty(nameText(property.name)));
      }
      if (ts.isCallExpression(node)) for (const symbol of loaded(node, checker)) add(node, symbol);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

const nameText = (name: ts.Node): string => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "");

const aliased = (symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Symbol | undefined =>
  symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The overload that a call takes: of two with the same name one can be younger. */
function called(access: ts.PropertyAccessExpression, checker: ts.TypeChecker): ts.Declaration | undefined {
  const call = access.parent;
  if (!ts.isCallExpression(call) || call.expression !== access) return undefined;
  return checker.getResolvedSignature(call)?.declaration;
}

/** The properties in `range.load("values,format/fill/color")`, also behind "items/", and those on the way to them. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const access = call.expression;
  const [argument] = call.arguments;
  if (!ts.isPropertyAccessExpression(access) || access.name.text !== "load" || !argument) return [];
  const method = checker.getSymbolAtLocation(access.name)?.declarations?.[0];
  if (!method || !declarations.test(method.getSourceFile().fileName)) return [];
  const texts = ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
  const owner = checker.getTypeAtLocation(access.expression);
  return texts.flatMap((text) => {
    const type = checker.getTypeAtLocation(text);
    return (type.isUnion() ? type.types : [type]).flatMap((each) => {
      // A template with a value in it can't be followed by the compiler.
      if (!each.isStringLiteral()) throw new Error(`what is loaded must be a literal text: ${call.getText()}`);
      return each.value.split(",").flatMap((path) => alongPath(path.trim(), owner, text, checker));
    });
  });
}

function alongPath(path: string, owner: ts.Type, at: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  let type = owner;
  return path.split("/").map((name) => {
    const symbol = checker.getNonNullableType(type).getProperty(name);
    if (!symbol) throw new Error(`${checker.typeToString(type)} has no "${name}", which "${path}" loads`);
    const next = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, at));
    type = name === "items" ? (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next) : next;
    return symbol;
  });
}

/** "Excel.Range.values": the names of the namespaces, class and member around a declaration. */
function nameOf(declaration: ts.Declaration, symbol: ts.Symbol): string {
  const names = [symbol.name];
  for (let node: ts.Node | undefined = declaration.parent; node; node = node.parent) {
    if ((ts.isModuleDeclaration(node) || ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) && node.name)
      names.unshift(node.name.text);
    else if (ts.isEnumDeclaration(node)) names.unshift(node.name.text);
  }
  return names.join(".");
}

/** A member's own set, else that of the class, interface or enumeration that it belongs to. */
function requirementAt(declaration: ts.Declaration): Requirement | undefined {
  for (let node: ts.Node | undefined = declaration; node && !ts.isModuleDeclaration(node); node = node.parent) {
    const text = node.getSourceFile().text;
    const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const found = requirementOf(
      comments.map(({ pos, end }) => text.slice(pos, end).replace(/^\s*\*/gmu, "")).join("\n"),
    );
    if (found) return found;
  }
  return undefined;
}

/** The folder of the project that holds this file. */
export const projectRoot = dirname(dirname(__dirname));
