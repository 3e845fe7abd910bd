// Each rule about the manifest: ours is accepted, and a manifest with one thing wrong is refused with its place.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkManifest, rules } from "./check-manifest";

const project = join(__dirname, "../..");
const ours = readFileSync(join(project, "manifest.xml"), "utf8");
const associations = `
  Office.actions.associate("setUpWorkbook", setUpWorkbook);
  Office.actions.associate("buildReport", buildReport);
`;
const builtFiles = ["taskpane.html", "functions.js", "functions.json", "functions.en-us.json"];

const folder = mkdtempSync(join(tmpdir(), "manifest-"));
beforeAll(() => {
  cpSync(join(project, "assets"), join(folder, "assets"), { recursive: true });
});
beforeEach(() => {
  for (const name of builtFiles) writeFileSync(join(folder, name), "");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function faultsOf(manifest: string, options: { commands?: string; built?: boolean; missing?: string } = {}) {
  const path = join(folder, "manifest.xml");
  const commands = join(folder, "commands.ts");
  writeFileSync(path, manifest);
  writeFileSync(commands, options.commands ?? associations);
  if (options.missing !== undefined) rmSync(join(folder, options.missing));
  const verdicts = await checkManifest({ path, built: options.built ?? false, commands });
  return verdicts.flatMap(({ rule, faults }) => faults.map((fault) => `${rule} | ${fault}`));
}

/** Replaces the first `from`, or every one; a change that changes nothing would test nothing. */
function changed(from: string, to: string, everywhere = false): string {
  const result = everywhere ? ours.replaceAll(from, () => to) : ours.replace(from, () => to);
  expect(result).not.toBe(ours);
  return result;
}

function lineOf(manifest: string, text: string): number {
  return manifest.slice(0, manifest.indexOf(text)).split("\n").length;
}

test("our manifest keeps every rule", async () => {
  expect(await faultsOf(ours)).toEqual([]);
});

test("our manifest, built for the office's own server, keeps every rule", async () => {
  const local = "https://localhost:3000";
  expect(await faultsOf(changed(local, "https://attain.example.gov.vn", true), { built: true })).toEqual([]);
  expect(await faultsOf(changed(local, "https://example.gov.vn/attain", true), { built: true })).toEqual([]);
});

const guid = "39342329-a3bd-4855-a3da-1c92bac51fb5";
const label = 'DefaultValue="Lập báo cáo"';
const tab = '<Label resid="Attain.Tab.Label" />';
const page = '<SourceLocation resid="Taskpane.Url" />';
const english = '<bt:Override Locale="en-US" Value="Build report" />';
const space = '<bt:String id="Spare" DefaultValue="Thừa"><bt:Override Locale="en-US" Value="Spare" /></bt:String>';
const domains = "<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains>";

/** What is wrong · what in our manifest becomes what · the rule · words of the fault · every place, not the first only. */
const mutations: [string, string, string, string, string, true?][] = [
  ["an element that is not closed", "</Hosts>", "", "well-formed XML", "tag"],
  ["an & that is not written as &amp;", label, 'DefaultValue="A & B"', "well-formed XML", "manifest.xml"],
  ["the version before the id", `<Id>${guid}</Id>`, "", "elements", "lacks <Id>"],
  ["two ids", "<Version>", `<Id>${guid}</Id><Version>`, "elements", "<Id> stands more than once"],
  ["an id after the version", "</Version>", `</Version><Id>${guid}</Id>`, "elements", "comes too late in <OfficeApp"],
  [
    "a tab's label before its groups",
    '<CustomTab id="Attain.Tab">',
    `<CustomTab id="Attain.Tab">${tab}`,
    "elements",
    "too late",
  ],
  ["no icon in a group", "</Icon>", "</Icon><Icon></Icon>", "elements", "<Icon> stands more than once"],
  ["an unknown element", "<Permissions>", "<Permission /><Permissions>", "elements", "can't have this element in it"],
  [
    "a second custom tab",
    "</CustomTab>",
    `</CustomTab><CustomTab id="B">${tab}</CustomTab>`,
    "elements",
    "<CustomTab> stands more",
  ],
  [
    "requirements that hide the ribbon",
    "<Resources>",
    "<Requirements /><Resources>",
    "elements",
    "can't have this element",
  ],
  ["a missing attribute", ' lifetime="long"', "", "elements", "the attribute lifetime is missing"],
  ["an unknown attribute", "<Icon>", '<Icon size="16">', "elements", "the attribute size is not known here"],
  [
    "a content add-in",
    'xsi:type="TaskPaneApp"',
    'xsi:type="ContentApp"',
    "elements",
    'the xsi:type "ContentApp" is not known',
  ],
  ["text where none belongs", "<Hosts>", "<Hosts>Excel", "elements", 'can\'t have the text "Excel"'],
  ["an empty permission", "ReadWriteDocument", "", "elements", "it is empty"],
  ["another root", "OfficeApp", "Office", "elements", "it is not a manifest", true],
  [
    "overrides in the wrong namespace",
    "office/taskpaneapp",
    "office/mailapp",
    "XML namespaces",
    "mailappversionoverrides",
  ],
  ["an id that is no GUID", guid, "attain", "patterns of values", '"attain" does not fit'],
  ["a GUID in braces", guid, `{${guid}}`, "patterns of values", "does not fit"],
  ["a version of three parts", "0.1.0.0", "0.1.0", "patterns of values", '"0.1.0" does not fit'],
  ["a locale without a country", ">vi-VN<", ">vi<", "patterns of values", '"vi" does not fit'],
  ["an override without a country", 'Locale="en-US"', 'Locale="en"', "patterns of values", '"en" does not fit', true],
  [
    "another Office program",
    'Host Name="Workbook"',
    'Host Name="Document"',
    "patterns of values",
    '"Document" does not fit',
  ],
  [
    "a permission to read only",
    "ReadWriteDocument",
    "ReadDocument",
    "patterns of values",
    '"ReadDocument" does not fit',
  ],
  ["a requirement without a version", 'MinVersion="1.1"', 'MinVersion="1"', "patterns of values", '"1" does not fit'],
  [
    "a function name with a space",
    ">buildReport<",
    ">build report<",
    "patterns of values",
    '"build report" does not fit',
  ],
  ["a control id of 126 letters", '"Attain.OpenPane">', `"${"A".repeat(126)}">`, "patterns of values", "AAA"],
  ["a resource id of 33 letters", '"Attain.Tab.Label"', `"${"A".repeat(33)}"`, "patterns of values", "AAA", true],
  [
    "a label of 126 letters",
    label,
    `DefaultValue="${"á".repeat(126)}"`,
    "lengths",
    "126 characters long. Shorten it to 125",
  ],
  ["a translated label of 126 letters", '"Build report"', `"${"a".repeat(126)}"`, "lengths", "126 characters long"],
  [
    "a tip of 251 letters",
    'DefaultValue="Mở bảng Attain bên',
    `DefaultValue="${"á".repeat(251)}`,
    "lengths",
    "to 250 at most",
  ],
  ["a provider of 126 letters", "<ProviderName>", `<ProviderName>${"a".repeat(126)}`, "lengths", "to 125 at most"],
  ["a page's address of 2,019 letters", "/taskpane.html", `/${"a".repeat(2000)}.html`, "lengths", "to 2018 at most"],
  ["an empty label", label, 'DefaultValue=""', "lengths", "is empty or has spaces around it"],
  ["a label with a space at its end", label, 'DefaultValue="Lập "', "lengths", '"Lập " is empty or has spaces'],
  ["a label with letters in pieces", label, label.normalize("NFD"), "lengths", "(NFD)"],
  ["a version that package.json has not", "0.1.0.0", "0.9.0.0", "version", "package.json has 0.1.0"],
  [
    "one id for two groups",
    'Group id="Attain.Reports"',
    'Group id="Attain.Workbook"',
    "ids used once",
    "is taken in line",
  ],
  [
    "a control's id that a resource has",
    'Url id="Support.Url"',
    'Url id="Attain.OpenPane"',
    "ids used once",
    "is taken in line",
  ],
  [
    "a reference to nothing",
    tab,
    '<Label resid="Tab" />',
    "references",
    '"Tab" is not defined. Define it in <bt:ShortStrings>',
  ],
  ["a label among the tips", tab, '<Label resid="Attain.OpenPane.Tip" />', "references", "is in <bt:LongStrings>"],
  [
    "an image among the addresses",
    'resid="Attain.Icon.16"',
    'resid="Support.Url"',
    "references",
    "It must be in <bt:Images>",
  ],
  [
    "a text that nothing uses",
    "</bt:ShortStrings>",
    `${space}</bt:ShortStrings>`,
    "references",
    'nothing uses "Spare"',
  ],
  ["a text without a translation", english, "", "texts in every language", "it has 0 overrides for en-US"],
  ["a text translated twice", english, english + english, "texts in every language", "it has 2 overrides for en-US"],
  [
    "one text in a third language",
    english,
    `${english}<bt:Override Locale="fr-FR" Value="R" />`,
    "texts",
    "0 overrides for fr-FR",
  ],
  [
    "a name without a translation",
    '<Override Locale="en-US" Value="Attain – Targets" />',
    "",
    "texts in every",
    "<DisplayName>",
  ],
  [
    "an override of the default language",
    ">vi-VN<",
    ">en-US<",
    "texts in every language",
    "overrides the default language",
  ],
  [
    "an address without https",
    'Url" DefaultValue="https:',
    'Url" DefaultValue="http:',
    "addresses",
    "is not an https address",
  ],
  [
    "an address without a server",
    "https://localhost:3000/functions.js",
    "functions.js",
    "addresses",
    "is not an https address",
  ],
  [
    "a file on another server",
    "https://localhost:3000/functions.js",
    "https://example.org/functions.js",
    "addresses",
    "is not beside",
  ],
  ["another server to trust", "<Hosts>", `${domains}<Hosts>`, "addresses", 'it trusts "https://example.org" as well'],
  [
    "an icon that is not there",
    "icon-40.png",
    "icon-41.png",
    "files",
    "no file is at https://localhost:3000/assets/icon-41.png",
  ],
  ["a page that the build does not make", "3000/functions.js", "3000/other.js", "files", "no file is at"],
  [
    "an icon of another size",
    "icon-40.png",
    "icon-48.png",
    "icons",
    "icon-48.png has 48 × 48 pixels. Draw it with 40 × 40",
  ],
  ["an add-in icon of another size", "assets/icon-32.png", "assets/icon-16.png", "icons", "Draw it with 32 × 32"],
  ["an icon that is no PNG", "assets/icon-40.png", "assets/svg/attain-40.svg", "icons", "no PNG is at"],
  [
    "no icon of a required size",
    '<bt:Image size="80" resid="Attain.Icon.80" />',
    "",
    "icons",
    "it has no image of 80 pixels",
  ],
  ["a size that Excel does not know", 'size="40"', 'size="96"', "icons", "the size 96 is not right here"],
  ["one size twice", 'size="40"', 'size="48"', "icons", "the size 48 is not right here"],
  ["an API that LTSC 2021 lacks", '"1.14"', '"1.17"', "requirements", "ExcelApi 1.17 is required. Require 1.14"],
  ["a set that manifests can't require", '"ExcelApi"', '"ExcelApiOnline"', "requirements", "ExcelApiOnline is not one"],
  [
    "no shared runtime required",
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    "",
    "requirements",
    "SharedRuntime is required 0",
  ],
  ["a runtime that ends", 'lifetime="long"', 'lifetime="short"', "one shared runtime", 'its lifetime is "short"'],
  [
    "a runtime of its own for the functions",
    page,
    '<SourceLocation resid="Support.Url" />',
    "one shared",
    'it opens "Support.Url"',
  ],
  [
    "a runtime of its own for the buttons",
    'File resid="Taskpane',
    'File resid="Support',
    "one shared",
    'it opens "Support.Url"',
  ],
  [
    "another page in the old manifest part",
    "3000/taskpane.html",
    "3000/functions.js",
    "one shared",
    "the runtime's https://localhost:3000/taskpane.html",
  ],
  [
    "a second task pane",
    'e="ShowTaskpane">',
    'e="ShowTaskpane"><TaskpaneId>B</TaskpaneId>',
    "one shared",
    "has one task pane",
  ],
  [
    "a prefix before the functions",
    "</Metadata>",
    '</Metadata><Namespace resid="Attain.Tab.Label" />',
    "functions typed",
    "get a prefix",
  ],
  [
    "a function that is not associated",
    ">buildReport<",
    ">makeReport<",
    "function commands",
    '"makeReport" is not associated',
  ],
];

test.each(mutations)("%s is refused", async (_name, ...[from, to, rule, words, everywhere]) => {
  const faults = await faultsOf(changed(from, to, everywhere));
  expect(faults.filter((fault) => fault.startsWith(rule))).toContainEqual(expect.stringContaining(words));
});

test("every rule is tried by at least one mutation", () => {
  const untried = rules.filter(({ name }) => !mutations.some(([, , , rule]) => name.startsWith(rule)));
  expect(untried.map(({ name }) => name)).toEqual([]);
});

test("a fault names file, line and element", async () => {
  const manifest = changed(">buildReport<", ">makeReport<");
  const [fault] = await faultsOf(manifest);
  expect(fault).toContain(`manifest.xml:${lineOf(manifest, ">makeReport<")} <FunctionName>: `);
});

test.each([
  ["a comment", '// Office.actions.associate("buildReport", buildReport);'],
  ["a text", "const text = 'Office.actions.associate(\"buildReport\", buildReport)';"],
  ["another object's method", 'actions.associate("buildReport", buildReport);'],
  ["a call without a function", 'Office.actions.associate("buildReport");'],
  ["nothing", ""],
])("an association in %s does not count", async (_name, code) => {
  const commands = `Office.actions.associate("setUpWorkbook", setUpWorkbook);\n${code}`;
  expect(await faultsOf(ours, { commands })).toEqual([expect.stringContaining('"buildReport" is not associated')]);
});

test.each([
  ["passes the name on", "(id, run) { Office.actions.associate(id, run); }", 0],
  ["passes another name on", '(id, run) { Office.actions.associate("other", run); }', 1],
  ["does something else with it", "(id, run) { console.log(id, run); }", 1],
])("an association by an imported function that %s", async (_name, body, faultCount) => {
  writeFileSync(join(folder, "host.ts"), `export function onCommand${body}`);
  const commands = `import { onCommand as on } from "./host";
    Office.actions.associate("setUpWorkbook", setUpWorkbook);
    on("buildReport", buildReport);`;
  expect(await faultsOf(ours, { commands })).toHaveLength(faultCount);
});

test("a missing commands file is named", async () => {
  const faults = await faultsOf(ours, { missing: "commands.ts" });
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(/"setUpWorkbook" has no function: .*commands\.ts does not exist/);
});

test.each(builtFiles)("a build without %s is refused", async (missing) => {
  const faults = await faultsOf(ours, { built: true, missing });
  expect(faults).toContainEqual(
    expect.stringContaining(`no file is at https://localhost:3000/${missing}. Build again`),
  );
});
