/** Owns the widths of texts of digits and their signs in one font: put together from pairs of letters that were measured once, as
 *  no two numbers of a sheet are alike and the browser takes longer to measure one than to paint it. */

const letters = "0123456789.,%+-E#() ";
/** By code the place among the letters, counted from 1; 0 is none of them. */
const places = new Uint8Array(128);
[...letters].forEach((letter, index) => {
  places[letter.charCodeAt(0)] = index + 1;
});
const size = letters.length + 1;

export class NumberWidths {
  /** How much a letter adds behind another one, in this order: fonts move some pairs together. */
  private readonly steps = new Float64Array(size * size).fill(Number.NaN);

  constructor(private readonly measure: (text: string) => number) {}

  /** Undefined for a text with other letters: those may change one another's shapes. */
  of(text: string): number | undefined {
    let width = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const place = places[text.charCodeAt(at)];
      if (!place) return undefined;
      const pair = before * size + place;
      let step = this.steps[pair] ?? Number.NaN;
      if (Number.isNaN(step)) this.steps[pair] = step = this.stepOf(before, place);
      width += step;
      before = place;
    }
    return width;
  }

  private stepOf(before: number, place: number): number {
    const letter = letters.charAt(place - 1);
    if (before === 0) return this.measure(letter);
    const first = letters.charAt(before - 1);
    return this.measure(first + letter) - this.measure(first);
  }
}
