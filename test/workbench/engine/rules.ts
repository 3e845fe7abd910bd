/** Rules that lie over areas of a sheet: conditional formats and data validations. Formulas in en-US A1, from the first area's top left cell. */
import type { Area } from "./area";
import type { Color, StylePatch } from "./style";

export type Comparison =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** One stop of a colour scale, data bar or icon set. */
export interface Threshold {
  readonly kind: "lowest" | "highest" | "number" | "percent" | "percentile" | "formula" | "automatic";
  /** A number or a formula as text; absent for lowest and highest. */
  readonly value?: string;
}

export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string }
  | { readonly kind: "cellValue"; readonly operator: Comparison; readonly formula1: string; readonly formula2?: string }
  | {
      readonly kind: "containsText";
      readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      readonly text: string;
    }
  | { readonly kind: "topBottom"; readonly side: "top" | "bottom"; readonly rank: number; readonly percent: boolean }
  | {
      readonly kind: "preset";
      readonly criterion:
        | "blanks"
        | "nonBlanks"
        | "errors"
        | "nonErrors"
        | "duplicateValues"
        | "uniqueValues"
        | "aboveAverage"
        | "belowAverage";
    }
  | {
      readonly kind: "colorScale";
      readonly stops: readonly { readonly threshold: Threshold; readonly color: Color }[];
    }
  | {
      readonly kind: "dataBar";
      readonly color: Color;
      readonly lowest: Threshold;
      readonly highest: Threshold;
      readonly showValue: boolean;
    }
  | {
      readonly kind: "iconSet";
      readonly icons: string;
      readonly thresholds: readonly Threshold[];
      readonly reverse: boolean;
      readonly showValue: boolean;
    };

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** 0 is looked at first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  /** Applied where the rule holds; empty for scales, bars and icons. */
  readonly style: StylePatch;
}

export type ValidationRule =
  | {
      readonly kind: "list";
      /** Choices "a,b,c", or a formula "=Sheet2!$A$1:$A$9". */
      readonly source: string;
      readonly inCellDropDown: boolean;
    }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: Comparison;
      /** A number as text or a formula. */
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface DataValidation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}
