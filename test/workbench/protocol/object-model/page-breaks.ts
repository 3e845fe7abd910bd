/** Page breaks that a person or an add-in sets on a sheet. */
import { columnLimit, rowLimit } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import { HostError } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import { areaOnSheet, rangeThing } from "./places";

/** The breaks of one direction: the rows, or columns, that stand right after one. */
export interface PageBreaks {
  readonly sheet: Sheet;
  readonly axis: "horizontal" | "vertical";
}

export function horizontalBreaks(sheet: Sheet): PageBreaks {
  return { sheet, axis: "horizontal" };
}

export function verticalBreaks(sheet: Sheet): PageBreaks {
  return { sheet, axis: "vertical" };
}

interface PageBreak extends PageBreaks {
  readonly place: number;
}

export const pageBreaksKind: Kind<PageBreaks> = kind({
  name: "PageBreakCollection",
  item: (breaks, args) => {
    const place = Number(args.json(0));
    if (!places(breaks).includes(place)) throw new HostError("ItemNotFound");
    return Thing.of(pageBreakKind, { ...breaks, place });
  },
  items: (breaks) => places(breaks).map((place) => Thing.of(pageBreakKind, { ...breaks, place })),
  methods: {
    add: (breaks, args) => {
      const area = areaOnSheet(args, 0, breaks.sheet);
      const place = breaks.axis === "horizontal" ? area.top : area.left;
      set(
        breaks,
        [...new Set([...places(breaks), place])].sort((a, b) => a - b),
      );
      return Thing.of(pageBreakKind, { ...breaks, place });
    },
    getCount: (breaks) => places(breaks).length,
    removePageBreaks: (breaks) => set(breaks, []),
  },
});

const pageBreakKind: Kind<PageBreak> = kind({
  name: "PageBreak",
  identity: ({ place }) => ({ _Id: place }),
  scalars: {
    _Id: ({ place }) => place,
    rowIndex: ({ axis, place }) => (axis === "horizontal" ? place : rowLimit - 1),
    columnIndex: ({ axis, place }) => (axis === "vertical" ? place : columnLimit - 1),
  },
  methods: {
    delete: (pageBreak) =>
      set(
        pageBreak,
        places(pageBreak).filter((place) => place !== pageBreak.place),
      ),
    getCellAfterBreak: ({ sheet, axis, place }, _, session) => {
      const [row, column] = axis === "horizontal" ? [place, 0] : [0, place];
      return rangeThing(session, sheet, { top: row, left: column, bottom: row, right: column });
    },
  },
});

function places({ sheet, axis }: PageBreaks): readonly number[] {
  const { horizontalBreaks: rows, verticalBreaks: columns } = sheet.pageLayout;
  return axis === "horizontal" ? rows : columns;
}

function set({ sheet, axis }: PageBreaks, breaks: readonly number[]): void {
  sheet.changePageLayout(axis === "horizontal" ? { horizontalBreaks: breaks } : { verticalBreaks: breaks });
}
