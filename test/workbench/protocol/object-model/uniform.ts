/** Properties that many cells share: the value if they agree, null if not, as Office.js answers. */
import { cellCount, intersection, type Area } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import type { Style } from "../../engine/style";

/** Above this many cells only the used ones are looked at, and one beyond them. */
const everyCellLimit = 20_000;

export function sameForAll<V>(first: number, last: number, read: (place: number) => V): V | null {
  const value = read(first);
  for (let place = first + 1; place <= last; place++) if (read(place) !== value) return null;
  return value;
}

/** What `read` gives for the styles of all cells in the areas, or null where they differ. */
export function sharedStyle<V>(sheet: Sheet, areas: readonly Area[], read: (style: Style) => V): V | null {
  let found: { readonly value: V } | undefined;
  for (const style of stylesIn(sheet, areas)) {
    const value = read(style);
    if (found && found.value !== value) return null;
    found = { value };
  }
  return found ? found.value : null;
}

function* stylesIn(sheet: Sheet, areas: readonly Area[]): Iterable<Style> {
  for (const area of areas) {
    let looked: Area | null = area;
    if (cellCount(area) > everyCellLimit) {
      // Beyond the used cells only the styles of whole rows and columns are left: the far corner stands for them.
      yield sheet.style(area.bottom, area.right);
      const used = sheet.usedArea();
      looked = used && intersection(area, used);
    }
    if (!looked) continue;
    for (let row = looked.top; row <= looked.bottom; row++) {
      for (let column = looked.left; column <= looked.right; column++) yield sheet.style(row, column);
    }
  }
}
