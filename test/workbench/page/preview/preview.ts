/**
 * Owns the print preview: the pages of the active sheet as they will be printed, one below the other, with what the page
 * layout says beside them, and the way to the printer. It covers the page until it is closed, and the focus then returns.
 */
import { areaAddress } from "../../engine/address";
import { printedSheet } from "../../engine/printed-pages";
import type { Sheet } from "../../engine/model-sheet";
import type { Desk } from "../desk";
import { button, element, glyph } from "../dom";
import { printTexts, type PrintTexts } from "../print-texts";
import { glyphs } from "../ribbon/glyphs";
import { PagePainter } from "./paint-page";

/** Of printers' dots; letters from a screen's pixels would be ragged on paper. */
const sharpnessOnPaper = 3;
const [roomAround, leastZoom] = [48, 0.2];

export function showPreview(desk: Desk): void {
  if (document.querySelector(".preview")) return;
  new Preview(desk).show();
}

class Preview {
  private readonly texts: PrintTexts;
  private readonly sheet: Sheet;
  private readonly printed;
  private readonly place = element("span", { attributes: { role: "status" } });
  private readonly list = element("div", { class: "preview-pages", attributes: { tabindex: "0", role: "document" } });
  private readonly view: HTMLElement;
  private readonly before = document.activeElement;
  private painter: PagePainter | undefined;
  private watcher: IntersectionObserver | undefined;
  private canvases: readonly HTMLCanvasElement[] = [];
  private isWhole = true;
  private shown = 0;

  constructor(private readonly desk: Desk) {
    this.texts = printTexts(desk.locale);
    this.sheet = desk.book.activeSheet;
    this.printed = printedSheet(this.sheet);
    this.view = element(
      "div",
      { class: "preview", label: this.texts.preview, attributes: { role: "dialog", "aria-modal": "true" } },
      this.bar(),
      element("div", { class: "preview-body" }, this.facts(), this.list),
    );
    this.list.setAttribute("aria-label", this.sheet.name);
    this.view.addEventListener("keydown", (event) => this.onKey(event));
    this.list.addEventListener("scroll", () => this.followScroll());
  }

  show(): void {
    const { width, height } = this.printed.paper;
    const rule = element("style", {}, `@page { size: ${width}pt ${height}pt; margin: 0 }`);
    this.view.append(rule);
    document.body.append(this.view);
    this.lay();
    this.list.focus();
    window.addEventListener("resize", this.lay);
    window.addEventListener("beforeprint", this.paintForPaper);
  }

  private readonly close = (): void => {
    this.watcher?.disconnect();
    window.removeEventListener("resize", this.lay);
    window.removeEventListener("beforeprint", this.paintForPaper);
    this.view.remove();
    if (this.before instanceof HTMLElement) this.before.focus();
  };

  private bar(): HTMLElement {
    const { texts } = this;
    const small = (label: string, picture: string, press: () => void): HTMLElement =>
      button({ title: label, label, on: { click: press } }, glyph(picture));
    const worded = (label: string, press: () => void): HTMLElement => button({ on: { click: press } }, label);
    const size = (isWhole: boolean) => (): void => {
      this.isWhole = isWhole;
      this.lay();
    };
    return element(
      "header",
      { class: "preview-bar" },
      element("h2", {}, `${texts.preview} – ${this.sheet.name}`),
      small(texts.previous, glyphs.chevronUp, () => this.go(this.shown - 1)),
      this.place,
      small(texts.next, glyphs.chevronDown, () => this.go(this.shown + 1)),
      worded(texts.wholePage, size(true)),
      worded(texts.ownSize, size(false)),
      button({ class: "primary", on: { click: () => window.print() } }, glyph(glyphs.print), texts.toPrinter),
      small(texts.close, glyphs.close, this.close),
    );
  }

  private facts(): HTMLElement {
    const { texts, sheet, printed } = this;
    const { facts } = texts;
    const { pageLayout: layout } = sheet;
    const number = new Intl.NumberFormat(this.desk.locale, { maximumFractionDigits: 1 });
    const centimetres = [layout.topMargin, layout.bottomMargin, layout.leftMargin, layout.rightMargin].map((points) =>
      number.format((points / 72) * 2.54),
    );
    const titles = [sheet.printTitleRows, sheet.printTitleColumns].filter((area) => area !== null);
    const areas = sheet.printAreas.map((area) => areaAddress(area)).join(", ");
    const orientation = layout.orientation === "Landscape" ? texts.landscape : texts.portrait;
    const rows: readonly (readonly [string, string])[] = [
      [facts.paper, `${layout.paperSize ?? "A4"}, ${orientation.toLowerCase()}`],
      [facts.margins, texts.centimetres(centimetres.join(" · "))],
      [facts.scale, `${Math.round(printed.scale * 100)}%`],
      [facts.area, areas === "" ? texts.all : areas],
      ...(titles.length > 0 ? [[facts.titles, titles.map((area) => areaAddress(area)).join(", ")] as const] : []),
      [facts.pages, String(printed.pages.length)],
    ];
    const lines = rows.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]);
    return element("dl", { class: "preview-facts" }, ...lines);
  }

  private get zoom(): number {
    if (!this.isWhole) return 1;
    const { width, height } = this.printed.paper;
    const fitting = Math.min(
      (this.list.clientHeight - roomAround) / height,
      (this.list.clientWidth - roomAround) / width,
    );
    return Math.max(leastZoom, (fitting * 72) / 96);
  }

  /** Lays the pages out anew; each is painted when it comes into sight. */
  private readonly lay = (): void => {
    const { printed, sheet, desk } = this;
    this.watcher?.disconnect();
    const now = new Date();
    const facts = {
      sheet: sheet.name,
      file: desk.documentName,
      date: now.toLocaleDateString(desk.locale),
      time: now.toLocaleTimeString(desk.locale, { hour: "2-digit", minute: "2-digit" }),
    };
    const painter = new PagePainter({ sheet, printed, zoom: this.zoom, facts });
    this.painter = painter;
    this.canvases = printed.pages.map((_, index) => {
      const label = this.texts.page(index + 1, printed.pages.length);
      const canvas = element("canvas", { class: "preview-page", label, attributes: { role: "img" } });
      canvas.style.width = `${painter.size.width}px`;
      canvas.style.height = `${painter.size.height}px`;
      return canvas;
    });
    this.list.replaceChildren(...(printed.pages.length > 0 ? this.canvases : [element("p", {}, this.texts.nothing)]));
    this.watcher = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const page = printed.pages[this.canvases.indexOf(target as HTMLCanvasElement)];
        if (isIntersecting && page) painter.paint(target as HTMLCanvasElement, page, window.devicePixelRatio);
      }
    });
    for (const canvas of this.canvases) this.watcher.observe(canvas);
    this.go(this.shown);
  };

  private readonly paintForPaper = (): void => {
    this.watcher?.disconnect();
    this.printed.pages.forEach((page, index) => {
      const canvas = this.canvases[index];
      if (canvas) this.painter?.paint(canvas, page, sharpnessOnPaper / Math.max(leastZoom, this.zoom));
    });
  };

  private go(index: number): void {
    const canvas = this.canvases[Math.max(0, Math.min(this.canvases.length - 1, index))];
    if (canvas) this.list.scrollTop = canvas.offsetTop - this.list.offsetTop - 16;
    this.followScroll();
  }

  /** The page whose upper half is the first in sight. */
  private followScroll(): void {
    const { pages } = this.printed;
    const top = this.list.scrollTop + this.list.offsetTop;
    const first = this.canvases.findIndex((canvas) => canvas.offsetTop + canvas.offsetHeight / 2 >= top);
    this.shown = Math.max(0, first);
    this.place.textContent = pages.length === 0 ? "" : this.texts.page(this.shown + 1, pages.length);
  }

  private onKey(event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "Escape") this.close();
    else if (event.key === "PageDown") this.go(this.shown + 1);
    else if (event.key === "PageUp") this.go(this.shown - 1);
    else if (control && event.key.toLowerCase() === "p") window.print();
    else return this.keepFocus(event);
    event.preventDefault();
    event.stopPropagation();
  }

  /** What lies below is out of reach while the preview is open. */
  private keepFocus(event: KeyboardEvent): void {
    if (event.key !== "Tab") return;
    const stops = [...this.view.querySelectorAll<HTMLElement>("button, [tabindex='0']")];
    const [first, last] = [stops[0], stops.at(-1)];
    const end = event.shiftKey ? first : last;
    if (document.activeElement !== end) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
