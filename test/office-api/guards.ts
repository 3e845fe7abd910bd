/** Which requirement sets are known to be there at a place in the sources: what `isSetSupported` was asked in the
 *  conditions around it, directly or by a function of ours that answers with nothing else. */

import ts from "typescript";

/** Such as "ExcelApi 1.16": conditions whose truth leads to this node. */
export function guardsOf(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  const found: string[] = [];
  for (let child = node, parent = node.parent as ts.Node | undefined; parent; child = parent, parent = parent.parent) {
    const isThen =
      (ts.isIfStatement(parent) && parent.thenStatement === child) ||
      (ts.isConditionalExpression(parent) && parent.whenTrue === child);
    if (isThen) {
      const condition = ts.isIfStatement(parent) ? parent.expression : (parent as ts.ConditionalExpression).condition;
      found.push(...askedIn(condition, checker));
    }
    if (ts.isBinaryExpression(parent) && parent.right === child && isAnd(parent))
      found.push(...askedIn(parent.left, checker));
    if (ts.isBlock(parent)) found.push(...leftBefore(parent, child, checker));
  }
  return found;
}

const isAnd = ({ operatorToken }: ts.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;

/** What a condition asks, where all its parts have to hold. */
function askedIn(condition: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  if (ts.isParenthesizedExpression(condition)) return askedIn(condition.expression, checker);
  if (ts.isBinaryExpression(condition) && isAnd(condition))
    return [...askedIn(condition.left, checker), ...askedIn(condition.right, checker)];
  if (!ts.isCallExpression(condition)) return [];
  const asked = condition.expression;
  if (ts.isPropertyAccessExpression(asked) && asked.name.text === "isSetSupported") {
    const [set, version] = condition.arguments;
    return set && version && ts.isStringLiteral(set) && ts.isStringLiteral(version)
      ? [`${set.text} ${version.text}`]
      : [];
  }
  const answer = answerOf(asked, checker);
  return answer ? askedIn(answer, checker) : [];
}

/** The one expression that a function of ours answers with. */
function answerOf(asked: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  let symbol = checker.getSymbolAtLocation(asked);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declaration = symbol?.valueDeclaration;
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  if (!made || !(ts.isFunctionDeclaration(made) || ts.isArrowFunction(made)) || !made.body) return undefined;
  if (!ts.isBlock(made.body)) return made.body;
  const [only, ...others] = made.body.statements;
  return only && others.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined;
}

/** `if (!isSetSupported(…)) return;` guards what comes behind it in the same block. */
function leftBefore(block: ts.Block, child: ts.Node, checker: ts.TypeChecker): readonly string[] {
  return block.statements.slice(0, block.statements.indexOf(child as ts.Statement)).flatMap((statement) => {
    if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return [];
    const { operator, operand } = statement.expression;
    const then = statement.thenStatement;
    const last = ts.isBlock(then) ? then.statements.at(-1) : then;
    const leaves = last && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
    return operator === ts.SyntaxKind.ExclamationToken && leaves ? askedIn(operand, checker) : [];
  });
}
