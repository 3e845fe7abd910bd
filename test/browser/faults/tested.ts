/** Rows of the matrix as tests: one for each action with what was wrong under each fault, and one for each workbook without storage. */
import type { ActionRow } from "./action-row";
import { columns } from "./columns";
import { Matrix } from "./matrix";

/** One action under nine faults takes up to a minute where two such files share two cores. */
jest.setTimeout(180_000);

export function testRows(rows: readonly ActionRow[]): void {
  const books = [...new Set(rows.map(({ book }) => book))];
  describe.each(books)("in the workbook “%s”", (book) => {
    const ofBook = rows.filter((row) => row.book === book);
    let matrix: Matrix;
    beforeAll(async () => {
      matrix = await Matrix.open(book, ofBook);
    });
    afterAll(() => matrix.close());

    test.each(ofBook.map((row) => [row.name, row] as const))(
      "%s goes well on a slow host, and under every fault leaves the workbook whole and says what happened",
      async (_name, row) => {
        const complaints: Record<string, readonly string[]> = {};
        for (const column of columns) {
          const found = await matrix.under(row, column);
          if (found.length > 0) complaints[column.name] = found;
        }
        expect(complaints).toEqual({});
      },
    );

    test("each goes well where the browser blocks the add-in's storage", async () => {
      expect(await matrix.withoutStorage()).toEqual({});
      // Office.js tells the console of it and goes on.
      matrix.takeProblems(/SecurityError/u);
    });
  });
}
