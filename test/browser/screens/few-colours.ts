/** Owns how a screen's colours become few enough for a palette of a byte: rare ones, letters' smooth edges, become their nearest
 *  frequent neighbour, and none is further off than it takes. */
import type { Pixels } from "../../gallery/png";

const most = 256;

export function withFewColours({ width, height, rgb }: Pixels): Pixels {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const color = colorAt(rgb, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  for (let distance = 0; ; distance += 2) {
    const nearest = merged(frequent, distance);
    if (!nearest) continue;
    const reduced = new Uint8Array(rgb.length);
    for (let at = 0; at < rgb.length; at += 3) {
      const color = nearest.get(colorAt(rgb, at)) ?? 0;
      reduced.set([color >> 16, (color >> 8) & 255, color & 255], at);
    }
    return { width, height, rgb: reduced };
  }
}

const colorAt = (rgb: Uint8Array, at: number): number =>
  ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);

/** Each colour's stand-in within the distance, the frequent ones first; undefined if that takes too many. */
function merged(frequent: readonly number[], distance: number): ReadonlyMap<number, number> | undefined {
  const kept: number[] = [];
  const nearest = new Map<number, number>();
  for (const color of frequent) {
    const known = distance === 0 ? undefined : kept.find((each) => isWithin(each, color, distance));
    if (known === undefined) kept.push(color);
    if (kept.length > most) return undefined;
    nearest.set(color, known ?? color);
  }
  return nearest;
}

function isWithin(a: number, b: number, distance: number): boolean {
  return (
    Math.abs((a >> 16) - (b >> 16)) <= distance &&
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) <= distance &&
    Math.abs((a & 255) - (b & 255)) <= distance
  );
}
