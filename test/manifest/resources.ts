// Ids, the references to resources, and the languages of texts: a resource that is missing, of the wrong list or without
// a translation makes Excel drop the button or show it in the wrong language.
import { attribute, elementsAt, elementsNamed, elementsOf, type Element } from "./element";
import type { Rule } from "./rule";

/** Which list a reference looks in, by the element that refers. */
const listOf: Record<string, string> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

export function resourcesOf(root: Element): Element[] {
  return elementsAt(root, "VersionOverrides", "Resources").flatMap((all) =>
    all.children.flatMap((list) => list.children),
  );
}

export const ids: Rule = {
  name: "ids used once",
  look({ root }, ledger) {
    const first = new Map<string, Element>();
    for (const element of elementsOf(root)) {
      // Excel: the id of an OfficeTab is Excel's own and may stand in several places.
      const id = element.name === "OfficeTab" ? undefined : element.attributes.get("id");
      if (id === undefined) continue;
      const line = first.get(id)?.line ?? 0;
      ledger.expect(
        !first.has(id),
        element,
        `the id "${id}" is taken in line ${line}`,
        "Give each element an id of its own.",
      );
      first.set(id, element);
    }
  },
};

export const references: Rule = {
  name: "references to resources",
  look({ root }, ledger) {
    const resources = new Map(resourcesOf(root).map((resource) => [attribute(resource, "id"), resource]));
    const used = new Set<string>();
    for (const element of elementsOf(root)) {
      const resid = element.attributes.get("resid");
      if (resid === undefined) continue;
      used.add(resid);
      const list = resources.get(resid)?.parent?.name;
      const wanted = listOf[element.name] ?? "";
      ledger.expect(list !== undefined, element, `"${resid}" is not defined`, `Define it in <${wanted}>.`);
      if (list !== undefined)
        ledger.expect(list === wanted, element, `"${resid}" is in <${list}>`, `It must be in <${wanted}>.`);
    }
    for (const [id, resource] of resources) {
      ledger.expect(used.has(id), resource, `nothing uses "${id}"`, "Take it out, or name it as a resid.");
    }
  },
};

/** English readers are promised a translation of everything. */
const promised = "en-US";

export const languages: Rule = {
  name: "texts in every language",
  look({ root }, ledger) {
    const overrides = elementsNamed(root, "Override", "bt:Override");
    const locales = new Set([promised, ...overrides.map((override) => attribute(override, "Locale"))]);
    const own = elementsAt(root, "DefaultLocale")[0]?.text ?? "";
    const settings = root.children.filter((child) => ["DisplayName", "Description"].includes(child.name));
    for (const text of [...settings, ...elementsNamed(root, "bt:String")]) {
      const translated = text.children.map((override) => attribute(override, "Locale"));
      for (const locale of locales) {
        const count = translated.filter((each) => each === locale).length;
        if (locale === own)
          ledger.expect(
            count === 0,
            text,
            `it overrides the default language ${own}`,
            "Put that text in DefaultValue.",
          );
        else
          ledger.expect(
            count === 1,
            text,
            `it has ${count} overrides for ${locale}`,
            `Give it one <Override Locale="${locale}">.`,
          );
      }
    }
  },
};
