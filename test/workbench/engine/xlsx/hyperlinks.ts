/** Links of cells. Addresses outside the file stand in the sheet part's relations. */
import { readReference } from "../address";
import type { Hyperlink } from "../model-sheet";
import type { Relation } from "./file-parts";
import { tag } from "./markup";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xml";

/** A link over a whole column is one link in the file; this many cells of it get it. */
const cellLimit = 10_000;

export function readHyperlinks(
  sheet: XmlElement,
  relations: readonly Relation[],
): [row: number, column: number, link: Hyperlink][] {
  return childrenOf(childOf(sheet, "hyperlinks"), "hyperlink").flatMap((element) => {
    const area = readReference(attributeOf(element, "ref") ?? "")?.area;
    const address = relations.find(({ id }) => id === attributeOf(element, "id"))?.target;
    const location = attributeOf(element, "location");
    const screenTip = attributeOf(element, "tooltip");
    if (!area || (address === undefined && location === undefined)) return [];
    const link: Hyperlink = {
      // Excel keeps what follows "#" in an address apart from it.
      ...(address === undefined ? {} : { address: location === undefined ? address : `${address}#${location}` }),
      ...(address === undefined && location !== undefined ? { documentReference: location } : {}),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    const cells: [number, number, Hyperlink][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right && cells.length < cellLimit; column++) {
        cells.push([row, column, link]);
      }
    }
    return cells;
  });
}

export function hyperlinksMarkup(
  links: readonly (readonly [address: string, link: Hyperlink])[],
  relationOf: (address: string) => string,
): string {
  if (links.length === 0) return "";
  const elements = links.map(([ref, { address, documentReference, screenTip }]) => {
    const [target, place] = address === undefined ? [] : splitAddress(address);
    return tag("hyperlink", {
      ref,
      "r:id": target === undefined ? undefined : relationOf(target),
      location: place ?? documentReference,
      tooltip: screenTip,
    });
  });
  return tag("hyperlinks", {}, elements);
}

function splitAddress(address: string): [string, string | undefined] {
  const mark = address.indexOf("#");
  return mark <= 0 ? [address, undefined] : [address.slice(0, mark), address.slice(mark + 1)];
}
