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

/** A defined name of the workbook, as far as it can be given again. */
export interface StandingName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** One request. */
export async function namesCalled(
  context: Excel.RequestContext,
  wanted: (name: string) => boolean,
): Promise<readonly StandingName[]> {
  const names = context.workbook.names.load("items/name,items/formula,items/visible");
  await context.sync();
  return names.items
    .filter(({ name }) => wanted(name))
    .map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
}

/** Queued for the caller's next sync. */
export function removeNames(context: Excel.RequestContext, standing: readonly StandingName[]): void {
  for (const { name } of standing) context.workbook.names.getItem(name).delete();
}

/** Those of them that are gone are given again. Two requests. */
export async function putNamesBack(context: Excel.RequestContext, standing: readonly StandingName[]): Promise<void> {
  const { names } = context.workbook;
  const found = standing.map((name) => ({ ...name, item: names.getItemOrNullObject(name.name).load("name") }));
  await context.sync();
  for (const { name, formula, visible, item } of found) {
    if (item.isNullObject) names.add(name, formula).visible = visible;
  }
  await context.sync();
}
