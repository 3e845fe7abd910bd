/**
 * Notes of the old kind that stand beside the conversations of a sheet, and the other shapes of the drawing that shows them
 * (buttons, say): both parts are written anew as soon as a conversation changes, with what was in them.
 */
import { readReference } from "../../address";
import { cellArea } from "../../area";
import type { WorkSheet } from "../../work-sheet";
import { xmlHead } from "../markup";
import type { KeptFile } from "./kept-file";
import {
  allNamed,
  copyOf,
  descendants,
  elementOf,
  elementsOf,
  localName,
  markupText,
  readMarkup,
  setAttribute,
  textOf,
  withoutOwnPrefix,
  type Markup,
} from "./markup-tree";
import { relocateNotes, relocateShapes } from "./relocated-parts";

export interface KeptNotes {
  /** The comments part; null if the sheet has only shapes. */
  readonly list: Markup | null;
  readonly shapes: Markup;
}

/** What isn't a conversation's, by where it is now; null if there is nothing of the kind. */
export function keptNotes(kept: KeptFile, sheet: WorkSheet): KeptNotes | null {
  const [list, drawing] = ["comments", "vmlDrawing"].map((kind) => kept.places.get(`${kind}|${sheet.id}`));
  const text = drawing === undefined ? undefined : kept.parts.text(drawing);
  if (!text) return null;
  const notes = list ? withoutOwnPrefix(readMarkup(kept.parts.text(list) ?? "")) : null;
  const shapes = readMarkup(text);
  const conversations = notes ? takeConversations(notes) : new Set<string>();
  shapes.children = shapes.children.filter(
    (child) => typeof child === "string" || !conversations.has(cellOfShape(child) ?? ""),
  );
  const isEmpty = !descendants(notes ?? undefined, "comment").length && !allNamed(shapes, "shape").length;
  if (isEmpty) return null;
  const relocation = kept.relocation();
  if (notes) relocateNotes(notes, sheet, relocation);
  relocateShapes(shapes, sheet, relocation);
  return { list: notes, shapes };
}

/** Takes out the notes that stand for conversations; says at which cells, "row,column". */
function takeConversations(notes: Markup): Set<string> {
  const authors = descendants(notes, "author").map(textOf);
  const cells = new Set<string>();
  const list = elementOf(notes, "commentList");
  if (!list) return cells;
  list.children = list.children.filter((child) => {
    if (typeof child === "string") return true;
    const isConversation = authors[Number(child.attributes.get("authorId"))]?.startsWith("tc=") ?? false;
    const area = readReference(child.attributes.get("ref") ?? "")?.area ?? cellArea(0, 0);
    if (isConversation) cells.add(`${area.top},${area.left}`);
    return !isConversation;
  });
  return cells;
}

function cellOfShape(shape: Markup): string | null {
  if (localName(shape.name) !== "shape") return null;
  const [row, column] = ["Row", "Column"].map((name) => textOf(descendants(shape, name)[0]).trim());
  return row && column ? `${row},${column}` : null;
}

/** The conversations' notes behind the others; their authors' numbers count on. */
export function withNotes(ours: string, notes: Markup): string {
  const added = readMarkup(ours);
  if (descendants(added, "comment").length === 0) return xmlHead + markupText(notes);
  const result = copyOf(notes);
  for (const [name, value] of added.attributes) if (!result.attributes.has(name)) result.attributes.set(name, value);
  const [authors, list] = [elementOf(result, "authors"), elementOf(result, "commentList")];
  const first = elementsOf(authors).length;
  authors?.children.push(...elementsOf(elementOf(added, "authors")));
  for (const note of elementsOf(elementOf(added, "commentList"))) {
    setAttribute(note, "authorId", String(first + Number(note.attributes.get("authorId"))));
    list?.children.push(note);
  }
  return xmlHead + markupText(result);
}

/** Shapes need numbers that differ. */
export function withShapes(ours: string, shapes: Markup): string {
  const result = copyOf(shapes);
  const taken = allNamed(result, "shape").map(({ attributes }) =>
    Number(/_s(\d+)$/.exec(attributes.get("id") ?? "")?.[1]),
  );
  let next = Math.max(1024, ...taken.filter(Number.isFinite)) + 1;
  const known = new Set(allNamed(result, "shapetype").map(({ attributes }) => attributes.get("id")));
  for (const each of elementsOf(readMarkup(ours))) {
    if (localName(each.name) === "shapetype" && known.has(each.attributes.get("id"))) continue;
    if (localName(each.name) === "shape") setAttribute(each, "id", `_x0000_s${next++}`);
    result.children.push(each);
  }
  return markupText(result);
}
