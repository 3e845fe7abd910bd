/** Samples of OfficeDev/Office-Add-in-samples with a shared runtime, and what is pressed in each; see microsoft.ts. */
import type { Trial } from "./trial";

/** npm packages by the addresses that pages load them from. */
export type Packages = { readonly [address: string]: string };

export const repository = "OfficeDev/Office-Add-in-samples";

export const sharedRuntimeScenario = (packages: Packages): Trial => ({
  name: "shared-runtime-scenario",
  repository,
  folder: "Samples/excel-shared-runtime-scenario",
  served: { "/": "." },
  packages,
  isBuilt: false,
  async run(excel) {
    await excel.type("H1", "=CONTOSOSHARE.GETDATA()");
    await excel.see("the function before the service is connected", () => excel.shown("H1"), "#VALUE!");
    await excel.see("Insert data before", () => excel.refusal("BtnInsertData"), /disabled/);
    await excel.press("BtnOpenTaskpane");
    const opened = excel.page.context().waitForEvent("page");
    await excel.click("Connect to service");
    const dialog = await excel.dialog(opened);
    await dialog.getByRole("button", { name: "Connect" }).click();
    await excel.see(
      "connected through the dialog",
      () => excel.pane.locator("#filterSection").getAttribute("style").then(String),
      /visible/,
    );
    await excel.press("BtnInsertData");
    await excel.see(
      "Insert data",
      () => excel.shown("A1:D2"),
      /^Date \| Merchant \| Category \| Amount \/ 1\/1\/2017 \| The Phone Company/,
    );
    await excel.select("D2:D4");
    await excel.see("Sum is enabled by the selection in the table", () => excel.refusal("BtnSumData"), "pressed");
    await excel.see("Sum data", () => excel.shown("F1"), "289");
    await excel.select("H1");
    await excel.pane.locator("#communicationFilter").check();
    await excel.click("Insert filtered data");
    await excel.see(
      "the function with the service",
      () => excel.shown("H1:K1"),
      /1\/1\/2017 \| The Phone Company \| Communications/,
    );
  },
});

export const globalState = (packages: Packages): Trial => ({
  name: "shared-runtime-global-state",
  repository,
  folder: "Samples/excel-shared-runtime-global-state",
  packages,
  isBuilt: true,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.pane.locator("#txtKey").fill("1");
    await excel.pane.locator("#txtValue").fill("màu xanh");
    await excel.click("Store key/value pair");
    await excel.type("A1", '=CONTOSO.GETVALUEFORKEYCF("1")');
    await excel.see("the pane's value in a cell", () => excel.shown("A1"), "màu xanh");
  },
});

export const contextualTabs = (packages: Packages): Trial => ({
  name: "contextual-tabs",
  repository,
  folder: "Samples/office-contextual-tabs",
  packages,
  isBuilt: true,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.pane.locator("#sqlData").check();
    await excel.click("Import data");
    await excel.see(
      "the table of the data source",
      () => excel.shown("Sample!A1:B3"),
      "Data source: SQL Database |  / Product | Qtr1 / Frames | 10",
    );
    await excel.see("the tab while the table is selected", () => excel.tabs(), /Table Data/);
    await excel.select("Sample!G20");
    await excel.see("the tabs when it is not", () => excel.tabs(), /^(?!.*Table Data)/);
    await excel.type("Sample!B3", "11");
    await excel.see("Refresh after a change", () => excel.refusal("btnRefresh"), "pressed");
    await excel.see("the figure of the source again", () => excel.shown("Sample!B3"), "10");
    await excel.press("itmExternalExcel");
    await excel.see(
      "the other source, by the menu",
      () => excel.shown("Sample!A1:B3"),
      /External Excel File.*Frames \| 5000/,
    );
  },
});

export const keyboardShortcuts = (packages: Packages): Trial => ({
  name: "keyboard-shortcuts",
  repository,
  folder: "Samples/office-keyboard-shortcuts",
  packages,
  isBuilt: false,
  async run(excel) {
    await excel.select("B2");
    await excel.page.keyboard.press("Control+Alt+q");
    await excel.see("Ctrl+Alt+Q: the fill of B2", () => excel.fill("B2"), "#C7CC7A");
    await excel.page.keyboard.press("Control+Alt+ArrowUp");
    await excel.see("Ctrl+Alt+Up: the pane", () => excel.isPaneOpen(), "open");
    await excel.page.keyboard.press("Control+Alt+ArrowDown");
    await excel.see("Ctrl+Alt+Down: the pane", () => excel.isPaneOpen(), "closed");
    await excel.page.keyboard.press("Control+Alt+Shift+n");
    await excel.see("Ctrl+Alt+Shift+N: a sheet", () => excel.sheets(), "Sheet1, Sheet2");
  },
});

export const synchronousFunctions = (packages: Packages): Trial => ({
  name: "custom-functions-sync",
  repository,
  folder: "Samples/excel-custom-functions-sync",
  packages,
  isBuilt: true,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.pane.locator("#setup").click();
    await excel.see("the functions' values", () => excel.shown("B2:B3"), "42 / 100");
  },
});
