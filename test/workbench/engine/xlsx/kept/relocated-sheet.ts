/** Places within a sheet's own part (addresses in attributes, formulas in elements), after cells have moved. */
import type { WorkSheet } from "../../work-sheet";
import { everyElement, localName, prune, setAttribute, setText, textOf, type Markup } from "./markup-tree";
import type { Relocation } from "./relocation";

const addressAttributes = ["ref", "sqref", "topLeftCell", "activeCell"] as const;
const formulaElements: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f"]);

/** Elements that have no meaning once their cells are gone. */
const bound: ReadonlySet<string> = new Set([
  ...["mergeCell", "hyperlink", "conditionalFormatting", "dataValidation", "ignoredError", "protectedRange"],
  ...["cellWatch", "inputCells", "sparkline"],
]);

export function relocatePlaces(root: Markup, home: WorkSheet, to: Relocation): void {
  if (to.isNothing) return;
  const lost = new Set<Markup>();
  everyElement(root, (element) => {
    const name = localName(element.name);
    const named = name === "cellWatch" || name === "inputCells" ? ["r"] : addressAttributes;
    for (const attribute of named) {
      const address = element.attributes.get(attribute);
      if (address === undefined) continue;
      const moved = to.addresses(address, home);
      if (moved !== "") setAttribute(element, attribute, moved);
      else if (bound.has(name)) lost.add(element);
    }
    if (formulaElements.has(name) && element.children.length === 1) setText(element, to.formula(textOf(element), home));
    const inner = element.children.find((child) => typeof child !== "string" && localName(child.name) === "sqref");
    if (inner && typeof inner !== "string") {
      const moved = to.addresses(textOf(inner), home);
      if (moved === "") lost.add(element);
      else setText(inner, moved);
    }
  });
  if (lost.size > 0) prune(root, (element) => lost.has(element));
}
