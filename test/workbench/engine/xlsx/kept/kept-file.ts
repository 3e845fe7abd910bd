/**
 * What a workbook remembers of the file that it was opened from: all parts as they were, which of them say what of the
 * workbook, and what we would have written then. Made by open.ts, used by assembly.ts when the workbook is saved.
 */
import type { DataValidation, ConditionalFormat } from "../../rules";
import type { LaneRun } from "../../axis-runs";
import type { Style, StylePatch } from "../../style";
import type { WorkSheet } from "../../work-sheet";
import type { FileParts, Relation } from "../file-parts";
import type { Package, WrittenRelation } from "../package";
import { PartNames } from "../part-names";
import type { Persons } from "../threaded-comments";
import { attributeOf, childrenOf } from "../xml";
import { KeptCells } from "./kept-cells";
import { KeptStyles } from "./kept-styles";
import { Relocation } from "./relocation";

export interface KeptSheet {
  readonly part: string;
  /** Its name in the file. */
  readonly name: string;
  readonly cells: KeptCells;
  /** What was made of each cfRule of the part, in order; null for rules that aren't understood. */
  readonly formats: (ConditionalFormat | null)[];
  /** The same for each dataValidation. */
  readonly validations: (DataValidation | null)[];
  columns: readonly LaneRun[];
}

export class KeptFile {
  /** What its styles remember of it: no more than that it is this one. */
  readonly mark = {};
  readonly sheets = new Map<WorkSheet, KeptSheet>();
  /** Numbers of tables within the file, by their ids here. */
  readonly tableNumbers = new Map<string, number>();
  /** What stands in which part, as `PartNames` asks for it. */
  readonly places = new Map<string, string>();
  /** Those who have written comments, by their ids. */
  persons: Persons = new Map();
  /** The id of the part of settings, in the file or for it. */
  settingsId = "";
  /** What would have been written right after opening, without rows. */
  before: Package | null = null;
  #styles: { readonly text: string; readonly all: readonly Style[]; readonly patches: readonly StylePatch[] } | null =
    null;
  readonly #types = new Map<string, string>();
  readonly #defaultTypes = new Map<string, string>();
  readonly #relations = new Map<string, readonly WrittenRelation[]>();

  constructor(
    readonly parts: FileParts,
    readonly bookPart: string,
  ) {
    const types = parts.xml("[Content_Types].xml");
    for (const each of childrenOf(types, "Override")) {
      const name = (attributeOf(each, "PartName") ?? "").replace(/^\//, "").toLowerCase();
      this.#types.set(name, attributeOf(each, "ContentType") ?? "");
    }
    for (const each of childrenOf(types, "Default"))
      this.#defaultTypes.set(
        (attributeOf(each, "Extension") ?? "").toLowerCase(),
        attributeOf(each, "ContentType") ?? "",
      );
  }

  get defaultTypes(): ReadonlyMap<string, string> {
    return this.#defaultTypes;
  }

  /** null if only its ending says it, or nothing. */
  typeOf(part: string): string | null {
    return this.#types.get(part.toLowerCase()) ?? null;
  }

  relations(owner: string): readonly WrittenRelation[] {
    let known = this.#relations.get(owner);
    if (!known) this.#relations.set(owner, (known = this.parts.relations(owner).map((each) => this.#written(each))));
    return known;
  }

  #written({ id, typeAddress, target, isExternal }: Relation): WrittenRelation {
    return { id, type: typeAddress, target: isExternal ? target : this.parts.nameInFile(target) || target, isExternal };
  }

  /** Where a relation of this kind leads to, as the file spells it. */
  target(owner: string, type: string): string | null {
    const found = this.relations(owner).find((each) => each.type.endsWith(`/${type}`) && !each.isExternal);
    return found && this.parts.nameInFile(found.target) !== "" ? found.target : null;
  }

  partNames(): PartNames {
    return new PartNames(this.parts.names, this.places);
  }

  keepStyles(text: string, all: readonly Style[], patches: readonly StylePatch[]): void {
    this.#styles = { text, all, patches };
  }

  styleNumbers(): KeptStyles | null {
    const styles = this.#styles;
    return styles && new KeptStyles(styles.text, this.mark, styles.all, styles.patches);
  }

  addSheet(sheet: WorkSheet, part: string): KeptSheet {
    const kept: KeptSheet = {
      part: this.parts.nameInFile(part) || part,
      name: sheet.name,
      cells: new KeptCells(),
      formats: [],
      validations: [],
      columns: [],
    };
    this.sheets.set(sheet, kept);
    this.places.set(`sheet|${sheet.id}`, kept.part);
    return kept;
  }

  relocation(): Relocation {
    return new Relocation(new Map([...this.sheets].map(([sheet, { name }]) => [name, sheet])));
  }
}
