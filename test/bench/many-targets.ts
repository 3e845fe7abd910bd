/** A workbook with as many targets as wanted, for the figures of large reports: the kinds of the built-in plan over and over,
 *  written into its tables through office.js. */

import type { ExcelDriver } from "../workbench/driver";

type Row = (string | number | boolean)[];

interface TableText {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** More rows at once would pass the 5 MB a request that Excel on the web takes. */
const rowsAtOnce = 5000;

async function readTable(excel: ExcelDriver, name: string): Promise<TableText> {
  return excel.run(async (context, table) => {
    const head = context.workbook.tables.getItem(table).getHeaderRowRange().load("values");
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    return { headings: (head.values[0] ?? []).map(String), rows: body.values as Row[] };
  }, name);
}

async function writeTable(excel: ExcelDriver, name: string, rows: readonly Row[]): Promise<void> {
  await excel.run(
    async (context, [table, count]) => {
      const filled = context.workbook.tables.getItem(table);
      filled.getDataBodyRange().clear("Contents");
      filled.resize(filled.getHeaderRowRange().getResizedRange(count, 0));
      await context.sync();
    },
    [name, rows.length] as const,
  );
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await excel.run(
      async (context, [table, first, part]) => {
        context.application.suspendApiCalculationUntilNextSync();
        const begin = context.workbook.tables.getItem(table).getDataBodyRange().getRow(first);
        begin.getResizedRange(part.length - 1, 0).values = part;
        await context.sync();
      },
      [name, from, rows.slice(from, from + rowsAtOnce)] as const,
    );
  }
}

function withCells({ headings }: TableText, row: Row, cells: { readonly [heading: string]: string | number }): Row {
  const changed = [...row];
  for (const [heading, value] of Object.entries(cells)) {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`There is no column ${heading}`);
    changed[at] = value;
  }
  return changed;
}

/**
 * Fills the tables of a workbook that was just set up with a plan of `count` targets and a result for each.
 */
export async function manyTargets(excel: ExcelDriver, count: number): Promise<void> {
  const [plan, results] = [await readTable(excel, "ChiTieu"), await readTable(excel, "SoLieu")];
  const kinds = plan.rows.filter((row) => row[plan.headings.indexOf("Cấp")] === "Thành phố");
  const kind = (index: number): Row => kinds[index % kinds.length] ?? [];
  const each = Array.from({ length: count }, (_, index) => index);
  const targets = each.map((index) => withCells(plan, kind(index), { Mã: `M${index}`, STT: index + 1, Nhóm: "" }));
  const figures = each.map((index) => {
    const planned = Number(kind(index)[plan.headings.indexOf("Kế hoạch")]);
    const value = Number.isFinite(planned) ? planned / 2 : 1;
    const blank = results.headings.map(() => "");
    return withCells(results, blank, { Kỳ: "6T/2025", "Đơn vị": "Toàn địa bàn", Mã: `M${index}`, "Thực hiện": value });
  });
  await writeTable(excel, "ChiTieu", targets);
  await writeTable(excel, "SoLieu", figures);
}
