/** All groups of the contract, in the order of the checklist. */
import { addInEvents } from "./add-in-events";
import type { Group } from "./behaviour";
import { calculation } from "./calculation";
import { emptyCells } from "./empty-and-errors";
import { personsEvents } from "./events";
import { formulaNotations } from "./formulas";
import { customParts, settings } from "./kept-data";
import { looks } from "./looks";
import { mergedAreas } from "./merged-areas";
import { definedNames } from "./names";
import { pageLayout } from "./page-layout";
import { protection } from "./protection";
import { ranges } from "./ranges";
import { requestLimits } from "./request-limits";
import { requests } from "./requests";
import { sheets } from "./sheets";
import { spilling } from "./spill";
import { structuredReferences } from "./structured-references";
import { tableEdits } from "./table-edits";
import { tableGrowth } from "./table-growth";
import { tables } from "./tables";
import { typedValues } from "./typed-values";
import { undoGroups } from "./undo";
import { writtenValues } from "./value-parsing";

export const groups: readonly Group[] = [
  writtenValues,
  typedValues,
  formulaNotations,
  emptyCells,
  ranges,
  looks,
  tableGrowth,
  tables,
  tableEdits,
  structuredReferences,
  spilling,
  mergedAreas,
  protection,
  sheets,
  definedNames,
  customParts,
  settings,
  personsEvents,
  addInEvents,
  undoGroups,
  calculation,
  pageLayout,
  requests,
  requestLimits,
];
