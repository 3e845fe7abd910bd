/** The file's words for lines, alignments and number formats beside the model's, for reading and writing. */
import type { Border, BorderLine, BorderWeight, HorizontalAlignment, Underline, VerticalAlignment } from "../style";

const lines: readonly (readonly [file: string, line: BorderLine, weight: BorderWeight])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

export function lineOfFile(style: string | undefined): Pick<Border, "line" | "weight"> | null {
  const found = lines.find(([file]) => file === style);
  return found ? { line: found[1], weight: found[2] } : null;
}

/** Not every line comes in every weight; the nearest is written, as Excel draws it. */
export function fileLine({ line, weight }: Border): string {
  const ofLine = lines.filter((known) => known[1] === line);
  const isHeavy = weight === "Medium" || weight === "Thick";
  const found = ofLine.find((known) => known[2] === weight) ?? (isHeavy ? ofLine.at(-1) : ofLine[0]);
  return found?.[0] ?? "thin";
}

export const horizontalWords: Readonly<Record<HorizontalAlignment, string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

export const verticalWords: Readonly<Record<VerticalAlignment, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

export const underlineWords: Readonly<Record<Underline, string>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

/** The model's word for the file's; `otherwise` for words that are missing or unknown. */
export function wordOf<T extends string>(
  words: Readonly<Record<T, string>>,
  file: string | undefined,
  otherwise: T,
): T {
  for (const [word, written] of Object.entries(words)) if (written === file) return word as T;
  return otherwise;
}

/** Excel: up to 90 turns left, 91 to 180 turn right, 255 sets letters one above the other. */
export function orientationOfFile(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function fileRotation(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

/** Number formats that a file names by number only. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);\\(#,##0\\)",
  38: "#,##0_);[Red]\\(#,##0\\)",
  39: "#,##0.00_);\\(#,##0.00\\)",
  40: "#,##0.00_);[Red]\\(#,##0.00\\)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

export function builtInFormat(id: number): string {
  return builtIn[id] ?? "General";
}

/** Excel shows 5 to 8 and 37 to 44 by the reader's currency and country, so those are written out instead. */
const plainNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries(builtIn).flatMap(([id, format]) => {
    const number = Number(id);
    return number < 5 || (number > 8 && number < 37) || number > 44 ? [[format, number]] : [];
  }),
);

export function builtInNumber(format: string): number | undefined {
  return plainNumbers.get(format);
}

/** The first number free for formats of the file's own. */
export const firstOwnFormat = 164;
