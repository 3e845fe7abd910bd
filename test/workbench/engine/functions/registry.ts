/** All worksheet functions by name, and what a file puts before the names of younger ones. */
import { arrayFunctions } from "./array";
import { borrowedFunctions } from "./borrowed";
import { dateFunctions } from "./date";
import type { FunctionDefinition } from "./definition";
import { informationFunctions } from "./information";
import { logicalFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { referenceFunctions } from "./reference";
import { statisticalFunctions } from "./statistics";
import { textFunctions } from "./text";

const groups = [
  mathFunctions,
  statisticalFunctions,
  logicalFunctions,
  informationFunctions,
  lookupFunctions,
  referenceFunctions,
  textFunctions,
  dateFunctions,
  arrayFunctions,
  borrowedFunctions,
];

const byName: ReadonlyMap<string, FunctionDefinition> = new Map(
  groups.flat().map((definition) => [definition.name, definition]),
);

export function worksheetFunction(name: string): FunctionDefinition | null {
  return byName.get(name.toUpperCase()) ?? null;
}

export const functionNames: readonly string[] = [...byName.keys()].sort();
