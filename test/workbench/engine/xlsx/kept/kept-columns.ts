/** Columns of a sheet's part that have changed: ours, with what the file says of them beyond the model (best fit, folded up). */
import { rowLimit } from "../../area";
import { movedSince, type EditHistory } from "../../edit-history";
import { elementsOf, markup, setAttribute, type Markup } from "./markup-tree";

const modelled: ReadonlySet<string> = new Set([
  "min",
  "max",
  "width",
  "style",
  "hidden",
  "customWidth",
  "outlineLevel",
]);

export function mergeColumns(
  file: Markup | undefined,
  now: Markup | undefined,
  history: EditHistory | null,
): Markup | null {
  if (!now) return null;
  const beyond = elementsOf(file).flatMap((column) => {
    const own = [...column.attributes].filter(([name]) => !modelled.has(name));
    const span = { top: 0, bottom: rowLimit - 1, left: numberOf(column, "min"), right: numberOf(column, "max") };
    const moved = movedSince({ ...span, left: span.left - 1, right: span.right - 1 }, history);
    return moved && own.length > 0 ? [{ from: moved.left + 1, to: moved.right + 1, own }] : [];
  });
  const result = markup("cols");
  for (const column of elementsOf(now)) {
    const [from, to] = [numberOf(column, "min"), numberOf(column, "max")];
    const cuts = beyond.flatMap((each) => [each.from, each.to + 1]).filter((cut) => cut > from && cut <= to);
    const starts = [...new Set([from, ...cuts])].sort((a, b) => a - b);
    starts.forEach((start, index) => {
      const piece = markup("col", Object.fromEntries(column.attributes));
      setAttribute(piece, "min", String(start));
      setAttribute(piece, "max", String((starts[index + 1] ?? to + 1) - 1));
      const known = beyond.find((each) => each.from <= start && each.to >= start);
      for (const [name, value] of known?.own ?? []) setAttribute(piece, name, value);
      result.children.push(piece);
    });
  }
  return result;
}

function numberOf(column: Markup, name: string): number {
  return Number(column.attributes.get(name) ?? 1);
}
