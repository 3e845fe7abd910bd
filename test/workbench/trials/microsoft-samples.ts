/** Samples of OfficeDev/Office-Add-in-samples and what is pressed in each; see microsoft.ts. */
import type { Trial } from "./trial";

type Packages = { readonly [address: string]: string };

const repository = "OfficeDev/Office-Add-in-samples";

export function samples(fabric: Packages): Trial[] {
  return [
    tutorial(fabric),
    sharedRuntimeScenario(fabric),
    globalState(fabric),
    insertFile(fabric),
    commands(fabric),
    contextualTabs(fabric),
    keyboardShortcuts(fabric),
    customSettings(fabric),
    offlineStorage(fabric),
    contentAddIn(),
    dataTypesExplorer(fabric),
    synchronousFunctions(fabric),
  ];
}

const tutorial = (packages: Packages): Trial => ({
  name: "tutorial",
  repository,
  folder: "Samples/tutorials/excel-tutorial/My Office Add-in",
  packages,
  isBuilt: true,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.click("Create Table");
    await excel.see(
      "Create Table",
      () => excel.shown("A1:D3"),
      "Date | Merchant | Category | Amount / 1/1/2017 | The Phone Company | Communications | €120.00 / 1/2/2017 | Northwind Electric Cars | Transportation | €142.33",
    );
    await excel.click("Filter Table");
    await excel.see("Filter Table: rows that are left", () => excel.visibleRows("A1:A8"), "1, 4, 6, 8");
    await excel.click("Sort Table");
    await excel.see("Sort Table: the first merchant that is left", () => excel.shown("B4"), /Bellows|Best|Trey/);
    await excel.click("Create Chart");
    await excel.shot("chart");
    await excel.click("Freeze Header");
    await excel.see("Freeze Header", () => excel.frozen(), "1 row, 0 columns");
    const opened = excel.page.context().waitForEvent("page");
    await excel.click("Open Dialog");
    await excel.click("Allow");
    const dialog = await opened;
    await dialog.locator("#name-box").fill("Nguyễn Văn A");
    await dialog.locator("#ok-button").click();
    await excel.see(
      "Open Dialog: the name given in it",
      () => excel.pane.locator("#user-name").innerText(),
      "Nguyễn Văn A",
    );
    await excel.press("ToggleProtection");
    await excel.see("Toggle Worksheet Protection", () => excel.sheets(), "Sheet1 (protected)");
    await excel.press("ToggleProtection");
    await excel.see("Toggle Worksheet Protection again", () => excel.sheets(), "Sheet1");
  },
});

const sharedRuntimeScenario = (packages: Packages): Trial => ({
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
    const dialog = await opened;
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

const globalState = (packages: Packages): Trial => ({
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

const insertFile = (packages: Packages): Trial => ({
  name: "insert-file",
  repository,
  folder: "Samples/excel-insert-file",
  packages: {
    ...packages,
    "https://officedev.github.io/Office-Add-in-samples/Samples/excel-insert-file/":
      "../Office-Add-in-samples/Samples/excel-insert-file",
  },
  served: {},
  isBuilt: false,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.pane.locator("#fileInput").setInputFiles(excel.file("SalesTemplate.xlsx"));
    await excel.see("the sheet of the file", () => excel.sheets(), "Sheet1, Template");
    await excel.see("the figures of the service", () => excel.shown("Template!B5:F5"), /^\w.+\| [\d$]/);
  },
});

const commands = (packages: Packages): Trial => ({
  name: "add-in-commands",
  repository,
  folder: "Samples/office-add-in-commands/excel",
  packages,
  isBuilt: false,
  async run(excel) {
    await excel.select("B2");
    await excel.press("itemExecuteFunction");
    await excel.see(
      "the menu's function",
      () => excel.shown("B2"),
      "ExecuteFunction works. Button ID=itemExecuteFunction",
    );
    await excel.press("Contoso.TaskpaneButton");
    await excel.select("C3");
    await excel.pane.locator("#run").click();
    await excel.see("the pane's button: the fill of C3", () => excel.fill("C3"), "#FFFF00");
  },
});

const contextualTabs = (packages: Packages): Trial => ({
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

const keyboardShortcuts = (packages: Packages): Trial => ({
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

const customSettings = (packages: Packages): Trial => ({
  name: "save-custom-settings",
  repository,
  folder: "Samples/office-add-in-save-custom-settings",
  packages,
  isBuilt: false,
  async run(excel) {
    await excel.press("TaskpaneButton");
    for (const storage of ["PropertyBag", "Cookies", "LocalStorage", "SessionStorage", "Document"]) {
      await excel.pane.locator("#storageOptions").selectOption(storage);
      await excel.pane.locator("#setName").fill(storage);
      await excel.pane.locator("#setValue").fill(`of ${storage}`);
      await excel.pane.locator("#saveSetting").click();
      await excel.pane.locator("#getName").fill(storage);
      await excel.pane.locator("#getSetting").click();
      await excel.see(
        storage,
        () => excel.pane.locator("#bannerText").innerText(),
        new RegExp(`VALUE: of ${storage}$`),
      );
    }
  },
});

const offlineStorage = (packages: Packages): Trial => ({
  name: "offline-storage",
  repository,
  folder: "Samples/Excel.OfflineStorageAddin",
  packages: {
    ...packages,
    "https://code.jquery.com/jquery-3.4.1.js": "jquery/dist/jquery.js",
  },
  isBuilt: true,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.click("Create Table");
    await excel.see("Create Table", () => excel.shown("A1:D1"), "Name | PPG | Rebounds | APG");
    await excel.see("its first player", () => excel.shown("A2"), /\w+/);
  },
});

const contentAddIn = (): Trial => ({
  name: "content-add-in",
  repository,
  folder: "Samples/excel-content-add-in",
  isBuilt: true,
  async run(excel) {
    await excel.see("its sheets", () => excel.sheets(), /Agent Workspace, Agents, Applicants, Policies, Prospects/);
    await excel.pane.locator("#agent-name").selectOption("Amelie Laffer");
    await excel.pane.locator("#applicant-name").selectOption("Mara Michael");
    await excel.see("the age of the chosen applicant", () => excel.pane.locator("#applicant-age").inputValue(), "63");
    await excel.pane.locator("#policy-name").selectOption("Term Life");
    await excel.pane.locator("#insurance-amount").fill("100000");
    await excel.pane.locator("#insurance-amount").blur();
    await excel.pane.locator("#save-prospect").click();
    await excel.see(
      "the saved row",
      () => excel.shown("Prospects!A2:E2"),
      "Amelie Laffer | Mara Michael | 63 | Female | Term Life",
    );
  },
});

const dataTypesExplorer = (packages: Packages): Trial => ({
  name: "data-types-explorer",
  repository,
  folder: "Samples/excel-data-types-explorer",
  packages: { ...packages, "https://ajax.aspnetcdn.com/ajax/jquery/jquery-3.3.1.js": "jquery/dist/jquery.js" },
  sets: "ExcelApi:1.16",
  isBuilt: true,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.select("B2");
    await excel.pane.locator("#number").fill("24.5");
    await excel.pane.locator("#format").fill("0.00 %");
    await excel.click("Set data");
    await excel.see("a formatted number", () => excel.shown("B2"), "2450.00 %");
    await excel.select("B3");
    await excel.pane.locator("#dataTypeSelect").selectOption("String");
    await excel.pane.locator("#basicValue").fill("chữ");
    await excel.click("Set data");
    await excel.see("a string", () => excel.shown("B3"), "chữ");
    await excel.click("Get data");
    await excel.see("the string read back", () => excel.pane.locator("#basicValue").inputValue(), "chữ");
    await excel.select("B4");
    await excel.pane.locator("#dataTypeSelect").selectOption("Entity");
    await excel.pane.locator("#displayString").fill("Xã A");
    await excel.click("Set data");
    await excel.see("an entity", () => excel.shown("B4"), "Xã A");
  },
});

const synchronousFunctions = (packages: Packages): Trial => ({
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
