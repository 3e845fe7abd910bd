/** What the comparison of screens finds and what it lets pass: the kept pictures, changed as a fault, another machine or another
 *  font would change them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pixels } from "../gallery/png";
import { differenceOf, otherWidths, sameWidths } from "./difference";
import { readPng } from "./read-png";

// Within Jest each look at a global costs more than the sum that it is for; these are asked for each pixel.
const { floor, max, min } = Math;

type Change = (picture: Pixels) => Pixels;
type Color = readonly [red: number, green: number, blue: number];
type Box = readonly [x: number, y: number, width: number, height: number];

/** A part of a kept picture: whole ones take ten times as long to change. */
function kept(name: string, [left, top, width, height]: Box): Pixels {
  const file = join(__dirname, `../../docs/images/screens/${name}.png`);
  const whole = readPng(new Uint8Array(readFileSync(file)));
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * whole.width + left) * 3;
    rgb.set(whole.rgb.subarray(from, from + width * 3), y * width * 3);
  }
  return { width, height, rgb };
}

/** Each byte from those of the picture before: its own, and that of another place; beyond an edge is the edge. */
const changed =
  (byte: (own: number, other: (right: number, down: number) => number, x: number, y: number) => number): Change =>
  ({ width, height, rgb }) => {
    const after = new Uint8Array(rgb.length);
    let at = 0;
    const other = (right: number, down: number): number => {
      const x = min(width - 1, max(0, (floor(at / 3) % width) + right));
      const y = min(height - 1, max(0, floor(at / 3 / width) + down));
      return rgb[(y * width + x) * 3 + (at % 3)] ?? 0;
    };
    for (; at < rgb.length; at++) {
      const pixel = floor(at / 3);
      after[at] = byte(rgb[at] ?? 0, other, pixel % width, floor(pixel / width));
    }
    return { width, height, rgb: after };
  };

const isWithin = ([left, top, width, height]: Box, x: number, y: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height;
const everything: Box = [0, 0, 9999, 9999];

const filled =
  (box: Box, color: readonly [number, number, number]): Change =>
  ({ width, height, rgb }) => {
    const after = rgb.slice();
    for (let pixel = 0; pixel < width * height; pixel++) {
      if (isWithin(box, pixel % width, floor(pixel / width))) after.set(color, pixel * 3);
    }
    return { width, height, rgb: after };
  };
/** What stands in the box moves; where it came from stays as it is. */
const moved = (box: Box, right: number, down: number): Change =>
  changed((own, other, x, y) => (isWithin(box, x - right, y - down) ? other(-right, -down) : own));
const softer = changed((own, other) => own * 0.6 + other(-1, 0) * 0.2 + other(1, 0) * 0.2);
const darker = changed((own, other) => min(own, (own + other(-1, 0)) / 2));
const lighter = changed((own, other) => max(own, (own + other(-1, 0)) / 2));
const uneven = changed((own, _other, x, y) => min(255, max(0, own + ((x * 7 + y * 13) % 17) - 8)));

const white: Color = [255, 255, 255];

const ribbon = kept("report", [0, 0, 640, 180]);
const sheet = kept("report", [400, 340, 460, 300]);
const cells = kept("selection", [0, 200, 400, 200]);
const pane = kept("pane-results-vi-300", [0, 0, 300, 590]);

describe.each`
  what                                     | part      | change                                       | bySame   | byOther
  ${"nothing"}                             | ${sheet}  | ${moved(everything, 0, 0)}                   | ${false} | ${false}
  ${"letters smoothed otherwise"}          | ${sheet}  | ${softer}                                    | ${false} | ${false}
  ${"stronger letters"}                    | ${sheet}  | ${darker}                                    | ${false} | ${false}
  ${"thinner letters"}                     | ${sheet}  | ${lighter}                                   | ${false} | ${false}
  ${"colours a little off"}                | ${sheet}  | ${uneven}                                    | ${false} | ${false}
  ${"all of it a pixel lower"}             | ${sheet}  | ${moved(everything, 0, 1)}                   | ${false} | ${false}
  ${"a line two pixels longer"}            | ${sheet}  | ${moved([20, 4, 436, 26], 2, 0)}             | ${true}  | ${false}
  ${"a line ten pixels longer"}            | ${sheet}  | ${moved([20, 4, 426, 26], 10, 0)}            | ${true}  | ${false}
  ${"a line lower by two pixels"}          | ${pane}   | ${moved([50, 198, 200, 18], 0, 2)}           | ${true}  | ${false}
  ${"a button without its picture"}        | ${ribbon} | ${filled([194, 80, 20, 22], white)}          | ${true}  | ${false}
  ${"a thin picture that is gone"}         | ${ribbon} | ${filled([226, 80, 18, 22], white)}          | ${true}  | ${false}
  ${"a tick without its stroke"}           | ${pane}   | ${filled([22, 178, 14, 13], [16, 124, 16])}  | ${true}  | ${false}
  ${"a button that is gone"}               | ${pane}   | ${filled([50, 370, 236, 34], white)}         | ${true}  | ${true}
  ${"a button in another colour"}          | ${pane}   | ${filled([51, 371, 233, 32], [0, 90, 158])}  | ${true}  | ${true}
  ${"a block of text that is gone"}        | ${pane}   | ${filled([50, 330, 236, 34], white)}         | ${true}  | ${false}
  ${"a cell in another colour"}            | ${cells}  | ${filled([98, 54, 64, 20], [255, 230, 230])} | ${true}  | ${false}
  ${"a cell's border that is gone"}        | ${sheet}  | ${filled([354, 268, 6, 18], white)}          | ${true}  | ${false}
  ${"a digit that is another"}             | ${sheet}  | ${moved([232, 246, 8, 16], 11, 0)}           | ${true}  | ${false}
  ${"all of it three pixels to the right"} | ${pane}   | ${moved(everything, 3, 0)}                   | ${true}  | ${false}
  ${"a title bar in another colour"}       | ${ribbon} | ${filled([0, 0, 640, 40], [43, 87, 154])}    | ${true}  | ${true}
  ${"no ribbon"}                           | ${ribbon} | ${filled([0, 40, 640, 136], white)}          | ${true}  | ${true}
  ${"no grid"}                             | ${sheet}  | ${filled(everything, white)}                 | ${true}  | ${true}
  ${"an empty pane"}                       | ${pane}   | ${filled([2, 60, 296, 536], white)}          | ${true}  | ${true}
`("$what", ({ part, change, bySame, byOther }: { part: Pixels; change: Change; bySame: boolean; byOther: boolean }) => {
  const after = change(part);

  test(`where letters have the same widths it is ${bySame ? "found" : "let pass"}`, () => {
    expect(differenceOf(part, after, sameWidths).spots.length > 0).toBe(bySame);
    expect(differenceOf(after, part, sameWidths).spots.length > 0).toBe(bySame);
  });

  test(`where they have others it is ${byOther ? "found" : "let pass"}`, () => {
    expect(differenceOf(part, after, otherWidths).spots.length > 0).toBe(byOther);
  });
});

test("another size is another picture", () => {
  const lower = { ...pane, height: pane.height - 1, rgb: pane.rgb.slice(pane.width * 3) };
  const whole = { x: 0, y: 0, width: 300, height: 589 };
  expect(differenceOf(pane, lower, otherWidths).spots).toEqual([whole]);
});

test("a difference is shown where it is", () => {
  const [left, top, width, height]: Box = [194, 80, 20, 22];
  const difference = differenceOf(ribbon, filled([left, top, width, height], white)(ribbon), sameWidths);
  expect(difference.spots).toHaveLength(1);
  const [spot = { x: 999, y: 999, width: 0, height: 0 }] = difference.spots;
  expect([spot.x <= left, spot.y <= top]).toEqual([true, true]);
  expect([spot.x + spot.width >= left + width, spot.y + spot.height >= top + height]).toEqual([true, true]);
  const { rgb } = difference.picture();
  const red = Array.from({ length: rgb.length / 3 }, (_, at) => at).filter((at) => rgb[at * 3 + 1] === 0);
  expect(red.length).toBeGreaterThan(20);
  expect(red.every((at) => isWithin([left, top, width, height], at % 640, floor(at / 640)))).toBe(true);
});
