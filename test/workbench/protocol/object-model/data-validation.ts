/** Range.dataValidation: what may be typed into cells, and what Excel says about the rest. */
import type { Comparison, DataValidation, ValidationRule } from "../../engine/rules";
import { isRecord } from "../arguments";
import { HostError, invalidArgument, notBuilt } from "../host-error";
import { kind, type Kind } from "../kind";
import type { Json } from "../wire";
import { areasOrNull, rectanglesOf } from "./places";
import { isUnbounded } from "./range-values";
import type { FormattedCells } from "./range-format";

type Validation = Omit<DataValidation, "areas">;
type RuleKind = ValidationRule["kind"];

const plain = {
  errorAlert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
  ignoreBlanks: true,
} as const;

const typeNames: { readonly [K in RuleKind]: string } = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export const dataValidationKind: Kind<FormattedCells> = kind({
  name: "DataValidation",
  scalars: {
    type: (cells) => {
      const found = shared(cells);
      if (found === "mixed") return "Inconsistent";
      return found ? typeNames[found.rule.kind] : "None";
    },
    rule: {
      get: (cells) => {
        const found = shared(cells);
        return found && found !== "mixed" ? ruleObject(found.rule) : {};
      },
      set: (cells, value) => change(cells, { rule: readRule(value) }),
    },
    ignoreBlanks: {
      get: (cells) => (present(cells) ?? plain).ignoreBlanks,
      set: (cells, value) => change(cells, { ignoreBlanks: value === true }),
    },
    errorAlert: {
      get: (cells) => {
        const { show, style, title, message } = (present(cells) ?? plain).errorAlert;
        return { showAlert: show, style, title, message };
      },
      set: (cells, value) => {
        const { showAlert, style, title, message } = record(value);
        const alertStyle = (["Stop", "Warning", "Information"] as const).find((each) => each === (style ?? "Stop"));
        if (!alertStyle) throw invalidArgument();
        change(cells, {
          errorAlert: {
            show: showAlert !== false,
            style: alertStyle,
            title: String(title ?? ""),
            message: String(message ?? ""),
          },
        });
      },
    },
    prompt: {
      get: (cells) => {
        const { show, title, message } = (present(cells) ?? plain).prompt;
        return { showPrompt: show, title, message };
      },
      set: (cells, value) => {
        const { showPrompt, title, message } = record(value);
        change(cells, {
          prompt: { show: showPrompt !== false, title: String(title ?? ""), message: String(message ?? "") },
        });
      },
    },
    /** Excel: null if some cells keep the rule and others don't. */
    valid: (cells) => {
      const checked = validities(cells).map(({ valid }) => valid);
      return checked.every((each) => each === checked[0]) ? (checked[0] ?? true) : null;
    },
  },
  methods: {
    clear: ({ sheet, areas }) => areas.forEach((area) => sheet.setValidation(area, null)),
    getInvalidCells: (cells, _, session) => {
      const found = areasOrNull(session, cells.sheet, invalid(cells));
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getInvalidCellsOrNullObject: (cells, _, session) => areasOrNull(session, cells.sheet, invalid(cells)),
  },
});

function invalid(cells: FormattedCells) {
  return rectanglesOf(validities(cells).filter(({ valid }) => !valid));
}

function validities({ sheet, areas }: FormattedCells): { row: number; column: number; valid: boolean }[] {
  const found: { row: number; column: number; valid: boolean }[] = [];
  for (const area of areas) {
    // Excel looks at cells with something in them; a blank sheet below cannot be invalid.
    const used = isUnbounded(area) ? sheet.usedArea() : area;
    if (!used) continue;
    for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row++) {
      for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column++) {
        found.push({ row, column, valid: sheet.isValid(row, column) });
      }
    }
  }
  return found;
}

/** The rule that all cells have, null for none. */
function shared({ sheet, areas }: FormattedCells): Validation | null | "mixed" {
  const found = areas.flatMap((area) => [
    sheet.validation(area.top, area.left),
    sheet.validation(area.bottom, area.right),
    sheet.validation(area.top, area.right),
    sheet.validation(area.bottom, area.left),
  ]);
  const [first = null] = found;
  const text = JSON.stringify(first && ruleObject(first.rule));
  return found.every((each) => JSON.stringify(each && ruleObject(each.rule)) === text) ? first : "mixed";
}

function present(cells: FormattedCells): Validation | null {
  const found = shared(cells);
  return found === "mixed" ? null : found;
}

function change(cells: FormattedCells, patch: Partial<Validation>): void {
  const now = present(cells);
  const rule = patch.rule ?? now?.rule;
  if (!rule) throw notBuilt("prompts and alerts of a data validation before its rule");
  const { ignoreBlanks, errorAlert, prompt } = { ...plain, ...now, ...patch };
  for (const area of cells.areas) cells.sheet.setValidation(area, { rule, ignoreBlanks, errorAlert, prompt });
}

function ruleObject(rule: ValidationRule): Json {
  switch (rule.kind) {
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { operator, formula1, formula2 } = rule;
      return { [rule.kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
    }
  }
}

function readRule(value: Json): ValidationRule {
  const [entry, ...others] = Object.entries(record(value)).filter(([, each]) => each !== null);
  if (!entry || others.length > 0) throw invalidArgument();
  const [kind, given] = entry;
  const rule = record(given);
  switch (kind) {
    case "list": {
      if (typeof rule["source"] !== "string") throw invalidArgument();
      return { kind, source: rule["source"], inCellDropDown: rule["inCellDropDown"] !== false };
    }
    case "custom":
      return { kind, formula: String(rule["formula"]) };
    case "wholeNumber":
    case "decimal":
    case "date":
    case "time":
    case "textLength": {
      const { operator, formula1, formula2 } = rule;
      if (formula1 === undefined || formula1 === null) throw invalidArgument();
      const second = formula2 === undefined || formula2 === null ? {} : { formula2: String(formula2) };
      return { kind, operator: operator as Comparison, formula1: String(formula1), ...second };
    }
    default:
      throw invalidArgument();
  }
}

function record(value: Json): { readonly [key: string]: Json } {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}
