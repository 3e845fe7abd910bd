/** The figures of the add-in in the workbench, through the genuine office.js: `npm run bench`. Each is printed as
 *  measured on this machine; compare lines of one run, not runs of two machines. */

import { performance } from "node:perf_hooks";
import { openExcel, type ExcelDriver } from "../workbench/driver";
import setUp from "../workbench/global-setup";
import tearDown from "../workbench/global-teardown";
import { manyTargets } from "./many-targets";
import { workOf } from "./work";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;

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

/** A report of 5,000 rows may take so much at once; no request may. */
const largestRequest = 2 * 1024 * 1024;

/** How much more than in proportion the work may grow from one size to the next. Below 5,000 rows the pane's own work and the
 *  page's first drawing count for more than the rows. */
const growthAllowed = 1.5;

const broken: string[] = [];

function hold(isHeld: boolean, promise: string): void {
  if (isHeld) return;
  broken.push(promise);
  say(`  NOT HELD: ${promise}`);
}

/** A report that was refused takes no time at all. */
async function holdRows(excel: ExcelDriver, rows: number): Promise<void> {
  const sheets = (await excel.page.evaluate(() => window.workbench?.sheets())) ?? [];
  const reports = sheets.filter(({ name }) => name.startsWith("BC "));
  const last = Math.max(0, ...reports.map(({ usedArea }) => Number(/\d+$/u.exec(usedArea ?? "")?.[0] ?? 0)));
  hold(last > rows, `the report has its ${rows} rows (it ends at ${last})`);
}

function holdGrowth(times: number, grown: number, what: string): void {
  hold(grown <= times * growthAllowed, `${what}: ${times} times the rows are ${grown.toFixed(1)} times the work`);
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
    const first = await build(large, `Report of ${rows} rows`);
    await holdRows(large, rows);
    const second = await build(large, "  rebuilt");
    await holdRows(large, rows);
    for (const { largest } of [first, second]) {
      hold(largest <= largestRequest, `no request above ${kilobytes(largestRequest)} (${kilobytes(largest)})`);
    }
    const [built, rebuilt] = [first.work, second.work];
    if (before) {
      const times = rows / before.rows;
      const grown = [built / before.built, rebuilt / before.rebuilt] as const;
      say(`  ${times} times the rows: ${grown[0].toFixed(1)} times the work, rebuilt ${grown[1].toFixed(1)}`);
      holdGrowth(times, grown[0], "built");
      holdGrowth(times, grown[1], "rebuilt");
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
  if (broken.length > 0) process.exitCode = 1;
  else say("All held: each report has its rows, no request is too large, the work grows in proportion.");
}

void main();
