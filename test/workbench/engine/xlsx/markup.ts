/** Writes XML as text. Attributes that are undefined are left out; texts are escaped, pieces of markup are not. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `content` is markup; use `escapedText` for texts. */
export function tag(name: string, attributes: Attributes = {}, content?: string | readonly string[]): string {
  const inner = content === undefined ? "" : typeof content === "string" ? content : content.join("");
  const start = `<${name}${attributeText(attributes)}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** Nothing at all instead of an empty element. */
export function tagUnlessEmpty(name: string, attributes: Attributes, content: readonly string[]): string {
  return content.every((part) => part === "") ? "" : tag(name, attributes, content);
}

function attributeText(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === "boolean" ? (value ? "1" : "0") : escapedAttribute(String(value))}"`;
  }
  return text;
}

export function escapedText(text: string): string {
  return writable(text).replace(/[&<>]/g, (letter) => entities[letter] ?? letter);
}

/** Line breaks in attributes would be read as spaces. */
export function escapedAttribute(text: string): string {
  return writable(text).replace(/[&<>"\n\r\t]/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Halves of a pair of surrogates can't be written as UTF-8. */
function writable(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Excel reads leading, trailing and doubled spaces and line breaks only where this is said. */
export function spaceAttribute(text: string): Attributes {
  return /^\s|\s$|\n|\t| {2}/.test(text) ? { "xml:space": "preserve" } : {};
}
