// Which elements and attributes the manifest may have, and in which order: Microsoft's ordering for task pane add-ins,
// cut down to what an Excel add-in with a shared runtime uses. An element new to Attain gets its line here first.
import { attribute, elementsOf, namespaces, tagOf, type Element } from "./element";
import type { Ledger, Rule } from "./rule";

interface Kind {
  /** Required unless marked `?`. */
  attributes?: string;
  /** In order. `name>kind` when the kind is not called like the element; `?` optional, `+` one or more, `*` any. */
  children?: string;
  text?: true;
}

const text: Kind = { text: true };

/** A kind that depends on the element's xsi:type has one line for each type: `Action/ShowTaskpane`. */
const kinds: Record<string, Kind> = {
  "OfficeApp/TaskPaneApp": {
    attributes: "xsi:type",
    children:
      "Id>Text Version>Text ProviderName>Text DefaultLocale>Text DisplayName>Setting Description>Setting " +
      "IconUrl>Setting HighResolutionIconUrl>Setting SupportUrl>Setting AppDomains? Hosts>BaseHosts Requirements " +
      "DefaultSettings Permissions>Text VersionOverrides",
  },
  Text: text,
  Setting: { attributes: "DefaultValue", children: "Override*" },
  Override: { attributes: "Locale Value" },
  AppDomains: { children: "AppDomain>Text+" },
  BaseHosts: { children: "Host>BaseHost" },
  BaseHost: { attributes: "Name" },
  Requirements: { children: "Sets" },
  Sets: { attributes: "DefaultMinVersion?", children: "Set+" },
  Set: { attributes: "Name MinVersion" },
  DefaultSettings: { children: "SourceLocation>Setting" },
  // Excel: Requirements are left out here on purpose: where they are not met, every button of the add-in disappears.
  "VersionOverrides/VersionOverridesV1_0": {
    attributes: "xsi:type",
    children: "Description>Reference? Hosts Resources",
  },
  Hosts: { children: "Host" },
  "Host/Workbook": { attributes: "xsi:type", children: "Runtimes AllFormFactors DesktopFormFactor" },
  Runtimes: { children: "Runtime" },
  Runtime: { attributes: "resid lifetime" },
  AllFormFactors: { children: "ExtensionPoint>FunctionsPoint" },
  "FunctionsPoint/CustomFunctions": {
    attributes: "xsi:type",
    children: "Script>Located Page>Located Metadata>Located Namespace>Reference?",
  },
  Located: { children: "SourceLocation>Reference" },
  Reference: { attributes: "resid" },
  DesktopFormFactor: { children: "GetStarted? FunctionFile>Reference ExtensionPoint>CommandsPoint" },
  GetStarted: { children: "Title>Reference Description>Reference LearnMoreUrl>Reference" },
  // Excel: an add-in gets one custom tab; OfficeGroup, OfficeControl, InsertBefore and InsertAfter act in PowerPoint only.
  "CommandsPoint/PrimaryCommandSurface": { attributes: "xsi:type", children: "OfficeTab* CustomTab?" },
  OfficeTab: { attributes: "id", children: "Group+" },
  CustomTab: { attributes: "id", children: "Group+ Label>Reference" },
  Group: { attributes: "id", children: "Label>Reference Icon Control+" },
  Icon: { children: "bt:Image>IconImage+" },
  IconImage: { attributes: "size resid" },
  "Control/Button": {
    attributes: "xsi:type id",
    children: "Label>Reference Supertip Icon Action Enabled>Text?",
  },
  Supertip: { children: "Title>Reference Description>Reference" },
  "Action/ShowTaskpane": {
    attributes: "xsi:type",
    children: "TaskpaneId>Text? SourceLocation>Reference Title>Reference?",
  },
  "Action/ExecuteFunction": { attributes: "xsi:type", children: "FunctionName>Text" },
  Resources: { children: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings" },
  "bt:Images": { children: "bt:Image>Resource+" },
  "bt:Urls": { children: "bt:Url>Resource+" },
  "bt:ShortStrings": { children: "bt:String>Resource+" },
  "bt:LongStrings": { children: "bt:String>Resource+" },
  Resource: { attributes: "id DefaultValue", children: "bt:Override*" },
  "bt:Override": { attributes: "Locale Value" },
};

interface Place {
  name: string;
  kind: string;
  required: boolean;
  repeats: boolean;
}

function placesOf(children: string | undefined): Place[] {
  return (children?.split(" ") ?? []).map((word) => {
    const count = /[?+*]$/.exec(word)?.[0] ?? "";
    const [name = "", kind] = word.slice(0, word.length - count.length).split(">");
    return {
      name,
      kind: kind ?? name,
      required: count === "" || count === "+",
      repeats: count === "+" || count === "*",
    };
  });
}

function kindOf(element: Element, kindName: string, ledger: Ledger): Kind | undefined {
  const kind = kinds[kindName] ?? kinds[`${kindName}/${attribute(element, "xsi:type")}`];
  const types = Object.keys(kinds).flatMap((name) => (name.startsWith(`${kindName}/`) ? name.split("/")[1] : []));
  ledger.expect(
    kind !== undefined,
    element,
    `the xsi:type "${attribute(element, "xsi:type")}" is not known here`,
    `Use xsi:type="${types.join('" or "')}".`,
  );
  return kind;
}

function lookAtAttributes(element: Element, kind: Kind, ledger: Ledger): void {
  const words = kind.attributes?.split(" ") ?? [];
  const allowed = words.map((word) => word.replace("?", ""));
  for (const word of words) {
    if (word.endsWith("?")) continue;
    ledger.expect(element.attributes.has(word), element, `the attribute ${word} is missing`, `Give it ${word}="…".`);
  }
  for (const name of element.attributes.keys()) {
    const remedy = allowed.length === 0 ? "It has no attributes." : `Its attributes are ${allowed.join(", ")}.`;
    ledger.expect(allowed.includes(name), element, `the attribute ${name} is not known here`, remedy);
  }
}

function lookAtChildren(element: Element, kind: Kind, ledger: Ledger): void {
  const places = placesOf(kind.children);
  const names = places.map((place) => place.name);
  const order = names.length === 0 ? "It has no elements in it." : `The order is ${names.join(", ")}.`;
  let furthest = 0;
  for (const child of element.children) {
    const index = names.indexOf(child.name);
    const place = places[index];
    ledger.expect(place !== undefined, child, `${tagOf(element)} can't have this element in it`, order);
    if (place === undefined) continue;
    ledger.expect(index >= furthest, child, `it comes too late in ${tagOf(element)}`, order);
    furthest = Math.max(furthest, index);
    lookAt(child, place.kind, ledger);
  }
  for (const place of places) {
    const found = element.children.filter((child) => child.name === place.name);
    ledger.expect(found.length > 0 || !place.required, element, `it lacks <${place.name}>`, order);
    ledger.expect(
      found.length < 2 || place.repeats,
      found[1] ?? element,
      `<${place.name}> stands more than once in ${tagOf(element)}`,
      "Keep one.",
    );
  }
}

function lookAt(element: Element, kindName: string, ledger: Ledger): void {
  const kind = kindOf(element, kindName, ledger);
  if (kind === undefined) return;
  lookAtAttributes(element, kind, ledger);
  lookAtChildren(element, kind, ledger);
  const words = element.text.trim();
  if (kind.text === true) ledger.expect(words !== "", element, "it is empty", "Write its value between the tags.");
  else ledger.expect(words === "", element, `it can't have the text "${words}" in it`, "Take the text out.");
}

export const shape: Rule = {
  name: "elements, their order and their attributes",
  look({ root }, ledger) {
    ledger.expect(root.name === "OfficeApp", root, "it is not a manifest", "The outermost element is <OfficeApp>.");
    lookAt(root, "OfficeApp", ledger);
  },
};

export const namespacesUsed: Rule = {
  name: "XML namespaces",
  look({ root }, ledger) {
    const inside = new Set(
      root.children.filter((child) => child.name === "VersionOverrides").flatMap((child) => [...elementsOf(child)]),
    );
    for (const element of elementsOf(root)) {
      const own = inside.has(element) ? namespaces.overrides : namespaces.manifest;
      const holds = element.namespace === (element.name.startsWith("bt:") ? namespaces.types : own);
      ledger.expect(holds, element, `its namespace is "${element.namespace}"`, `Use xmlns="${own}".`);
    }
  },
};
