/** A PDF with a text layer → a plan document: lines as they are broken on the page, and tables as they are ruled or aligned. The
 *  bytes come from the person's file; pages are read one by one. */

import type { DocumentNote, PlanDocument } from "../core/reading/plan-document";
import { ruledTables } from "./pdf-cells";
import { lineOf, readingOrder } from "./pdf-columns";
import { visitPages } from "./pdf-engine";
import { flowOf, type PageFlow } from "./pdf-flow";
import { piecesOf, type Piece } from "./pdf-lines";
import { firstNote } from "./pdf-notes";
import { encodingsOf, type Encodings } from "./pdf-text";
import { pageContent, type PageContent } from "./pdf-words";
import { UnreadableDocument } from "./unreadable-document";

/** How far the reading is: pages read, and pages of the file. */
export type PageProgress = (page: number, pages: number) => void;

/** @throws UnreadableDocument: "password", "damaged", or "scanned" for a file of pictures without any text. */
export async function readPdf(name: string, bytes: Uint8Array, progress?: PageProgress): Promise<PlanDocument> {
  const contents: PageContent[] = [];
  const without: number[] = [];
  let isPainted = false;
  let unreadable = 0;
  let struck = 0;
  await visitPages(bytes, (page, number, pages) => {
    const content = page && pageContent(page);
    if (content && content.words.length + content.sideways.length > 0) contents.push(content);
    // An empty page hides nothing; a painted one or one that can't be read may.
    else if (!content || content.isPainted) without.push(number);
    if (content) isPainted ||= content.isPainted;
    else unreadable++;
    struck += content?.struck ?? 0;
    progress?.(number, pages);
  });
  if (contents.length === 0) {
    if (unreadable > 0 && !isPainted) throw new UnreadableDocument("damaged", "No page of the PDF can be read.");
    throw new UnreadableDocument("scanned", "The PDF has no text.");
  }
  const encodings = encodingsOf(wordsOf(contents));
  const { blocks, converted } = flowOf(
    contents.map((content) => pageFlow(content, encodings)),
    encodings,
  );
  const notes: DocumentNote[] = [...converted].map(([from, count]) => ({ kind: "font-converted", from, count }));
  if (struck > 0) notes.push({ kind: "struck-ignored", count: struck });
  if (without.length > 0) notes.push({ kind: "pages-without-text", pages: without });
  return { name, blocks, notes };
}

function* wordsOf(contents: readonly PageContent[]): Iterable<PageContent["words"][number]> {
  for (const { words, sideways } of contents) {
    yield* words;
    for (const { word } of sideways) yield word;
  }
}

function pageFlow(content: PageContent, encodings: Encodings): PageFlow {
  const { tables, words, sideways } = ruledTables(content, encodings);
  const all = piecesOf(words);
  const page = { number: content.number, edge: edgeOf(all, content.width) };
  const firstOfNotes = firstNote(all);
  const rows = all.slice(0, firstOfNotes);
  const notes = all.slice(firstOfNotes).flatMap((row) => row.map((piece) => lineOf(piece, page, page.edge, true)));
  // Tables part the running text, so that columns above and below one have nothing to do with each other.
  const sorted = [...tables].sort((a, b) => a.top - b.top);
  const blocks = [...sorted, undefined].flatMap((table, index) => {
    const from = sorted[index - 1]?.top ?? -Infinity;
    const to = table?.top ?? Infinity;
    const between = rows.filter(([first]) => first !== undefined && first.base >= from && first.base < to);
    return [...readingOrder(between, page, encodings), ...(table ? [table] : [])];
  });
  const turned = [1, 2, 3].flatMap((quarter) =>
    readingOrder(
      piecesOf(sideways.filter((each) => each.quarter === quarter).map(({ word }) => word)),
      page,
      encodings,
    ),
  );
  return { number: content.number, height: content.height, blocks: [...blocks, ...turned, ...notes] };
}

/** Where full lines end: where most lines do if they are justified; else the furthest of them, and no nearer to the page's edge
 *  than lines begin at the other side. */
function edgeOf(rows: readonly (readonly Piece[])[], width: number): number {
  const ends = rows.flatMap((row) => row.at(-1)?.right ?? []).sort((a, b) => a - b);
  const left = Math.min(width / 2, ...rows.flatMap((row) => row[0]?.left ?? []));
  let best = { count: 0, end: 0 };
  let from = 0;
  ends.forEach((end, index) => {
    while (end - (ends[from] ?? end) > 2) from++;
    if (index - from + 1 >= best.count) best = { count: index - from + 1, end };
  });
  return best.count >= 3 && best.end > width / 2 ? best.end : Math.max(ends.at(-1) ?? 0, width - left);
}
