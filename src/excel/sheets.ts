/** Sheets of the open workbook that come and go. */

/** Takes a sheet away, if it is there. */
export async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}
