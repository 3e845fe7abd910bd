/** The used area of a sheet's cells is looked for at its edges only: it is the same as that of all cells one by one. */
import fc from "fast-check";
import { CellStore } from "./cell-store";

const place = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }), fc.constantFrom(null, 1));

test("used area and last row are those of all used cells", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 25 }), (places) => {
      const store = new CellStore();
      for (const [row, column, value] of places) store.setValue(store.make(row, column), column, value);
      const used = places.filter(([row, column]) => store.valueAt(row, column) !== null);
      const rows = used.map(([row]) => row);
      const columns = used.map(([, column]) => column);
      const area = {
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows),
        right: Math.max(...columns),
      };
      expect(store.usedArea(({ value }) => value !== null)).toEqual(used.length === 0 ? null : area);
      expect(store.lastRow(({ value }) => value !== null)).toEqual(used.length === 0 ? null : area.bottom);
    }),
  );
});
