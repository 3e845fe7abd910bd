/** Formulas' syntax trees, kept by text: the rows of a table's column say the same and are parsed once. */
import { parse, type AstExpression, type Identifier } from "@borgar/fx";
import { readReference, type WrittenReference } from "../address";
import { Refusal } from "../refusal";
import { isReferenceToken, tokensOf, unreadable, type FormulaToken } from "./tokens";

/** The parser's types leave out that a callee can be any expression. */
export type Tree = AstExpression | Identifier;

/** More different formulas than this are rare; then the oldest memory is dropped as a whole. */
const treeLimit = 20_000;
const trees = new Map<string, Tree>();
const references = new Map<string, WrittenReference | null>();

export function treeOf(formula: string): Tree {
  let tree = trees.get(formula);
  if (!tree) {
    tree = parsed(formula);
    if (trees.size >= treeLimit) trees.clear();
    trees.set(formula, tree);
  }
  return tree;
}

function parsed(formula: string): Tree {
  try {
    const tokens = tokensOf(formula);
    if (hasNeighbours(tokens)) throw unreadable(formula);
    return parse(tokens, { looseRefCalls: true }) as Tree;
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    // The parser's own errors are plain ones about the text.
    if (problem instanceof Error) throw unreadable(formula);
    throw problem;
  }
}

export function referenceOf(text: string): WrittenReference | null {
  let reference = references.get(text);
  if (reference === undefined) {
    reference = readReference(text);
    if (references.size >= treeLimit) references.clear();
    references.set(text, reference);
  }
  return reference;
}

const constants = new Set(["number", "string", "bool", "error"]);

/** Two values with no operator between them ("SUM(1 2)") pass the parser; Excel lets only references stand side by side. */
function hasNeighbours(tokens: readonly FormulaToken[]): boolean {
  let before: FormulaToken | null = null;
  for (const token of tokens) {
    if (token.type === "whitespace" || token.type === "newline") continue;
    if (before && endsValue(before) && startsValue(token) && (constants.has(before.type) || constants.has(token.type)))
      return true;
    before = token;
  }
  return false;
}

function endsValue(token: FormulaToken): boolean {
  const { type, value } = token;
  return (
    constants.has(type) ||
    isReferenceToken(token) ||
    type === "structured" ||
    value === ")" ||
    value === "}" ||
    value === "%"
  );
}

function startsValue({ type, value }: FormulaToken): boolean {
  const isNamed =
    type === "func" || type === "range" || type === "range_beam" || type === "range_named" || type === "structured";
  return constants.has(type) || isNamed || value === "(" || value === "{";
}
