/** The rows of a table's body as a person reads them: groups, items with their numbers, parts under "Trong đó", names that
 *  were broken over two rows. Columns come from table-columns.ts; what the figures say is read in table-figures.ts. */

import { tidyName, unitOf } from "./table-row-units";
import { ownText, textAt, type GridRow, type TableGrid } from "./table-grid";
import { headingKey } from "./table-headings";
import { depths, numberedName, numberingOf, type Depth, type Numbering } from "./table-numbering";

/** Where a row's words stand; indices of the grid's columns. */
export interface RowColumns {
  readonly item?: number;
  readonly name: number;
  readonly group?: number;
  readonly unit?: number;
  /** Names of places that rows of one indicator are parted by. */
  readonly place?: number;
  /** Columns of plans, results and comparisons. */
  readonly figures: readonly number[];
}

/** - `item`: has figures, or words where figures stand;
 *  - `label`: a name without figures that rows under it belong to ("Cơ cấu kinh tế");
 *  - `group`: a heading ("I. Về kinh tế");
 *  - `words`: text beside the table: notes, "Trong đó:", signatures. */
export type RowKind = "item" | "label" | "group" | "words";

export interface TableItem {
  readonly row: GridRow;
  readonly kind: RowKind;
  /** The number as printed, without brackets and dots; that of the item it is part of where it has none. */
  readonly item: string;
  /** Without its number, bullet, "Trong đó" and unit. */
  readonly name: string;
  readonly group: string;
  /** What the unit's column or the brackets in the name say; that of the parent or the group where they say nothing. */
  readonly unit: string;
  /** Whether the row says its unit itself. */
  readonly hasOwnUnit: boolean;
  /** The nearest row above that this one is part of. */
  readonly parent?: TableItem;
  /** The place that the row is for, where a column names it. */
  readonly place?: string;
  /** The name was broken over this row and the one before or behind. */
  readonly joined?: GridRow;
}

const bullets = /^(?:[-–—•*·▪]|\++)\s*(?=\S)/u;
const partWords =
  /^(?:\(?\s*(?:trong đó|tr\.?\s?đó|trđó|gồm|bao gồm|chia ra|riêng|cụ thể)(?:\s+có)?(?![\p{L}])\s*[:,]?\s*)/iu;
const groupWords =
  /^(?:về |lĩnh vực|nhóm|các chỉ tiêu|chỉ tiêu (?:về|kinh tế|xã hội|văn hóa|môi trường|quốc phòng|an ninh|xây dựng)|kinh tế|(?:văn hóa|văn hoá)?[ ,–-]*xã hội|môi trường|quốc phòng|an ninh|nội chính|xây dựng (?:đảng|hệ thống))/u;

/** The body's rows from `from` to before `to`, in order. */
export function itemsOf(grid: TableGrid, columns: RowColumns, from: number, to: number): readonly TableItem[] {
  const items: TableItem[] = [];
  const isNumbered = isNumberedTable(grid, columns, from, to);
  let open: { readonly depth: Depth; readonly item: TableItem }[] = [];
  let groups: readonly { readonly depth: Depth; readonly name: string; readonly unit: string }[] = [];
  let number = "";
  let column = "";
  let pending: TableItem | undefined;
  for (let index = from; index < to; index++) {
    const row = grid.rows[index];
    if (!row) break;
    const words = wordsOf(row, columns);
    const hasFigures = columns.figures.some((column) => isFilled(row, column));
    const said = unitOf(row, columns, words.name, items[items.length - 1]?.unit ?? "");
    if (isNote(row, words, hasFigures)) {
      items.push({
        row,
        kind: "words",
        item: "",
        name: words.name,
        group: nameOf(groups),
        unit: "",
        hasOwnUnit: false,
      });
      pending = undefined;
      continue;
    }
    if (pending && isRestOf(words, hasFigures || said.unit !== "")) {
      open = open.filter(({ item }) => item !== pending);
      const name = `${pending.name} ${words.name}`;
      const joined: TableItem = {
        ...pending,
        row,
        joined: pending.row,
        kind: "item",
        name: tidyName(name, said.name === words.name ? "" : said.unit),
        ...unitsFrom(said.unit, pending.unit),
      };
      items[items.length - 1] = { ...pending, kind: "words", name: "" };
      items.push(joined);
      open.push({ depth: words.depth ?? depths.number, item: joined });
      pending = undefined;
      continue;
    }
    const before = items[items.length - 1];
    if (
      before?.kind === "item" &&
      before.joined === undefined &&
      isRestOf(words, row.cells.length === 1 && !hasFigures)
    ) {
      const whole: TableItem = { ...before, name: tidyName(`${before.name} ${words.name}`, ""), joined: row };
      items[items.length - 1] = whole;
      open = open.map((each) => (each.item === before ? { ...each, item: whole } : each));
      continue;
    }
    const isTotal = /^(?:tổng(?: số| cộng)?|cộng|toàn (?:xã|phường|tỉnh|thành phố|đặc khu))$/iu.test(words.name);
    const isOnTop = !isNumbered || isTotal || words.isSame;
    const depth = words.depth ?? (isOnTop && !words.isPart ? depths.number : depths.bullet);
    const next = index + 1 < to ? grid.rows[index + 1] : undefined;
    if (!hasFigures && isGroup(row, words, columns, depth, said.unit) && !isWholeOf(next, words, columns)) {
      groups = [
        ...groups.filter((group) => group.depth < depth),
        { depth, name: groupName(said.name), unit: said.unit },
      ];
      open = [];
      number = "";
      items.push({
        row,
        kind: "group",
        item: words.item,
        name: groupName(said.name),
        group: nameOf(groups.slice(0, -1)),
        unit: said.unit,
        hasOwnUnit: said.unit !== "",
      });
      pending = undefined;
      continue;
    }
    while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= depth) open.pop();
    const parent = open[open.length - 1]?.item;
    if (words.item !== "" && depth < depths.bullet) number = words.item;
    if (columns.group !== undefined) column = textAt(row, columns.group) || column;
    const place = textAt(row, columns.place);
    const item: TableItem = {
      row,
      kind: hasFigures ? "item" : words.name === "" ? "words" : "label",
      item: words.item !== "" ? words.item : parent ? number : words.isSame ? number : "",
      name: tidyName(said.name, ""),
      group: column !== "" ? column : nameOf(groups),
      ...unitsFrom(said.unit, parent?.unit || (groups[groups.length - 1]?.unit ?? "")),
      ...(parent && { parent }),
      ...(place !== "" && { place }),
    };
    items.push(item);
    pending = item.kind === "label" && said.unit === "" ? item : undefined;
    if (item.kind !== "words") open.push({ depth, item });
  }
  return items;
}

const unitsFrom = (own: string, inherited: string): Pick<TableItem, "unit" | "hasOwnUnit"> =>
  own === "" ? { unit: inherited, hasOwnUnit: false } : { unit: own, hasOwnUnit: true };

const nameOf = (groups: readonly { readonly name: string }[]): string => groups[groups.length - 1]?.name ?? "";

interface RowNames extends Partial<Numbering> {
  readonly item: string;
  readonly name: string;
  /** Whether the row says itself that it is a part: "Trong đó: …", a bullet. */
  readonly isPart: boolean;
  /** Whether its number is merged with that of the row above. */
  readonly isSame: boolean;
}

function wordsOf(row: GridRow, columns: RowColumns): RowNames {
  const printed = ownText(row, columns.item);
  const isSame = printed === "" && textAt(row, columns.item) !== "";
  const fromItem = numberingOf(printed);
  // A heading that is merged across the row may begin in the number's column.
  const isSentence = columns.item !== undefined && fromItem === undefined && printed.length > 6;
  let name = isSentence
    ? [printed, ownText(row, columns.name)].filter((text) => text !== "").join(" ")
    : textAt(row, columns.name);
  let numbering = fromItem;
  const inName = numberedName(name);
  // "1.1. Tỷ lệ …" beside a merged "1" is the row's own number.
  if (inName && (!numbering || inName.numbering.item.startsWith(`${numbering.item}.`))) ({ numbering, name } = inName);
  // "6Tổng đàn gia súc" beside an empty number: a printed page left no room between the two.
  const glued = printed === "" && columns.item !== undefined && !inName ? gluedNumber.exec(name)?.[0] : undefined;
  if (glued !== undefined) [numbering, name] = [numberingOf(glued), name.slice(glued.length)];
  const leading = bullets.exec(name);
  if (leading) name = name.slice(leading[0].length);
  const part = partWords.exec(name);
  if (part && !/^riêng\s/iu.test(part[0])) name = name.slice(part[0].length);
  // "Trong đó: + Nông nghiệp" stands as deep as the "+ Công nghiệp" below it.
  const behind = part ? bullets.exec(name) : null;
  if (behind) name = name.slice(behind[0].length);
  const bullet = leading ?? behind;
  const depth = numbering?.depth ?? (bullet ? (bullet[0].startsWith("+") ? depths.plus : depths.bullet) : undefined);
  return {
    item: numbering?.item ?? "",
    name,
    isPart: bullet !== null || part !== null,
    isSame,
    ...(depth !== undefined && { depth }),
  };
}

const gluedNumber = /^\d{1,2}(?=\p{Lu}\p{Ll})/u;

/** Whether rows without a number are parts of numbered ones: not where most rows have none and only some letters stand between. */
function isNumberedTable(grid: TableGrid, columns: RowColumns, from: number, to: number): boolean {
  let [numbered, plain] = [0, 0];
  for (const row of grid.rows.slice(from, to)) {
    const { depth, isPart, name } = wordsOf(row, columns);
    if (depth !== undefined && depth >= depths.number && depth < depths.bullet) numbered += 1;
    else if (depth === undefined && !isPart && name !== "" && row.cells.length > 1) plain += 1;
  }
  return numbered >= 2 && numbered * 3 >= plain;
}

/** A cell that shows a figure or a word, or holds a number that it is too narrow to show. */
function isFilled(row: GridRow, column: number): boolean {
  const place = row.places[column];
  return place?.isOrigin === true && (saysSomething(place.text) || place.cell.value !== undefined);
}

/** A figure, or a word where figures stand; dashes, dots and crosses say that there is none. */
function saysSomething(text: string): boolean {
  return /[\p{L}\d]/u.test(text) && !/^[xX]$/u.test(text);
}

/** Notes, sources and signatures stand in one cell across the table and speak in sentences. */
function isNote(row: GridRow, { name, item }: RowNames, hasFigures: boolean): boolean {
  const text = row.cells.length === 1 ? (row.cells[0]?.text ?? "") : name;
  if (
    row.cells.length === 0 ||
    (name === "" && /ngày.{1,16}tháng|^(?:tm|kt|tl|tuq)\./iu.test(row.cells[0]?.text ?? ""))
  )
    return true;
  if (hasFigures && row.cells.length > 1) return false;
  if (
    /^[("*\s]*(?:ghi chú|chú thích|thuyết minh|lưu ý|nguồn|người lập|nơi nhận|tm\.|kt\.|chủ tịch)(?!\p{L})/iu.test(text)
  )
    return true;
  return row.cells.length === 1 && item === "" && (/[.;]\s*$/u.test(text) || text.length > 160) && !isUpper(text);
}

/** A row without figures is a heading by its number, its letters, its place across the table or its words. */
function isGroup(row: GridRow, words: RowNames, columns: RowColumns, depth: Depth, unit: string): boolean {
  const { name } = words;
  if (name === "" || words.isPart) return false;
  if (depth <= depths.roman && words.depth !== undefined) return true;
  if (unit !== "") return false;
  const place = row.places[columns.name];
  const isAcross = row.cells.some(
    ({ cell }) => (cell.columnSpan ?? 1) >= 3 && (cell.columnSpan ?? 1) >= row.places.length - 2,
  );
  if (isUpper(name) || isAcross) return true;
  const isPlain = words.item === "" || groupWords.test(headingKey(name));
  return isPlain && (place?.cell.isBold === true || groupWords.test(headingKey(name))) && name.length < 100;
}

/** "Giá trị sản xuất" in bold above "- Nông nghiệp": no heading but the whole of its parts. */
function isWholeOf(next: GridRow | undefined, { name, depth }: RowNames, columns: RowColumns): boolean {
  if (next === undefined || depth !== undefined || isUpper(name) || !measured.test(name)) return false;
  return wordsOf(next, columns).isPart;
}

/** Begins a name that says what is measured. */
export const measured =
  /^(?:(?:tỷ|tỉ) (?:lệ|trọng|suất|số)|tốc độ|tổng|số|mức|chỉ số|hệ số|thu|chi|vốn|giá trị|diện tích|năng suất|sản lượng|doanh thu|kim ngạch|thu nhập|mật độ|tuổi thọ|công suất|quy mô|dân số|độ che phủ|thứ hạng|bình quân|tăng|giảm)(?!\p{L})/iu;

const isUpper = (text: string): boolean => text.length > 3 && /\p{L}/u.test(text) && text === text.toUpperCase();

/** `VỀ KINH TẾ:` → `VỀ KINH TẾ`. */
const groupName = (name: string): string => name.replace(/[\s:.;,-]+$/gu, "");

/** The rest of a name whose first part stood alone in the row before, or that stands alone behind its figures. */
function isRestOf(words: RowNames, hasMore: boolean): boolean {
  return hasMore && words.item === "" && !words.isPart && /^\p{Ll}/u.test(words.name);
}
