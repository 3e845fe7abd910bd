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
    return parse(withOptionalParameters(withSignedConstants(tokens)), { looseRefCalls: true }) as Tree;
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

/** `{-1,+2}`: within an array constant a sign belongs to its number, and the parser wants it so. */
function withSignedConstants(tokens: readonly FormulaToken[]): FormulaToken[] {
  const merged: FormulaToken[] = [];
  let isWithin = false;
  let before = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as FormulaToken;
    if (token.value === "{" || token.value === "}") isWithin = token.value === "{";
    const next = tokens[i + 1];
    const isSign = isWithin && (token.value === "-" || token.value === "+") && /^[{,;]$/.test(before);
    if (isSign && next?.type === "number") {
      merged.push({ ...next, value: token.value === "-" ? `-${next.value}` : next.value });
      i++;
    } else merged.push(token);
    if (token.type !== "whitespace" && token.type !== "newline") before = token.value;
  }
  return merged;
}

/** `LAMBDA(a,[b],…)`: the parser knows no brackets about a parameter, so they go on as a part of its name. */
function withOptionalParameters(tokens: FormulaToken[]): FormulaToken[] {
  if (!tokens.some(isLambda)) return tokens;
  // "before": LAMBDA was read, "within": its parameters are; one that no comma follows is the body.
  let state: "none" | "before" | "within" = "none";
  return tokens.map((token, index) => {
    if (token.type === "whitespace" || token.type === "newline") return token;
    if (isLambda(token)) state = "before";
    else if (state === "before") state = "within";
    else if (state === "within" && token.value !== "," && nextValue(tokens, index) !== ",") state = "none";
    const isOptional = state === "within" && token.type === "structured" && /^\[[^[\]@#:]+\]$/.test(token.value);
    return isOptional ? { ...token, type: "range_named" } : token;
  });
}

function isLambda({ value }: FormulaToken): boolean {
  return /^(_xlfn\.)?LAMBDA$/i.test(value);
}

function nextValue(tokens: readonly FormulaToken[], index: number): string | undefined {
  return tokens.slice(index + 1).find(({ type }) => type !== "whitespace" && type !== "newline")?.value;
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
