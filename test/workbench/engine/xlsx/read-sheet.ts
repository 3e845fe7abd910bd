/** One sheet part: everything but its cells goes to the sheet at once; the cells wait for tables and names of all sheets. */
import type { AxisRuns } from "../axis-runs";
import type { Visibility } from "../model-sheet";
import type { Filter } from "../model-table";
import type { TableState } from "../table-state";
import type { WorkSheet } from "../work-sheet";
import { readConditionalFormats } from "./conditional-formats";
import { readWideText } from "./custom-xml";
import type { FileParts, Relation } from "./file-parts";
import { readFilter } from "./filters";
import { noteSheetLosses } from "./found-losses";
import { readHyperlinks } from "./hyperlinks";
import { readColumns, readRows, readSizes } from "./lanes";
import type { KeptCells } from "./kept/kept-cells";
import type { KeptFile } from "./kept/kept-file";
import { noteCommentParts, noteProperty, noteTable } from "./kept/places";
import { readUndrawn } from "./kept/read-undrawn";
import type { Losses } from "./losses";
import { readPageLayout } from "./page-setup";
import { readProtection } from "./protection";
import { CellReader } from "./read-cells";
import type { FileStyles } from "./read-styles";
import { readTable } from "./tables";
import { readComments, type Persons } from "./threaded-comments";
import { UnreadableFile } from "./unreadable-file";
import { readValidations } from "./validations";
import { areasOf, readSelection, readView } from "./views";
import { attributeOf, childOf, childrenOf, numberOf, readXml, type XmlElement } from "./xml";

export interface ReadingContext {
  readonly parts: FileParts;
  readonly styles: FileStyles;
  readonly losses: Losses;
  readonly strings: readonly string[];
  readonly richStrings: ReadonlyMap<number, string>;
  readonly kept: KeptFile | null;
  readonly persons: Persons;
  readonly isDynamic: (mark: number) => boolean;
}

export interface SheetPart {
  readonly sheet: WorkSheet;
  readonly reader: CellReader;
  readonly note: Losses["note"];
  readonly kept: KeptCells | null;
}

export function readSheetPart(
  sheet: WorkSheet,
  name: string,
  visibility: Visibility,
  { parts, styles, losses, strings, richStrings, persons, isDynamic, kept }: ReadingContext,
): SheetPart {
  const text = parts.text(name);
  if (text === undefined) throw new UnreadableFile("damaged", `${name} is missing.`);
  const keptSheet = kept?.addSheet(sheet, name) ?? null;
  const reader = new CellReader({ strings, richStrings, isDynamic }, keptSheet?.cells);
  const part = readXml(text, (row) => reader.read(row));
  const relations = parts.relations(name);
  const note: Losses["note"] = (kind, _, count) => losses.note(kind, sheet.name, count);
  const sizes = readSizes(part);
  sheet.properties = { ...sizes, ...readView(part, styles.colors, note), visibility };
  const { areas, activeCell } = readSelection(part);
  sheet.selection = areas;
  sheet.activeCell = activeCell;
  sheet.merges = childrenOf(childOf(part, "mergeCells"), "mergeCell").flatMap((merge) =>
    areasOf(attributeOf(merge, "ref")),
  );
  sheet.conditionalFormats = readConditionalFormats(part, styles, note, (format) => keptSheet?.formats.push(format));
  sheet.validations = readValidations(part, (validation) => keptSheet?.validations.push(validation));
  sheet.filter = readFilter(part, note);
  sheet.pageLayout = readPageLayout(part);
  sheet.protection = readProtection(part);
  sheet.customProperties = readCustomProperties(part, parts, relations, (property, target) => {
    if (kept) noteProperty(kept, sheet.id, property, target);
  });
  const tables = relations.flatMap(({ type, target }): TableState[] => {
    const part = type === "table" ? parts.xml(target) : undefined;
    const table = part && readTable(part, sheet, note);
    if (!table) return [];
    if (kept) noteTable(kept, table.id, target, numberOf(part, "id"));
    return [table];
  });
  for (const table of tables) sheet.putTable(table);
  sheet.columns.restore(readColumns(part, styles, sizes.standardWidth));
  if (kept && keptSheet) {
    keptSheet.columns = sheet.columns.runs;
    noteCommentParts(kept, sheet.id, part, relations);
    sheet.undrawnInFile = readUndrawn(parts, relations);
  }
  sheet.rows.restore(readRows(part, reader, styles));
  noteFiltered(sheet.rows, sheet.filter, tables);
  sheet.comments = readComments(parts, relations, persons);
  sheet.putLinks(readHyperlinks(part, relations));
  noteSheetLosses(parts, part, relations, note);
  return { sheet, reader, note, kept: keptSheet?.cells ?? null };
}

/** Rows under a filter that is at work were hidden by it, not by hand. */
function noteFiltered(rows: AxisRuns, filter: Filter | null, tables: readonly TableState[]): void {
  const bodies = tables.filter(({ criteria }) => criteria.size > 0).map(({ bodyArea }) => bodyArea);
  if (filter && filter.criteria.size > 0) bodies.push({ ...filter.area, top: filter.area.top + 1 });
  for (const { top, bottom } of bodies) {
    rows.change(top, bottom, (lane) => (lane.hidden ? { ...lane, hidden: false, filtered: true } : lane));
  }
}

function readCustomProperties(
  part: XmlElement,
  parts: FileParts,
  relations: readonly Relation[],
  noteTarget: (property: string, target: string) => void,
): ReadonlyMap<string, string> {
  const properties = childrenOf(childOf(part, "customProperties"), "customPr").flatMap((property) => {
    const target = relations.find(({ id }) => id === attributeOf(property, "id"))?.target;
    const bytes = target === undefined ? undefined : parts.bytes(target);
    const name = attributeOf(property, "name") ?? "";
    if (target !== undefined) noteTarget(name, target);
    return bytes ? [[name, readWideText(bytes)] as const] : [];
  });
  return new Map(properties);
}
