/** Takes names away from the open workbook that no person gave. */

/** One request to read them, one to take them away. */
export async function removeNames(context: Excel.RequestContext, wanted: (name: string) => boolean): Promise<void> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  for (const name of names.items.filter((item) => wanted(item.name))) name.delete();
  await context.sync();
}
