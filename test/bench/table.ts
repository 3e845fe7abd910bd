/** How benchmarks print what they measured: a line each, with the ratio and its limit where there is one. */

export type Line = readonly [what: string, value: number | undefined, ratio?: number | undefined, limit?: string];

export function table(title: string, lines: readonly Line[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const [what, value = NaN, ratio, limit] of lines) {
    const figures = value.toFixed(value < 100 ? 2 : 0).padStart(10);
    const compared = ratio === undefined ? "" : `${ratio.toFixed(ratio < 100 ? 2 : 0).padStart(9)} ×   ${limit ?? ""}`;
    process.stdout.write(`  ${what.padEnd(42)}${figures}${compared}\n`);
  }
}
