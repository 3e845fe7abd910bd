/**
 * What Excel takes from a manifest, and what it refuses.
 * @jest-environment jsdom
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest, type Manifest } from "./manifest";

const supertip = '<Supertip><Title resid="Label" /><Description resid="Tip" /></Supertip>';
const icon = '<Icon><bt:Image size="16" resid="Small" /><bt:Image size="32" resid="Large" /></Icon>';
const press = `<Label resid="Label" />${supertip}${icon}`;
const run = '<Action xsi:type="ExecuteFunction"><FunctionName>run</FunctionName></Action>';
const show =
  '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Page" /><Title resid="Tip" /></Action>';

const button = `<Control xsi:type="Button" id="Run">${press}${run}</Control>`;
const disabled = `<Control xsi:type="Button" id="Run">${press}${run}<Enabled>false</Enabled></Control>`;
const menu = `<Control xsi:type="Menu" id="More">${press}<Items><Item id="Show">${press}${show}</Item></Items></Control>`;

const tabOf = (controls: string): string =>
  `<CustomTab id="Tab"><Group id="Group"><Label resid="Label" />${icon}${controls}</Group><Label resid="Label" /></CustomTab>`;
const surface = (tabs: string): string => `<ExtensionPoint xsi:type="PrimaryCommandSurface">${tabs}</ExtensionPoint>`;
const functions = (namespace: string): string => `<AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
  <Script><SourceLocation resid="Page" /></Script><Page><SourceLocation resid="Page" /></Page>
  <Metadata><SourceLocation resid="Metadata" /></Metadata>${namespace}</ExtensionPoint></AllFormFactors>`;

function manifestWith(points: string, more = "", lifetime = "long"): string {
  return `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
    xsi:type="TaskPaneApp"><Id>1</Id><Version>1.0</Version><DefaultLocale>en-US</DefaultLocale>
    <DisplayName DefaultValue="Plans"><Override Locale="vi-VN" Value="Chỉ tiêu" /></DisplayName>
    <Description DefaultValue="About plans" />
    <DefaultSettings><SourceLocation DefaultValue="https://a.test/start.html" /></DefaultSettings>
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
      <Hosts><Host xsi:type="Workbook"><Runtimes><Runtime resid="Page" lifetime="${lifetime}" /></Runtimes>${more}
        <DesktopFormFactor>${points}</DesktopFormFactor></Host></Hosts>
      <Resources>
        <bt:Images><bt:Image id="Small" DefaultValue="https://a.test/16.png" /><bt:Image id="Large" DefaultValue="https://a.test/32.png" /></bt:Images>
        <bt:Urls><bt:Url id="Page" DefaultValue="https://a.test/pane.html" /><bt:Url id="Metadata" DefaultValue="https://a.test/f.json" /></bt:Urls>
        <bt:ShortStrings><bt:String id="Label" DefaultValue="Run"><bt:Override Locale="vi-VN" Value="Chạy" /></bt:String>
          <bt:String id="Space" DefaultValue="PLAN" /></bt:ShortStrings>
        <bt:LongStrings><bt:String id="Tip" DefaultValue="Runs it" /></bt:LongStrings>
      </Resources>
    </VersionOverrides></OfficeApp>`;
}

const firstControl = (manifest: Manifest): unknown => manifest.tabs[0]?.groups[0]?.controls[0];

test.each([
  ["vi-VN", "Chỉ tiêu", "Chạy"],
  ["vi-vn", "Chỉ tiêu", "Chạy"],
  ["en-US", "Plans", "Run"],
  ["fr-FR", "Plans", "Run"],
])("in %s the add-in is called %s and its button %s", (locale, name, label) => {
  const manifest = readManifest(manifestWith(surface(tabOf(button))), locale);
  expect([manifest.name, manifest.tabs[0]?.label]).toEqual([name, label]);
  expect(firstControl(manifest)).toMatchObject({ kind: "button", label, tipTitle: label, tip: "Runs it" });
});

test.each<[what: string, controls: string, control: object]>([
  ["a command", button, { id: "Run", enabled: true, command: { kind: "function", functionName: "run" } }],
  ["a disabled command", disabled, { id: "Run", enabled: false }],
  [
    "a menu",
    menu,
    {
      kind: "menu",
      id: "More",
      items: [
        {
          id: "Show",
          command: { kind: "taskpane", taskpaneId: "Pane", page: "https://a.test/pane.html", title: "Runs it" },
        },
      ],
    },
  ],
])("%s", (_what, controls, control) => {
  expect(firstControl(readManifest(manifestWith(surface(tabOf(controls))), "en-US"))).toMatchObject(control);
});

test("pictures by their size", () => {
  const [tab] = readManifest(manifestWith(surface(tabOf(button))), "en-US").tabs;
  expect([...(tab?.groups[0]?.icons ?? [])]).toEqual([
    [16, "https://a.test/16.png"],
    [32, "https://a.test/32.png"],
  ]);
});

test("groups on a tab of Excel's, and commands in the menu of cells", () => {
  const home = '<OfficeTab id="TabHome"><Group id="Group"><Label resid="Label" /></Group></OfficeTab>';
  const cells = `<ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell">${button}</OfficeMenu></ExtensionPoint>`;
  const manifest = readManifest(manifestWith(surface(home) + cells), "en-US");
  expect(manifest.tabs[0]).toMatchObject({ id: "TabHome", builtIn: true });
  expect(manifest.cellMenu.map(({ id }) => id)).toEqual(["Run"]);
});

test.each([
  ['<Namespace resid="Space" />', "PLAN"],
  ["", ""],
])("functions, with the namespace %s", (element, namespace) => {
  const manifest = readManifest(manifestWith("", functions(element)), "en-US");
  expect(manifest.functions).toMatchObject({ metadata: "https://a.test/f.json", namespace });
});

test.each([
  ["long", "https://a.test/pane.html"],
  ["short", undefined],
])("a runtime of lifetime %s is shared: %s", (lifetime, page) => {
  expect(readManifest(manifestWith("", "", lifetime), "en-US").sharedRuntime).toBe(page);
});

test.each([
  ["<OfficeApp", /is not XML/],
  ["<Manifest />", /begins with <Manifest>/],
  [manifestWith(surface(tabOf(button))).replace('id="Label" DefaultValue', 'id="Other" DefaultValue'), /resid="Label"/],
  [manifestWith(surface(tabOf(button.replace('"ExecuteFunction"', '"Fly"')))), /unknown action Fly/],
])("refused: %#", (text, reason) => {
  expect(() => readManifest(text, "en-US")).toThrow(reason);
});

test("the sample add-in of the workbench is read", () => {
  const text = readFileSync(path.join(__dirname, "../sample-addin/manifest.xml"), "utf8");
  const manifest = readManifest(text, "vi-VN");
  expect(manifest.tabs.flatMap((tab) => tab.groups).flatMap((group) => group.controls.map(({ id }) => id))).toEqual([
    "Sample.Open",
    "Sample.Mark",
  ]);
});
