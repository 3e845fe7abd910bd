/**
 * Owns the painting of one printed page on a canvas: paper, cells with the repeated rows and columns, header and footer. From
 * a page of the engine's and the sheet's layout; sizes come in points and are painted in CSS pixels of the wanted size.
 */
import { headerFooterLines, type PageFacts, type TextRun } from "../../engine/header-footer-runs";
import type { Sheet } from "../../engine/model-sheet";
import type { HeaderFooter, PageLayout } from "../../engine/page-layout";
import type { PrintedPage, PrintedSheet, Run } from "../../engine/printed-pages";
import { cssFont, lineHeight, pixelsPerPoint, widthOf } from "../grid/fonts";
import type { Axis } from "../grid/axis";
import { Looks } from "../grid/look";
import { paintPrinted } from "../grid/paint-cells";
import { sheetAxes } from "../grid/sheet-axes";
import type { Strip, Track } from "../grid/viewport";

/** What all pages of a sheet have in common; made once for one size on the screen. */
export interface Printing {
  readonly sheet: Sheet;
  readonly printed: PrintedSheet;
  /** 1 is the paper's own size at 96 pixels to the inch. */
  readonly zoom: number;
  readonly facts: Omit<PageFacts, "page" | "pages">;
}

export class PagePainter {
  private readonly axes;
  private readonly looks;
  private readonly layout: PageLayout;

  constructor(private readonly printing: Printing) {
    const { sheet, printed, zoom } = printing;
    this.axes = sheetAxes(sheet);
    this.looks = new Looks(sheet, printed.scale * zoom);
    this.layout = sheet.pageLayout;
  }

  /** In whole CSS pixels: part of one would stay unpainted at the edge. */
  get size(): { readonly width: number; readonly height: number } {
    const { paper } = this.printing.printed;
    return { width: Math.round(this.pixels(paper.width)), height: Math.round(this.pixels(paper.height)) };
  }

  /** `sharpness` device pixels to a CSS pixel. */
  paint(canvas: HTMLCanvasElement, page: PrintedPage, sharpness: number): void {
    const { width, height } = this.size;
    canvas.width = Math.round(width * sharpness);
    canvas.height = Math.round(height * sharpness);
    const context = canvas.getContext("2d", { alpha: false });
    if (!context) throw new Error("This browser gives no 2D canvas");
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    context.fillStyle = "#FFFFFF";
    context.fillRect(0, 0, width, height);
    this.paintCells(context, page);
    this.paintHeaderFooter(context, page);
  }

  private pixels(points: number): number {
    return points * pixelsPerPoint * this.printing.zoom;
  }

  private paintCells(context: CanvasRenderingContext2D, page: PrintedPage): void {
    const { sheet, printed, zoom } = this.printing;
    const { layout } = this;
    const scale = printed.scale * zoom;
    const long = (axis: Axis, run: Run | null): number =>
      run ? Math.round((axis.offsetOf(run.last + 1) - axis.offsetOf(run.first)) * scale) : 0;
    const { rows, columns } = this.axes;
    const titles = { down: long(rows, page.titleRows), across: long(columns, page.titleColumns) };
    const body = { down: long(rows, page.rows), across: long(columns, page.columns) };
    const { paper } = printed;
    const room = {
      down: this.pixels(paper.height - layout.topMargin - layout.bottomMargin),
      across: this.pixels(paper.width - layout.leftMargin - layout.rightMargin),
    };
    const spare = (isCentred: boolean, all: number, used: number): number =>
      isCentred ? Math.max(0, (all - used) / 2) : 0;
    const left = Math.round(
      this.pixels(layout.leftMargin) + spare(layout.centerHorizontally, room.across, titles.across + body.across),
    );
    const top = Math.round(
      this.pixels(layout.topMargin) + spare(layout.centerVertically, room.down, titles.down + body.down),
    );
    const track = (axis: Axis, run: Run, length: number): { readonly track: Track; readonly strip: Strip } => ({
      track: { axis, zoom: scale, head: 0, frozen: 0, scroll: Math.round(axis.offsetOf(run.first) * scale), length },
      strip: { first: run.first, last: run.last, from: 0, to: length },
    });
    for (const [rowRun, y, height] of [
      [page.titleRows, top, titles.down],
      [page.rows, top + titles.down, body.down],
    ] as const) {
      for (const [columnRun, x, width] of [
        [page.titleColumns, left, titles.across],
        [page.columns, left + titles.across, body.across],
      ] as const) {
        if (!rowRun || !columnRun) continue;
        const [down, across] = [track(rows, rowRun, height), track(columns, columnRun, width)];
        context.save();
        context.translate(x, y);
        context.beginPath();
        // The borders at the upper and left edge lie on the pixel before it, thick ones on two.
        context.rect(-2, -2, width + 3, height + 3);
        context.clip();
        const part = { rows: down.track, columns: across.track, rowStrip: down.strip, columnStrip: across.strip };
        paintPrinted(
          context,
          { sheet, looks: this.looks, rows: part.rows, columns: part.columns },
          part,
          layout.printGridlines,
        );
        context.restore();
      }
    }
  }

  private paintHeaderFooter(context: CanvasRenderingContext2D, page: PrintedPage): void {
    const { layout } = this;
    const texts = textsOfPage(layout, page);
    const { paper, pages, scale } = this.printing.printed;
    const facts = { ...this.printing.facts, page: page.number, pages: pages.length };
    // Excel: by itself aligned with the margins and as large as the cells; else with margins of its own.
    const sides = layout.alignHeadersFooters ? layout : { leftMargin: 50.4, rightMargin: 50.4 };
    const zoom = this.printing.zoom * (layout.scaleHeadersFooters ? scale : 1);
    const from = this.pixels(sides.leftMargin);
    const to = this.pixels(paper.width - sides.rightMargin);
    const parts = [
      [texts.leftHeader, texts.leftFooter, () => from],
      [texts.centerHeader, texts.centerFooter, (width: number) => (from + to - width) / 2],
      [texts.rightHeader, texts.rightFooter, (width: number) => to - width],
    ] as const;
    for (const [header, footer, begin] of parts) {
      let y = this.pixels(layout.headerMargin);
      for (const line of headerFooterLines(header, facts)) y += paintLine(context, line, zoom, begin, y);
      const below = headerFooterLines(footer, facts);
      y = this.pixels(paper.height - layout.footerMargin) - below.reduce((sum, line) => sum + heightOf(line, zoom), 0);
      for (const line of below) y += paintLine(context, line, zoom, begin, y);
    }
  }
}

function textsOfPage(layout: PageLayout, { index, number }: PrintedPage): HeaderFooter {
  const { headersFooters } = layout;
  if (index === 0 && headersFooters.startsWith("First")) return layout.firstPage;
  const isEven = number % 2 === 0 && (headersFooters === "OddAndEven" || headersFooters === "FirstOddAndEven");
  return isEven ? layout.evenPages : layout.allPages;
}

const heightOf = (line: readonly TextRun[], zoom: number): number =>
  Math.max(...line.map(({ font }) => lineHeight(font, zoom)), lineHeight({ size: line.length > 0 ? 1 : 11 }, zoom));

/** Gives the height of what it has painted. */
function paintLine(
  context: CanvasRenderingContext2D,
  line: readonly TextRun[],
  zoom: number,
  begin: (width: number) => number,
  y: number,
): number {
  const height = heightOf(line, zoom);
  const fonts = line.map(({ font }) => cssFont(font, zoom));
  const widths = line.map(({ text }, index) => widthOf(text, fonts[index] ?? ""));
  let x = begin(widths.reduce((sum, width) => sum + width, 0));
  context.textBaseline = "alphabetic";
  line.forEach(({ text, font }, index) => {
    const width = widths[index] ?? 0;
    context.font = fonts[index] ?? "";
    context.fillStyle = font.color;
    const base = y + height * 0.77;
    context.fillText(text, x, base);
    if (font.isUnderlined) context.fillRect(x, base + 2 * zoom, width, Math.max(1, zoom));
    if (font.strikethrough) context.fillRect(x, base - font.size * zoom * 0.38, width, Math.max(1, zoom));
    x += width;
  });
  return height;
}
