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

async function build(excel: ExcelDriver, title: string): Promise<void> {
  await excel.quiet();
  await excel.resetTraffic();
  const wait = await timed(() => excel.press("Attain.BuildReport"));
  const { requests, bytes, largest } = await excel.traffic();
  say(
    `${title}: ${requests} requests, ${kilobytes(bytes)}, largest ${kilobytes(largest)}, ${wait.toFixed(0)} ms from click to sheet`,
  );
}

/** The rows of a plan of `count` targets, with the kinds of the built-in plan over and over, and their results. */
async function manyTargets(excel: ExcelDriver, count: number): Promise<void> {
  await excel.inAddIn(
    (wanted) =>
      Excel.run(async (context) => {
        const { tables } = context.workbook;
        const targets = tables.getItem("ChiTieu").getDataBodyRange().load("values");
        await context.sync();
        const plan = Array.from({ length: wanted }, (_, index) => {
          const row = [...(targets.values[index % targets.values.length] ?? [])];
          row[0] = `M${index}`;
          row[1] = "Thành phố";
          row[2] = index + 1;
          row[9] = "";
          return row as (string | number)[];
        });
        const results = plan.map((row) => [
          "6T/2025",
          "Toàn địa bàn",
          row[0] ?? "",
          "",
          "",
          Number(row[6]) / 2,
          "",
          "",
        ]);
        tables.getItem("ChiTieu").getDataBodyRange().clear("Contents");
        tables.getItem("SoLieu").getDataBodyRange().clear("Contents");
        tables.getItem("ChiTieu").resize(`A4:V${wanted + 4}`);
        tables.getItem("SoLieu").resize(`A4:H${wanted + 4}`);
        await context.sync();
        context.application.suspendApiCalculationUntilNextSync();
        tables.getItem("ChiTieu").getDataBodyRange().values = plan;
        await context.sync();
        tables.getItem("SoLieu").getDataBodyRange().values = results;
        await context.sync();
      }),
    count,
  );
}

async function reports(): Promise<void> {
  for (const count of [52, 5000]) {
    const excel = await openExcel();
    await excel.press("Attain.SetUpWorkbook");
    if (count !== 52) await manyTargets(excel, count);
    else await excel.type("'Số liệu'!F5", "11,01");
    await build(excel, `Report of ${count === 52 ? "the plan of 52 (30 of the city)" : `${count} rows`}`);
    await build(excel, "  rebuilt");
    excel.takeProblems();
    await excel.close();
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
  await setUp();
  try {
    await reports();
    await functions();
  } finally {
    await tearDown();
  }
}

void main();
