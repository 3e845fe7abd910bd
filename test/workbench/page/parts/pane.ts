/**
 * Owns the task pane: the add-in's frame at the right with its name, a way to close it and a grip for its width. Hiding
 * keeps the frame alive, because with a shared runtime functions and commands run in it.
 */
import { button, element, glyph } from "../dom";
import { glyphs } from "../ribbon/glyphs";
import type { Texts } from "../texts";

/** Excel on the web opens panes at 350 pixels and gives add-ins at least 320; we let a person go down to 300. */
const widths = { least: 300, first: 350, step: 20 };

export class Pane {
  readonly element: HTMLElement;
  private readonly title: HTMLElement;
  private readonly body: HTMLElement;
  private readonly close: HTMLButtonElement;
  private readonly grip: HTMLElement;
  private note: HTMLElement | undefined;
  private width = widths.first;
  private name = "";

  constructor(
    private readonly texts: Texts,
    private readonly onClose: () => void,
  ) {
    this.title = element("h2", { attributes: { id: "pane-title" } });
    this.close = button({ on: { click: () => this.onClose() } }, glyph(glyphs.close, 16));
    this.body = element("div", { class: "pane-body" });
    this.grip = element("div", {
      class: "pane-grip",
      label: texts.pane.width,
      attributes: { role: "separator", "aria-orientation": "vertical", tabindex: "0" },
    });
    this.element = element(
      "aside",
      { class: "pane hidden", attributes: { "aria-labelledby": "pane-title", "aria-hidden": "true" } },
      this.grip,
      element("div", { class: "pane-head" }, this.title, this.close),
      this.body,
    );
    this.grip.addEventListener("pointerdown", (event) => this.drag(event));
    this.grip.addEventListener("keydown", (event) => {
      const change = event.key === "ArrowLeft" ? widths.step : event.key === "ArrowRight" ? -widths.step : 0;
      if (change !== 0) this.setWidth(this.width + change);
    });
    this.setWidth(widths.first);
  }

  get isVisible(): boolean {
    return !this.element.classList.contains("hidden");
  }

  /** Puts an add-in's frame in; what was there before is gone. */
  attach(frame: HTMLIFrameElement, name: string): void {
    frame.title = name;
    this.note = element("p", { class: "pane-note", attributes: { role: "status" } }, this.texts.pane.loading(name));
    this.body.replaceChildren(frame, this.note);
    frame.addEventListener("load", () => this.note?.remove(), { once: true });
    this.setTitle(name);
  }

  /** The add-in has gone. */
  detach(): void {
    this.body.replaceChildren();
    this.show(false);
  }

  setTitle(name: string): void {
    this.name = name;
    this.title.textContent = name;
    const text = this.texts.pane.close(name);
    this.close.title = text;
    this.close.setAttribute("aria-label", text);
  }

  fail(): void {
    const text = `${this.texts.pane.failed(this.name)} ${this.texts.pane.failedHelp}`;
    this.note?.remove();
    this.note = element("p", { class: "pane-note", attributes: { role: "alert" } }, text);
    this.body.append(this.note);
  }

  show(visible: boolean): void {
    this.element.classList.toggle("hidden", !visible);
    this.element.setAttribute("aria-hidden", String(!visible));
  }

  setWidth(width: number): void {
    this.width = Math.max(widths.least, Math.min(width, window.innerWidth * 0.7));
    this.element.style.width = `${this.width}px`;
    this.grip.setAttribute("aria-valuenow", String(Math.round(this.width)));
    this.grip.setAttribute("aria-valuemin", String(widths.least));
  }

  private drag(event: PointerEvent): void {
    event.preventDefault();
    const { width } = this;
    const move = (moved: PointerEvent): void => this.setWidth(width + event.clientX - moved.clientX);
    const end = (): void => {
      document.body.classList.remove("resizing");
      this.grip.removeEventListener("pointermove", move);
      this.grip.removeEventListener("pointerup", end);
      this.grip.removeEventListener("pointercancel", end);
    };
    document.body.classList.add("resizing");
    this.grip.setPointerCapture(event.pointerId);
    this.grip.addEventListener("pointermove", move);
    this.grip.addEventListener("pointerup", end);
    this.grip.addEventListener("pointercancel", end);
  }
}
