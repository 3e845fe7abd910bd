/** Colours of a file (theme with tint, palette index, plain) become "#RRGGBB". From theme1.xml and styles.xml to styles. */
import type { Color } from "../style";
import { attributeOf, childOf, childrenOf, numberOf, type XmlElement } from "./xml";

/** Excel: numbers in styles count light before dark, the theme part lists dark before light. */
const schemeNames = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
];

/** The theme "Office", for files without one. */
const officeTheme = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"],
  ...["0563C1", "954F72"],
];

/** Indexes 8 to 63; 0 to 7 repeat the first eight. */
const palette = [
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

export class FileColors {
  readonly #theme: readonly string[];
  readonly #palette: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
    this.#theme = schemeNames.map(
      (name, index) => schemeColor(childOf(scheme, name)) ?? officeTheme[index] ?? "000000",
    );
    const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor");
    this.#palette =
      own.length >= 64
        ? own.map((color) => (attributeOf(color, "rgb") ?? "").slice(-6))
        : [...palette.slice(0, 8), ...palette];
  }

  /** null for "automatic", which is black for lines and letters and nothing for fills. */
  color(element: XmlElement | undefined): Color | null {
    const base = this.#base(element);
    return base === null ? null : `#${tinted(base, numberOf(element, "tint") ?? 0)}`;
  }

  #base(element: XmlElement | undefined): string | null {
    const rgb = attributeOf(element, "rgb");
    // "AARRGGBB"; Excel passes over the alpha.
    if (rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return rgb.slice(-6).toUpperCase();
    const theme = numberOf(element, "theme");
    if (theme !== undefined) return this.#theme[theme] ?? null;
    const index = numberOf(element, "indexed");
    return index === undefined ? null : (this.#palette[index]?.toUpperCase() ?? null);
  }
}

function schemeColor(element: XmlElement | undefined): string | null {
  const [color] = element?.children ?? [];
  const text = attributeOf(color, "lastClr") ?? attributeOf(color, "val");
  return text !== undefined && /^[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : null;
}

/** A tint of 0.4 goes 40 % of the way to white, one of -0.25 makes the colour a quarter darker, in lightness. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [hue, lightness, saturation] = hueLightnessSaturation(rgb);
  const next = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return rgbText(hue, next, saturation);
}

function hueLightnessSaturation(rgb: string): [number, number, number] {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, range] = [(most + least) / 2, most - least];
  if (range === 0) return [0, lightness, 0];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const turn =
    most === red ? (green - blue) / range : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return [((turn + 6) % 6) * 60, lightness, saturation];
}

function rgbText(hue: number, lightness: number, saturation: number): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const turn = (offset + hue / 30) % 12;
    const share = lightness - spread * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return (part(0) + part(8) + part(4)).toUpperCase();
}
