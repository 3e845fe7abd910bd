/**
 * Owns what all parts of the page share: the open workbook (another one after "Open"), the words, one way to change the
 * workbook as a person does, and one way to say something to the person. Parts listen here, so that opening another
 * workbook reaches them all.
 */
import { Refusal } from "../engine/refusal";
import type { Change, Happening } from "../engine/changes";
import type { Workbook } from "../engine/model";
import type { Sheet } from "../engine/model-sheet";
import type { Loss } from "../engine/xlsx/losses";
import { element } from "./dom";
import type { Locale, Texts } from "./texts";

export type DeskListener = (happening: Happening | "opened") => void;

export class Desk {
  private workbook: Workbook;
  private unsubscribe: () => void;
  private readonly listeners = new Set<DeskListener>();
  private notice: HTMLElement | undefined;
  private noticeTimer = 0;
  documentName: string;

  constructor(
    workbook: Workbook,
    documentName: string,
    readonly locale: Locale,
    readonly texts: Texts,
  ) {
    this.workbook = workbook;
    this.documentName = documentName;
    this.unsubscribe = workbook.subscribe((happening) => this.tell(happening));
  }

  get book(): Workbook {
    return this.workbook;
  }

  watch(listener: DeskListener): void {
    this.listeners.add(listener);
  }

  replaceBook(workbook: Workbook, documentName: string): void {
    this.unsubscribe();
    this.workbook = workbook;
    this.documentName = documentName;
    this.unsubscribe = workbook.subscribe((happening) => this.tell(happening));
    this.tell("opened");
  }

  /** A person's change: one step for undo. What Excel would refuse is said, and false comes back. */
  act(work: () => void, explain?: (refusal: Refusal) => string | undefined): boolean {
    try {
      this.workbook.transaction("person", work);
      return true;
    } catch (trouble) {
      if (!(trouble instanceof Refusal)) throw trouble;
      this.say(this.texts.refused(explain?.(trouble) ?? this.texts.refusals[trouble.code]), "trouble");
      return false;
    }
  }

  undo(): void {
    if (this.workbook.canUndo) this.workbook.undo();
  }

  redo(): void {
    if (this.workbook.canRedo) this.workbook.redo();
  }

  say(text: string, kind: "news" | "trouble" = "news"): void {
    this.notice?.remove();
    const role = kind === "trouble" ? "alert" : "status";
    this.notice = element("div", { class: `notice ${kind}`, attributes: { role } }, text);
    document.body.append(this.notice);
    window.clearTimeout(this.noticeTimer);
    // Long enough to read twice; trouble stays longer than news.
    this.noticeTimer = window.setTimeout(() => this.notice?.remove(), kind === "trouble" ? 9000 : 3500);
  }

  /** Says that a workbook is open, and what of its file this Excel has no place for: saving would lose it. */
  sayOpened(losses: readonly Loss[]): void {
    const { texts, documentName } = this;
    if (losses.length === 0) return this.say(texts.opened(documentName));
    const parts = losses.map(({ kind, sheetName, count }) => {
      const where = sheetName === null ? "" : ` (${sheetName})`;
      return `${texts.losses[kind]}${where}${count > 1 ? ` × ${count}` : ""}`;
    });
    this.say(texts.openedWithLosses(documentName, parts.join(", ")), "trouble");
  }

  private tell(happening: Happening | "opened"): void {
    for (const listener of [...this.listeners]) listener(happening);
  }
}

/** Whether one of these kinds of change is among what happened; opening another workbook counts as every kind. */
export function includes(happening: Happening | "opened", ...kinds: readonly Change["kind"][]): boolean {
  return happening === "opened" || happening.changes.some((change) => kinds.includes(change.kind));
}

/** Cells of another sheet have changed: nothing is to be drawn, unless rules of the one that is shown look there. */
export function isElsewhere(happening: Happening | "opened", shown: Sheet): boolean {
  if (happening === "opened" || shown.conditionalFormats.length > 0) return false;
  return happening.changes.every(
    (change) =>
      (change.kind === "cellsEdited" || change.kind === "calculated" || change.kind === "formatChanged") &&
      change.sheet !== shown,
  );
}
