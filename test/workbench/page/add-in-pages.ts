/**
 * Owns the pages in which an add-in runs on the open workbook, each with a host of its own: one for everything with a shared
 * runtime, else one each for the pane, the ribbon's commands and the functions, as Excel on the web keeps them.
 */
import type { Host } from "../protocol/host";
import type { PlannedRefusal } from "../protocol/operations";
import type { Work } from "../protocol/traffic";
import { element } from "./dom";
import type { Manifest } from "./manifest";
import type { Pane } from "./parts/pane";

export type PageRole = "everything" | "pane" | "commands" | "functions";

/** Makes the host for a page; with `runsFunctions` it is the one that is asked for the values of cells. */
export type StartHost = (page: string, runsFunctions: boolean) => Host;

export class AddInPages {
  private readonly hosts = new Map<PageRole, { readonly host: Host; readonly page: string }>();
  private readonly background = element("div", { class: "background-pages", attributes: { "aria-hidden": "true" } });

  constructor(
    private readonly manifest: Manifest,
    hasFunctions: boolean,
    private readonly pane: Pane,
    private readonly startHost: StartHost,
  ) {
    document.body.append(this.background);
    const { sharedRuntime, functions } = manifest;
    if (sharedRuntime !== undefined) {
      this.showIn("everything", sharedRuntime, hasFunctions);
      return;
    }
    pane.detach();
    if (hasFunctions && functions?.page !== undefined) this.runBehind("functions", functions.page, true);
  }

  /** Whether this page runs in the pane now; a query or a hash on its address makes no other page of it. */
  isInPane(page: string): boolean {
    const shown = this.hosts.get("everything") ?? this.hosts.get("pane");
    return shown !== undefined && bare(shown.page) === bare(page);
  }

  /** Opens the pane with a page. Excel: with a shared runtime every command names the page that is there already. */
  showPane(page: string): void {
    if (!this.isInPane(page)) {
      if (this.hosts.has("everything")) throw new OtherPage(page);
      this.close("pane");
      this.pane.show(true);
      this.showIn("pane", page, false);
    }
    this.setPaneVisible(true);
  }

  /** Excel: without a shared runtime the page of a pane ends with it. */
  setPaneVisible(visible: boolean): void {
    this.pane.show(visible);
    for (const { host } of this.hosts.values()) host.paneShown(visible);
    if (visible || !this.hosts.has("pane")) return;
    this.close("pane");
    this.pane.detach();
  }

  /** Who runs the ribbon's commands: the shared page, or one of their own that begins with the first command. */
  commands(): Host {
    const running = this.hosts.get("everything") ?? this.hosts.get("commands");
    if (running) return running.host;
    const { functionFile } = this.manifest;
    if (functionFile === undefined) throw new Error("manifest.xml: there is no <FunctionFile> for the commands");
    return this.runBehind("commands", functionFile, false);
  }

  /** Resolves when office.js of every page that has begun is listening. */
  async listening(): Promise<void> {
    await Promise.all(this.all.map(({ ready }) => ready));
  }

  traffic(): Work {
    const works = this.all.map((host) => host.traffic());
    const sum = (part: (work: Work) => number): number => works.reduce((total, work) => total + part(work), 0);
    return {
      requests: sum(({ requests }) => requests),
      bytes: sum(({ bytes }) => bytes),
      largest: Math.max(0, ...works.map(({ largest }) => largest)),
      operations: sum(({ operations }) => operations),
    };
  }

  resetTraffic(): void {
    for (const host of this.all) host.resetTraffic();
  }

  refuseOperation(plan: PlannedRefusal | null): void {
    for (const host of this.all) host.refuseOperation(plan);
  }

  set isCellEdited(editing: boolean) {
    for (const host of this.all) host.isCellEdited = editing;
  }

  /** Takes the add-in off the workbook. */
  end(): void {
    for (const role of [...this.hosts.keys()]) this.close(role);
    this.background.remove();
  }

  private get all(): Host[] {
    return [...this.hosts.values()].map(({ host }) => host);
  }

  private showIn(role: PageRole, page: string, runsFunctions: boolean): void {
    const host = this.startHost(page, runsFunctions);
    this.hosts.set(role, { host, page });
    this.pane.attach(host.frame, this.manifest.name);
  }

  private runBehind(role: PageRole, page: string, runsFunctions: boolean): Host {
    const host = this.startHost(page, runsFunctions);
    this.hosts.set(role, { host, page });
    host.frame.title = `${this.manifest.name} (${role})`;
    this.background.append(host.frame);
    return host;
  }

  private close(role: PageRole): void {
    this.hosts.get(role)?.host.close();
    this.hosts.delete(role);
  }
}

/** A command names a page that cannot be opened beside the shared one. */
export class OtherPage extends Error {
  constructor(readonly page: string) {
    super(`The add-in has a shared runtime, and a command of it opens another page: ${page}`);
  }
}

function bare(address: string): string {
  return address.replace(/[?#].*$/, "");
}
