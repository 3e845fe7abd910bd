/** Which rows a filter hides: those with a cell that doesn't keep its column's criterion. */
import type { Area } from "./area";
import { Evaluation } from "./calculation/evaluation";
import { criterionOf } from "./functions/criterion";
import type { FilterCriterion } from "./model-table";
import type { SheetReading } from "./sheet-reading";

type Test = (row: number, column: number) => boolean;

export function filteredRows(
  sheet: SheetReading,
  body: Area,
  criteria: ReadonlyMap<number, FilterCriterion>,
): number[] {
  const tests = [...criteria].map(([offset, criterion]) => ({
    column: body.left + offset,
    test: testOf(sheet, criterion),
  }));
  const hidden: number[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    if (tests.some(({ column, test }) => !test(row, column))) hidden.push(row);
  }
  return hidden;
}

function testOf(sheet: SheetReading, criterion: FilterCriterion): Test {
  if (criterion.kind === "values") {
    const texts = new Set(criterion.texts.map((text) => text.toLowerCase()));
    return (row, column) => {
      const text = sheet.text(row, column).toLowerCase();
      return text === "" ? criterion.blanks : texts.has(text);
    };
  }
  const call = new Evaluation(sheet.book, sheet, 0, 0, null);
  const [first, second] = [
    criterionOf(criterion.first, call),
    criterion.second === undefined ? null : criterionOf(criterion.second, call),
  ];
  return (row, column) => {
    const value = sheet.store.valueAt(row, column);
    if (!second) return first.matches(value);
    return criterion.both
      ? first.matches(value) && second.matches(value)
      : first.matches(value) || second.matches(value);
  };
}
