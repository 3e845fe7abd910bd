/** The borders of ranges: the edges around them and the lines between their cells. */
import { columnCount, rowCount, type Area } from "../../engine/area";
import type { AreaBorders } from "../../engine/model-sheet";
import type { Border, BorderLine, BorderWeight, Edge } from "../../engine/style";
import { readColor } from "../color";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Json } from "../wire";
import type { FormattedCells } from "./range-format";
import { sharedStyle } from "./uniform";

/** In the order of Office.js' collection. */
const sides = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "insideVertical",
  InsideHorizontal: "insideHorizontal",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
} as const satisfies Record<string, keyof AreaBorders>;

type Side = keyof typeof sides;

interface BorderSide {
  readonly cells: FormattedCells;
  readonly side: Side;
}

const lines: readonly BorderLine[] = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

export const rangeBordersKind: Kind<FormattedCells> = kind({
  name: "RangeBorderCollection",
  scalars: { count: () => Object.keys(sides).length },
  item: (cells, args) => borderThing(cells, args.text(0)),
  methods: {
    getItemAt: (cells, args) => borderThing(cells, Object.keys(sides)[args.number(0)] ?? ""),
  },
  items: (cells) => Object.keys(sides).map((side) => borderThing(cells, side)),
});

export function borderThing(cells: FormattedCells, name: string): Thing {
  const side = (Object.keys(sides) as Side[]).find((each) => each.toLowerCase() === name.toLowerCase());
  if (!side) throw new HostError("InvalidArgument");
  return Thing.of(rangeBorderKind, { cells, side });
}

const rangeBorderKind: Kind<BorderSide> = kind({
  name: "RangeBorder",
  scalars: {
    sideIndex: ({ side }) => side,
    style: {
      get: (border) => shared(border, (line) => line?.line ?? "None"),
      set: (border, value) => {
        if (value === "None") return put(border, null);
        const line = lines.find((each) => each === value);
        if (!line) throw invalidArgument();
        // Excel: a double line is always thick.
        change(border, line === "Double" ? { line, weight: "Thick" } : { line });
      },
    },
    weight: {
      get: (border) => shared(border, (line) => line?.weight ?? "Thin"),
      set: (border, value) => {
        const weight = weights.find((each) => each === value);
        if (!weight) throw invalidArgument();
        change(border, { weight });
      },
    },
    color: {
      get: (border) => shared(border, (line) => line?.color ?? "#000000"),
      set: (border, value) => {
        change(border, { color: readColor(value) });
      },
    },
  },
});

/** Excel: giving a missing border a weight or a colour draws a thin black line first. */
const drawn: Border = { line: "Continuous", weight: "Thin", color: "#000000" };

function change(border: BorderSide, patch: Partial<Border>): void {
  const now = current(border);
  put(border, { ...(now === "mixed" || now === null ? drawn : now), ...patch });
}

function put({ cells, side }: BorderSide, border: Border | null): void {
  const edges: AreaBorders = { [sides[side]]: border };
  for (const area of cells.areas) cells.sheet.formatBorders(area, edges);
}

function shared(border: BorderSide, read: (border: Border | null) => Json): Json {
  const now = current(border);
  return now === "mixed" ? null : read(now);
}

/** The border that all cells along this side have; "mixed" if they differ. */
function current({ cells, side }: BorderSide): Border | null | "mixed" {
  const found: (Border | null)[] = [];
  for (const area of cells.areas) {
    for (const [part, edge] of edgesOf(area, side)) {
      const text = sharedStyle(cells.sheet, [part], (style) => JSON.stringify(style.borders[edge]));
      if (text === null) return "mixed";
      found.push(JSON.parse(text) as Border | null);
    }
  }
  const [first = null] = found;
  return found.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : "mixed";
}

/** Which cells show this side, and on which of their own edges. */
function edgesOf(area: Area, side: Side): (readonly [Area, Edge])[] {
  switch (side) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, "left"]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, "right"]];
    case "InsideVertical":
      return columnCount(area) > 1 ? [[{ ...area, right: area.right - 1 }, "right"]] : [];
    case "InsideHorizontal":
      return rowCount(area) > 1 ? [[{ ...area, bottom: area.bottom - 1 }, "bottom"]] : [];
    case "DiagonalDown":
      return [[area, "diagonalDown"]];
    case "DiagonalUp":
      return [[area, "diagonalUp"]];
  }
}
