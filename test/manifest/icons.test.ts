// The drawings behind the icons: their colours stand out from Excel's light and dark ribbons.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const drawings = join(__dirname, "../../assets/svg");
/** Excel: the ribbon in its white, colourful and black themes. */
const ribbons = ["#FFFFFF", "#F3F2F1", "#262626"];
/** Drawn on the teal of the pane, not on the ribbon. */
const onTeal = "#FFFFFF";
const teal = "#0F8B8D";

/** WCAG 2: relative luminance, and the contrast of two colours. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a).map((each) => each + 0.05);
  return light / dark;
}

function coloursOf(drawing: string): string[] {
  return [...drawing.matchAll(/(?:fill|stroke)="(#[^"]*)"/g)].flatMap(([, colour]) => colour ?? []);
}

const files = readdirSync(drawings);

test("there are four drawings on five grids", () => {
  expect(files).toHaveLength(20);
});

test.each(files)("%s stands out from every ribbon with a contrast of 3 : 1", (file) => {
  const colours = coloursOf(readFileSync(join(drawings, file), "utf8"));
  expect(colours).not.toHaveLength(0);
  for (const colour of colours) {
    const grounds = colour === onTeal && colours.includes(teal) ? [teal] : ribbons;
    for (const ground of grounds)
      expect({ colour, ground, enough: contrast(colour, ground) >= 3 }).toMatchObject({ enough: true });
  }
});
