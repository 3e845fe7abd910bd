// The manifest as Microsoft's own library reads it, against what this check reads. Only its reading is used: its
// validation sends the manifest to a server.
import { OfficeAddinManifest } from "office-addin-manifest";
import { attribute, elementsAt } from "./element";
import type { Rule } from "./rule";

export const readBack: Rule = {
  name: "read back by office-addin-manifest",
  async look({ path, root }, ledger) {
    const info = await OfficeAddinManifest.readManifestFile(path);
    const text = (name: string) => elementsAt(root, name)[0]?.text;
    const value = (...names: string[]) => elementsAt(root, ...names)[0]?.attributes.get("DefaultValue");
    const pairs: [string, unknown, unknown][] = [
      ["type", info.officeAppType, attribute(root, "xsi:type")],
      ["Id", info.id, text("Id")],
      ["Version", info.version, text("Version")],
      ["ProviderName", info.providerName, text("ProviderName")],
      ["DefaultLocale", info.defaultLocale, text("DefaultLocale")],
      ["DisplayName", info.displayName, value("DisplayName")],
      ["Description", info.description, value("Description")],
      ["IconUrl", info.iconUrl, value("IconUrl")],
      ["HighResolutionIconUrl", info.highResolutionIconUrl, value("HighResolutionIconUrl")],
      ["SupportUrl", info.supportUrl, value("SupportUrl")],
      ["Hosts", info.hosts?.join(), "Workbook"],
      ["Permissions", info.permissions, text("Permissions")],
      ["SourceLocation", info.defaultSettings?.sourceLocation, value("DefaultSettings", "SourceLocation")],
    ];
    for (const [name, theirs, ours] of pairs) {
      const holds = theirs === ours && theirs !== undefined;
      ledger.expect(
        holds,
        root,
        `${name} is read back as ${JSON.stringify(theirs)}, not ${JSON.stringify(ours)}`,
        "Write it as plain text.",
      );
    }
  },
};
