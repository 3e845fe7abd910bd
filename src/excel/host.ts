/** Attain's place in Excel: when it is ready, what language it speaks, its ribbon buttons, its pane, its events. */

export interface Host {
  readonly isExcel: boolean;
  /** A language tag such as `vi-VN`. */
  readonly displayLanguage: string;
}

export async function whenReady(): Promise<Host> {
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  return { isExcel, displayLanguage: isExcel ? Office.context.displayLanguage : navigator.language };
}

/** Ties a ribbon button's action to what it does. The button is free again when the work is over, however it ends. */
export function onCommand(id: string, work: () => Promise<unknown>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void work().finally(() => event.completed());
  });
}

/** Whether functions may answer with numbers that bring their format along. Excel LTSC 2021 ends at 1.3. */
export function takesFormattedNumbers(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
}

export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Excel: its own theme, where it tells of one; older versions tell only the colour behind the pane. Undefined: the
 *  system's preference counts. */
export function isHostDark(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor);
}

/** `#262626` is dark: its brightness is below half of white's. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const [red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(color ?? "")?.slice(1) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const part = (hex: string): number => parseInt(hex, 16);
  return part(red) * 0.299 + part(green) * 0.587 + part(blue) * 0.114 < 128;
}

/** Excel: it tells no add-in of a new theme (Outlook does), but people choose themes outside the pane and come back to
 *  it. The system's own preference is told by the browser. */
export function onThemeChange(changed: () => void): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    system.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

/** Calls back soon after anything in the workbook changed, once for many changes that come together: people's edits,
 *  pasting, undo, co-authors, formulas, tables and sheets that come and go. */
export async function onWorkbookChange(changed: () => void): Promise<void> {
  const soon = once(changed, 120);
  const told = (): Promise<void> => {
    soon();
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(told);
    // Excel: a figure that a formula gives changes without onChanged.
    worksheets.onCalculated.add(told);
    worksheets.onAdded.add(told);
    worksheets.onDeleted.add(told);
    tables.onAdded.add(told);
    tables.onDeleted.add(told);
    await context.sync();
  });
}

/** Calls back soon after the person chose other cells or another sheet. Answers with what ends it. */
export async function onSelectionChange(changed: () => void): Promise<() => Promise<void>> {
  const soon = once(changed, 80);
  const told = (): Promise<void> => {
    soon();
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(told), worksheets.onActivated.add(told)];
    await context.sync();
    return async () => {
      // Excel: a handler is removed in the conversation that added it.
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}

/** One call for all that come within `wait` milliseconds of each other. */
function once(call: () => void, wait: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, wait);
  };
}
