/** Sheets of the open workbook that come and go. */

/** Takes new sheets away, as far as they are there, and shows the sheet again that was in front before they came. */
export async function removeNewSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  inFront: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = names.map((name) => worksheets.getItemOrNullObject(name).load("name"));
  const before = worksheets.getItemOrNullObject(inFront).load("name");
  await context.sync();
  if (!before.isNullObject) before.activate();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
