/** An add-in of somebody else's, without a shared runtime: its pane, commands and functions run in pages of their own. */
import path from "node:path";
import { openExcel, type ExcelDriver } from "../workbench/driver";

const folder = path.join(__dirname, "..", "workbench", "foreign-addin");

let excel: ExcelDriver;

beforeAll(async () => {
  const mirrored = { "https://cdn.example/looks.css": path.join(folder, "looks.css") };
  excel = await openExcel({ addIn: { folder, served: { "/public": "built" }, mirrored }, locale: "en-US" });
});
afterAll(() => excel.close());

// https://learn.microsoft.com/office/dev/add-ins/testing/runtimes
test.each`
  typed                       | shown
  ${"=THREE.ADD(2,3)"}        | ${"5"}
  ${'=THREE.KNOWS("Office")'} | ${"TRUE"}
  ${'=THREE.KNOWS("opened")'} | ${"FALSE"}
  ${"=ADD(2,3)"}              | ${"#NAME?"}
`("$typed gives $shown, in the functions' own page", async ({ typed, shown }) => {
  await excel.type("A1", typed);
  expect((await excel.read("A1")).text).toBe(shown);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/read-and-write-data-to-the-active-selection-in-a-document-or-spreadsheet
test("commands run in a page that stays between two presses", async () => {
  await excel.type("B1", "");
  await excel.press("Three.Write");
  await excel.press("Three.Write");
  expect((await excel.read("B1")).value).toBe("pressed 2 of Three.Write");
});

test("the pane's page begins with its button, finds what it loads from elsewhere, and reads the selection", async () => {
  await excel.press("Three.Open");
  const state = excel.pane.locator("#state");
  await excel.pane.getByText("Ready in Excel").waitFor();
  expect(await state.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(1, 2, 3)");
  await excel.paste("C1", [
    ["1", "x"],
    ["2", ""],
  ]);
  await excel.page.evaluate(() => window.workbench?.select("C1:D2"));
  await excel.pane.getByRole("button", { name: "Read" }).click();
  await excel.pane.getByText('succeeded: [[1,"x"],[2,""]]').waitFor();
});

// https://learn.microsoft.com/office/dev/add-ins/tutorials/excel-tutorial
test("one number format in rows of its own is for all cells", async () => {
  await excel.pane.getByRole("button", { name: "Format" }).click();
  await excel.page.waitForFunction(() => window.workbench?.read("C2").text === "2.00");
  expect((await excel.readAll("C1:C2")).map(([cell]) => cell?.text)).toEqual(["1.00", "2.00"]);
});

test("a pane that is closed ends with its page; another begins anew", async () => {
  const opened = () => excel.pane.locator("#state").evaluate(() => (window as unknown as { opened: string }).opened);
  const before = await opened();
  await excel.page.evaluate(() => window.workbench?.showPane(false));
  expect(await excel.page.locator(".pane iframe").count()).toBe(0);
  await excel.press("Three.Open");
  await excel.pane.getByText("Ready in Excel").waitFor();
  expect(await opened()).not.toBe(before);
});
