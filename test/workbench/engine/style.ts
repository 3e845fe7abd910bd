/** How a cell looks: fonts, fills, borders, alignment, number format, protection, in the words of Office.js. */

/** "#RRGGBB", upper case. Theme colours are resolved when a file is opened. */
export type Color = string;

export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderLine = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
/** The edges that a cell itself has; inside and outside edges of an area are made of these. */
export type Edge = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly color: Color;
}

export interface Border {
  readonly line: BorderLine;
  readonly weight: BorderWeight;
  readonly color: Color;
}

/** A complete style. Styles are shared and never changed in place: two cells with equal styles hold the same object. */
export interface Style {
  /** In en-US, as in the file: "General", "#,##0.00", "dd/mm/yyyy", "@". */
  readonly numberFormat: string;
  readonly font: Font;
  /** The solid colour behind the cell, or null for none. */
  readonly fill: Color | null;
  readonly borders: Readonly<Record<Edge, Border | null>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly shrinkToFit: boolean;
  /** Degrees from -90 to 90; 180 is letters one above the other. */
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe: its text stays text. */
  readonly quotePrefix: boolean;
  /** What it comes from, if it was in a file; kept when the style is changed. */
  readonly source: StyleSource | null;
}

/** A cell format of an opened file, which can say more than this model: a gradient, a colour of the theme, a named style. */
export interface StyleSource {
  /** Which file, compared by identity. */
  readonly file: object;
  readonly index: number;
  /** Differs from that of any other source. */
  readonly key: string;
}

/** What to change of a style; everything left out stays. */
export type StylePatch = {
  readonly [K in Exclude<keyof Style, "font" | "borders" | "source">]?: Style[K];
} & {
  readonly font?: Partial<Font>;
  readonly borders?: Partial<Record<Edge, Border | null>>;
};
