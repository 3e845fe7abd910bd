/** A .docx (or .docm, .dotx) → PlanDocument: which part is what, the notes under pages and at the end, and what is told of
 *  the file besides its text. */

import type { PlanDocument } from "../core/reading/plan-document";
import { MarkupReader, readTree, toRoot, type MarkupNode } from "./markup-reader";
import { packageNotes } from "./package-notes";
import { blocksOf, isBlank, shownParagraph, type Draft } from "./word-draft";
import { WordNumbering } from "./word-numbering";
import { readStory, type StorySurroundings } from "./word-story";
import { chunkDrafts, diagramDrafts } from "./word-parts";
import { WordStyles } from "./word-styles";
import { WordTally } from "./word-tally";
import { UnreadableDocument } from "./unreadable-document";
import type { ZipFile } from "./zip-file";

/** The document's own part, as text, and what stands in the workbooks embedded in it, which comes behind its own. */
export interface MainPart {
  readonly part: string;
  readonly xml: string;
  readonly embedded: Pick<PlanDocument, "blocks" | "notes">;
}

/** Throws an UnreadableDocument. */
export function readWordFile(
  name: string,
  file: ZipFile,
  { part, xml, embedded }: MainPart,
  progress?: (part: number) => void,
): PlanDocument {
  const partOf = (type: string): string | undefined =>
    file.relations(part).find((relation) => relation.type === type && !relation.isExternal)?.target;
  const targetOf = (id: string): string =>
    file.relations(part).find((relation) => relation.id === id && !relation.isExternal)?.target ?? "";
  const tree = (type: string, root: string): MarkupNode | undefined => readTree(file.text(partOf(type) ?? ""), root);
  const styles = new WordStyles(tree("styles", "styles"));
  const numbering = new WordNumbering(tree("numbering", "numbering"), (style) => styles.list(style));
  const tally = new WordTally();
  const around = {
    ...{ styles, numbering, tally },
    diagram: (id: string) => diagramDrafts(file.text(targetOf(id))),
    chunk: (id: string) => chunkDrafts(targetOf(id), file, tally),
  };
  const footnotes = notesOf(file.text(partOf("footnotes") ?? ""), "footnote", around);
  const endnotes = notesOf(file.text(partOf("endnotes") ?? ""), "endnote", around);
  const reader = new MarkupReader(xml);
  if (!toRoot(reader, "document")) throw new UnreadableDocument("damaged", "The document's part holds no document.");
  const drafts = readStory(reader, {
    ...around,
    note: (kind, id) => (kind === "footnote" ? footnotes : endnotes).get(id) ?? [],
    ...(progress ? { progress } : {}),
  });
  for (const { type, target } of file.relations(part)) {
    if (type === "header" || type === "footer") tellHeader(file.text(target), around);
    // What is embedded as a file of Office is read elsewhere.
    if (type === "oleObject") tally.embedded.add(target.replace(/^.*\//u, ""));
  }
  const blocks = [...blocksOf(drafts), ...embedded.blocks];
  if (blocks.length === 0) {
    throw new UnreadableDocument(tally.pictures > 0 ? "scanned" : "empty", "The document holds no text.");
  }
  return { name, blocks, notes: [...packageNotes(file), ...tally.notes(), ...embedded.notes] };
}

const pageNumber = /^[\s\d/|.–-]*(?:(?:trang|page)[\s\d/|.–-]*)?$/iu;

/** What stands on every page is no part of the text; it is told where it says more than the page's number. */
function tellHeader(xml: string, around: Omit<StorySurroundings, "note">): void {
  const reader = new MarkupReader(xml);
  if (!reader.toChild()) return;
  const tally = new WordTally();
  for (const draft of readStory(reader, { ...around, tally, note: () => [] })) {
    const texts = draft.kind === "table" ? draft.cells.map(({ text }) => text) : [shownParagraph(draft)];
    for (const text of texts) if (!pageNumber.test(text)) around.tally.headers.add(text);
  }
}

/** By their ids; those without a type are the person's. */
function notesOf(
  xml: string,
  kind: "footnote" | "endnote",
  around: Omit<StorySurroundings, "note">,
): ReadonlyMap<string, readonly Draft[]> {
  const found = new Map<string, readonly Draft[]>();
  const reader = new MarkupReader(xml);
  if (!reader.toChild()) return found;
  while (reader.toChild()) {
    const id = reader.attribute("id") ?? "";
    const type = reader.attribute("type") ?? "normal";
    if (reader.name !== kind || type !== "normal") {
      reader.skip();
      continue;
    }
    const drafts = readStory(reader, { ...around, note: () => [] });
    found.set(
      id,
      drafts.filter((draft) => !isBlank(draft)).map((draft) => ({ ...draft, from: kind })),
    );
  }
  return found;
}
