/** Long work over many items that stops now and then, so that whoever has it done can do something else in between. */

/** Some milliseconds of any check. */
const step = 50;

/** What each item gives, in their order. */
export function* flatMapInSteps<Item, Given>(
  items: readonly Item[],
  give: (item: Item) => readonly Given[],
): Generator<void, readonly Given[], void> {
  const given: Given[] = [];
  for (const [index, item] of items.entries()) {
    if (index % step === step - 1) yield;
    given.push(...give(item));
  }
  return given;
}
