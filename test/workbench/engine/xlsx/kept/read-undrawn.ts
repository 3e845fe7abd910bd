/** Where charts, pictures and shapes of a drawing part lie, for the page to mark their places. */
import type { Area } from "../../area";
import type { Undrawn } from "../../undrawn";
import type { FileParts, Relation } from "../file-parts";
import { attributeOf, childOf, childrenOf, descendantsOf, numberOf, type XmlElement } from "../xml";

/** Column and row of the usual size, in the 914,400ths of an inch that drawings are measured in. */
const usualWidth = 609_600;
const usualHeight = 190_500;

export function readUndrawn(parts: FileParts, relations: readonly Relation[]): Undrawn[] {
  const target = relations.find(({ type }) => type === "drawing")?.target;
  const drawing = target === undefined ? undefined : parts.xml(target);
  return [...childrenOf(drawing, "twoCellAnchor"), ...childrenOf(drawing, "oneCellAnchor")].flatMap((anchor) => {
    const [properties] = descendantsOf(anchor, "cNvPr");
    const area = areaOf(anchor);
    // What is hidden is seen nowhere; without a name it is no object.
    if (!area || !properties || attributeOf(properties, "hidden") === "1") return [];
    return [{ kind: kindOf(anchor), name: attributeOf(properties, "name") ?? "", area }];
  });
}

function kindOf(anchor: XmlElement): Undrawn["kind"] {
  if (descendantsOf(anchor, "chart").length > 0) return "chart";
  return childOf(anchor, "pic") ? "picture" : "shape";
}

function areaOf(anchor: XmlElement): Area | null {
  const cell = (name: string, of: string): number => Number(childOf(childOf(anchor, name), of)?.text ?? Number.NaN);
  const [top, left] = [cell("from", "row"), cell("from", "col")];
  const size = childOf(anchor, "ext");
  const across = Math.ceil((numberOf(size, "cx") ?? 0) / usualWidth);
  const down = Math.ceil((numberOf(size, "cy") ?? 0) / usualHeight);
  const [bottom, right] = size ? [top + down, left + across] : [cell("to", "row"), cell("to", "col")];
  const area = { top, left, bottom: Math.max(top, bottom), right: Math.max(left, right) };
  return Object.values(area).every(Number.isFinite) ? area : null;
}
