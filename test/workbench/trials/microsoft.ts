/**
 * Microsoft's templates and samples for Excel, and what is pressed in each: what their READMEs tell a person to do. Their
 * sources are fetched by whoever tries them; docs/foreign-add-ins.md says of what commit, and what was seen.
 */
import type { Trial } from "./trial";
import { samples } from "./microsoft-samples";

const fabric = {
  "https://res-1.cdn.office.net/files/fabric-cdn-prod_20230815.002/office-ui-fabric-core/11.1.0/css/":
    "office-ui-fabric-core/dist/css",
  "https://res-1.cdn.office.net/files/fabric-cdn-prod_20230815.002/office-ui-fabric-core/11.0.0/css/":
    "office-ui-fabric-core/dist/css",
};

const taskPaneReact: Trial = {
  name: "taskpane-react",
  repository: "OfficeDev/Office-Addin-TaskPane-React",
  isBuilt: true,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.see("the pane", () => excel.pane.getByRole("heading").first().innerText(), /Welcome/);
    await excel.shot("pane");
    await excel.pane.getByRole("textbox").fill("Chỉ tiêu");
    await excel.click("Insert text");
    await excel.see("the text in A1", () => excel.shown("A1"), "Chỉ tiêu");
  },
};

const taskPane: Trial = {
  name: "taskpane",
  repository: "OfficeDev/Office-Addin-TaskPane",
  packages: fabric,
  isBuilt: true,
  async run(excel) {
    await excel.press("TaskpaneButton");
    await excel.select("B2:C3");
    await excel.pane.locator("#run").click();
    await excel.see("the fill of the selected cells", () => excel.fill("C3"), "#FFFF00");
  },
};

const customFunctions: Trial = {
  name: "custom-functions",
  repository: "OfficeDev/Excel-Custom-Functions",
  // Their server has what it builds under this path, too; functions.json and the functions' page are named by it.
  served: { "/public": "dist" },
  packages: fabric,
  isBuilt: true,
  run: functionsRun,
};

const sharedFunctions: Trial = {
  name: "custom-functions-shared",
  repository: "OfficeDev/Excel-Custom-Functions-Shared",
  served: { "/public": "dist" },
  packages: fabric,
  isBuilt: true,
  run: functionsRun,
};

async function functionsRun(excel: Parameters<Trial["run"]>[0]): Promise<void> {
  await excel.type("A1", "=CONTOSO.ADD(10,200)");
  await excel.see("=CONTOSO.ADD(10,200)", () => excel.shown("A1"), "210");
  await excel.type("A2", '=CONTOSO.LOG("Hello World")');
  await excel.see('=CONTOSO.LOG("Hello World")', () => excel.shown("A2"), "Hello World");
  await excel.type("A3", "=CONTOSO.CLOCK()");
  await excel.see("=CONTOSO.CLOCK()", () => excel.shown("A3"), /\d+:\d\d:\d\d/);
  await excel.type("A4", "=CONTOSO.INCREMENT(5)");
  await excel.see("=CONTOSO.INCREMENT(5), after three seconds or so", () => excel.shown("A4"), "15");
  await excel.type("A5", '=CONTOSO.ADD("ten",1)');
  await excel.see("a text where a number is asked", () => excel.shown("A5"), "#VALUE!");
  await excel.type("A4", "");
  await excel.press("TaskpaneButton");
  await excel.select("B2");
  await excel.pane.locator("#run").click();
  await excel.see("the pane's button: the fill of B2", () => excel.fill("B2"), "#FFFF00");
}

export const trials: readonly Trial[] = [taskPaneReact, taskPane, customFunctions, sharedFunctions, ...samples(fabric)];
