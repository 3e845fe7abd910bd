/** How many of a thing, in English: `1 target`, `1,200 targets`. */

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
const plural = new Intl.PluralRules("en-US");

export function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${plural.select(count) === "one" ? one : other}`;
}
