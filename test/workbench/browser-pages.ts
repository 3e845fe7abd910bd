/**
 * Owns the browser's pages that Excel is played in: lends one to each `openExcel` and takes it back empty. A page that has
 * shown the workbench before shows it again four times as fast as a fresh one, for the browser has the scripts compiled. It has
 * them no longer while a route of Playwright's is set: then nothing comes from the browser's cache.
 */
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

export interface PageOptions {
  readonly locale: string;
  readonly width: number;
  /** For pictures: every machine has the same day, zone and pixels, and nothing moves by itself. */
  readonly isPictured?: boolean;
}

/** Within the half-year that the built-in plan is reported for. */
const pictureDay = Date.UTC(2025, 5, 17, 2);

/** A page in a browser context of its own, so that two Excels at a time share no storage. */
export interface LentPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /**
   * Nobody uses it any more. Emptied for the next one: storage of these origins, cookies, other windows, pressed buttons;
   * a page that is in doubt (`isSound` false) is closed instead.
   */
  giveBack(origins: readonly string[], isSound: boolean): Promise<void>;
}

interface OwnPage {
  uses: number;
  readonly locale: string;
  readonly isPictured: boolean;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly tools: CDPSession;
}

const height = 800;
/** What a browser keeps of documents that were left piles up: some 10 MB each. */
const usesOfAPage = 40;

export class BrowserPages {
  private idle: OwnPage[] = [];
  private readonly lent = new Set<OwnPage>();

  constructor(private readonly browser: () => Promise<Browser>) {}

  async lend({ locale, width, isPictured = false }: PageOptions): Promise<LentPage> {
    const known = this.idle.find((each) => each.locale === locale && each.isPictured === isPictured);
    this.idle = this.idle.filter((each) => each !== known);
    const own = known ?? (await this.make(locale, isPictured));
    own.uses += 1;
    this.lent.add(own);
    await own.page.setViewportSize({ width, height });
    return {
      context: own.context,
      page: own.page,
      giveBack: (origins, isSound) => this.takeBack(own, origins, isSound),
    };
  }

  /** After a file of tests: closes what was lent and has not come back, as a test failed before it could, and what is worn. */
  async tidy(): Promise<void> {
    const worn = this.idle.filter(({ uses }) => uses >= usesOfAPage);
    const closing = [...this.lent, ...worn];
    this.lent.clear();
    this.idle = this.idle.filter((each) => !worn.includes(each));
    await Promise.all(closing.map((each) => each.context.close()));
  }

  private async make(locale: string, isPictured: boolean): Promise<OwnPage> {
    const browser = await this.browser();
    const context = await browser.newContext({
      acceptDownloads: true,
      locale,
      ...(isPictured ? { timezoneId: "Asia/Ho_Chi_Minh", deviceScaleFactor: 1, reducedMotion: "reduce" } : {}),
    });
    if (isPictured) await context.addInitScript(beginDayAt, pictureDay);
    const page = await context.newPage();
    return { uses: 0, locale, isPictured, context, page, tools: await context.newCDPSession(page) };
  }

  private async takeBack(own: OwnPage, origins: readonly string[], isSound: boolean): Promise<void> {
    this.lent.delete(own);
    if (!isSound || own.page.isClosed()) {
      await own.context.close();
      return;
    }
    await emptied(own, origins);
    // The one that was used last is the fastest.
    this.idle.unshift(own);
  }
}

/** The clock of a page begins there and goes on: timers that reckon with it still end. */
function beginDayAt(day: number): void {
  const Machine = Date;
  const ahead = Machine.now() - day;
  globalThis.Date = class extends Machine {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(Machine.now() - ahead);
      else super(...given);
    }
    static override now(): number {
      return Machine.now() - ahead;
    }
  } as DateConstructor;
}

async function emptied({ context, page, tools, isPictured }: OwnPage, origins: readonly string[]): Promise<void> {
  await Promise.all(context.pages().map(async (each) => (each === page ? undefined : each.close())));
  await Promise.all([context.unrouteAll({ behavior: "ignoreErrors" }), page.unrouteAll({ behavior: "ignoreErrors" })]);

  for (const origin of origins) {
    // A page without scripts, so that nothing is written any more. A window's session can be emptied only from within.
    await page.goto(`${origin}/nothing-is-here`);
    await page.evaluate(() => {
      sessionStorage.clear();
      window.name = "";
    });
    await tools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  }

  await Promise.all([context.clearCookies(), context.clearPermissions()]);

  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: isPictured ? "reduce" : null,
    forcedColors: null,
    contrast: null,
  });
  await page.mouse.up();
  await page.mouse.move(0, 0);
}
