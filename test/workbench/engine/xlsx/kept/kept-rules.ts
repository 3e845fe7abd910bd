/**
 * Conditional formats and validations of a sheet's part: those that are as they were stay as the file has them, old and young
 * form; changed and new ones are ours, removed ones go. Order among conditional formats is that of the model.
 */
import type { ConditionalFormat, DataValidation } from "../../rules";
import type { WorkSheet } from "../../work-sheet";
import { conditionalFormatsMarkup } from "../conditional-formats";
import { validationsMarkup } from "../validations";
import type { StyleNumbers } from "../write-styles";
import type { KeptSheet } from "./kept-file";
import {
  allNamed,
  descendants,
  elementOf,
  elementsOf,
  localName,
  markup,
  markupText,
  prune,
  readMarkup,
  setAttribute,
  textOf,
  type Markup,
} from "./markup-tree";
import { relocatePlaces } from "./relocated-sheet";
import type { Relocation } from "./relocation";
import { insertChild } from "./three-way";

/** All cfRule elements in the order in which they are read: the sheet's own, then those among the extensions. */
function rulesOf(sheet: Markup): Markup[] {
  const extended = descendants(elementOf(sheet, "extLst"), "conditionalFormatting");
  return [...allNamed(sheet, "conditionalFormatting"), ...extended].flatMap((each) => allNamed(each, "cfRule"));
}

function validationsOf(sheet: Markup): Markup[] {
  const extended = descendants(elementOf(sheet, "extLst"), "dataValidations");
  return [elementOf(sheet, "dataValidations"), ...extended].flatMap((list) => allNamed(list, "dataValidation"));
}

/** An item as markup; with places as they are now if it is from when the file was opened. */
function comparable(written: string, sheet?: WorkSheet, to?: Relocation): string {
  const holder = readMarkup(`<worksheet>${written}</worksheet>`);
  if (sheet && to) relocatePlaces(holder, sheet, to);
  return elementsOf(holder).map(markupText).join("");
}

/** The number of a rule's look is only how it is written. */
function formatText(format: ConditionalFormat, styles: StyleNumbers): string {
  return conditionalFormatsMarkup([{ ...format, priority: 0 }], styles);
}

export function mergeFormats(
  file: Markup,
  sheet: WorkSheet,
  { formats }: KeptSheet,
  styles: StyleNumbers,
  to: Relocation,
): void {
  const now = new Map(sheet.conditionalFormats.map((format) => [format.id, format]));
  const unwanted = new Set<Markup>();
  const unwantedIds = new Set<string>();
  const stayed = new Map<string, Markup>();
  rulesOf(file).forEach((rule, index) => {
    const then = formats[index];
    if (!then) return;
    const next = now.get(then.id);
    const isSame = next && comparable(formatText(then, styles), sheet, to) === comparable(formatText(next, styles));
    if (isSame) stayed.set(then.id, rule);
    else {
      unwanted.add(rule);
      // The younger part of a data bar goes with the older.
      for (const id of descendants(rule, "id")) unwantedIds.add(textOf(id));
    }
  });
  if (unwanted.size > 0) prune(file, (element) => unwanted.has(element) || unwantedIds.has(idOfRule(element)));
  const added = sheet.conditionalFormats.filter(({ id }) => !stayed.has(id));
  if (unwanted.size === 0 && added.length === 0 && isInOrder(sheet.conditionalFormats, stayed)) return;
  // Priorities count over the whole sheet.
  const numbered = new Set<Markup>();
  const number = (rule: Markup): void => {
    numbered.add(rule);
    setAttribute(rule, "priority", String(numbered.size));
  };
  for (const format of sheet.conditionalFormats) {
    const rule = stayed.get(format.id);
    if (rule) number(rule);
    else {
      for (const made of elementsOf(readMarkup(`<worksheet>${formatText(format, styles)}</worksheet>`))) {
        elementsOf(made).forEach(number);
        insertChild(file.children, "worksheet", made);
      }
    }
  }
  for (const rule of rulesOf(file)) if (!numbered.has(rule) && rule.attributes.has("priority")) number(rule);
}

function idOfRule(element: Markup): string {
  return localName(element.name) === "cfRule" ? (element.attributes.get("id") ?? "") : "";
}

function isInOrder(formats: readonly ConditionalFormat[], rules: ReadonlyMap<string, Markup>): boolean {
  const priorities = formats.map(({ id }) => Number(rules.get(id)?.attributes.get("priority")));
  return priorities.every((priority, index) => index === 0 || priority >= (priorities[index - 1] ?? 0));
}

export function mergeValidations(file: Markup, sheet: WorkSheet, { validations }: KeptSheet, to: Relocation): void {
  const text = (validation: DataValidation): string => comparable(validationsMarkup([validation]));
  const left = new Map<string, number>();
  for (const each of sheet.validations) left.set(text(each), (left.get(text(each)) ?? 0) + 1);
  const unwanted = new Set<Markup>();
  validationsOf(file).forEach((element, index) => {
    const then = validations[index];
    if (!then) return;
    const key = comparable(text(then), sheet, to);
    const count = left.get(key) ?? 0;
    if (count === 0) unwanted.add(element);
    else left.set(key, count - 1);
  });
  if (unwanted.size > 0) prune(file, (element) => unwanted.has(element));
  const added = [...left].flatMap(([key, count]) => new Array<string>(count).fill(key));
  let list = elementOf(file, "dataValidations");
  if (added.length > 0 && !list) {
    list = markup("dataValidations");
    insertChild(file.children, "worksheet", list);
  }
  for (const each of added) list?.children.push(...elementsOf(readMarkup(each)));
  for (const each of [list, ...descendants(elementOf(file, "extLst"), "dataValidations")]) {
    if (each) setAttribute(each, "count", String(elementsOf(each).length));
  }
}
