import fc from "fast-check";
import { CellLog } from "./cell-log";

type Written = readonly [row: number, column: number, value: string | null];

function logged(cells: readonly Written[]): CellLog<string | null> {
  const log = new CellLog<string | null>();
  for (const [row, column, value] of cells) log.add(row, column, value);
  return log;
}

const rectangle = (rows: number, columns: number): Written[] =>
  Array.from({ length: rows * columns }, (_, at) => [7 + Math.floor(at / columns), 3 + (at % columns), null]);

describe("what stood in cells, kept for undoing", () => {
  it.each([
    ["nothing", []],
    ["a row", rectangle(1, 5)],
    ["a column", rectangle(5, 1)],
    ["an area", rectangle(4, 3)],
    ["a part of an area", rectangle(4, 3).slice(0, 10)],
    ["an area and a cell beside it", [...rectangle(4, 3), [7, 6, null] as const]],
    ["a cell twice", [[1, 1, "a"] as const, [1, 1, "b"] as const]],
    ["the sheet's edges", [[0, 16_383, "a"] as const, [1_048_575, 0, "b"] as const, [0, 0, "b"] as const]],
  ])("%s comes back, last first", (_, cells) => {
    expect([...logged(cells).backwards()]).toEqual([...cells].reverse());
  });

  it("whatever is written comes back", () => {
    const cell = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.constantFrom("a", "b", null));
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.array(cell, { maxLength: 12 }), (rows, columns, more) => {
        const cells = [...rectangle(rows, columns), ...more];
        expect([...logged(cells).backwards()]).toEqual([...cells].reverse());
        expect(logged(cells).size).toBe(cells.length);
      }),
    );
  });
});
