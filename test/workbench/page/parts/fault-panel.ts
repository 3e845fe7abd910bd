/**
 * Owns the hidden panel by which people have something go wrong for the add-in: opened by Ctrl+Alt+F or by `?faults=1` in the
 * page's address. Each button is one plan of protocol/faults.ts; what is begun stands pressed until it is over.
 */
import type { FaultPlan, Faults, Meddling } from "../../protocol/faults";
import type { Desk } from "../desk";
import { button, element, glyph, putAttribute, putText } from "../dom";
import { faultTexts, type FaultTexts } from "../fault-texts";
import { glyphs } from "../ribbon/glyphs";

interface Offer {
  readonly name: (sheet: string) => string;
  readonly plan: (sheet: string) => FaultPlan;
}

type Names = FaultTexts["names"];
type Group = keyof FaultTexts["groups"];

export class FaultPanel {
  readonly element: HTMLElement;
  private readonly texts: FaultTexts;
  private readonly status: HTMLElement;
  private readonly buttons: {
    readonly offer: Offer;
    readonly element: HTMLButtonElement;
    begun: FaultPlan | undefined;
  }[];
  private cameFrom: Element | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly faults: Faults,
    isShown: boolean,
  ) {
    this.texts = faultTexts(desk.locale);
    const { texts } = this;
    this.status = element("p", { class: "fault-status", attributes: { role: "status" } });
    this.buttons = [];
    const groups = Object.entries(offersIn(texts.names)).map(([group, offers]) =>
      element(
        "fieldset",
        {},
        element("legend", {}, texts.groups[group as Group]),
        ...offers.map((offer) => this.buttonOf(offer)),
      ),
    );
    this.element = element(
      "aside",
      { class: "faults", label: texts.title, attributes: { role: "dialog" } },
      element(
        "div",
        { class: "fault-head" },
        element("h2", {}, texts.title),
        button({ title: texts.close, on: { click: () => this.show(false) } }, glyph(glyphs.close, 16)),
      ),
      element("p", {}, texts.hint),
      this.status,
      button({ class: "fault-end", on: { click: () => this.faults.end() } }, texts.endAll),
      ...groups,
    );
    this.element.hidden = !isShown;
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.show(false);
      // The grid takes keys wherever they come from.
      event.stopPropagation();
    });
    window.addEventListener("keydown", (event) => this.toggle(event), true);
    faults.watch(() => this.tell());
    desk.watch(() => this.tell());
    this.tell();
  }

  private toggle(event: KeyboardEvent): void {
    if (!event.ctrlKey || !event.altKey || event.code !== "KeyF") return;
    event.preventDefault();
    event.stopPropagation();
    this.show(this.element.hidden);
  }

  private show(isShown: boolean): void {
    if (isShown) this.cameFrom = document.activeElement;
    this.element.hidden = !isShown;
    if (isShown) this.buttons[0]?.element.focus();
    else if (this.cameFrom instanceof HTMLElement) this.cameFrom.focus();
  }

  private buttonOf(offer: Offer): HTMLButtonElement {
    const made = button({ class: "fault", on: { click: () => this.press(known) } });
    const known = { offer, element: made, begun: undefined as FaultPlan | undefined };
    this.buttons.push(known);
    return made;
  }

  private press(pressed: (typeof this.buttons)[number]): void {
    const { begun, offer } = pressed;
    if (begun && this.faults.plans.includes(begun)) {
      this.faults.end(begun);
      return;
    }
    pressed.begun = offer.plan(this.sheet);
    this.faults.begin(pressed.begun);
  }

  private get sheet(): string {
    return this.desk.book.activeSheet.name;
  }

  /** Which are on, and the sheet in front by its present name. */
  private tell(): void {
    const { plans } = this.faults;
    const { texts } = this;
    const on: string[] = [];
    for (const { offer, element: each, begun } of this.buttons) {
      const isOn = begun !== undefined && plans.includes(begun);
      const sheet = isOn && begun.kind === "between" ? sheetOf(begun.work) : this.sheet;
      const name = offer.name(sheet);
      putText(each, name);
      putAttribute(each, "aria-pressed", String(isOn));
      if (isOn) on.push(name);
    }
    putText(this.status, on.length === 0 ? texts.none : texts.begun(on.join("; ")));
  }
}

function sheetOf(work: Meddling): string {
  return "sheet" in work ? work.sheet : work.address.replace(/^'(.*)'!.*$/u, "$1").replaceAll("''", "'");
}

function offersIn(names: Names): Readonly<Record<Group, readonly Offer[]>> {
  const offer = (name: string, plan: FaultPlan): Offer => ({ name: () => name, plan: () => ({ ...plan }) });
  const between = (name: Offer["name"], work: (sheet: string) => Meddling): Offer => ({
    name,
    plan: (sheet) => ({ kind: "between", writing: true, work: work(sheet) }),
  });
  return {
    host: [
      offer(names.slow, { kind: "slow", delay: 500, jitter: 1000 }),
      offer(names.refused, { kind: "refused", code: "GeneralException", writing: true }),
      offer(names.throttled, { kind: "throttled", times: 3 }),
      offer(names.cellEdit, { kind: "cellEdit" }),
    ],
    connection: [
      offer(names.lostTold, { kind: "lost", tells: "InvalidOrTimedOutSession" }),
      offer(names.lostAfter, { kind: "lost", isDone: true, writing: true, tells: "InvalidOrTimedOutSession" }),
      offer(names.lostSilent, { kind: "lost" }),
    ],
    others: [
      between(names.insertRow, (sheet) => ({ does: "insertRows", address: `'${sheet.replaceAll("'", "''")}'!1:1` })),
      between(names.protectSheet, (sheet) => ({ does: "protectSheet", sheet })),
      between(names.deleteSheet, (sheet) => ({ does: "deleteSheet", sheet })),
    ],
    browser: [offer(names.storageBlocked, { kind: "storageBlocked" })],
  };
}
