/** pdf.js: bytes of a PDF → what each page paints, as its list of operators and its fonts. Loaded when the first file is read; it
 *  runs in the thread that calls it, evaluates no code, and asks no network. */

import type * as Pdfjs from "pdfjs-dist";
import type { PDFDocumentLoadingTask, PDFPageProxy } from "pdfjs-dist";
import { UnreadableDocument } from "./unreadable-document";

type Library = typeof Pdfjs;

/** One page as it was painted. */
export interface PaintedPage {
  /** Counted from 1. */
  readonly number: number;
  readonly operators: readonly number[];
  /** The numbers of the operators. */
  readonly codes: Library["OPS"];
  readonly arguments: readonly unknown[];
  readonly fontOf: (id: string) => PaintedFont;
  /** From the file's units to points from the upper left corner, turned by `degrees` more than the file says. */
  readonly view: (degrees: number) => PageView;
  readonly free: () => void;
}

export interface PageView {
  readonly width: number;
  readonly height: number;
  /** a, b, c, d, e, f of a matrix. */
  readonly matrix: readonly number[];
}

export interface PaintedFont {
  /** As the file calls it, without the six letters of a subset; empty where it has no name. */
  readonly name: string;
  readonly isBold: boolean;
  /** Width of a unit of its glyphs. */
  readonly unit: number;
  readonly isVertical: boolean;
}

/** A page, or undefined for one that the file has but that can't be read. */
export type PageVisitor = (page: PaintedPage | undefined, number: number, pages: number) => void;

/** More unreadable pages than that in a row are a damaged file's: one can claim millions. */
const mostUnreadable = 50;

let loaded: Promise<Library> | undefined;

async function load(): Promise<Library> {
  // pdf.js makes a matrix when it is loaded, only for drawing; Node has none.
  const scope: { DOMMatrix?: unknown } = globalThis;
  scope.DOMMatrix ??= class {};
  const [library] = await Promise.all([
    import(/* webpackChunkName: "reading-pdf-pages" */ "pdfjs-dist/legacy/build/pdf.min.mjs"),
    import(/* webpackChunkName: "reading-pdf-parts" */ "pdfjs-dist/legacy/build/pdf.worker.min.mjs"),
  ]);
  return library;
}

/** Reads the pages in their order, one at a time.
 *  @throws UnreadableDocument for a file with a password, or one that isn't a whole PDF. */
export async function visitPages(bytes: Uint8Array, visit: PageVisitor): Promise<void> {
  loaded ??= load();
  const library = await loaded;
  const task = library.getDocument({
    // pdf.js takes the bytes away from who hands them over, and refuses the buffers of Node.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures aren't decoded: only whether one is there counts.
    maxImageSize: 0,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    await visitAll(library, task, visit);
  } finally {
    await task.destroy();
  }
}

async function visitAll(library: Library, task: PDFDocumentLoadingTask, visit: PageVisitor): Promise<void> {
  const file = await task.promise.catch((cause: unknown) => {
    throw cause instanceof Error && cause.name === "PasswordException"
      ? new UnreadableDocument("password", "The PDF asks for a password.", { cause })
      : new UnreadableDocument("damaged", "pdf.js can't open the file.", { cause });
  });
  let unreadable = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await painted(library, () => file.getPage(number));
    unreadable = page ? 0 : unreadable + 1;
    if (unreadable > mostUnreadable) throw new UnreadableDocument("damaged", `No page can be read from ${number} on.`);
    visit(page, number, file.numPages);
    page?.free();
  }
}

/** A page that pdf.js refuses is damaged, and the others may be whole: it is told as a page without text. */
async function painted(library: Library, open: () => Promise<PDFPageProxy>): Promise<PaintedPage | undefined> {
  const page = await open().catch(() => undefined);
  const list = await page?.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE }).catch(() => undefined);
  if (!page || !list) return undefined;
  const fonts = new Map<string, PaintedFont>();
  const fontOf = (id: string): PaintedFont => {
    const found = fonts.get(id) ?? fontFrom(page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined);
    fonts.set(id, found);
    return found;
  };
  return {
    number: page.pageNumber,
    operators: list.fnArray,
    codes: library.OPS,
    arguments: list.argsArray,
    fontOf,
    view: (degrees) => {
      const view = page.getViewport({ scale: 1, rotation: (page.rotate + degrees + 360) % 360 });
      return { width: view.width, height: view.height, matrix: numbersOf(view.transform) };
    },
    free: () => {
      page.cleanup();
    },
  };
}

/** What pdf.js hands over of a font; its types leave it open. */
function fontFrom(found: unknown): PaintedFont {
  const font = (found ?? {}) as {
    readonly name?: unknown;
    readonly bold?: unknown;
    readonly black?: unknown;
    readonly fontMatrix?: unknown;
    readonly vertical?: unknown;
  };
  const name = typeof font.name === "string" ? font.name.replace(/^[A-Z]{6}\+/u, "") : "";
  const unit = numbersOf(font.fontMatrix)[0];
  return {
    name,
    isBold: font.bold === true || font.black === true || /bold|black|heavy/iu.test(name),
    unit: unit === undefined || unit === 0 ? 0.001 : unit,
    isVertical: font.vertical === true,
  };
}

/** A list of numbers of any kind, as pdf.js hands it over. */
export function numbersOf(found: unknown): readonly number[] {
  if (!Array.isArray(found) && !ArrayBuffer.isView(found)) return [];
  return Array.from(found as ArrayLike<unknown>, Number);
}
