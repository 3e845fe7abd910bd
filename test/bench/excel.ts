/** The figures of the add-in in the workbench, through the genuine office.js: `npm run bench`. Each is printed as
 *  measured on this machine; compare lines of one run, not runs of two machines. */

import { performance } from "node:perf_hooks";
import { openExcel, type ExcelDriver } from "../workbench/driver";
import setUp from "../workbench/global-setup";
import tearDown from "../workbench/global-teardown";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;

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
 * Fills the tables of a workbook that was just set up with a plan of `count` targets, the kinds of the built-in plan over and
 * over, and a result for each.
 */
async function manyTargets(excel: ExcelDriver, count: number): Promise<void> {
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

/** Milliseconds that the page's process has worked: unlike the clock's they don't grow with what else the machine does. */
async function workOf({ context, page }: ExcelDriver): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const seconds = metrics.find(({ name }) => name === "ProcessTime")?.value;
  if (seconds === undefined) throw new Error("This browser doesn't say how long its process has worked");
  return seconds * 1000;
}

interface Measured {
  readonly requests: number;
  readonly largest: number;
  readonly milliseconds: number;
  readonly work: number;
}

async function build(excel: ExcelDriver, title: string): Promise<Measured> {
  await excel.quiet();
  await excel.resetTraffic();
  const before = await workOf(excel);
  const milliseconds = await timed(() => excel.press("Attain.BuildReport"));
  const work = (await workOf(excel)) - before;
  const { requests, bytes, largest, operations } = await excel.traffic();
  say(
    `${title}: ${requests} requests, ${operations} operations, ${kilobytes(bytes)}, largest ${kilobytes(largest)}, ` +
      `${milliseconds.toFixed(0)} ms from click to sheet, ${work.toFixed(0)} ms of work`,
  );
  return { requests, largest, milliseconds, work };
}

/** Rows of the reports; more of them are asked for on the command line: `tsx test/bench/excel.ts 50 50000`. */
const usualSizes = [50, 500, 5000, 50_000];

async function reports(sizes: readonly number[]): Promise<void> {
  const excel = await openExcel();
  await excel.press("Attain.SetUpWorkbook");
  await excel.type("'Số liệu'!F5", "11,01");
  await build(excel, "Report of the plan of 52 (30 of the city)");
  await build(excel, "  rebuilt");
  await excel.close();
  let before: { readonly rows: number; readonly built: number; readonly rebuilt: number } | undefined;
  for (const rows of sizes) {
    const large = await openExcel();
    await large.press("Attain.SetUpWorkbook");
    await manyTargets(large, rows);
    const built = (await build(large, `Report of ${rows} rows`)).work;
    const rebuilt = (await build(large, "  rebuilt")).work;
    if (before) {
      const times = rows / before.rows;
      say(
        `  ${times} times the rows: ${(built / before.built).toFixed(1)} times the work, rebuilt ${(rebuilt / before.rebuilt).toFixed(1)}`,
      );
    }
    before = { rows, built, rebuilt };
    large.takeProblems();
    await large.close();
  }
}

async function functions(): Promise<void> {
  const excel = await openExcel();
  await excel.press("Attain.SetUpWorkbook");
  await excel.quiet();
  await excel.resetTraffic();
  const count = 10000;
  const wait = await timed(async () => {
    await excel.inAddIn(
      (cells) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange(`A1:A${cells}`).values = Array.from({ length: cells }, (_, index) => [index / 800]);
          sheet.getRange(`B1:B${cells}`).formulasR1C1 = '=ATTAIN(RC[-1],"GRDP")' as unknown as string[][];
          await context.sync();
        }),
      count,
    );
    await excel.calculated();
  });
  const last = await excel.read(`Sheet1!B${count}`);
  say(
    `${count} ATTAIN cells written and calculated: ${wait.toFixed(0)} ms, ${(await excel.traffic()).requests} requests; the last shows ${last.text}`,
  );
  await excel.close();
}

async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number);
  await setUp();
  try {
    await reports(sizes.length > 0 ? sizes : usualSizes);
    if (sizes.length === 0) await functions();
  } finally {
    await tearDown();
  }
}

void main();
