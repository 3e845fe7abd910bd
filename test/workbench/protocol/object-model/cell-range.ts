/** What Range and RangeAreas objects of Office.js stand for: cells that move along when rows or columns are inserted or deleted. */
import type { Area } from "../../engine/area";
import type { Change, Happening } from "../../engine/changes";
import type { Sheet } from "../../engine/model-sheet";
import { fullAddress } from "../address";
import { HostError } from "../host-error";
import { shiftedArea } from "../shifting";

export class CellRange {
  constructor(
    readonly sheet: Sheet,
    private place: Area | null,
  ) {}

  /** Excel: a range whose cells or sheet were deleted is an invalid reference. */
  get area(): Area {
    if (!this.place || !this.sheet.exists) throw new HostError("InvalidReference");
    return this.place;
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.area);
  }

  follow(change: Change): void {
    if (!("shift" in change) || change.sheet !== this.sheet || !this.place) return;
    this.place = shiftedArea(this.place, change.area, change.shift);
  }
}

/** Several areas of one sheet: "Sheet1!A1:B2,Sheet1!D4". */
export interface CellAreas {
  readonly sheet: Sheet;
  readonly parts: readonly CellRange[];
}

/** The ranges that an add-in can still use: those of the running batch, and those that office.js keeps. */
export class LiveRanges {
  private readonly live = new Set<CellRange>();
  /** Made after a shift that the listeners have not been told of yet. */
  private readonly alreadyMoved = new Set<CellRange>();

  make(sheet: Sheet, area: Area): CellRange {
    const range = new CellRange(sheet, area);
    this.live.add(range);
    return range;
  }

  /** For what an insertion answers with: the place of the new cells, which the insertion itself must not move. */
  makeAfterShift(sheet: Sheet, area: Area): CellRange {
    const range = new CellRange(sheet, area);
    this.alreadyMoved.add(range);
    return range;
  }

  follow(happening: Happening): void {
    for (const change of happening.changes) {
      if ("shift" in change) for (const range of this.live) range.follow(change);
    }
    for (const range of this.alreadyMoved) this.live.add(range);
    this.alreadyMoved.clear();
  }

  /** At the end of a batch everything that is not kept is out of reach. */
  forgetAllBut(kept: ReadonlySet<CellRange>): void {
    for (const range of this.live) if (!kept.has(range)) this.live.delete(range);
  }
}
