/** How fast a plan is read, held against its limits: the plan of 2025's size in 20 ms once the reader is warm, 5 MB of text a
 *  second, and ten times the pages in ten times the time. `npm run bench` runs it; the exit code tells whether a limit fell. */

import { plan2025, levels2025 } from "../../src/core/plan-2025";
import type { PlanDocument } from "../../src/core/reading/plan-document";
import { readPlan } from "../../src/core/reading/read-plan";
import { oldFontOf } from "../../src/core/reading/old-fonts";
import { readText } from "../../src/document/read-document";
import { planText } from "../../src/text/explanation";
import { copies, duties, realShaped, samples, shareOfFigures } from "./mixed-plans";

const limits = { plan: 20, megabytes: 5, growth: 1.6 } as const;

/** A plan as wards write it: what was done, the targets of both levels with the built-in plan's names, and duties. */
function planLike2025(): string {
  const targets = levels2025.flatMap(({ sign, name }) => [
    `Chỉ tiêu ${name.toLowerCase()}:`,
    ...plan2025.targets
      .filter(({ level }) => level === sign)
      .map((target) => `${target.item}. ${target.name}: ${planText(target, "vi")}.`),
  ]);
  const work = Array.from({ length: 60 }, (_, index) => duties[index % Math.max(1, duties.length)] ?? "");
  return [
    "KẾ HOẠCH",
    "Phát triển kinh tế - xã hội năm 2025",
    "I. CHỈ TIÊU",
    ...targets,
    "II. NHIỆM VỤ, GIẢI PHÁP",
    ...work,
  ].join("\n");
}

async function documentOf(text: string): Promise<PlanDocument> {
  const read = await readText(text);
  if (read.kind === "fault") throw new Error(read.fault);
  return read.document;
}

/** The median of so many runs, in milliseconds of the processor's time: what else the machine does counts less. */
async function timed(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = process.cpuUsage();
    await run();
    times.push(process.cpuUsage(start).user / 1000);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

const failed: string[] = [];
function told(what: string, value: number, unit: string, limit: number, isKept: boolean): void {
  console.log(`${isKept ? "  " : "! "}${what.padEnd(86)}${value.toFixed(2).padStart(9)} ${unit} (limit ${limit})`);
  if (!isKept) failed.push(what);
}

async function main(): Promise<void> {
  const text = planLike2025();
  const document = await documentOf(text);
  const targets = readPlan(document).proposals.length;
  await timed(30, () => readPlan(document));
  const plan = await timed(21, async () => readPlan(await documentOf(text)));
  told(
    `the plan of 2025, ${targets} targets, ${(text.length / 1000).toFixed(0)} k letters`,
    plan,
    "ms",
    limits.plan,
    plan <= limits.plan,
  );

  const pages = await Promise.all(
    [1, 50, 500].map((count) => documentOf(Array.from({ length: count }, () => page(text)).join("\n"))),
  );
  const times: number[] = [];
  for (const [index, each] of pages.entries()) times.push(await timed(index === 0 ? 41 : 3, () => readPlan(each)));
  const [one = 0, fifty = 0, fiveHundred = 0] = times;
  console.log(`  1, 50, 500 pages: ${times.map((time) => time.toFixed(1)).join(", ")} ms`);
  for (const [name, ratio] of [
    ["time of a page, 50 against 1", fifty / 50 / one],
    ["time of a page, 500 against 50", fiveHundred / 500 / (fifty / 50)],
  ] as const) {
    told(name, ratio, "times", limits.growth, ratio <= limits.growth);
  }

  for (const [what, plan] of [
    ["plans like that of 2025", text],
    ["plans as published, mixed with prose", realShaped(samples)],
  ] as const) {
    const long = copies(plan, 2);
    const part = `${(shareOfFigures(long) * 100).toFixed(0)} % of it in lines with figures`;
    await toldSpeed(`${what}, ${part}`, long, async () => readPlan(await documentOf(long)));
  }
  const plain = copies(samples, 8);
  await toldSpeed("of which the text alone, without its targets", plain, () => documentOf(plain));
  await toldSpeed("what font a text was typed in", plain, () => oldFontOf(plain));
  if (failed.length > 0) process.exitCode = 1;
}

async function toldSpeed(what: string, text: string, read: () => unknown): Promise<void> {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const speed = megabytes / ((await timed(3, read)) / 1000);
  told(`${megabytes.toFixed(1)} MB: ${what}`, speed, "MB/s", limits.megabytes, speed >= limits.megabytes);
}

/** Some 3,000 letters, as a page has. */
function page(text: string): string {
  return text.slice(0, text.indexOf("\n", 3000));
}

void main();
