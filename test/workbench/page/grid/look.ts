/**
 * Owns how one cell looks on the screen: its own style, over it what its table's style gives where the cell has nothing
 * of its own, and what conditional formats add. Reads the engine's sheet; remembered until the workbook changes.
 */
import type { ConditionalDrawing } from "../../engine/conditional-style";
import type { Sheet, ShownCell } from "../../engine/model-sheet";
import type { Border, Style } from "../../engine/style";
import { isError, type Value } from "../../engine/value";
import { cssFont } from "./fonts";
import { tableLook } from "./table-styles";

export interface CellLook {
  readonly shown: ShownCell;
  readonly value: Value;
  readonly style: Style;
  readonly font: string;
  readonly color: string;
  readonly fill: string | null;
  readonly align: "left" | "center" | "right" | "fill" | "justify";
  readonly isLink: boolean;
  /** Data bar and icon. */
  readonly drawing: ConditionalDrawing | null;
}

export class Looks {
  private known = new Map<number, CellLook>();

  constructor(
    readonly sheet: Sheet,
    readonly zoom: number,
  ) {}

  of(row: number, column: number): CellLook {
    const key = row * 16_384 + column;
    let look = this.known.get(key);
    if (!look) {
      // Some screens' worth of cells; scrolling through 100,000 rows must not keep them all.
      if (this.known.size > 20_000) this.known = new Map();
      this.known.set(key, (look = this.make(row, column)));
    }
    return look;
  }

  private make(row: number, column: number): CellLook {
    const { sheet } = this;
    const style = this.styleOf(row, column);
    const shown = sheet.shown(row, column);
    const value = sheet.value(row, column);
    return {
      shown,
      value,
      style,
      font: cssFont(style.font, this.zoom),
      color: shown.textColor ?? style.font.color,
      fill: style.fill,
      align: alignment(style, shown),
      isLink: sheet.hyperlink(row, column) !== null,
      drawing: sheet.conditionalDrawing(row, column),
    };
  }

  private styleOf(row: number, column: number): Style {
    const { sheet } = this;
    let style = sheet.style(row, column);
    const table = sheet.tableAt(row, column);
    const byTable = table && tableLook(table, row, column);
    if (byTable) {
      const automatic = style.font.color === "#000000";
      style = {
        ...style,
        fill: style.fill ?? byTable.fill,
        font: {
          ...style.font,
          bold: style.font.bold || byTable.bold,
          color: automatic && byTable.color !== null ? byTable.color : style.font.color,
        },
        borders: {
          ...style.borders,
          top: style.borders.top ?? byTable.top,
          bottom: style.borders.bottom ?? byTable.bottom,
          left: style.borders.left ?? byTable.left,
          right: style.borders.right ?? byTable.right,
        },
      };
    }
    const patch = sheet.conditionalStyle(row, column);
    if (!patch) return style;
    const { font, borders, ...rest } = patch;
    return { ...style, ...rest, font: { ...style.font, ...font }, borders: { ...style.borders, ...borders } };
  }
}

function alignment(style: Style, shown: ShownCell): CellLook["align"] {
  switch (style.horizontal) {
    case "General":
      return shown.align;
    case "Left":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    case "Fill":
      return "fill";
    case "Justify":
      return "justify";
  }
}

/** Numbers (dates too) may not run into their neighbours: Excel shows #### instead. */
export function isNumeric(look: CellLook): boolean {
  return typeof look.value === "number" && look.style.numberFormat !== "@";
}

/** Whether a text may run into empty neighbours. */
export function mayOverflow(look: CellLook): boolean {
  const { style, value } = look;
  if (look.shown.text === "" || style.wrapText || style.shrinkToFit || look.align === "fill") return false;
  return typeof value === "string" && style.textOrientation === 0 && !isError(value);
}

export function strokeOf(border: Border): { width: number; dash: readonly number[] } {
  const width = border.weight === "Thick" ? 3 : border.weight === "Medium" ? 2 : 1;
  if (border.weight === "Hairline") return { width: 1, dash: [1, 1] };
  switch (border.line) {
    case "Continuous":
    case "Double":
      return { width, dash: [] };
    case "Dot":
      return { width, dash: [2, 2] };
    case "Dash":
      return { width, dash: [5, 3] };
    case "DashDot":
    case "SlantDashDot":
      return { width, dash: [8, 3, 2, 3] };
    case "DashDotDot":
      return { width, dash: [8, 3, 2, 3, 2, 3] };
  }
}
