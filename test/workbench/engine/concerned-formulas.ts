/** Which formulas an insertion or deletion of cells concerns, and how they read afterwards. Formulas in, what is to be done
 *  with them out; nothing is changed here. */
import { hasCell, isSameArea } from "./area";
import type { Formula } from "./formula/formula";
import type { SheetState } from "./sheet-state";
import { movedByEdit, movingArea, movingStep, type StructuralEdit } from "./structural-edit";

export interface ConcernedFormulas {
  readonly rewritten: readonly { readonly formula: Formula; readonly text: string }[];
  /** They move with all that they name, and so go on saying the same. */
  readonly carried: readonly Formula[];
}

/** `rewritten`: how a formula's text reads after the edit; null if it reads the same. */
export function concernedFormulas(
  formulas: Iterable<Formula>,
  sheet: SheetState,
  edit: StructuralEdit,
  rewritten: (formula: Formula) => string | null,
): ConcernedFormulas {
  const texts: { formula: Formula; text: string }[] = [];
  const carried: Formula[] = [];
  const moving = movingArea(edit);
  for (const formula of formulas) {
    if (!isConcerned(formula, sheet, edit)) continue;
    const isMoving = formula.sheet === sheet && hasCell(moving, formula.row, formula.column);
    if (isMoving && goesAlong(formula, sheet, edit)) {
      carried.push(formula);
      continue;
    }
    const text = rewritten(formula);
    if (text !== null) texts.push({ formula, text });
  }
  return { rewritten: texts, carried };
}

function isConcerned({ compiled, row, column }: Formula, sheet: SheetState, edit: StructuralEdit): boolean {
  return compiled.references.some((place) => {
    const area = place.isWritten && place.sheet === sheet ? place.areaAt(row, column) : null;
    if (!area) return false;
    const moved = movedByEdit(area, edit);
    return moved === null || !isSameArea(moved, area);
  });
}

/** Calls of add-ins' functions are made anew when their arguments have moved, so those are rewritten. */
function goesAlong(
  { compiled, customCalls, arrayArea, row, column }: Formula,
  sheet: SheetState,
  edit: StructuralEdit,
): boolean {
  if (customCalls || arrayArea) return false;
  const { rows, columns } = movingStep(edit);
  return compiled.references.every((place) => {
    if (!place.isWritten) return true;
    const before = place.areaAt(row, column);
    const after = place.areaAt(row + rows, column + columns);
    const moved = before && place.sheet === sheet ? movedByEdit(before, edit) : before;
    return after !== null && moved !== null && isSameArea(after, moved);
  });
}
