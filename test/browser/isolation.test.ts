/** Tests share the browser's pages, one after the other: what one Excel leaves behind, no later one finds. */
import type { Page } from "playwright-core";
import { openExcel, type ExcelDriver } from "../workbench/driver";

interface Stored {
  readonly local: string | null;
  readonly session: string | null;
  readonly cookie: string;
  readonly databases: readonly (string | undefined)[];
  readonly caches: readonly string[];
  readonly marked: unknown;
}

async function leave(): Promise<void> {
  localStorage.setItem("left", "local");
  sessionStorage.setItem("left", "session");
  document.cookie = "left=cookie; Secure";
  Object.assign(globalThis, { left: true });
  await caches.open("left");
  await new Promise((resolve, reject) => {
    const request = indexedDB.open("left");
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

async function found(): Promise<Stored> {
  const databases = await indexedDB.databases();
  return {
    local: localStorage.getItem("left"),
    session: sessionStorage.getItem("left"),
    cookie: document.cookie,
    databases: databases.map(({ name }) => name),
    caches: await caches.keys(),
    marked: "left" in globalThis,
  };
}

const nothing = { local: null, session: null, cookie: "", databases: [], caches: [], marked: false };

test("what page and add-in have stored is gone when Excel is opened again", async () => {
  const before = await openExcel({ addIn: "sample" });
  await before.page.evaluate(leave);
  await before.inAddIn(leave);
  await before.page.evaluate(() => (window.name = "left"));
  await before.page.emulateMedia({ colorScheme: "dark" });
  await before.type("A1", "left");
  const used: Page = before.page;
  await before.close();

  const after = await openExcel({ addIn: "sample", width: 900 });
  expect(after.page).toBe(used);
  expect(await after.page.evaluate(found)).toMatchObject(nothing);
  expect(await after.inAddIn(found)).toMatchObject(nothing);
  expect(await after.read("A1")).toMatchObject({ value: null });
  const seen = await after.page.evaluate(() => ({
    name: window.name,
    isDark: window.matchMedia("(prefers-color-scheme: dark)").matches,
    width: window.innerWidth,
  }));
  expect(seen).toEqual({ name: "", isDark: false, width: 900 });
  await after.close();
});

test("two Excels at a time share nothing", async () => {
  const one = await openExcel({ addIn: "sample" });
  await one.page.evaluate(leave);
  const other = await openExcel({ addIn: "sample" });
  expect(other.page).not.toBe(one.page);
  expect(await other.page.evaluate(found)).toMatchObject(nothing);
  await Promise.all([one.close(), other.close()]);
});

test("windows that were opened are closed, and errors of one Excel are not told of the next", async () => {
  const before = await openExcel({ addIn: "sample" });
  const opened = before.context.waitForEvent("page");
  await before.page.evaluate(() => void window.open("about:blank"));
  await opened;
  await before.close();
  const after: ExcelDriver = await openExcel({ addIn: "sample" });
  expect(after.context.pages()).toHaveLength(1);
  await after.page.evaluate(() => console.error("of this one"));
  expect(before.problems).toEqual([]);
  expect(after.takeProblems()).toEqual(["console: of this one"]);
  await after.close();
});
