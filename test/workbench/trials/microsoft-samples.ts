/** Samples of OfficeDev/Office-Add-in-samples and what is pressed in each; see microsoft.ts. */
import {
  contextualTabs,
  globalState,
  keyboardShortcuts,
  repository,
  sharedRuntimeScenario,
  synchronousFunctions,
  type Packages,
} from "./microsoft-shared-runtime";
import type { Trial } from "./trial";

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
    const dialog = await excel.dialog(opened);
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

const insertFile = (packages: Packages): Trial => ({
  name: "insert-file",
  repository,
  folder: "Samples/excel-insert-file",
  packages: {
    ...packages,
    "https://officedev.github.io/Office-Add-in-samples/Samples/excel-insert-file":
      "../Office-Add-in-samples/Samples/excel-insert-file",
  },
  served: {},
  isBuilt: false,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.pane.locator("#fileInput").setInputFiles(excel.file("SalesTemplate.xlsx"));
    await excel.see("the sheet of the file", () => excel.sheets(), "Sheet1, Template");
    await excel.see("the figures of the service", () => excel.shown("Template!B5:C5"), /^\w.+\| .*[1-9]/);
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
