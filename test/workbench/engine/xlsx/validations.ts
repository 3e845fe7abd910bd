/** Data validations between dataValidation elements and the model's rules. */
import type { DataValidation, ValidationRule } from "../rules";
import { comparisonWords } from "./conditional-formats";
import { readEscapes } from "./escaped-characters";
import { fileFormula, formulaOfFile, isExternal } from "./file-formula";
import { escapedText, tag } from "./markup";
import { wordOf } from "./style-words";
import { addressesOf, areasOf } from "./views";
import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, type XmlElement } from "./xml";

type Limited = Extract<ValidationRule, { operator: unknown }>["kind"];

const limitedTypes: Readonly<Record<Limited, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const alertWords: Readonly<Record<DataValidation["errorAlert"]["style"], string>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

/** `seen` hears of every element in the order of the file; null of what isn't understood. */
export function readValidations(
  sheet: XmlElement,
  seen: (validation: DataValidation | null) => void,
): DataValidation[] {
  // Excel keeps rules about other sheets among the extensions.
  const extensions = descendantsOf(childOf(sheet, "extLst"), "dataValidations");
  const elements = [childOf(sheet, "dataValidations"), ...extensions].flatMap((list) =>
    childrenOf(list, "dataValidation"),
  );
  return elements.flatMap((element) => {
    const areas = areasOf(attributeOf(element, "sqref") ?? childOf(element, "sqref")?.text);
    const rule = readRule(element);
    if (!rule || areas.length === 0) {
      seen(null);
      return [];
    }
    const text = (name: string): string => readEscapes(attributeOf(element, name) ?? "");
    const validation: DataValidation = {
      areas,
      rule,
      ignoreBlanks: flagOf(element, "allowBlank"),
      errorAlert: {
        show: flagOf(element, "showErrorMessage"),
        style: wordOf(alertWords, attributeOf(element, "errorStyle"), "Stop"),
        title: text("errorTitle"),
        message: text("error"),
      },
      prompt: { show: flagOf(element, "showInputMessage"), title: text("promptTitle"), message: text("prompt") },
    };
    seen(validation);
    return [validation];
  });
}

function formulaText(element: XmlElement, name: string): string | undefined {
  const formula = childOf(element, name);
  return formula && (childOf(formula, "f")?.text ?? formula.text).trim();
}

function readRule(element: XmlElement): ValidationRule | null {
  const type = attributeOf(element, "type") ?? "none";
  const [first = "", second] = [formulaText(element, "formula1"), formulaText(element, "formula2")];
  if (isExternal(`=${first}`)) return null;
  if (type === "list") {
    // Excel: this attribute hides the arrow that it is named after.
    const inCellDropDown = !flagOf(element, "showDropDown");
    const isWritten = first.startsWith('"') && first.endsWith('"');
    const source = isWritten ? first.slice(1, -1).replaceAll('""', '"') : formulaOfFile(first, null);
    return { kind: "list", source, inCellDropDown };
  }
  if (type === "custom") return { kind: "custom", formula: formulaOfFile(first, null) };
  // "Any value" is kept for its message only: a rule that always holds.
  if (type === "none") return flagOf(element, "showInputMessage") ? { kind: "custom", formula: "=TRUE" } : null;
  const kind = (Object.keys(limitedTypes) as Limited[]).find((known) => limitedTypes[known] === type);
  if (!kind) return null;
  return {
    kind,
    operator: wordOf(comparisonWords, attributeOf(element, "operator"), "Between"),
    formula1: limitOfFile(first),
    ...(second === undefined ? {} : { formula2: limitOfFile(second) }),
  };
}

/** A plain number stays one, anything else is a formula. */
function limitOfFile(text: string): string {
  return /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) ? text : formulaOfFile(text, null);
}

export function validationsMarkup(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return "";
  const elements = validations.map(({ areas, rule, ignoreBlanks, errorAlert, prompt }) => {
    const { type, formulas } = written(rule);
    const attributes = {
      type,
      errorStyle: errorAlert.style === "Stop" ? undefined : alertWords[errorAlert.style],
      operator: "operator" in rule && rule.operator !== "Between" ? comparisonWords[rule.operator] : undefined,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: rule.kind === "list" && !rule.inCellDropDown ? true : undefined,
      showInputMessage: prompt.show || undefined,
      showErrorMessage: errorAlert.show || undefined,
      errorTitle: errorAlert.title || undefined,
      error: errorAlert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
      sqref: addressesOf(areas),
    };
    return tag(
      "dataValidation",
      attributes,
      formulas.map((formula, index) => tag(`formula${index + 1}`, {}, escapedText(formula))),
    );
  });
  return tag("dataValidations", { count: elements.length }, elements);
}

function written(rule: ValidationRule): { type: string; formulas: string[] } {
  const formula = (text: string): string => fileFormula(text.startsWith("=") ? text : `=${text}`, null);
  switch (rule.kind) {
    case "list": {
      const { source } = rule;
      return {
        type: "list",
        formulas: [source.startsWith("=") ? formula(source) : `"${source.replaceAll('"', '""')}"`],
      };
    }
    case "custom":
      return { type: "custom", formulas: [formula(rule.formula)] };
    case "wholeNumber":
    case "decimal":
    case "date":
    case "time":
    case "textLength": {
      const limits = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
      return { type: limitedTypes[rule.kind], formulas: limits.map(formula) };
    }
  }
}
