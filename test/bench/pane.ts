/** How long the pane's main thread is taken up at a time while a plan is read and reviewed: no task of any step may pass 50 ms.
 *  300 targets in 2.6 MB of text, in the build that is shipped. `npm run bench` runs it; the exit code tells whether a step is
 *  slower. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openExcel, type ExcelDriver } from "../workbench/driver";
import { build } from "../workbench/build";
import { environment } from "../workbench/environment";
import { serveAddIn } from "../workbench/sites";
import setUp from "../workbench/global-setup";
import tearDown from "../workbench/global-teardown";

const limit = 50;
const targets = 300;
const letters = 2.6e6;

/** Targets in groups of ten among pages of duties; every fourth line of those has a number that sets nothing. */
function largePlan(): string {
  const duty =
    "Tiếp tục rà soát, hoàn thiện quy hoạch, nâng cao chất lượng công tác quản lý, tuyên truyền, vận động Nhân dân tham gia";
  const lines = ["KẾ HOẠCH", "Phát triển kinh tế - xã hội năm 2026", "I. Chỉ tiêu chủ yếu"];
  const between = Math.floor(letters / 1.4 / (targets / 10) / duty.length);
  for (let group = 0; group < targets / 10; group++) {
    lines.push(`${group + 1}. Chỉ tiêu nhóm ${group + 1}:`);
    for (let index = 0; index < 10; index++) {
      const number = group * 10 + index;
      // Each figure once: the same one twice is doubted.
      const figure = (20 + number * 0.25).toFixed(2).replace(".", ",");
      lines.push(
        index % 2 === 0
          ? `- Tỷ lệ hộ gia đình khu vực ${number + 1} được sử dụng nước sạch đạt ${figure}% trở lên.`
          : `- Chỉ số sản xuất thứ ${"abcdefghij".charAt(index)} của nhóm ${group + 1} khoảng ${figure} tỷ đồng.`,
      );
    }
    lines.push("Nhiệm vụ, giải pháp:");
    for (let index = 0; index < between; index++) {
      lines.push(index % 4 === 0 ? `${duty} theo Quyết định số ${100 + index}/QĐ-UBND ngày 05/3/2025.` : `${duty}.`);
    }
  }
  return lines.join("\n");
}

/** A task of the pane's main thread, in milliseconds: how long it took, and how much of that the processor worked on it, which
 *  doesn't grow with what else the machine does. */
interface Task {
  readonly took: number;
  readonly worked: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId?: number }[] };
  };
}

async function tasksDuring(
  excel: ExcelDriver,
  browser: Browser,
  step: () => Promise<unknown>,
): Promise<readonly Task[]> {
  await browser.startTracing(excel.page, {
    categories: ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline"],
  });
  await step();
  // What follows a step in time of its own belongs to it.
  await excel.page.waitForTimeout(700);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const panes = new Set(
    traceEvents
      .flatMap(({ args }) => args?.data?.frames ?? [])
      .filter(({ url }) => url.startsWith(`${excel.addInOrigin}/`))
      .map(({ processId }) => processId),
  );
  const [thread] = traceEvents.filter(
    ({ name, pid, args }) => name === "thread_name" && args?.name === "CrRendererMain" && panes.has(pid),
  );
  if (!thread) throw new Error("The trace doesn't tell which thread is the pane's");
  return traceEvents
    .filter(({ name, pid, tid }) => /RunTask$/u.test(name) && pid === thread.pid && tid === thread.tid)
    .map(({ dur = 0, tdur = dur }) => ({ took: dur / 1000, worked: tdur / 1000 }));
}

const failed: string[] = [];

async function measured(
  excel: ExcelDriver,
  browser: Browser,
  what: string,
  step: () => Promise<unknown>,
): Promise<void> {
  const tasks = await tasksDuring(excel, browser, step);
  const longest = (of: (task: Task) => number): number => Math.max(0, ...tasks.map(of));
  const [worked, took] = [longest(({ worked: each }) => each), longest(({ took: each }) => each)];
  const isKept = worked <= limit;
  process.stdout.write(
    `${isKept ? "  " : "! "}${what.padEnd(44)}${worked.toFixed(1).padStart(7)} ms of work, ${took.toFixed(1).padStart(7)} ms by the clock (limit ${limit})\n`,
  );
  if (!isKept) failed.push(what);
}

async function review(excel: ExcelDriver, browser: Browser, file: string): Promise<void> {
  const { pane, page } = excel;
  const list = pane.getByRole("listbox");
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).first();
  const press = (key: string) => page.keyboard.press(key);
  const step = (what: string, work: () => Promise<unknown>) => measured(excel, browser, what, work);

  await step("open the view", async () => {
    await button("Nhập từ văn bản").click();
    await button("Chọn tệp…").waitFor();
  });
  await step("read, the result arrives, the list is shown", async () => {
    await pane.locator("input[type=file]").setInputFiles(file);
    await list.waitFor({ timeout: 60_000 });
  });
  process.stdout.write(`  ${await pane.getByRole("status").first().innerText()}\n`);
  process.stdout.write(`  ${(await pane.getByRole("combobox", { name: "Hiện" }).innerText()).replace(/\n/gu, ", ")}\n`);
  await step("accept", () => press("Enter"));
  await step("accept the next", () => press("Enter"));
  await step("show all", () => pane.getByRole("combobox", { name: "Hiện" }).selectOption("all"));
  await list.focus();
  await step("to the end of the list", () => press("End"));
  await step("to its beginning", () => press("Home"));
  await step("one down", () => press("ArrowDown"));
  await step("a page down", () => press("PageDown"));
  await step("scroll the list", () => list.evaluate((element) => (element.parentElement ?? element).scrollBy(0, 4000)));
  await list.focus();
  await step("accept in the middle", () => press("Enter"));
  await step("leave out", () => press("Delete"));
  await step("undo", () => press("Control+z"));
  await step("redo", () => press("Control+y"));
  await step("open the form", () => press("e"));
  await step("type in the form", () => pane.getByLabel("Đơn vị tính", { exact: true }).fill("triệu đồng"));
  await step("correct", () => press("Enter"));
  await step("open the form again", () => press("e"));
  await pane.getByRole("form").getByLabel("Cấp", { exact: true }).fill("Xã");
  await step("correct, like cases are offered", () => press("Enter"));
  await step("correct like cases", () => button(/^Sửa cả/u).click());
  await step("merge", () => button("Gộp với chỗ sau").click());
  await step("open the splitting", () => button("Tách").click());
  await step("split", () => button(/^Tách theo từng số/u).click());
  await step("accept all sure ones", () => button(/^Nhận tất cả chỗ đã chắc/u).click());
  await step("show the document", () => pane.getByRole("tab", { name: "Văn bản" }).click());
  await step("further in the document", () => button("Xem phần sau").click());
  await pane.getByRole("tab", { name: "Đề xuất" }).click();
  await step("show sentences", () => pane.getByRole("combobox", { name: "Hiện" }).selectOption("sentences"));
  await list.focus();
  await step("to the last sentence", () => press("End"));
  await step("make a proposal", () => press("Enter"));
  await press("Escape");
  await step("close the view", () => button("Trở lại các bước").click());
  await step("open it again", async () => {
    await button("Nhập từ văn bản").click();
    await list.waitFor();
  });
  await step("write", async () => {
    await button(/^Ghi .* chỉ tiêu vào sổ$/u).click();
    await pane.getByText(/^Đã ghi/u).waitFor();
  });
}

async function main(): Promise<void> {
  // First: swc-loader keeps the mode of the first build of a process.
  const { folder } = await build("attain", process.argv.includes("--development") ? "development" : "production");
  await setUp();
  try {
    // A process of the pane's own: what the workbench's page does in the same time isn't the pane's.
    const site = await serveAddIn({ "/": folder }, 0, { isApart: true });
    process.env[environment.product] = site.origin;
    const excel = await openExcel();
    const browser = excel.context.browser();
    if (!browser) throw new Error("The page has no browser of its own");
    await excel.press("Attain.OpenPane");
    const files = await mkdtemp(path.join(tmpdir(), "attain-bench-"));
    const file = path.join(files, "ke-hoach.txt");
    await writeFile(file, largePlan());
    await review(excel, browser, file);
    await rm(files, { recursive: true });
    await excel.close();
    await site.close();
  } finally {
    await tearDown();
  }
  if (failed.length > 0) process.exitCode = 1;
}

void main();
