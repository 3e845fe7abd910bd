/**
 * Starts the page: reads what was asked for, opens the workbook, builds the parts around it, starts the add-in, and sets
 * `window.workbench`. The only file that knows all parts.
 */
import { placeAddress } from "../engine/address";
import { cellArea } from "../engine/area";
import type { Happening } from "../engine/changes";
import { emptyWorkbook } from "../engine/workbook";
import type { Loss } from "../engine/xlsx/losses";
import { openFile } from "../engine/xlsx/open";
import type { Workbook } from "../engine/model";
import { Faults } from "../protocol/faults";
import { AddIn, fetchAddIn } from "./add-in";
import { includes, isElsewhere, Desk } from "./desk";
import { makeDoor } from "./door";
import { element } from "./dom";
import { Files } from "./files";
import { buildGrid } from "./grid/build";
import { withOutlineBars } from "./grid/outline-bars";
import { nativeFunctions } from "./native-functions";
import { meddle } from "./meddling";
import { FaultPanel } from "./parts/fault-panel";
import { Pane } from "./parts/pane";
import { statusBar } from "./parts/status-bar";
import { sheetTabs } from "./parts/sheet-tabs";
import { formulaRow, makeFormulaBox } from "./parts/formula-row";
import { readerCells } from "./parts/reader-cells";
import { applyTheme, currentTheme, onTheme } from "./parts/theme";
import { titleBar } from "./parts/title-bar";
import { readRequest, type PageRequest } from "./request";
import { nativeTabs } from "./ribbon/native-tabs";
import { Ribbon } from "./ribbon/ribbon";
import { textsOf } from "./texts";

interface FirstBook {
  readonly book: Workbook;
  readonly name: string;
  /** Empty for a new workbook. */
  readonly losses: readonly Loss[];
}

async function firstWorkbook(request: PageRequest): Promise<FirstBook> {
  if (request.book === undefined) {
    const name = request.locale === "vi-VN" ? "Sổ1.xlsx" : "Book1.xlsx";
    return { book: emptyWorkbook(request.options), name, losses: [] };
  }
  const address = new URL(request.book, location.href);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status} ${answer.statusText}`);
  const name = decodeURIComponent(address.pathname.split("/").pop() ?? "");
  const { workbook, losses } = await openFile(new Uint8Array(await answer.arrayBuffer()), request.options);
  return { book: workbook, name: name.endsWith(".xlsx") ? name : `${name}.xlsx`, losses };
}

async function start(): Promise<void> {
  applyTheme(currentTheme());
  const request = await readRequest();
  // Its answers come while the page is built; what is wrong with them is said when the page is there.
  const addInFiles = fetchAddIn(request).then(
    (files) => ({ files }),
    (trouble: unknown) => ({ trouble }),
  );
  document.documentElement.lang = request.locale;
  const texts = textsOf(request.locale);
  const { book, name, losses } = await firstWorkbook(request);
  const desk = new Desk(book, name, request.locale, texts);
  const files = new Files(desk, request.options);
  // Parts hang their lists and notes on the body themselves: what said "opening" must be gone before.
  document.body.replaceChildren();

  const { grid, selecting, editing, clipboard, suggestions, setCellMenu } = buildGrid(desk, makeFormulaBox(texts), {
    save: () => void files.download(),
  });
  const ribbon = new Ribbon(texts, () => editing.focus());
  suggestions.functions = nativeFunctions(request.locale);
  const status = statusBar(grid, selecting, editing);
  const recalculate = (): void => void desk.act(() => desk.book.calculate("full"));
  const commands = { grid, selecting, clipboard, recalculate };
  const faults = new Faults((work) => meddle(desk, grid, work));
  let addIn: AddIn | undefined;
  const pane = new Pane(texts, () => {
    addIn?.showPane(false);
    editing.focus();
  });
  const showTabs = (): void => {
    const { before, after } = nativeTabs(commands, addIn?.tabs.builtIn ?? new Map());
    ribbon.setTabs([before, ...after, ...(addIn?.tabs.tabs ?? [])]);
  };
  showTabs();

  document.body.append(
    titleBar(desk, { openFile: (file) => files.openChosen(file), download: () => files.download() }),
    ribbon.element,
    element(
      "div",
      { class: "desk" },
      element(
        "main",
        { class: "sheet-side" },
        formulaRow(grid, selecting, editing),
        withOutlineBars(grid, editing),
        sheetTabs(grid, editing),
      ),
      pane.element,
    ),
    status.element,
    readerCells(grid, selecting, editing),
    new FaultPanel(desk, faults, request.showsFaults).element,
  );
  files.acceptDrops();
  onTheme(() => grid.followTheme());
  editing.onChange(() => ribbon.follow());
  let history = "";
  desk.watch((happening) => {
    // An add-in that writes on other sheets a thousand times changes nothing here but what can be undone.
    const undoable = `${desk.book.canUndo} ${desk.book.canRedo}`;
    if (undoable !== history || !isElsewhere(happening, grid.sheet)) ribbon.follow();
    history = undoable;
    status.setCalculating(desk.book.customFunctions.waiting > 0);
    if (includes(happening, "sheetActivated")) editing.focus();
    if (happening !== "opened") sayCircles(desk, happening);
  });
  editing.cellBox.focus();
  if (losses.length > 0) desk.sayOpened(losses);

  try {
    const answer = await addInFiles;
    if ("trouble" in answer) throw answer.trouble;
    addIn = AddIn.of(answer.files, desk, pane, ribbon, request, faults);
  } catch (trouble) {
    // Without its add-in this is still a spreadsheet, with what is wrong on the screen.
    throw new Error(
      texts.addIn.missing(request.manifest, trouble instanceof Error ? trouble.message : String(trouble)),
    );
  }
  const running = addIn;
  suggestions.functions = [...running.functions, ...suggestions.functions];
  setCellMenu(running.tabs.cellMenu);
  showTabs();
  running.start();
  editing.onChange(() => {
    running.cellIsEdited(editing.edited !== undefined);
  });
  const door = makeDoor(desk, grid, files, running, faults);
  if (request.press && request.book === undefined) {
    await door.ready();
    await door.press(request.press);
  }
  window.workbench = door;
}

/** Excel warns once when a formula begins to refer to itself, and shows 0. */
function sayCircles(desk: Desk, happening: Happening): void {
  const circle = happening.changes.find((change) => change.kind === "circularReference");
  if (circle?.kind !== "circularReference" || happening.origin !== "person") return;
  const cells = circle.cells.map(({ sheet, row, column }) => placeAddress(sheet.name, cellArea(row, column)));
  desk.say(desk.texts.circle(cells.slice(0, 3).join(", ")), "trouble");
}

start().catch((fault: unknown) => {
  const text = fault instanceof Error ? fault.message : String(fault);
  document.body.append(element("p", { class: "notice trouble", attributes: { role: "alert" } }, text));
  throw fault;
});
