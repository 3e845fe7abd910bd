/** Names of sheets that Attain gives: free ones, and those of kept former sheets. */

/** Excel: a sheet's name has at most 31 signs. */
const longest = 31;

/** A sheet of that name which isn't ours is left alone: ours gets a number behind its name. Excel compares without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, longest - suffix.length).replace(/['\s]+$/u, "") + suffix;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** `Bản trước BC 6T-2025 Thành phố`: what a report was before it was last rebuilt. */
export function formerSheetName(sheet: string): string {
  return `Bản trước ${sheet}`;
}
