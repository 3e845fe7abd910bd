/** What the workbench's Excel costs beyond its own calculation: a sync of 1,000 cells through the genuine office.js beside the same
 *  cells written straight into the workbook of the same page, and 10,000 cells with functions of an add-in from the sync that writes
 *  them until the last shows its value. Milliseconds of the page's process, of one run, the parties in turns; the clock beside them
 *  holds what else the machine does, and what office.js itself waits. The exit code is 1 when a limit falls. */

import { openExcel, type ExcelDriver } from "../workbench/driver";
import setUp from "../workbench/global-setup";
import tearDown from "../workbench/global-teardown";
import { table, type Line } from "./table";
import { workOf } from "./work";

/** Each turn does so much at a time that the question to the browser counts for nothing. */
const [turns, timesEach] = [9, 100];
/** On a sheet that isn't shown: what is drawn of it hangs on how long a turn takes. */
const sheetName = "Nền";
const area = "A1:J100";
const cellsOfSync = 1000;
/** How much more a sync may take than the write alone. An Excel.run of its own for each is told beside it: office.js sends another
 *  batch at its end, which lets go of the objects that it has used. */
const syncLimit = 3;
const functionCells = 10_000;
/** Milliseconds, by the clock. */
const functionLimit = 300;
/** For half a second after it has told results office.js tells no others, whatever an Excel does: a person's next change comes later. */
const pause = 800;

interface Took {
  readonly work: number;
  readonly clock: number;
}

async function measured(excel: ExcelDriver, task: () => Promise<unknown>): Promise<Took> {
  const [before, begun] = [await workOf(excel), performance.now()];
  await task();
  const clock = performance.now() - begun;
  return { work: (await workOf(excel)) - before, clock };
}

/** Numbers and texts, others each time: a write that changes nothing would be cheaper. Runs in the page. */
const valuesSource = `(time) => Array.from({ length: 100 }, (_, row) =>
  Array.from({ length: 10 }, (__, column) => (column === 0 ? "Chỉ tiêu " + row : time + row / 7 + column)))`;

function inMemory(excel: ExcelDriver): Promise<unknown> {
  return excel.page.evaluate(
    ([source, times, address]) => {
      const valuesOf = new Function(`return ${source}`)() as (time: number) => (number | string)[][];
      for (let time = 0; time < times; time++) window.workbench?.write(address, valuesOf(time));
    },
    [valuesSource, timesEach, `${sheetName}!${area}`] as const,
  );
}

function bySync(excel: ExcelDriver): Promise<unknown> {
  return excel.inAddIn(
    async ([source, times, sheet, address]) => {
      const valuesOf = new Function(`return ${source}`)() as (time: number) => (number | string)[][];
      await Excel.run(async (context) => {
        for (let time = 0; time < times; time++) {
          context.workbook.worksheets.getItem(sheet).getRange(address).values = valuesOf(time + 0.5);
          await context.sync();
        }
      });
    },
    [valuesSource, timesEach, sheetName, area] as const,
  );
}

function byRun(excel: ExcelDriver): Promise<unknown> {
  return excel.inAddIn(
    async ([source, times, sheet, address]) => {
      const valuesOf = new Function(`return ${source}`)() as (time: number) => (number | string)[][];
      for (let time = 0; time < times; time++) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange(address).values = valuesOf(time + 0.25);
          await context.sync();
        });
      }
    },
    [valuesSource, timesEach, sheetName, area] as const,
  );
}

/** What else the machine does only adds, so the best quarter of the turns tells what the work takes. */
function bestQuarter(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 4)] ?? NaN;
}

async function syncs(): Promise<boolean> {
  const excel = await openExcel({ addIn: "sample" });
  await excel.quiet();
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Nền");
    await context.sync();
  });
  const [written, synced, run]: [Took[], Took[], Took[]] = [[], [], []];
  for (let turn = 0; turn < turns + 2; turn++) {
    const alone = await measured(excel, () => inMemory(excel));
    const sync = await measured(excel, () => bySync(excel));
    const each = await measured(excel, () => byRun(excel));
    if (turn < 2) continue;
    written.push(alone);
    synced.push(sync);
    run.push(each);
  }
  await excel.close();
  const each = (all: readonly Took[], of: keyof Took): number => bestQuarter(all.map((took) => took[of])) / timesEach;
  const [alone, sync] = [each(written, "work"), each(synced, "work")];
  table(`${cellsOfSync} cells written, in milliseconds`, [
    ["straight into the workbook", alone],
    ["by a sync of office.js", sync, sync / alone, `at most ${syncLimit} × the write alone`],
    ["  in an Excel.run of its own", each(run, "work"), each(run, "work") / alone, "no limit: two batches"],
    ["  by the clock: straight", each(written, "clock")],
    ["  by the clock: sync", each(synced, "clock")],
    ["  by the clock: in an Excel.run", each(run, "clock")],
  ]);
  return sync <= alone * syncLimit;
}

/** From the sync that writes the formulas until every cell shows its value. */
async function calculation(excel: ExcelDriver, formula: string): Promise<void> {
  await excel.inAddIn(
    ([cells, text]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange(`M1:M${cells}`).formulasR1C1 = text as unknown as string[][];
        await context.sync();
      }),
    [functionCells, formula] as const,
  );
  await excel.calculated();
}

async function functions(addIn: "sample" | null, formula: string, what: string): Promise<boolean> {
  const excel = await openExcel(addIn ? { addIn } : {});
  if (!addIn) await excel.press("Attain.SetUpWorkbook");
  await excel.quiet();
  await excel.inAddIn(
    (cells) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange(`L1:L${cells}`).values = Array.from({ length: cells }, (_, index) => [index / 800]);
        await context.sync();
      }),
    functionCells,
  );
  const times: Took[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const text = formula.replace("#", String(turn));
    await new Promise((go) => setTimeout(go, pause));
    times.push(await measured(excel, () => calculation(excel, text)));
    const { value } = await excel.read(`Sheet1!M${functionCells}`);
    if (typeof value !== "number") throw new Error(`The last cell shows ${JSON.stringify(value)}`);
  }
  await excel.close();
  const [work, clock] = [bestQuarter(times.map((took) => took.work)), bestQuarter(times.map((took) => took.clock))];
  const lines: Line[] = [
    ["written by a sync, called and answered", clock, clock / functionLimit, `of ${functionLimit} ms at most`],
    ["  of it the page's process worked", work],
  ];
  table(`${functionCells} cells with ${what}, by the clock in milliseconds`, lines);
  return clock <= functionLimit;
}

async function main(): Promise<void> {
  await setUp();
  try {
    const held = [
      await syncs(),
      await functions("sample", "=SAMPLE.ADD(RC[-1],#)", "a function that adds"),
      await functions(null, '=ATTAIN(RC[-1]+#,"GRDP")', "ATTAIN"),
    ];
    const isHeld = !held.includes(false);
    process.stdout.write(isHeld ? "\nAll limits are held.\n" : "\nA LIMIT IS NOT HELD.\n");
    if (!isHeld) process.exitCode = 1;
  } finally {
    await tearDown();
  }
}

void main();
