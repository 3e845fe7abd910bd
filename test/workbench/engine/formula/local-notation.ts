/** Formulas as a person of some culture types them ("=SUM(A1;1,5)") and as the file holds them ("=SUM(A1,1.5)"). */
import type { Culture } from "../culture";
import { tokensOf, unreadable } from "./tokens";

/** Excel: where the decimal separator is a comma, "\" parts the columns of a constant array. */
function columnSeparator(culture: Culture): string {
  return culture.decimalSeparator === "," ? "\\" : ",";
}

export function formulaAsTyped(formula: string, culture: Culture): string {
  if (culture.decimalSeparator === "." && culture.listSeparator === ",") return formula;
  let depth = 0;
  let text = "";
  for (const token of tokensOf(formula)) {
    if (token.value === "{") depth++;
    if (token.value === "}") depth--;
    if (token.type === "number") text += token.value.replace(".", culture.decimalSeparator);
    else if (token.type === "operator" && token.value === ",") {
      text += depth > 0 ? columnSeparator(culture) : culture.listSeparator;
    } else text += token.value;
  }
  return text;
}

/** Separators outside texts, sheet names and table brackets are turned into the file's. */
export function formulaFromTyped(typed: string, culture: Culture): string {
  if (culture.decimalSeparator === "." && culture.listSeparator === ",") return typed;
  let result = "";
  let [quote, brackets, braces] = ["", 0, 0];
  for (let i = 0; i < typed.length; i++) {
    const letter = typed.charAt(i);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || (letter === "'" && brackets === 0)) quote = letter;
    else if (letter === "[") brackets++;
    else if (letter === "]") brackets--;
    else if (letter === "{") braces++;
    else if (letter === "}") braces--;
    result += quote === "" && brackets === 0 ? separator(letter, typed, i, braces > 0, culture) : letter;
  }
  return result;
}

function separator(letter: string, typed: string, index: number, inArray: boolean, culture: Culture): string {
  if (letter === culture.decimalSeparator) {
    // A decimal separator that stands in no number is no separator of arguments either.
    if (!/\d/.test(typed.charAt(index + 1))) throw unreadable(typed);
    return ".";
  }
  // Excel takes no digits in groups within a formula.
  const isInNumber = /(^|[^\p{L}\p{N}_.])\d+$/u.test(typed.slice(0, index)) && /\d/.test(typed.charAt(index + 1));
  if (letter === culture.groupSeparator && isInNumber) throw unreadable(typed);
  if (inArray) return letter === columnSeparator(culture) ? "," : letter;
  return letter === culture.listSeparator ? "," : letter;
}
