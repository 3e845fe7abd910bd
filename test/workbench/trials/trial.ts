/**
 * One foreign add-in tried in the workbench: where its folder is in a clone, how it is served, and what is pressed in it. From
 * the page to a list of what was seen, for a person to read.
 */
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";

export interface Trial {
  /** How it is called on the command line. */
  readonly name: string;
  /** "OfficeDev/Office-Addin-TaskPane-React": the folder of its clone has the name behind the slash. */
  readonly repository: string;
  /** Within the clone; the clone itself unless told. */
  readonly folder?: string;
  readonly manifest?: string;
  readonly served?: { readonly [path: string]: string };
  /** npm packages that stand for addresses which its pages load: "jquery/dist/jquery.js" of a folder of packages. */
  readonly packages?: { readonly [address: string]: string };
  /** "ExcelApi:1.17": what it asks for beyond Excel LTSC 2021. */
  readonly sets?: string;
  /** Sources only need building; what is in the clone else is served as it is. */
  readonly isBuilt: boolean;
  run(excel: TriedExcel): Promise<void>;
}

export interface Sight {
  readonly what: string;
  readonly isAsExpected: boolean;
  readonly seen: string;
}

/** The workbench with the add-in, as its user has it. */
export class TriedExcel {
  readonly sights: Sight[] = [];

  constructor(
    readonly page: Page,
    /** Of the add-in, on this machine. */
    private readonly folder: string,
    private readonly shoot: (name: string) => Promise<void>,
  ) {}

  get pane(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 30_000 });
    // A page that isn't there never listens.
    const late = this.page.waitForTimeout(20_000).then(() => {
      throw new Error("The add-in's page doesn't say that it listens");
    });
    late.catch(() => undefined);
    await Promise.race([this.page.evaluate(() => window.workbench?.ready()), late]);
  }

  /** A button of the ribbon; resolves when its command has ended. */
  async press(controlId: string): Promise<void> {
    await this.page.evaluate((id) => window.workbench?.press(id), controlId);
    await this.ready();
  }

  /** A button of the ribbon that doesn't exist or is disabled says so. */
  async refusal(controlId: string): Promise<string> {
    return this.press(controlId).then(
      () => "pressed",
      (fault: unknown) => String(fault).split("\n")[0] ?? "",
    );
  }

  /** A button of the pane by its name. */
  async click(name: string | RegExp): Promise<void> {
    await this.pane.getByRole("button", { name }).first().click();
  }

  /** A dialog's window, when its page has begun as it wants to. */
  async dialog(opened: Promise<Page>): Promise<Page> {
    const dialog = await opened;
    await dialog.waitForFunction(() => typeof Office === "object" && (Office.context as unknown) !== undefined);
    await dialog.evaluate(() => Office.onReady());
    return dialog;
  }

  async type(address: string, text: string): Promise<void> {
    await this.page.evaluate((given) => window.workbench?.type(...given), [address, text] as const);
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((at) => window.workbench?.select(at), address);
  }

  /** As displayed, rows by " / " and cells by " | ". */
  async shown(address: string): Promise<string> {
    const text = await this.page.evaluate((at) => window.workbench?.read(at).text ?? "", address);
    return typeof text === "string" ? text : text.map((row) => row.join(" | ")).join(" / ");
  }

  async fill(address: string): Promise<string> {
    return (await this.page.evaluate((at) => window.workbench?.style(at).fill, address)) ?? "none";
  }

  /** A file of the add-in's own, for its file pickers. */
  file(name: string): string {
    return path.join(this.folder, name);
  }

  /** Numbers of the rows of an area that no filter hides, as the row heads show them. */
  async visibleRows(address: string): Promise<string> {
    return this.page.evaluate((at) => (window.workbench?.visibleRows(at) ?? []).join(", "), address);
  }

  async frozen(): Promise<string> {
    const [sheet] = await this.page.evaluate(() =>
      (window.workbench?.sheets() ?? []).filter(({ isActive }) => isActive),
    );
    return `${sheet?.frozenRows} row, ${sheet?.frozenColumns} columns`;
  }

  async tabs(): Promise<string> {
    return (await this.page.getByRole("tab").allInnerTexts()).join(", ");
  }

  async isPaneOpen(): Promise<string> {
    return (await this.page.locator(".pane").getAttribute("aria-hidden")) === "true" ? "closed" : "open";
  }

  async sheets(): Promise<string> {
    const lines = await this.page.evaluate(() => window.workbench?.sheets() ?? []);
    return lines.map(({ name, isProtected }) => name + (isProtected ? " (protected)" : "")).join(", ");
  }

  /** Something expected comes to pass, in its own time: the last sight is what counts. */
  async see(what: string, look: () => Promise<string>, expected: string | RegExp, within = 10_000): Promise<void> {
    const isAsExpected = (seen: string): boolean =>
      typeof expected === "string" ? seen === expected : expected.test(seen);
    const end = Date.now() + within;
    let seen = "";
    do {
      seen = await look().catch((fault: unknown) => String(fault).split("\n")[0] ?? "");
      if (isAsExpected(seen)) break;
      await this.page.waitForTimeout(150);
    } while (Date.now() < end);
    this.sights.push({ what, isAsExpected: isAsExpected(seen), seen });
  }

  async shot(name: string): Promise<void> {
    await this.shoot(name);
  }
}
