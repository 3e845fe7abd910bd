/** The rule and the look of a conditional format: formula, comparison or text, and font, fill, borders, number format. */
import type { Comparison, ConditionalRule } from "../../engine/rules";
import type { BorderLine, StylePatch, Underline } from "../../engine/style";
import { isRecord } from "../arguments";
import { readColor } from "../color";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, type Scalar, Thing } from "../kind";
import type { Json } from "../wire";
import { formatOf, type HeldFormat } from "./conditional-formats";

const comparisons: readonly Comparison[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

/** Navigation properties such as `custom`: an error, or a null object, if the format is of another type. */
export const conditionalRuleNavigations: NonNullable<Kind<HeldFormat>["navigations"]> = {
  ...ruleNavigation("custom", "custom", () => customKind),
  ...ruleNavigation("cellValue", "cellValue", () => cellValueKind),
  ...ruleNavigation("textComparison", "containsText", () => textKind),
};

function ruleNavigation(
  name: string,
  kind: ConditionalRule["kind"],
  of: () => Kind<HeldFormat>,
): NonNullable<Kind<HeldFormat>["navigations"]> {
  const lead = (held: HeldFormat): Thing | null => (formatOf(held).rule.kind === kind ? Thing.of(of(), held) : null);
  return {
    [name]: (held) => {
      const thing = lead(held);
      if (!thing) throw new HostError("InvalidOperation");
      return thing;
    },
    [`${name}OrNullObject`]: lead,
  };
}

const format = (held: HeldFormat): Thing => Thing.of(conditionalRangeFormatKind, held);

const customKind: Kind<HeldFormat> = kind({
  name: "CustomConditionalFormat",
  navigations: { format, rule: (held) => Thing.of(formulaRuleKind, held) },
});

const formulaRuleKind: Kind<HeldFormat> = kind({
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: (held) => {
        const { rule } = formatOf(held);
        return rule.kind === "custom" ? rule.formula : "";
      },
      set: (held, value) => setRule(held, { kind: "custom", formula: formulaText(value) }),
    },
  },
});

const cellValueKind: Kind<HeldFormat> = kind({
  name: "CellValueConditionalFormat",
  navigations: { format },
  scalars: {
    rule: {
      get: (held) => {
        const { rule } = formatOf(held);
        if (rule.kind !== "cellValue") return null;
        const { operator, formula1, formula2 } = rule;
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      set: (held, value) => {
        const rule = record(value);
        const operator = comparisons.find((each) => each === rule["operator"]);
        if (!operator) throw invalidArgument();
        const { formula2 } = rule;
        setRule(held, {
          kind: "cellValue",
          operator,
          formula1: formulaText(rule["formula1"]),
          ...(formula2 === undefined || formula2 === null ? {} : { formula2: formulaText(formula2) }),
        });
      },
    },
  },
});

const textKind: Kind<HeldFormat> = kind({
  name: "TextConditionalFormat",
  navigations: { format },
  scalars: {
    rule: {
      get: (held) => {
        const { rule } = formatOf(held);
        return rule.kind === "containsText" ? { operator: rule.operator, text: rule.text } : null;
      },
      set: (held, value) => {
        const rule = record(value);
        const operator = textOperators.find((each) => each === rule["operator"]);
        if (!operator || typeof rule["text"] !== "string") throw invalidArgument();
        setRule(held, { kind: "containsText", operator, text: rule["text"] });
      },
    },
  },
});

/** A property of the look; null where the format leaves the cell's own. */
function look<V extends Json>(
  read: (style: StylePatch) => V | undefined,
  patch: (value: Json) => StylePatch,
): Scalar<HeldFormat> {
  return {
    get: (held) => read(formatOf(held).style) ?? null,
    set: (held, value) => {
      const { style } = formatOf(held);
      const change = patch(value);
      held.sheet.changeConditionalFormat(held.id, {
        style: { ...style, ...change, ...(change.font ? { font: { ...style.font, ...change.font } } : {}) },
      });
    },
  };
}

const conditionalFontKind: Kind<HeldFormat> = kind({
  name: "ConditionalRangeFont",
  scalars: {
    color: look(
      (style) => style.font?.color,
      (value) => ({ font: { color: readColor(value) } }),
    ),
    bold: look(
      (style) => style.font?.bold,
      (value) => ({ font: { bold: value === true } }),
    ),
    italic: look(
      (style) => style.font?.italic,
      (value) => ({ font: { italic: value === true } }),
    ),
    strikethrough: look(
      (style) => style.font?.strikethrough,
      (value) => ({ font: { strikethrough: value === true } }),
    ),
    underline: look(
      (style) => style.font?.underline,
      (value) => ({ font: { underline: value as Underline } }),
    ),
  },
});

const conditionalFillKind: Kind<HeldFormat> = kind({
  name: "ConditionalRangeFill",
  scalars: {
    color: look(
      (style) => style.fill ?? undefined,
      (value) => ({ fill: readColor(value) }),
    ),
  },
  methods: {
    clear: (held) => held.sheet.changeConditionalFormat(held.id, { style: { ...formatOf(held).style, fill: null } }),
  },
});

const conditionalRangeFormatKind: Kind<HeldFormat> = kind({
  name: "ConditionalRangeFormat",
  scalars: {
    numberFormat: look(
      (style) => style.numberFormat,
      (value) => ({ numberFormat: String(value) }),
    ),
  },
  navigations: {
    font: (held) => Thing.of(conditionalFontKind, held),
    fill: (held) => Thing.of(conditionalFillKind, held),
    borders: (held) => Thing.of(conditionalBordersKind, held),
  },
});

const borderSides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type BorderSide = (typeof borderSides)[keyof typeof borderSides];

interface HeldBorder {
  readonly held: HeldFormat;
  readonly side: BorderSide;
}

const conditionalBordersKind: Kind<HeldFormat> = kind({
  name: "ConditionalRangeBorderCollection",
  navigations: {
    top: (held) => Thing.of(conditionalBorderKind, { held, side: "top" }),
    bottom: (held) => Thing.of(conditionalBorderKind, { held, side: "bottom" }),
    left: (held) => Thing.of(conditionalBorderKind, { held, side: "left" }),
    right: (held) => Thing.of(conditionalBorderKind, { held, side: "right" }),
  },
  item: (held, args) => {
    const side = borderSides[args.word(0, Object.keys(borderSides) as (keyof typeof borderSides)[])];
    return Thing.of(conditionalBorderKind, { held, side });
  },
  items: (held) => Object.values(borderSides).map((side) => Thing.of(conditionalBorderKind, { held, side })),
});

const conditionalBorderKind: Kind<HeldBorder> = kind({
  name: "ConditionalRangeBorder",
  scalars: {
    style: {
      get: ({ held, side }) => formatOf(held).style.borders?.[side]?.line ?? "None",
      set: ({ held, side }, value) => setBorder(held, side, value === "None" ? null : { line: value as BorderLine }),
    },
    color: {
      get: ({ held, side }) => formatOf(held).style.borders?.[side]?.color ?? null,
      set: ({ held, side }, value) => setBorder(held, side, { color: readColor(value) }),
    },
  },
});

function setBorder(held: HeldFormat, side: BorderSide, patch: { line?: BorderLine; color?: string } | null): void {
  const { style } = formatOf(held);
  const now = style.borders?.[side] ?? { line: "Continuous", weight: "Thin", color: "#000000" };
  const borders = { ...style.borders, [side]: patch && { ...now, ...patch } };
  held.sheet.changeConditionalFormat(held.id, { style: { ...style, borders } });
}

function setRule(held: HeldFormat, rule: ConditionalRule): void {
  held.sheet.changeConditionalFormat(held.id, { rule });
}

function record(value: Json): { readonly [key: string]: Json } {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

/** Excel takes numbers and plain texts as well: 80 means =80. */
function formulaText(value: Json | undefined): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string") throw invalidArgument();
  return value.startsWith("=") ? value : `=${value}`;
}
