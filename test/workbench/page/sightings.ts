/** Keeps every value that cells showed, one after another, from when it begins to look until it is asked. For the door. */
import type { Place } from "../engine/model";
import { isError, type Value } from "../engine/value";
import type { Desk } from "./desk";

export class Sightings {
  private seen: Value[][][] = [];
  private place: Place | undefined;

  constructor(desk: Desk) {
    desk.watch(() => this.look());
  }

  begin(place: Place): void {
    this.place = place;
    this.seen = place.sheet.values(place.area).map((row) => row.map((value) => [value]));
  }

  /** For each cell its values in order, those that only stayed counted once; the first is what it showed at the beginning. */
  end(): Value[][][] {
    const { seen } = this;
    this.place = undefined;
    this.seen = [];
    return seen;
  }

  private look(): void {
    const { place } = this;
    if (!place?.sheet.exists) return;
    place.sheet.values(place.area).forEach((row, top) =>
      row.forEach((value, left) => {
        const values = this.seen[top]?.[left];
        if (values && !isSame(values.at(-1), value)) values.push(value);
      }),
    );
  }
}

function isSame(a: Value | undefined, b: Value): boolean {
  return a === b || (isError(a) && isError(b) && a.error === b.error && a.message === b.message);
}
