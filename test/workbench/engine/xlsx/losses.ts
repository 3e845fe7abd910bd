/** What a file held that this workbook has no place for: gathered while it is read, so that a person can be told. */

export type LossKind =
  | "chart"
  | "picture"
  | "drawing"
  | "note"
  | "pivotTable"
  | "slicer"
  | "sparkline"
  | "macro"
  | "externalLink"
  | "connection"
  | "control"
  | "specialSheet"
  | "richText"
  | "linkedData"
  | "gradientOrPattern"
  | "conditionalFormat"
  | "filter"
  | "sortOrder"
  | "splitPanes"
  | "rightToLeft"
  | "headerPicture"
  | "watermark"
  | "name"
  | "formula";

export interface Loss {
  readonly kind: LossKind;
  /** The sheet that it stood on; null for the workbook. */
  readonly sheetName: string | null;
  readonly count: number;
}

export class Losses {
  readonly #counts = new Map<string, { kind: LossKind; sheetName: string | null; count: number }>();

  note(kind: LossKind, sheetName: string | null, count = 1): void {
    if (count === 0) return;
    const key = `${kind}|${sheetName ?? ""}`;
    const known = this.#counts.get(key);
    if (known) known.count += count;
    else this.#counts.set(key, { kind, sheetName, count });
  }

  get list(): readonly Loss[] {
    return [...this.#counts.values()];
  }
}
