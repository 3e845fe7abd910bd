/** Headers and footers: one text "&LLeft&CMiddle&RRight" in the file, three texts in the page layout. */
import type { HeaderFooter, PageLayout } from "../page-layout";
import { escapedText, tag } from "./markup";
import { childOf, flagOf, type XmlElement } from "./xml";

type Thirds = readonly [left: string, center: string, right: string];

export function readHeadersFooters(
  sheet: XmlElement,
): Pick<
  PageLayout,
  "allPages" | "firstPage" | "evenPages" | "headersFooters" | "scaleHeadersFooters" | "alignHeadersFooters"
> {
  const element = childOf(sheet, "headerFooter");
  const both = (kind: string): HeaderFooter => {
    const [leftHeader, centerHeader, rightHeader] = thirds(childOf(element, `${kind}Header`)?.text ?? "");
    const [leftFooter, centerFooter, rightFooter] = thirds(childOf(element, `${kind}Footer`)?.text ?? "");
    return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
  };
  const [isFirstOther, isOddOther] = [flagOf(element, "differentFirst"), flagOf(element, "differentOddEven")];
  return {
    allPages: both("odd"),
    firstPage: both("first"),
    evenPages: both("even"),
    headersFooters: isFirstOther
      ? isOddOther
        ? "FirstOddAndEven"
        : "FirstAndDefault"
      : isOddOther
        ? "OddAndEven"
        : "Default",
    scaleHeadersFooters: flagOf(element, "scaleWithDoc", true),
    alignHeadersFooters: flagOf(element, "alignWithMargins", true),
  };
}

/** "&L", "&C" and "&R" begin a part; "&&" is a written "&". What stands before them belongs in the middle. */
function thirds(text: string): Thirds {
  const parts = ["", "", ""];
  let part = 1;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (letter !== "&") {
      parts[part] += letter;
      continue;
    }
    const code = text[++i] ?? "";
    const next = "LCR".indexOf(code);
    if (code !== "" && next >= 0) part = next;
    // "&G" is a picture, which isn't carried.
    else if (code !== "G") parts[part] += letter + code;
  }
  return [parts[0] ?? "", parts[1] ?? "", parts[2] ?? ""];
}

function joined(parts: Thirds): string {
  return parts.map((text, index) => (text === "" ? "" : `&${"LCR"[index]}${text}`)).join("");
}

export function headersFootersMarkup(layout: PageLayout): string {
  const { allPages, firstPage, evenPages, headersFooters } = layout;
  const isFirstOther = headersFooters === "FirstAndDefault" || headersFooters === "FirstOddAndEven";
  const isOddOther = headersFooters === "OddAndEven" || headersFooters === "FirstOddAndEven";
  const content = [...both("odd", allPages), ...both("even", evenPages), ...both("first", firstPage)];
  const attributes = {
    differentOddEven: isOddOther || undefined,
    differentFirst: isFirstOther || undefined,
    scaleWithDoc: layout.scaleHeadersFooters ? undefined : false,
    alignWithMargins: layout.alignHeadersFooters ? undefined : false,
  };
  const isPlain = Object.values(attributes).every((value) => value === undefined) && content.join("") === "";
  return isPlain ? "" : tag("headerFooter", attributes, content);
}

function both(kind: string, texts: HeaderFooter): string[] {
  const header = joined([texts.leftHeader, texts.centerHeader, texts.rightHeader]);
  const footer = joined([texts.leftFooter, texts.centerFooter, texts.rightFooter]);
  const element = (name: string, text: string): string =>
    text === "" ? "" : tag(name, /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {}, escapedText(text));
  return [element(`${kind}Header`, header), element(`${kind}Footer`, footer)];
}
