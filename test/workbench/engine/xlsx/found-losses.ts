/** What the relations and extensions of a file's parts say about things that aren't carried. */
import type { FileParts, Relation } from "./file-parts";
import type { LossKind, Losses } from "./losses";
import { hasNotes } from "./threaded-comments";
import { childOf, descendantsOf, type XmlElement } from "./xml";

const bySheetRelation: Readonly<Record<string, LossKind>> = {
  pivotTable: "pivotTable",
  slicer: "slicer",
  timeline: "slicer",
  queryTable: "connection",
  oleObject: "control",
  control: "control",
  ctrlProp: "control",
  image: "watermark",
};

const byBookRelation: Readonly<Record<string, LossKind>> = {
  vbaProject: "macro",
  xlMacrosheet: "macro",
  xlIntlMacrosheet: "macro",
  revisionHeaders: "revisions",
  externalLink: "externalLink",
  connections: "connection",
  powerPivotData: "connection",
  xmlMaps: "connection",
  chartsheet: "specialSheet",
  dialogsheet: "specialSheet",
};

export function noteSheetLosses(
  parts: FileParts,
  sheet: XmlElement,
  relations: readonly Relation[],
  note: Losses["note"],
): void {
  for (const { type, target } of relations) {
    const kind = bySheetRelation[type];
    if (kind) note(kind, null);
    if (type === "comments" && hasNotes(parts, target)) note("note", null);
    if (type === "drawing") noteDrawing(parts, target, note);
  }
  note("sparkline", null, descendantsOf(childOf(sheet, "extLst"), "sparklineGroup").length);
  if (childOf(sheet, "headerFooter")?.children.some(({ text }) => text.includes("&G"))) note("headerPicture", null);
}

function noteDrawing(parts: FileParts, target: string, note: Losses["note"]): void {
  const drawing = parts.xml(target);
  const related = parts.relations(target);
  const charts = related.filter(({ type }) => type === "chart" || type === "chartEx").length;
  note("chart", null, charts);
  note("picture", null, descendantsOf(drawing, "pic").length);
  note("drawing", null, descendantsOf(drawing, "sp").length + descendantsOf(drawing, "cxnSp").length);
}

export function noteBookLosses(
  fileRelations: readonly Relation[],
  relations: readonly Relation[],
  losses: Losses,
): void {
  if (fileRelations.some(({ type }) => type === "origin")) losses.note("signature", null);
  for (const { type } of relations) {
    const kind = byBookRelation[type];
    if (kind) losses.note(kind, null);
  }
}
