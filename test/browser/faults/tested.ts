/** The rows of a part as tests: one for each action, with what was wrong under each fault. */
import { actionRows, type Part } from "./actions";
import { columns, Matrix } from "./matrix";

export function testPart(part: Part): void {
  const rows = actionRows.filter((row) => row.part === part);
  const books = [...new Set(rows.map(({ book }) => book))];
  describe.each(books)("in the workbook “%s”", (book) => {
    let matrix: Matrix;
    beforeAll(async () => {
      matrix = await Matrix.open(book);
    });
    afterAll(() => matrix.close());

    const ofBook = rows.filter((row) => row.book === book).map((row) => [row.name, row] as const);
    test.each(ofBook)(
      "%s goes well on a slow host, and under every fault leaves the workbook whole and says what happened",
      async (_name, row) => {
        const well = await matrix.well(row);
        const complaints: Record<string, readonly string[]> = {};
        for (const column of columns) {
          const found = await matrix.under(row, column, well);
          if (found.length > 0) complaints[column.name] = found;
        }
        expect(complaints).toEqual({});
      },
      180_000,
    );
  });
}
