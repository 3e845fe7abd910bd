/** Colour scales, data bars and icon sets: the rules that paint by value rather than by yes or no. */
import type { ConditionalRule, Threshold } from "../rules";
import { fileFormula, formulaOfFile } from "./file-formula";
import { tag } from "./markup";
import type { FileStyles } from "./read-styles";
import { wordOf } from "./style-words";
import { argb } from "./write-styles";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xml";

type ScaleRule = Extract<ConditionalRule, { kind: "colorScale" | "dataBar" | "iconSet" }>;

const thresholdWords: Readonly<Record<Exclude<Threshold["kind"], "automatic">, string>> = {
  lowest: "min",
  highest: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
};

const counts = ["Three", "Four", "Five"] as const;

/** null for what can't be shown: icons put together one by one. */
export function readScale(type: string, scale: XmlElement | undefined, styles: FileStyles): ScaleRule | null {
  const thresholds = childrenOf(scale, "cfvo").map(readThreshold);
  const colors = childrenOf(scale, "color").map((color) => styles.colors.color(color) ?? "#000000");
  const [lowest, highest] = thresholds;
  const showValue = flagOf(scale, "showValue", true);
  if (!lowest || !highest) return null;
  if (type === "colorScale") {
    return {
      kind: "colorScale",
      stops: thresholds.map((threshold, i) => ({ threshold, color: colors[i] ?? "#000000" })),
    };
  }
  if (type === "dataBar") return { kind: "dataBar", color: colors[0] ?? "#638EC6", lowest, highest, showValue };
  if (flagOf(scale, "custom")) return null;
  const icons = iconsOfFile(attributeOf(scale, "iconSet") ?? "3TrafficLights1");
  return { kind: "iconSet", icons, thresholds, reverse: flagOf(scale, "reverse"), showValue };
}

function readThreshold(element: XmlElement): Threshold {
  const type = attributeOf(element, "type");
  if (type === "autoMin" || type === "autoMax") return { kind: "automatic" };
  const kind = wordOf<keyof typeof thresholdWords>(thresholdWords, type, "number");
  const value = attributeOf(element, "val") ?? childOf(element, "f")?.text;
  if (kind === "lowest" || kind === "highest" || value === undefined) return { kind };
  return { kind, value: kind === "formula" ? formulaOfFile(value, null) : value };
}

/** "3Arrows" ↔ "ThreeArrows". */
function iconsOfFile(name: string): string {
  return name.replace(/^[345]/, (count) => counts[Number(count) - 3] ?? count);
}

function fileIcons(name: string): string {
  const written = name.replace(/^(Three|Four|Five)/, (count) =>
    String(counts.findIndex((known) => known === count) + 3),
  );
  // Excel 2010's sets can't stand here; the plain set of as many icons can.
  const replaced: Readonly<Record<string, string>> = {
    "3Stars": "3Signs",
    "3Triangles": "3Arrows",
    "5Boxes": "5Quarters",
  };
  return replaced[written] ?? written;
}

export function scaleMarkup(rule: ScaleRule): string {
  switch (rule.kind) {
    case "colorScale": {
      const thresholds = rule.stops.map(({ threshold }) => thresholdMarkup(threshold));
      const colors = rule.stops.map(({ color }) => tag("color", { rgb: argb(color) }));
      return tag("colorScale", {}, [...thresholds, ...colors]);
    }
    case "dataBar": {
      const limits = [thresholdMarkup(rule.lowest, "min"), thresholdMarkup(rule.highest, "max")];
      const color = tag("color", { rgb: argb(rule.color) });
      return tag("dataBar", { showValue: rule.showValue ? undefined : false }, [...limits, color]);
    }
    case "iconSet": {
      const { icons, thresholds, reverse, showValue } = rule;
      const attributes = {
        iconSet: fileIcons(icons),
        showValue: showValue ? undefined : false,
        reverse: reverse || undefined,
      };
      return tag(
        "iconSet",
        attributes,
        thresholds.map((threshold) => thresholdMarkup(threshold)),
      );
    }
  }
}

/** What Excel finds automatically in a data bar is its least and its greatest value. */
function thresholdMarkup({ kind, value }: Threshold, automatic = "min"): string {
  if (kind === "automatic") return tag("cfvo", { type: automatic });
  const val = value?.startsWith("=") ? fileFormula(value, null) : value;
  return tag("cfvo", { type: thresholdWords[kind], val });
}
