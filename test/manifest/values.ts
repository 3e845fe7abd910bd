// Single values of the manifest against Microsoft's patterns and lengths, and the version against package.json's.
import own from "../../package.json";
import { attribute, elementsAt, elementsNamed, elementsOf, type Element } from "./element";
import type { Rule } from "./rule";

interface Pattern {
  of: (root: Element) => Element[];
  value: (element: Element) => string;
  is: RegExp;
  remedy: string;
}

const written = (element: Element): string => element.text;
const at =
  (...path: string[]) =>
  (root: Element): Element[] =>
    elementsAt(root, ...path);
const named =
  (...names: string[]) =>
  (root: Element): Element[] =>
    elementsNamed(root, ...names);
const its = (name: string) => (element: Element) => attribute(element, name);

const patterns: Pattern[] = [
  {
    of: at("Id"),
    value: written,
    is: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    remedy: "Write a GUID in small letters, with hyphens and without braces.",
  },
  {
    // Excel: the desktop takes one to four parts, the web refuses fewer than four (Office-Addin-Scripts issue 207).
    of: at("Version"),
    value: written,
    is: /^\d{1,5}(\.\d{1,5}){3}$/,
    remedy: "Write four numbers of up to five digits, as 0.1.0.0.",
  },
  {
    // Excel: a language without a country is not taken by all of its editions.
    of: at("DefaultLocale"),
    value: written,
    is: /^[a-z]{2,3}-[A-Z]{2}$/,
    remedy: "Write language and country, as vi-VN.",
  },
  {
    of: named("Override", "bt:Override"),
    value: its("Locale"),
    is: /^[a-z]{2,3}-[A-Z]{2}$/,
    remedy: "Write language and country, as en-US.",
  },
  { of: at("Hosts", "Host"), value: its("Name"), is: /^Workbook$/, remedy: 'Excel is Name="Workbook".' },
  {
    of: at("Permissions"),
    value: written,
    is: /^ReadWriteDocument$/,
    remedy: "Write ReadWriteDocument: Attain writes targets and reports into the workbook.",
  },
  { of: named("Set"), value: its("MinVersion"), is: /^\d{1,5}\.\d{1,5}$/, remedy: "Write two numbers, as 1.14." },
  {
    of: named("FunctionName"),
    value: written,
    is: /^[A-Za-z_$][\w$]{0,249}$/,
    remedy: "Write the function's name as in code.",
  },
  {
    of: named("Control", "Group", "CustomTab"),
    value: its("id"),
    is: /^[A-Za-z][\w.-]{0,124}$/,
    remedy: "Write at most 125 letters, digits and dots.",
  },
  {
    of: (root) =>
      elementsAt(root, "VersionOverrides", "Resources").flatMap((all) => all.children.flatMap((c) => c.children)),
    value: its("id"),
    is: /^[A-Za-z][\w.-]{0,31}$/,
    remedy: "Write at most 32 letters, digits and dots.",
  },
];

export const valuePatterns: Rule = {
  name: "patterns of values",
  look({ root }, ledger) {
    for (const { of, value, is, remedy } of patterns) {
      for (const element of of(root))
        ledger.expect(is.test(value(element)), element, `"${value(element)}" does not fit`, remedy);
    }
  },
};

/** How long a text or address may be, by the name of its element; within Resources by the list that it is in. */
const longest: Record<string, number> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Images": 2048,
  "bt:Urls": 2048,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
  SourceLocation: 2018,
};

function textOf(element: Element): string | undefined {
  const written = element.name === "ProviderName" ? element.text : undefined;
  return element.attributes.get("DefaultValue") ?? element.attributes.get("Value") ?? written;
}

export const texts: Rule = {
  name: "lengths and letters of texts and addresses",
  look({ root }, ledger) {
    for (const element of elementsOf(root)) {
      const value = textOf(element);
      const owner = element.name.endsWith("Override") ? element.parent : element;
      const limit = longest[owner?.name ?? ""] ?? longest[owner?.parent?.name ?? ""];
      if (value === undefined || limit === undefined) continue;
      const long = `it is ${value.length} characters long`;
      ledger.expect(value.length <= limit, element, long, `Shorten it to ${limit} at most.`);
      const bare = value !== "" && value === value.trim();
      ledger.expect(bare, element, `"${value}" is empty or has spaces around it`, "Write a text without them.");
      // A Vietnamese letter typed as letter + mark (NFD) looks the same but is drawn in pieces by some fonts.
      const pieces = `"${value}" has letters in pieces (NFD)`;
      ledger.expect(value === value.normalize("NFC"), element, pieces, "Write it in NFC.");
    }
  },
};

export const version: Rule = {
  name: "version equal to package.json's",
  look({ root }, ledger) {
    for (const element of elementsAt(root, "Version")) {
      const expected = `${own.version}.0`;
      ledger.expect(element.text === expected, element, `package.json has ${own.version}`, `Write ${expected}.`);
    }
  },
};
