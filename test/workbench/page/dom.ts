/** Owns the making of elements: one call for tag, attributes, listeners and children, so that the parts read as trees. */

type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

export interface Look {
  readonly class?: string | undefined;
  /** What a person sees when the pointer rests on it; it names the element for screen readers too unless `label` does. */
  readonly title?: string | undefined;
  readonly label?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly on?: Listeners | undefined;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: Look = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (look.class !== undefined) made.className = look.class;
  if (look.title !== undefined) made.title = look.title;
  const label = look.label ?? (children.length === 0 ? look.title : undefined);
  if (label !== undefined) made.setAttribute("aria-label", label);
  for (const [name, value] of Object.entries(look.attributes ?? {})) made.setAttribute(name, value);
  for (const [name, listener] of Object.entries(look.on ?? {})) made.addEventListener(name, listener as EventListener);
  made.append(...children);
  return made;
}

/** A button that never takes part in a form. */
export function button(look: Look, ...children: readonly (Node | string)[]): HTMLButtonElement {
  return element("button", { ...look, attributes: { type: "button", ...look.attributes } }, ...children);
}

/** One of the page's own pictures: 20 by 20 units, drawn in the colour of the text around it. */
export function glyph(path: string, size = 20): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("width", String(size));
  svg.setAttribute("height", String(size));
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "glyph");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

/** Here and below: what is said anew has the browser look at styles and places again, even where it is the same as before. */
export function putText(into: Element, text: string): void {
  if (into.textContent !== text) into.textContent = text;
}

export function putAttribute(of: Element, name: string, value: string): void {
  if (of.getAttribute(name) !== value) of.setAttribute(name, value);
}

/** Giving a box the text that it has would also move its caret, for which the whole page is laid out at once. */
export function putValue(into: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (into.value !== text) into.value = text;
}

export function putTitle(of: HTMLElement, title: string): void {
  if (of.title !== title) of.title = title;
}
