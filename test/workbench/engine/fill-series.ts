/** What autofill continues: numbers by their steps, texts that end in a number, dates by days; everything else is repeated. */
import type { Content } from "./content";
import type { AutoFillKind } from "./model-sheet";

type Fill = (offset: number) => Content;

export function filledValues(source: readonly Content[], kind: AutoFillKind): Fill {
  const repeat: Fill = (offset) => source[((offset % source.length) + source.length) % source.length] ?? null;
  if (kind === "FillCopy" || kind === "FillFormats") return repeat;
  const numbers = source.map((content) =>
    content && "value" in content && typeof content.value === "number" ? content.value : null,
  );
  // Excel: one number alone is repeated by default and counted up in a series.
  const isSeries = kind === "FillSeries" || source.length > 1;
  if (numbers.every((number) => number !== null) && isSeries) return linear(numbers);
  return numbered(source) ?? repeat;
}

/** The straight line that fits best, as Excel's fill handle does. */
function linear(values: readonly number[]): Fill {
  const count = values.length;
  if (count === 1) return (offset) => ({ value: (values[0] ?? 0) + offset });
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let [top, bottom] = [0, 0];
  values.forEach((value, index) => {
    top += (index - middle) * (value - mean);
    bottom += (index - middle) ** 2;
  });
  const slope = top / bottom;
  return (offset) => ({ value: Number((mean + slope * (offset - middle)).toPrecision(15)) });
}

/** "Quý 1", "Quý 2" → "Quý 3". */
function numbered(source: readonly Content[]): Fill | null {
  const parts = source.map((content) => {
    const match =
      content && "value" in content && typeof content.value === "string" ? /^(.*?)(\d+)$/.exec(content.value) : null;
    return match ? { before: match[1] ?? "", number: Number(match[2]), width: (match[2] ?? "").length } : null;
  });
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || parts.some((part) => part?.before !== first.before)) return null;
  const step = parts.length > 1 ? (last.number - first.number) / (parts.length - 1) : 1;
  return (offset) => ({
    value: first.before + String(Math.abs(Math.round(first.number + step * offset))).padStart(first.width, "0"),
  });
}
