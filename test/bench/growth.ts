/** That work grows with what there is to do and no faster: each part of ours that goes through rows, pages or targets, with ten
 *  times as many against so many. `npm run bench` runs it; the exit code tells whether a limit fell. */

import { dataFindings } from "../../src/core/data-checks";
import { placeFormulas } from "../../src/core/formula-placing";
import { lineSteps } from "../../src/core/line-steps";
import { plan2025 } from "../../src/core/plan-2025";
import { proposalsOfTable } from "../../src/core/reading/table-proposals";
import { resultColumns, readResults, type ResultColumn } from "../../src/core/results-table";
import type { Raw } from "../../src/core/table";
import { targetNamed } from "../../src/core/target";
import { indexTargets, searchTargets } from "../../src/core/target-search";
import { readDocument } from "../../src/document/read-document";
import { around } from "../core/surroundings.samples";
import { tableOf } from "../core/reading/table.samples";
import { definition, list, p, table as wordTable, wordFile } from "../document/office-files.samples";
import { pdfOf } from "../document/pdf-pages.samples";
import { table } from "./table";

/** Times as long for ten times as much. In proportion it would be 10; sorting adds a third between 5,000 and 50,000. */
const mostGrowth = 15;
/** Milliseconds for a letter in the search field: what a screen of 60 pictures a second leaves. */
const mostForAKey = 16;

/** Makes ready outside of the time, and gives the work. */
type Prepare = (count: number) => () => unknown;

const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const growing: readonly (readonly [what: string, count: number, prepare: Prepare])[] = [
  [
    "lines of a report in another order",
    5000,
    (count) => {
      const wanted = each(count, (line) => (line * 7919) % count);
      return () => lineSteps(wanted, count);
    },
  ],
  [
    "rows that formulas are placed in",
    2000,
    (count) => {
      const rows: Raw[][] = each(count, (row) => [plan2025.targets[row % 52]?.code ?? "", row, ""]);
      const sheet = around([["Mã", "Thực hiện", ""], ...rows], `C1:C${count + 1}`);
      const target = targetNamed(plan2025, "GRDP");
      return () => target && placeFormulas(sheet, { member: "", target }, plan2025);
    },
  ],
  [
    "rows of results, checked",
    5000,
    (count) => {
      const { results } = readResults(resultsTable(count), plan2025);
      return () => dataFindings(plan2025, results);
    },
  ],
  ["rows of a plan's table", 500, tableRows],
  ["pages of a .docx", 50, wordPages],
  ["pages of a PDF", 20, pdfPages],
];

function resultsTable(count: number): Parameters<typeof readResults>[0] {
  const rows = each(count, (index) => {
    const row: Partial<Record<ResultColumn, Raw>> = {
      Kỳ: `T${(index % 12) + 1}/2025`,
      "Đơn vị": `Xã ${index % 97}`,
      Mã: plan2025.targets[index % 52]?.code ?? "",
      "Thực hiện": index + 0.1,
      "Cùng kỳ năm trước": index * 1.1 + 0.1,
    };
    return resultColumns.map((column) => row[column] ?? "");
  });
  return { name: "SoLieu", sheet: "Số liệu", top: 3, left: 0, headings: resultColumns, rows };
}

function tableRows(count: number): () => unknown {
  const body = each(count, (row) => [String(row + 1), `Chỉ tiêu thứ ${row}`, "ha", `${row},5`]);
  const block = tableOf([["TT", "Chỉ tiêu", "ĐVT", "KH 2025"], ...body]);
  return () => proposalsOfTable(block, { block: 0, level: "", group: "", before: [] });
}

function wordPages(count: number): () => unknown {
  const text = "Tỷ lệ hộ nghèo còn dưới 1,5% vào cuối năm";
  const rows = wordTable(each(20, () => ["1", "Tỷ lệ", "%", "95"]));
  const page = p(text, `<w:numPr><w:numId w:val="1"/></w:numPr>`).repeat(20) + rows;
  const bytes = wordFile(page.repeat(count), { numbering: definition(0, [{ text: "%1." }]) + list(1, 0) });
  return () => readDocument("mẫu.docx", bytes);
}

function pdfPages(count: number): () => unknown {
  const lines = each(30, (line) => line);
  const bytes = pdfOf(
    each(count, (page) => ({
      texts: lines.map((line) => ({ text: `Noi dung ${page} dong ${line}`, x: 72, y: 100 + 18 * line })),
    })),
  );
  return () => readDocument("mẫu.pdf", bytes);
}

/** The least processor time of so many runs, in milliseconds: what else the machine does only adds to it. */
async function least(runs: number, work: () => unknown): Promise<number> {
  let found = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    await work();
    found = Math.min(found, process.cpuUsage(start).user / 1000);
  }
  return found;
}

async function main(): Promise<void> {
  const failed: string[] = [];
  const lines: Parameters<typeof table>[1][number][] = [];
  for (const [what, count, prepare] of growing) {
    const [small, large] = [prepare(count), prepare(count * 10)];
    await least(10, small);
    // By turns, so that both meet the machine in the same state.
    let [few, many] = [Infinity, Infinity];
    for (let turn = 0; turn < 5; turn++) {
      few = Math.min(few, await least(5, small));
      many = Math.min(many, await least(1, large));
    }
    if (many / few > mostGrowth) failed.push(what);
    lines.push([`${(count * 10).toLocaleString("en-US")} ${what}, ms`, many, many / few, `limit ${mostGrowth}`]);
  }
  table("Ten times as much, in times of the tenth", lines);
  const targets = each(5000, (number) => {
    const like = plan2025.targets[number % plan2025.targets.length];
    if (!like) throw new Error("The built-in plan is empty");
    return { ...like, code: `C${number}`, name: `${like.name} ${number}` };
  });
  const index = indexTargets(targets);
  const queries = ["t", "ty", "ty le", "ty le ho", "ty le ho ngheo", "cong nghiep", "xyzzy"];
  for (const query of queries) searchTargets(index, query);
  const slowest = Math.max(...(await Promise.all(queries.map((query) => least(9, () => searchTargets(index, query))))));
  if (slowest > mostForAKey) failed.push("search");
  table("A letter in the search field, ms", [[`5,000 targets (limit ${mostForAKey})`, slowest]]);
  console.log(failed.length === 0 ? "\nAll held." : `\nNot held: ${failed.join(", ")}`);
  if (failed.length > 0) process.exitCode = 1;
}

void main();
