/** Filling and sorting cells, finding and replacing texts. */
import { cellArea, columnCount, hasArea, isOverlapping, isSameArea, rowCount, type Area } from "./area";
import { isFormula, type Entry } from "./content";
import { filledValues } from "./fill-series";
import { sortOrder } from "./functions/array";
import { wildcardPattern } from "./functions/criterion";
import type { Position } from "./model";
import type { AutoFillKind, FindOptions, SortField, SortOptions } from "./model-sheet";
import { Refusal } from "./refusal";
import { moved, SheetTransfer, type Copied } from "./sheet-transfer";
import type { Style } from "./style";
import { afterWriting } from "./table-growth";

export abstract class SheetOrdering extends SheetTransfer {
  autoFill(source: Area, destination: Area, kind: AutoFillKind): void {
    if (!hasArea(destination, source) || isSameArea(source, destination)) {
      throw new Refusal("InvalidArgument", "The destination must hold the source and be bigger.");
    }
    this.book.edit(() => {
      this.requireEditable(destination);
      this.requireWholeArrays(destination);
      const isVertical = rowCount(destination) > rowCount(source);
      const block = this.copied(source, "All", !isVertical);
      const lines = transposedLines(block);
      lines.forEach((line, across) => this.#fillLine(line, across, source, destination, isVertical, kind));
      afterWriting(this.asWorkSheet, destination);
    });
  }

  #fillLine(
    line: readonly Copied[],
    across: number,
    source: Area,
    destination: Area,
    isVertical: boolean,
    kind: AutoFillKind,
  ): void {
    const [start, end] = isVertical ? [source.top, source.bottom] : [source.left, source.right];
    const [first, last] = isVertical ? [destination.top, destination.bottom] : [destination.left, destination.right];
    const contents: Entry[] = [];
    const styles: [number, number, Style][] = [];
    const series = filledValues(
      line.map(({ content }) => content),
      kind,
    );
    for (let index = first; index <= last; index++) {
      if (index >= start && index <= end) continue;
      const offset = index - start;
      const copy = line[((offset % line.length) + line.length) % line.length];
      if (!copy) continue;
      const [row, column] = isVertical ? [index, source.left + across] : [source.top + across, index];
      const distance = index - (start + (((offset % line.length) + line.length) % line.length));
      const content = isFormula(copy.content)
        ? moved(copy.content, isVertical ? distance : 0, isVertical ? 0 : distance)
        : series(offset);
      if (kind !== "FillFormats") contents.push([row, column, content]);
      if (kind !== "FillValues") styles.push([row, column, copy.style]);
    }
    this.putStyles(styles);
    this.putContents(contents);
  }

  sort(area: Area, fields: readonly SortField[], options: SortOptions = {}): void {
    const body = options.hasHeaders ? { ...area, top: area.top + 1 } : area;
    if (body.top > body.bottom) return;
    if (fields.some(({ key }) => key < 0 || key >= columnCount(area)))
      throw new Refusal("InvalidArgument", "A sort key lies outside the range.");
    this.book.edit(() => {
      if (this.protection && !this.protection.options.allowSort) {
        throw new Refusal("AccessDenied", `The protected sheet "${this.name}" can't be sorted.`);
      }
      this.requireEditable(body);
      this.requireWholeArrays(body);
      if (this.merges.some((merge) => isOverlapping(merge, body)))
        throw new Refusal("InvalidOperation", "Merged cells can't be sorted.");
      this.book.calculateNow();
      const used = this.store.usedArea((cell) => !cell.isEmpty);
      const end = Math.min(body.bottom, Math.max(body.top, used?.bottom ?? body.top));
      // Excel: hidden rows stay where they are, a filter's too:
      // https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654
      const lines = this.copied({ ...body, bottom: end }, "All", false)
        .map((copies, index) => ({ copies, row: body.top + index }))
        .filter(({ row }) => !this.isRowHidden(row));
      const keyed = lines.map((line) => ({
        ...line,
        keys: fields.map(({ key }) => this.store.valueAt(line.row, body.left + key)),
      }));
      keyed.sort((a, b) => {
        for (let i = 0; i < fields.length; i++) {
          const order = sortOrder(
            a.keys[i] ?? null,
            b.keys[i] ?? null,
            fields[i]?.ascending === false ? -1 : 1,
            options.matchCase,
          );
          if (order !== 0) return order;
        }
        return a.row - b.row;
      });
      this.#putSorted(
        keyed,
        lines.map(({ row }) => row),
        body,
      );
    });
  }

  /** Excel: a formula's references to its own row move with it, those to other rows keep their distance. */
  #putSorted(
    lines: readonly { readonly copies: readonly Copied[]; readonly row: number }[],
    places: readonly number[],
    body: Area,
  ): void {
    const contents: Entry[] = [];
    const styles: [number, number, Style][] = [];
    lines.forEach(({ copies, row }, index) => {
      const target = places[index] ?? row;
      if (target === row) return;
      copies.forEach(({ content, style }, offset) => {
        contents.push([target, body.left + offset, moved(content, target - row, 0)]);
        if (this.style(target, body.left + offset) !== style) styles.push([target, body.left + offset, style]);
      });
    });
    this.putStyles(styles);
    this.putContents(contents);
    const rows = lines.flatMap(({ row }, index) => (row === places[index] ? [] : [places[index] ?? row]));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    this.tell({ kind: "rowsSorted", sheet: this.asSheet, area: { ...body, top: first, bottom: last } });
  }

  find(area: Area, text: string, options: FindOptions = {}): Position | null {
    this.book.calculateNow();
    const pattern = searchPattern(text, options);
    let found: Position | null = null;
    for (const [row, column] of this.store.walk(area)) {
      if (!pattern.test(this.text(row, column))) continue;
      found = { row, column };
      if (!options.backwards) break;
    }
    return found;
  }

  replaceAll(area: Area, text: string, replacement: string, options: FindOptions = {}): number {
    if (text === "") throw new Refusal("InvalidArgument", "There is nothing to look for.");
    const pattern = searchPattern(text, options);
    const every = new RegExp(pattern.source, `${pattern.flags}g`);
    return this.book.edit(() => {
      const found = [...this.store.walk(area)].filter(([, , cell]) => cell.isEntered);
      let count = 0;
      for (const [row, column, cell] of found) {
        const old = cell.formula ? cell.formula.text : String(this.input(row, column));
        const hits = old.match(every)?.length ?? 0;
        if (hits === 0) continue;
        count += hits;
        this.write(cellArea(row, column), [[old.replace(every, () => replacement)]]);
      }
      return count;
    });
  }
}

function searchPattern(text: string, { completeMatch = false, matchCase = false }: FindOptions): RegExp {
  const pattern = wildcardPattern(text, completeMatch);
  return matchCase ? new RegExp(pattern.source, "u") : pattern;
}

function transposedLines(block: readonly (readonly Copied[])[]): Copied[][] {
  return Array.from({ length: block[0]?.length ?? 0 }, (_, column) => block.map((line) => line[column] as Copied));
}
