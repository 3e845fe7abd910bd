// The addresses in the manifest: all https, all in the folder of the task pane's page (its server is the only one that
// staff computers are asked to trust), and all with a file behind them.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { attribute, elementsAt, elementsNamed, type Element } from "./element";
import type { Manifest, Rule } from "./rule";

const settings = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"];
/** Pages and scripts that exist only after a build. */
const builtFiles = ["taskpane.html", "functions.js", "functions.json", "functions.en-us.json"];

export interface Address {
  at: Element;
  text: string;
}

function valuesOf(element: Element): Address[] {
  const overrides = element.children.map((override) => ({ at: override, text: attribute(override, "Value") }));
  return [{ at: element, text: attribute(element, "DefaultValue") }, ...overrides];
}

function addressesOf(root: Element): Address[] {
  const resources = ["bt:Images", "bt:Urls"].flatMap((list) =>
    elementsAt(root, "VersionOverrides", "Resources", list).flatMap((found) => found.children),
  );
  const elements = [
    ...root.children.filter((child) => settings.includes(child.name)),
    ...elementsAt(root, "DefaultSettings", "SourceLocation"),
    ...resources,
  ];
  return elements.flatMap(valuesOf);
}

/** The folder of the task pane's page: `https://localhost:3000/`; undefined if that page has no proper address. */
function folderOf(root: Element): string | undefined {
  const page = attribute(elementsAt(root, "DefaultSettings", "SourceLocation")[0] ?? root, "DefaultValue");
  return URL.canParse(page) ? new URL(".", page).href : undefined;
}

/** The file behind an address, where one built with this manifest would lie; undefined if it is on another server. */
export function fileBehind({ path, root }: Manifest, address: string): string | undefined {
  const folder = folderOf(root);
  if (folder === undefined || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(folder) ? join(dirname(path), decodeURIComponent(whole.slice(folder.length))) : undefined;
}

export const secureAddresses: Rule = {
  name: "addresses with https, on one server",
  look({ root }, ledger) {
    const folder = folderOf(root);
    for (const { at, text } of addressesOf(root)) {
      const proper = URL.canParse(text) && new URL(text).protocol === "https:";
      ledger.expect(proper, at, `"${text}" is not an https address`, "Write the whole address, with https://.");
      const near = folder !== undefined && text.startsWith(folder);
      ledger.expect(
        near,
        at,
        `"${text}" is not beside the task pane's page`,
        `Keep every address below ${folder ?? "its folder"}.`,
      );
    }
    for (const domain of elementsNamed(root, "AppDomain")) {
      const remedy = "Take it out: Attain shows pages of its own server only, and Excel trusts that one by itself.";
      ledger.expect(false, domain, `it trusts "${domain.text}" as well`, remedy);
    }
  },
};

export const files: Rule = {
  name: "files behind the addresses",
  look(manifest, ledger) {
    for (const { at, text } of addressesOf(manifest.root)) {
      const file = fileBehind(manifest, text);
      const comesLater = !manifest.built && builtFiles.some((name) => file === join(dirname(manifest.path), name));
      const remedy = manifest.built
        ? "Build again, or mend the address."
        : `Make the file, or name one of ${builtFiles.join(", ")}.`;
      ledger.expect(comesLater || (file !== undefined && existsSync(file)), at, `no file is at ${text}`, remedy);
    }
  },
};
