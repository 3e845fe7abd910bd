/** All groups of the contract, in the order of the checklist. */
import type { Group } from "./behaviour";
import { emptyCells } from "./empty-and-errors";
import { formulaNotations } from "./formulas";
import { typedValues } from "./typed-values";
import { writtenValues } from "./value-parsing";

export const groups: readonly Group[] = [writtenValues, typedValues, formulaNotations, emptyCells];
