/**
 * Owns the editing of one cell: the text that stands in the cell's box and in the formula bar at once, the modes that
 * Excel tells apart (Enter, Edit, Point), references pointed in with the mouse or the arrows, and what becomes of the text.
 */
import { cellArea, type Area } from "../../engine/area";
import { areaAddress, sheetPrefix } from "../../engine/address";
import type { Sheet } from "../../engine/model-sheet";
import { measureText } from "./fonts";
import { canPoint, referencesIn, withNextAnchoring, type TextSpan } from "./formula-text";
import type { Grid } from "./grid";
import { step, type Direction } from "./moves";
import type { Selecting } from "./selecting";
import type { Cell } from "./viewport";

export type EditMode = "enter" | "edit" | "point";

export interface EditedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  mode: EditMode;
}

/** Colours of references in a formula, in their order, as Excel gives them out. */
const referenceColors = ["#2F75C8", "#C0392B", "#7D3FA0", "#1E8449", "#B9770E", "#148F9F"];

export class Editing {
  edited: EditedCell | undefined;
  private pointed: (TextSpan & { readonly cell: Cell; readonly area: Area; readonly sheet: Sheet }) | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly grid: Grid,
    private readonly selecting: Selecting,
    /** Focused while nothing is edited too: typing, input methods and the clipboard arrive in it. */
    readonly cellBox: HTMLTextAreaElement,
    readonly barBox: HTMLTextAreaElement,
  ) {
    for (const box of [cellBox, barBox]) {
      box.addEventListener("input", () => this.onInput(box));
      box.addEventListener("select", () => this.tell());
    }
    cellBox.addEventListener("compositionstart", () => {
      if (!this.edited) this.begin("enter", "");
    });
    barBox.addEventListener("focus", () => {
      if (!this.edited) this.begin("edit", undefined, barBox);
    });
    barBox.addEventListener("pointerup", () => this.tell());
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** The box that the caret is in. */
  get box(): HTMLTextAreaElement {
    return document.activeElement === this.barBox ? this.barBox : this.cellBox;
  }

  get text(): string {
    return this.box.value;
  }

  get caret(): number {
    return this.box.selectionStart;
  }

  /** Begins on the active cell, with its present text unless another is given; false where it may not be edited. */
  begin(mode: "enter" | "edit", text?: string, box: HTMLTextAreaElement = this.cellBox): boolean {
    const { sheet } = this.grid;
    const { row, column } = this.selecting.active;
    if (!sheet.isEditable(cellArea(row, column))) {
      this.grid.desk.say(this.grid.desk.texts.protectedSheet, "trouble");
      this.cellBox.value = "";
      this.cellBox.focus();
      return false;
    }
    this.edited = { sheet, row, column, mode };
    this.grid.overlay.edited = this.edited;
    this.grid.repaint("all");
    this.grid.reveal(row, column);
    this.setText(text ?? sheet.editText(row, column));
    box.focus();
    if (box === this.cellBox) box.setSelectionRange(box.value.length, box.value.length);
    this.tell();
    return true;
  }

  /** Takes the text into the cell. False if the workbook refuses it: the editing then goes on. */
  commit(): boolean {
    const { edited } = this;
    if (!edited) return true;
    const { sheet, row, column } = edited;
    const text = completed(this.text);
    const { desk } = this.grid;
    if (text !== sheet.editText(row, column)) {
      const alert = sheet.validationAlert(row, column, text);
      if (alert?.show && alert.style === "Stop") {
        desk.say([alert.title, alert.message].filter((part) => part !== "").join(": "), "trouble");
        return this.goOn();
      }
      const isFormula = text.startsWith("=");
      const typed = desk.act(
        () => {
          sheet.type(row, column, text);
          widenForNumber(sheet, row, column);
        },
        (refusal) => (isFormula && refusal.code === "InvalidArgument" ? desk.texts.badFormula : undefined),
      );
      if (!typed) return this.goOn();
      if (alert?.show) desk.say([alert.title, alert.message].filter((part) => part !== "").join(": "));
    }
    this.end();
    return true;
  }

  /** Excel's Ctrl+Enter: the same input in every selected cell; relative references move along. */
  commitToSelection(): boolean {
    const { edited } = this;
    if (!edited) return true;
    const text = completed(this.text);
    const areas = this.selecting.areas;
    const isFilled = this.grid.desk.act(() => areas.forEach((area) => edited.sheet.fill(area, text, "local")));
    if (!isFilled) return this.goOn();
    this.end();
    return true;
  }

  cancel(): void {
    if (this.edited) this.end();
  }

  /** F2: arrows move the caret (Edit), or leave the cell (Enter). */
  toggleMode(): void {
    const { edited } = this;
    if (!edited) return;
    edited.mode = edited.mode === "edit" ? "enter" : "edit";
    this.pointed = undefined;
    this.tell();
  }

  /** Whether a press on a cell writes its address instead of ending the editing. */
  get isPointing(): boolean {
    if (!this.edited) return false;
    return this.pointed !== undefined || canPoint(this.text, this.caret);
  }

  /** Writes the address of an area at the caret, over the one that was pointed at just before. */
  pointAt(sheet: Sheet, area: Area, cell: Cell): void {
    const { edited } = this;
    if (!edited) return;
    const span = this.pointed ?? { start: this.caret, end: this.box.selectionEnd };
    const address = (sheet === edited.sheet ? "" : sheetPrefix(sheet.name)) + areaAddress(area);
    const text = this.text.slice(0, span.start) + address + this.text.slice(span.end);
    const end = span.start + address.length;
    this.setText(text);
    this.box.setSelectionRange(end, end);
    this.pointed = { start: span.start, end, area, sheet, cell };
    edited.mode = "point";
    this.tell();
  }

  /** Arrow keys while pointing: from the cell pointed at last, or from the edited one. */
  pointOn(direction: Direction, extend: boolean): void {
    const { edited, pointed } = this;
    if (!edited) return;
    const axes = { rows: this.grid.rows().axis, columns: this.grid.columns().axis };
    const cell = step(this.grid.sheet, axes, pointed?.cell ?? edited, direction);
    const anchor = extend && pointed ? pointed.area : cellArea(cell.row, cell.column);
    const area = {
      top: Math.min(anchor.top, cell.row),
      left: Math.min(anchor.left, cell.column),
      bottom: Math.max(anchor.bottom, cell.row),
      right: Math.max(anchor.right, cell.column),
    };
    this.pointAt(this.grid.sheet, area, cell);
    this.grid.reveal(cell.row, cell.column);
  }

  turnAnchoring(): void {
    const turned = withNextAnchoring(this.text, this.caret);
    if (turned) this.replace(turned.text, turned.caret);
  }

  replace(text: string, caret: number): void {
    this.setText(text);
    this.box.setSelectionRange(caret, caret);
    this.pointed = undefined;
    if (this.edited?.mode === "point") this.edited.mode = "enter";
    this.tell();
  }

  /** The caret was moved, or a key typed: what was pointed in is plain text now. */
  forgetPointed(): void {
    if (!this.pointed) return;
    this.pointed = undefined;
    if (this.edited?.mode === "point") this.edited.mode = "enter";
  }

  /** Puts the caret where typing is expected. */
  focus(): void {
    if (!this.edited || document.activeElement !== this.barBox) this.cellBox.focus({ preventScroll: true });
  }

  private onInput(box: HTMLTextAreaElement): void {
    if (!this.edited && !this.begin("enter", box.value, box)) return;
    this.forgetPointed();
    const other = box === this.cellBox ? this.barBox : this.cellBox;
    other.value = box.value;
    this.tell();
  }

  private setText(text: string): void {
    this.cellBox.value = text;
    this.barBox.value = text;
  }

  private goOn(): false {
    this.box.focus();
    return false;
  }

  private end(): void {
    const { edited, grid } = this;
    this.edited = undefined;
    this.pointed = undefined;
    grid.overlay.edited = undefined;
    grid.repaint("all");
    this.cellBox.value = "";
    this.tell();
    if (edited && edited.sheet.exists && edited.sheet !== grid.sheet) {
      grid.desk.act(() => grid.desk.book.activateSheet(edited.sheet));
    }
    this.cellBox.focus({ preventScroll: true });
  }

  private tell(): void {
    const { edited, grid } = this;
    grid.overlay.references = edited
      ? referencesIn(this.text).flatMap((reference, index) => {
          const sheet = reference.sheetName === null ? edited.sheet : grid.desk.book.sheet(reference.sheetName);
          const color = referenceColors[index % referenceColors.length] ?? "#2F75C8";
          return sheet ? [{ sheet, area: reference.area, color }] : [];
        })
      : [];
    grid.repaint("overlay");
    for (const listener of this.listeners) listener();
  }
}

/** Excel: a column that nobody has set the width of grows for a number typed into it, so that it isn't shown as ####. */
function widenForNumber(sheet: Sheet, row: number, column: number): void {
  if (typeof sheet.value(row, column) !== "number" || sheet.columnWidths.has(column)) return;
  if (sheet.mergeAt(row, column) || sheet.style(row, column).shrinkToFit) return;
  const needed = measureText(sheet.text(row, column), sheet.style(row, column).font) + 6;
  if (needed > sheet.columnWidth(column)) sheet.setColumnWidth(cellArea(row, column), needed);
}

/** Excel closes the parentheses that a person left open at the end of a formula. */
function completed(text: string): string {
  if (!text.startsWith("=")) return text;
  const bare = text.replace(/"(?:[^"]|"")*"/g, "");
  const missing = [...bare].reduce((open, letter) => open + (letter === "(" ? 1 : letter === ")" ? -1 : 0), 0);
  return missing > 0 ? text + ")".repeat(missing) : text;
}
