/** Formulas' syntax trees, kept by text: the rows of a table's column say the same and are parsed once. */
import { parse, type AstExpression, type Identifier } from "@borgar/fx";
import { readReference, type WrittenReference } from "../address";
import { tokensOf, unreadable } from "./tokens";

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
    return parse(tokensOf(formula), { looseRefCalls: true }) as Tree;
  } catch (problem) {
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
