/** What a file held that is lost when it is saved: gathered while it is read, so that a person can be told. */

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
  | "formula"
  | "signature"
  | "revisions";

/** What even a file that is kept whole otherwise loses when it is saved. */
const neverKept: ReadonlySet<LossKind> = new Set(["macro", "signature", "revisions"]);

export interface Loss {
  readonly kind: LossKind;
  /** The sheet that it stood on; null for the workbook. */
  readonly sheetName: string | null;
  readonly count: number;
}

export class Losses {
  readonly #counts = new Map<string, { kind: LossKind; sheetName: string | null; count: number }>();

  /** `isKept`: what the workbook has no place for stays in the file all the same. */
  constructor(private readonly isKept: boolean) {}

  note(kind: LossKind, sheetName: string | null, count = 1): void {
    if (count === 0 || (this.isKept && !neverKept.has(kind))) return;
    const key = `${kind}|${sheetName ?? ""}`;
    const known = this.#counts.get(key);
    if (known) known.count += count;
    else this.#counts.set(key, { kind, sheetName, count });
  }

  get list(): readonly Loss[] {
    return [...this.#counts.values()];
  }
}
