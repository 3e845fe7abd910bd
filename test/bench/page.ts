/** What a person feels of the workbench's page: how soon a cell can be typed in and the add-in answers, and whether 100,000
 *  rows scroll at 60 frames a second. `npm run bench` runs it; the exit code tells whether a limit was missed. */

import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { build } from "../workbench/build";
import { startServer } from "../workbench/browser";
import { serveBoth, type Sites } from "../workbench/sites";
import { manyRows } from "./many-rows";

const [rows, columns] = [100_000, 20];
/** From the address to the first typed cell and to an add-in that answers. */
const usableWithin = 2000;
/** A frame of 60 a second; what is measured is told in tenths. */
const medianFrame = 16.75;
/** At least one frame between was left out. */
const lateFrame = 25;
const lateShare = 0.05;
const secondsOfEach = 3;

interface SeenFrames {
  readonly times: readonly number[];
  /** How long those took that the browser itself calls long. */
  readonly long: readonly number[];
  isOver: boolean;
}

declare global {
  interface Window {
    seenFrames?: SeenFrames;
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const missed: string[] = [];

function hold(isHeld: boolean, what: string): void {
  if (isHeld) return;
  missed.push(what);
  say(`! ${what}`);
}

/** As a person: goes to the address, types into the first cell as soon as there is one, and has the add-in calculate. */
async function untilUsable(page: Page, address: string, title: string): Promise<void> {
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(".cell-editor:focus").waitFor({ state: "attached" });
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  const typed = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
  const { ready, value } = await page.evaluate(async () => {
    await window.workbench?.ready();
    const ready = performance.now();
    return { ready, value: window.workbench?.readCells("A1").values[0]?.[0] };
  });
  if (value !== 7) throw new Error(`The first typed cell holds ${JSON.stringify(value)}`);
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable");
  const work = await processTime(tools);
  await tools.detach();
  say(
    `  ${title}: a cell is typed after ${typed.toFixed(0)} ms, the add-in is ready after ${ready.toFixed(0)} ms ` +
      `(limit ${usableWithin}); the page's process has worked ${work.toFixed(0)} ms`,
  );
  hold(Math.max(typed, ready) <= usableWithin, `${title}: usable within ${usableWithin} ms`);
}

/** Milliseconds that the page's process has worked: they don't grow with what else the machine does. */
async function processTime(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ProcessTime")?.value ?? Number.NaN);
}

/** As a text: the compiler of this program gives functions names by a helper that the page doesn't know. */
const recorder = `{
  const seen = (window.seenFrames = { times: [], long: [], isOver: false });
  const observer = new PerformanceObserver((list) => {
    if (!seen.isOver) seen.long.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: "long-animation-frame" });
  const frame = (time) => {
    seen.times.push(time);
    if (seen.isOver) observer.disconnect();
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}`;

/** Times of the page's frames while something is done, by requestAnimationFrame; long frames as the browser counts them. */
async function measured(page: Page, tools: CDPSession, title: string, work: () => Promise<unknown>): Promise<void> {
  await page.evaluate(recorder);
  const before = await processTime(tools);
  const top = (): Promise<number> => page.evaluate(() => document.querySelector(".grid-scroller")?.scrollTop ?? 0);
  const from = await top();
  await work();
  const { times, long } = await page.evaluate(() => {
    const { seenFrames } = window;
    if (!seenFrames) throw new Error("No frames were seen");
    seenFrames.isOver = true;
    return { times: seenFrames.times, long: seenFrames.long };
  });
  const worked = (await processTime(tools)) - before;
  const went = (await top()) - from;
  const took = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  took.sort((a, b) => a - b);
  const median = took[took.length >> 1] ?? Number.NaN;
  const late = took.filter((each) => each > lateFrame).length / took.length;
  const all = (times.at(-1) ?? 0) - (times[0] ?? 0);
  say(
    `  ${title}: ${((1000 * took.length) / all).toFixed(1)} frames a second, median ${median.toFixed(1)} ms, ` +
      `${(late * 100).toFixed(1)} % late, longest ${(took.at(-1) ?? 0).toFixed(0)} ms, long frames ${long.length}; ` +
      `${(worked / took.length).toFixed(1)} ms of work a frame; ${Math.round(went / 20)} rows`,
  );
  hold(Math.abs(went) > 500, `${title}: the sheet has moved`);
  hold(median <= medianFrame, `${title}: the median frame is at most ${medianFrame} ms`);
  hold(late <= lateShare, `${title}: at most ${lateShare * 100} % of the frames are late`);
}

async function scrolling(page: Page, address: string): Promise<void> {
  say(`${rows.toLocaleString("en-US")} rows of ${columns} columns`);
  const book = Buffer.from(manyRows(rows, columns));
  await page.route("**/many.xlsx", (route) => route.fulfill({ body: book }));
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
  await page.evaluate(async () => {
    const file = await fetch("/many.xlsx");
    await window.workbench?.open(new Uint8Array(await file.arrayBuffer()), "nhieu-hang.xlsx", { addIn: false });
  });
  // The sheet is there; garbage of its file goes in a pause, not in the first frames.
  await page.waitForTimeout(3000);
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable");
  const [x, y, speed] = [600, 480, 3000];
  const wheel = (direction: "xDistance" | "yDistance", distance: number): Promise<unknown> =>
    tools.send("Input.synthesizeScrollGesture", { x, y, [direction]: distance, speed, gestureSourceType: "mouse" });
  await measured(page, tools, "wheel, 150 rows a second", () => wheel("yDistance", -speed * secondsOfEach));
  await measured(page, tools, "wheel back", () => wheel("yDistance", speed * secondsOfEach));
  await measured(page, tools, "PageDown held, 30 times a second", () => held(page, "PageDown"));
  await measured(page, tools, "arrow down held", () => held(page, "ArrowDown"));
  // The thumb is where it is seen once the frame with it has been shown: one that is missed would drag nothing.
  await page.evaluate(() => document.querySelector(".grid-scroller")?.scrollTo(0, 0));
  await page.waitForTimeout(1000);
  await measured(page, tools, "scroll bar dragged through all rows", () => dragged(page));
  const share = await page.evaluate(() => {
    const scroller = document.querySelector(".grid-scroller");
    return scroller ? scroller.scrollTop / (scroller.scrollHeight - scroller.clientHeight) : 0;
  });
  hold(share > 0.9, `scroll bar dragged through all rows: it has come to ${(share * 100).toFixed(0)} % of them`);
}

async function held(page: Page, key: string): Promise<void> {
  const end = Date.now() + secondsOfEach * 1000;
  while (Date.now() < end) {
    await page.keyboard.down(key);
    await page.waitForTimeout(33);
  }
  await page.keyboard.up(key);
}

async function dragged(page: Page): Promise<void> {
  const bar = await page.evaluate(() => {
    const scroller = document.querySelector<HTMLElement>(".grid-scroller");
    if (!scroller) throw new Error("There is no grid");
    const { right, top } = scroller.getBoundingClientRect();
    return { x: right - (scroller.offsetWidth - scroller.clientWidth) / 2, top, length: scroller.clientHeight };
  });
  const steps = secondsOfEach * 60;
  // The thumb begins behind the arrow and is a few pixels long.
  const from = bar.top + 22;
  await page.mouse.move(bar.x, from);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(bar.x, from + ((bar.length - 50) * step) / steps);
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
}

async function inNewContext(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "vi-VN",
    viewport: { width: 1280, height: 800 },
  });
  await work(await context.newPage());
  await context.close();
}

async function main(): Promise<void> {
  const [product, page] = [await build("attain"), await build("workbench")];
  const sites: Sites = await serveBoth(product.folder, page.folder, { addIn: 0, page: 0 });
  const { server, title } = await startServer({ hasScrollBars: true });
  try {
    say(`Frames are those of requestAnimationFrame in ${title}, without a window and without a graphics card.`);
    const browser = await chromium.connect(server.wsEndpoint());
    await inNewContext(browser, async (fresh) => {
      await untilUsable(fresh, sites.page.origin, "nothing in the browser's memory");
      await untilUsable(fresh, sites.page.origin, "opened again");
      await untilUsable(fresh, sites.page.origin, "opened a third time");
    });
    await inNewContext(browser, (fresh) => scrolling(fresh, sites.page.origin));
  } finally {
    await server.close();
    await sites.close();
  }
  if (missed.length > 0) process.exitCode = 1;
}

void main();
