// How Excel runs the add-in: one page for pane, functions and buttons, in every Excel from LTSC 2021 on, with functions
// that are typed without a prefix.
import { attribute, elementsAt, elementsNamed } from "./element";
import type { Rule } from "./rule";

/** The newest version of each set that Excel LTSC 2021 (version 2108) has, and that Attain is written for. */
const ltsc2021: Record<string, string> = { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3", SharedRuntime: "1.1" };

export const requirements: Rule = {
  name: "requirements that Excel LTSC 2021 meets",
  look({ root }, ledger) {
    const sets = elementsAt(root, "Requirements", "Sets", "Set");
    for (const set of sets) {
      const name = attribute(set, "Name");
      const newest = ltsc2021[name];
      const known = Object.keys(ltsc2021).join(", ");
      ledger.expect(
        newest !== undefined,
        set,
        `the set ${name} is not one that Attain counts on`,
        `Require ${known} only.`,
      );
      if (newest === undefined) continue;
      const found = `${name} ${attribute(set, "MinVersion")} is required`;
      ledger.expect(
        attribute(set, "MinVersion") === newest,
        set,
        found,
        `Require ${newest}, which Excel LTSC 2021 has.`,
      );
    }
    for (const [name, newest] of Object.entries(ltsc2021)) {
      const count = sets.filter((set) => attribute(set, "Name") === name).length;
      ledger.expect(count === 1, root, `${name} is required ${count} times`, `Require ${name} ${newest} once.`);
    }
  },
};

export const sharedRuntime: Rule = {
  name: "one shared runtime",
  look({ root }, ledger) {
    const host = elementsAt(root, "VersionOverrides", "Hosts", "Host");
    const within = (...path: string[]) => host.flatMap((each) => elementsAt(each, ...path));
    const [runtime] = within("Runtimes", "Runtime");
    const resid = runtime === undefined ? "" : attribute(runtime, "resid");
    for (const each of within("Runtimes", "Runtime")) {
      const lifetime = attribute(each, "lifetime");
      ledger.expect(
        lifetime === "long",
        each,
        `its lifetime is "${lifetime}"`,
        'Write lifetime="long": the runtime is shared.',
      );
    }
    const pages = [
      ...within("AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"),
      ...within("DesktopFormFactor", "FunctionFile"),
      ...elementsNamed(root, "Action").flatMap((action) => elementsAt(action, "SourceLocation")),
    ];
    for (const page of pages) {
      const found = `it opens "${attribute(page, "resid")}", the runtime "${resid}"`;
      ledger.expect(
        attribute(page, "resid") === resid,
        page,
        found,
        `Write resid="${resid}": a shared runtime has one page.`,
      );
    }
    const urls = elementsAt(root, "VersionOverrides", "Resources", "bt:Urls", "bt:Url");
    const shared = attribute(urls.find((url) => attribute(url, "id") === resid) ?? root, "DefaultValue");
    for (const page of elementsAt(root, "DefaultSettings", "SourceLocation")) {
      const own = attribute(page, "DefaultValue");
      ledger.expect(own === shared, page, `the pane's page is ${own}, the runtime's ${shared}`, "Name the same page.");
    }
    for (const id of elementsNamed(root, "TaskpaneId")) {
      ledger.expect(false, id, "a shared runtime has one task pane", "Take out <TaskpaneId>.");
    }
  },
};

export const functionNames: Rule = {
  name: "functions typed without a prefix",
  look({ root }, ledger) {
    for (const point of elementsAt(root, "VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint")) {
      const [namespace] = elementsNamed(point, "Namespace");
      // Excel: an empty namespace works on the web and fails on the desktop, so the element itself has to go.
      const remedy = "Take out <Namespace> and its string: staff type =ATTAIN(…), and their formulas hold that name.";
      ledger.expect(namespace === undefined, namespace ?? point, "the functions get a prefix", remedy);
    }
  },
};
