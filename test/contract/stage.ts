/** Where a behaviour is tried: a new sheet "Contract" in front, and afterwards everything taken away that came with it. Runs in an
 *  add-in's page, of the workbench's or of Script Lab, as text: nothing here may need another file. */

export interface Stage {
  readonly context: Excel.RequestContext;
  /** The sheet "Contract": blank, and the active one. */
  readonly sheet: Excel.Worksheet;
  /** The code with which Excel refuses what was asked for since the last sync; "" if it refuses nothing. */
  readonly refusal: () => Promise<string>;
  /** Listens until the behaviour has been tried; what was heard so far, in order. */
  readonly hear: <E, T>(events: OfficeExtension.EventHandlers<E>, told: (event: E) => T) => T[];
  /** Resolves when it is so, at the latest after five seconds. */
  readonly until: (isSo: () => boolean) => Promise<void>;
}

/** What was in the workbook before. */
export interface Furniture {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly settings: readonly string[];
}

export async function setStage(): Promise<Furniture> {
  return Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    settings.load("items/key");
    await context.sync();
    const before = {
      sheets: worksheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      settings: settings.items.map(({ key }) => key),
    };
    worksheets.add("Contract").activate();
    await context.sync();
    return before;
  });
}

export async function clearStage(before: Furniture): Promise<void> {
  await Excel.run(async (context) => {
    const { application, customXmlParts, names, protection, settings, worksheets } = context.workbook;
    context.runtime.enableEvents = true;
    application.calculationMode = Excel.CalculationMode.automatic;
    protection.load("protected");
    worksheets.load("items/name");
    names.load("items/name");
    settings.load("items/key");
    const parts = customXmlParts.getByNamespace("urn:contract").load("items/id");
    await context.sync();
    if (protection.protected) protection.unprotect();
    for (const part of parts.items) part.delete();
    for (const name of names.items) if (!before.names.includes(name.name)) name.delete();
    for (const setting of settings.items) if (!before.settings.includes(setting.key)) setting.delete();
    for (const sheet of worksheets.items) {
      if (before.sheets.includes(sheet.name)) continue;
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.delete();
    }
    await context.sync();
  });
}

/** Tries a script: what it gives, once the stage is clear again. */
export async function onStage(script: (stage: Stage) => Promise<unknown>): Promise<unknown> {
  const before = await setStage();
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  try {
    return await Excel.run((context) =>
      script({
        context,
        sheet: context.workbook.worksheets.getItem("Contract"),
        refusal: () =>
          context.sync().then(
            () => "",
            (error: OfficeExtension.Error) => error.code,
          ),
        hear: (events, told) => {
          const heard: ReturnType<typeof told>[] = [];
          const handler = events.add((event) => Promise.resolve(void heard.push(told(event))));
          handlers.push(handler as OfficeExtension.EventHandlerResult<unknown>);
          return heard;
        },
        until: async (isSo) => {
          for (const end = Date.now() + 5000; !isSo() && Date.now() < end;) await pause();
        },
      }),
    );
  } finally {
    for (const handler of handlers) {
      handler.remove();
      // Of a sheet that the script has deleted nothing is left to be removed.
      await handler.context.sync().catch(() => undefined);
    }
    await clearStage(before);
  }
}
