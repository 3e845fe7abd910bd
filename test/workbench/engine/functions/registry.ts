/** All worksheet functions by name, and what a file puts before the names of younger ones. */
import { arrayFunctions } from "./array";
import { borrowedFunctions } from "./borrowed";
import { databaseFunctions } from "./database";
import { dateFunctions } from "./date";
import type { FunctionDefinition } from "./definition";
import { informationFunctions } from "./information";
import { logicalFunctions } from "./logic";
import { lambdaFunctions } from "./lambda";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { matrixFunctions } from "./matrix";
import { referenceFunctions } from "./reference";
import { reshapingFunctions } from "./reshape";
import { statisticalFunctions } from "./statistics";
import { textFunctions } from "./text";
import { textCuttingFunctions } from "./text-cutting";

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
  databaseFunctions,
  matrixFunctions,
  borrowedFunctions,
];

/** Excel 2021 doesn't know these: https://support.microsoft.com/office/what-s-new-in-excel-2024-for-windows-and-mac */
const groupsOf2024 = [reshapingFunctions, lambdaFunctions, textCuttingFunctions];

/** The Excel that is played, by the year of the release that doesn't change any more. */
export type ExcelYear = 2021 | 2024;

function named(definitions: readonly FunctionDefinition[]): ReadonlyMap<string, FunctionDefinition> {
  return new Map(definitions.map((definition) => [definition.name, definition]));
}

const of2021 = named(groups.flat());
const byName = named([...groups, ...groupsOf2024].flat());

export function worksheetFunction(name: string, year: ExcelYear): FunctionDefinition | null {
  return (year === 2021 ? of2021 : byName).get(name.toUpperCase()) ?? null;
}

export const functionNames: readonly string[] = [...byName.keys()].sort();
