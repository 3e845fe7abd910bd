/**
 * Turns what happened to the workbook into the events that the add-in registered for. From engine changes to entries of
 * richApiMessage, kept until the batch that caused them has been answered.
 */
import { intersection, type Area } from "../engine/area";
import type { Change, Happening, Origin } from "../engine/changes";
import type { Sheet } from "../engine/model-sheet";
import type { Workbook } from "../engine/model";
import type { Value } from "../engine/value";
import { localAddress } from "./address";
import { HostError } from "./host-error";
import { category, messageEntry, type MessageEntry, type Raise } from "./message";
import { plainValue, valueType } from "./plain-value";
import type { Json } from "./wire";

/** Numbers of events as office.js knows them. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events that a collection of the whole workbook registers for. */
export const workbookTarget = "Workbook";

/** How many ranges of past events can still be asked for with `event.getRange()`. */
const rememberedRanges = 1000;

const changeTypes = {
  cellsEdited: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
  cellsInserted: "CellInserted",
  cellsDeleted: "CellDeleted",
} as const;

export class EventHub {
  /** runtime.enableEvents: off, nothing is sent. */
  areEnabled = true;
  private readonly registrations = new Map<string, number>();
  private readonly pending: MessageEntry[] = [];
  private readonly ranges = new Map<string, { readonly sheet: Sheet; readonly area: Area }>();
  private issued = 0;
  private held = false;
  /** Whether what is being told was done by a co-author; office.js then says "Remote". */
  private isRemote = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly raise: Raise,
  ) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  /** While a batch runs, its events wait for its answer. */
  hold(): void {
    this.held = true;
  }

  get isAnyWaiting(): boolean {
    return this.pending.length > 0;
  }

  release(): void {
    this.held = false;
    this.flush();
  }

  rangeOfEvent(referenceId: string): { readonly sheet: Sheet; readonly area: Area } {
    const range = this.ranges.get(referenceId);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  tell(happening: Happening): void {
    if (!this.areEnabled || this.registrations.size === 0) return;
    this.isRemote = happening.origin === "coAuthor";
    for (const change of happening.changes) this.translate(change, happening.origin);
    if (!this.held) this.flush();
  }

  private flush(): void {
    if (this.pending.length > 0) this.raise(this.pending.splice(0));
  }

  private send(type: number, targets: readonly string[], content: { readonly [key: string]: Json }): void {
    for (const target of targets) {
      if (!this.registrations.has(`${type} ${target}`)) continue;
      this.pending.push(messageEntry(category.event, type, target, content, this.isRemote));
    }
  }

  private sendForSheet(type: number, sheet: Sheet, content: { readonly [key: string]: Json }): void {
    this.send(type, [sheet.id, workbookTarget], { ...content, worksheetId: sheet.id });
  }

  private translate(change: Change, origin: Origin): void {
    const source = { source: "Local" };
    switch (change.kind) {
      case "cellsEdited":
      case "rowsInserted":
      case "rowsDeleted":
      case "columnsInserted":
      case "columnsDeleted":
      case "cellsInserted":
      case "cellsDeleted":
        return this.translateEdit(change, origin);
      case "sheetAdded":
        return this.sendForSheet(eventType.worksheetAdded, change.sheet, source);
      case "sheetRemoved":
        return this.sendForSheet(eventType.worksheetDeleted, change.sheet, source);
      case "sheetActivated":
        if (change.before) this.sendForSheet(eventType.worksheetDeactivated, change.before, {});
        return this.sendForSheet(eventType.worksheetActivated, change.sheet, {});
      case "sheetRenamed": {
        const names = { nameBefore: change.before, nameAfter: change.after };
        return this.sendForSheet(eventType.worksheetNameChanged, change.sheet, { ...source, ...names });
      }
      case "sheetMoved": {
        const positions = { positionBefore: change.before, positionAfter: change.after };
        return this.sendForSheet(eventType.worksheetMoved, change.sheet, { ...source, ...positions });
      }
      case "rowsSorted": {
        const place = { address: localAddress(change.area) };
        return this.sendForSheet(eventType.worksheetRowSorted, change.sheet, { ...source, ...place });
      }
      case "selectionChanged":
        return this.translateSelection(change.sheet, change.areas);
      case "calculated": {
        const address = change.areas.map(localAddress).join(",");
        return this.sendForSheet(eventType.worksheetCalculated, change.sheet, { address });
      }
      case "formatChanged": {
        const place = { address: localAddress(change.area), referenceId: this.remember(change.sheet, change.area) };
        return this.sendForSheet(eventType.worksheetFormatChanged, change.sheet, { ...source, ...place });
      }
      case "protectionChanged":
        if (!change.sheet) return;
        return this.sendForSheet(eventType.worksheetProtectionChanged, change.sheet, {
          ...source,
          isProtected: change.isProtected,
        });
      case "tableAdded":
        return this.sendForTable(eventType.tableAdded, change.table, source);
      case "tableRemoved":
        return this.sendForTable(eventType.tableDeleted, change.table, { ...source, tableName: change.table.name });
      default:
        // Office.js has no event for the rest, or none that the workbench lets an add-in register for.
        return;
    }
  }

  private sendForTable(
    type: number,
    table: { readonly id: string; readonly sheet: Sheet },
    content: { readonly [key: string]: Json },
  ): void {
    const place = { tableId: table.id, worksheetId: table.sheet.id };
    this.send(type, [table.id, table.sheet.id, workbookTarget], { ...content, ...place });
  }

  private translateEdit(change: Extract<Change, { area: Area; kind: keyof typeof changeTypes }>, origin: Origin): void {
    const common = {
      changeType: changeTypes[change.kind],
      source: "Local",
      shiftDirection: "shift" in change ? `ShiftCell${change.shift}` : "None",
      triggerSource: origin === "addIn" ? "ThisLocalAddin" : "Unknown",
      ...(change.kind === "cellsEdited" ? detailsOf(change.before, change.after) : {}),
    };
    const placed = (area: Area): { readonly [key: string]: Json } => ({
      ...common,
      address: localAddress(area),
      referenceId: this.remember(change.sheet, area),
    });
    this.sendForSheet(eventType.worksheetChanged, change.sheet, placed(change.area));
    for (const table of change.sheet.tables) {
      const touched = intersection(table.area, change.area);
      if (touched) this.sendForTable(eventType.tableChanged, table, placed(touched));
    }
  }

  private translateSelection(sheet: Sheet, areas: readonly Area[]): void {
    const address = areas.map(localAddress).join(",");
    this.sendForSheet(eventType.worksheetSelectionChanged, sheet, { address });
    for (const table of this.workbook.tables) {
      const touched = table.sheet === sheet ? areas.map((area) => intersection(area, table.area)) : [];
      const inside = touched
        .filter((area) => area !== null)
        .map(localAddress)
        .join(",");
      this.send(eventType.tableSelectionChanged, [table.id], { address: inside, worksheetId: table.sheet.id });
    }
  }

  private remember(sheet: Sheet, area: Area): string {
    const id = `event_${++this.issued}`;
    this.ranges.set(id, { sheet, area });
    this.ranges.delete(`event_${this.issued - rememberedRanges}`);
    return id;
  }
}

/** Excel gives the values around a change of one cell only. */
function detailsOf(before: Value | undefined, after: Value | undefined): { readonly [key: string]: Json } {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
