/** Conditional formats between cfRule elements and the model's rules. */
import { cellAddress } from "../address";
import { newGuid } from "../guid";
import type { Comparison, ConditionalFormat, ConditionalRule } from "../rules";
import { readScale, scaleMarkup } from "./conditional-scales";
import { fileFormula, formulaOfFile, isExternal } from "./file-formula";
import type { Losses } from "./losses";
import { escapedText, tag, type Attributes } from "./markup";
import type { FileStyles } from "./read-styles";
import { wordOf } from "./style-words";
import { addressesOf, areasOf } from "./views";
import type { StyleNumbers } from "./write-styles";
import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, numberOf, type XmlElement } from "./xml";

export const comparisonWords: Readonly<Record<Comparison, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

type TextOperator = Extract<ConditionalRule, { kind: "containsText" }>["operator"];
type Criterion = Extract<ConditionalRule, { kind: "preset" }>["criterion"];

const textTypes: Readonly<Record<TextOperator, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const presetTypes: Readonly<Record<Exclude<Criterion, "aboveAverage" | "belowAverage">, string>> = {
  blanks: "containsBlanks",
  nonBlanks: "notContainsBlanks",
  errors: "containsErrors",
  nonErrors: "notContainsErrors",
  duplicateValues: "duplicateValues",
  uniqueValues: "uniqueValues",
};

/** `seen` hears of every rule in the order of the file; null of what isn't understood or said before. */
export function readConditionalFormats(
  sheet: XmlElement,
  styles: FileStyles,
  note: Losses["note"],
  seen: (format: ConditionalFormat | null) => void,
): ConditionalFormat[] {
  const plain = childrenOf(sheet, "conditionalFormatting");
  const extensions = descendantsOf(childOf(sheet, "extLst"), "conditionalFormatting");
  // Younger parts of a rule that has an old form too carry its id; the old form is enough.
  const known = new Set(plain.flatMap((element) => descendantsOf(element, "id").map(({ text }) => text)));
  const found: ConditionalFormat[] = [];
  for (const element of [...plain, ...extensions]) {
    const areas = areasOf(attributeOf(element, "sqref") ?? childOf(element, "sqref")?.text);
    for (const rule of childrenOf(element, "cfRule")) {
      const isTwin = known.has(attributeOf(rule, "id") ?? "");
      const read = isTwin ? null : readRule(rule, styles);
      if (!read || areas.length === 0) {
        seen(null);
        if (!isTwin) note("conditionalFormat", null);
      } else {
        const inline = childOf(rule, "dxf");
        const format: ConditionalFormat = {
          id: newGuid(),
          areas,
          priority: numberOf(rule, "priority") ?? 0,
          stopIfTrue: flagOf(rule, "stopIfTrue"),
          rule: read,
          style: inline ? styles.patchOf(inline) : styles.patch(numberOf(rule, "dxfId")),
        };
        seen(format);
        found.push(format);
      }
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map((format, priority) => ({ ...format, priority }));
}

function readRule(rule: XmlElement, styles: FileStyles): ConditionalRule | null {
  const type = attributeOf(rule, "type") ?? "";
  const formulas = [...childrenOf(rule, "formula"), ...childrenOf(rule, "f")].map(({ text }) => text);
  if (formulas.some((formula) => isExternal(`=${formula}`))) return null;
  const [first, second] = formulas.map((formula) => formulaOfFile(formula, null));
  const text = attributeOf(rule, "text");
  const preset = Object.entries(presetTypes).find(([, file]) => file === type)?.[0];
  const textOperator = Object.entries(textTypes).find(([, file]) => file === type)?.[0];
  if (preset !== undefined) return { kind: "preset", criterion: preset as Criterion };
  if (textOperator !== undefined && text !== undefined)
    return { kind: "containsText", operator: textOperator as TextOperator, text };
  switch (type) {
    case "cellIs": {
      if (first === undefined) return null;
      const operator = wordOf(comparisonWords, attributeOf(rule, "operator"), "EqualTo");
      return { kind: "cellValue", operator, formula1: first, ...(second === undefined ? {} : { formula2: second }) };
    }
    case "top10": {
      const side = flagOf(rule, "bottom") ? "bottom" : "top";
      return { kind: "topBottom", side, rank: numberOf(rule, "rank") ?? 10, percent: flagOf(rule, "percent") };
    }
    case "aboveAverage":
      if (numberOf(rule, "stdDev")) return null;
      return { kind: "preset", criterion: flagOf(rule, "aboveAverage", true) ? "aboveAverage" : "belowAverage" };
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return readScale(type, childOf(rule, type), styles);
    default:
      // What Excel calls "yesterday" or "next month" stands in the file as a formula too.
      return first === undefined ? null : { kind: "custom", formula: first };
  }
}

export function conditionalFormatsMarkup(formats: readonly ConditionalFormat[], styles: StyleNumbers): string {
  return formats
    .map((format, index) => {
      const { areas, rule, style, stopIfTrue } = format;
      const corner = areas[0] ? cellAddress(areas[0].top, areas[0].left) : "A1";
      const { attributes, content } = ruleMarkup(rule, corner);
      const common = { dxfId: styles.patchNumber(style), priority: index + 1, stopIfTrue: stopIfTrue || undefined };
      return tag(
        "conditionalFormatting",
        { sqref: addressesOf(areas) },
        tag("cfRule", { ...attributes, ...common }, content),
      );
    })
    .join("");
}

function formulaTag(formula: string): string {
  return tag("formula", {}, escapedText(fileFormula(formula.startsWith("=") ? formula : `=${formula}`, null)));
}

function ruleMarkup(rule: ConditionalRule, corner: string): { attributes: Attributes; content: string[] } {
  switch (rule.kind) {
    case "custom":
      return { attributes: { type: "expression" }, content: [formulaTag(rule.formula)] };
    case "cellValue": {
      const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      return {
        attributes: { type: "cellIs", operator: comparisonWords[rule.operator] },
        content: formulas.map(formulaTag),
      };
    }
    case "containsText":
      return textRuleMarkup(rule, corner);
    case "topBottom": {
      const { side, rank, percent } = rule;
      const bottom = side === "bottom" || undefined;
      return { attributes: { type: "top10", rank, percent: percent || undefined, bottom }, content: [] };
    }
    case "preset":
      return presetMarkup(rule.criterion, corner);
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return { attributes: { type: rule.kind }, content: [scaleMarkup(rule)] };
  }
}

function textRuleMarkup(
  { operator, text }: Extract<ConditionalRule, { kind: "containsText" }>,
  corner: string,
): { attributes: Attributes; content: string[] } {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  // Excel: the rule itself is this formula; type and text are for the dialog.
  const formulas: Readonly<Record<TextOperator, string>> = {
    Contains: `=NOT(ISERROR(SEARCH(${quoted},${corner})))`,
    NotContains: `=ISERROR(SEARCH(${quoted},${corner}))`,
    BeginsWith: `=LEFT(${corner},LEN(${quoted}))=${quoted}`,
    EndsWith: `=RIGHT(${corner},LEN(${quoted}))=${quoted}`,
  };
  const type = textTypes[operator];
  const attributes = { type, operator: operator === "NotContains" ? "notContains" : type, text };
  return { attributes, content: [formulaTag(formulas[operator])] };
}

function presetMarkup(criterion: Criterion, corner: string): { attributes: Attributes; content: string[] } {
  if (criterion === "aboveAverage" || criterion === "belowAverage") {
    return {
      attributes: { type: "aboveAverage", aboveAverage: criterion === "aboveAverage" && undefined },
      content: [],
    };
  }
  const formulas: Partial<Record<Criterion, string>> = {
    blanks: `=LEN(TRIM(${corner}))=0`,
    nonBlanks: `=LEN(TRIM(${corner}))>0`,
    errors: `=ISERROR(${corner})`,
    nonErrors: `=NOT(ISERROR(${corner}))`,
  };
  const formula = formulas[criterion];
  return { attributes: { type: presetTypes[criterion] }, content: formula === undefined ? [] : [formulaTag(formula)] };
}
