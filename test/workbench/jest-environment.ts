/**
 * The surroundings of a test file that needs Excel: Node's, and the browser's pages, which outlive a single file and are
 * lent to the next one. Runs outside of the tests' own world, once for each process.
 */
import { TestEnvironment } from "jest-environment-node";
import { chromium } from "playwright-core";
import { BrowserPages } from "./browser-pages";
import { environment } from "./environment";
import { unwaited } from "./unwaited";

const pages = new BrowserPages(async () => {
  const address = process.env[environment.browser];
  if (!address) throw new Error(`${environment.browser} is not set: global-setup.ts has not run.`);
  return unwaited(() => chromium.connect(address));
});

/** Workbooks that test files begin with, by name; see prepared.ts. */
const books = new Map<string, Promise<Uint8Array>>();

export default class ExcelEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.workbenchPages = pages;
    this.global.workbenchBooks = books;
  }

  /** A test that failed may have left anything behind, and what runs after it has to know. */
  handleTestEvent(event: { readonly name: string }): void {
    if (event.name === "test_start") this.global.workbenchHasFailed = false;
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.global.workbenchHasFailed = true;
  }

  override async teardown(): Promise<void> {
    await pages.tidy();
    await super.teardown();
  }
}
