/** Defined names of the open workbook by what they mean: found, and taken away where no person gave them. */

/** The workbook's names whose formula is wanted. Excel: a name's formula comes in the language of the person, but names of
 *  an add-in's functions are the same in all. */
export async function namesWith(
  context: Excel.RequestContext,
  wanted: (formula: string) => boolean,
): Promise<readonly string[]> {
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  return names.items.filter((item) => wanted(String(item.formula))).map((item) => item.name);
}

/** One request to read them, one to take them away. */
export async function removeNames(context: Excel.RequestContext, wanted: (name: string) => boolean): Promise<void> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  for (const name of names.items.filter((item) => wanted(item.name))) name.delete();
  await context.sync();
}
