/** What a row of a table is called: its own words, made whole by the rows above it and by its column's heading. Rows come from
 *  table-rows.ts; table-proposal.ts asks. */

import { withCapital } from "./names";
import { indicatorOf } from "./table-captions";
import type { TableColumn } from "./table-columns";
import { topicOf } from "./table-headings";
import type { RowSurroundings } from "./table-proposal";
import { measured, type TableItem } from "./table-rows";
import type { ChosenColumns, TargetColumn } from "./table-targets";
import { unitSpelling } from "./units";
import { lowerFirst } from "./whole-names";

export interface Named {
  readonly name: string;
  /** Its last part, which says what is measured. */
  readonly said: string;
  readonly isFromContext: boolean;
}

/** The row's name, made whole: by the label that it stands under, by its parent where the table has it twice, by the column
 *  where several columns count different things. */
export function nameOf(
  item: TableItem,
  { column, place }: TargetColumn,
  { isTransposed, repeated, subjects, title, chosen }: RowSurroundings,
): Named {
  const own = qualified(item, { repeated, subjects });
  const headed = isTransposed ? rateName(column, chosen) : bareTotal.test(own) ? totalled(column) : "";
  const counted = column.amount === undefined ? headed : amountName(column, column.amount, isTransposed);
  if (!isTransposed && counted === "" && item.group === "" && item.parent === undefined && bareTotal.test(own)) {
    const indicator = indicatorOf(title);
    if (indicator !== "") return { name: `${own} ${indicator}`, said: own, isFromContext: true };
  }
  const named = counted === "" && isTransposed ? indicatorOf(title) : counted;
  const said = isTransposed && named !== "" && falls(column) && !/giảm/iu.test(named) ? `${named} giảm` : named;
  const where = place ?? item.place;
  const parts = [own, ...(where === undefined ? [] : [where]), ...(said === "" ? [] : [said])];
  return {
    name: parts.join(": "),
    said: said === "" ? item.name : said.slice(said.lastIndexOf(": ") + 1).trimStart(),
    isFromContext: isTransposed && counted === "",
  };
}

/** "Số hộ" below "Chỉ tiêu giảm hộ nghèo năm 2026": over places the wider heading alone says of what. */
function amountName({ heading }: TableColumn, amount: string, isTransposed: boolean): string {
  const own = amount.replace(/\s*\([^()]*\)/gu, "");
  const topic = isTransposed && heading.endsWith(amount) ? topicOf(heading.slice(0, -amount.length)) : "";
  return /^(?:|giảm|tăng)$/iu.test(topic) ? own : `${withCapital(topic)}: ${lowerFirst(own)}`;
}

/** "Chỉ tiêu giảm năm 2026" over places: the heading says that their figures are falls. */
export const falls = ({ heading }: TableColumn): boolean =>
  /(?<!\p{L})giảm(?! nghèo)(?!\p{L})/iu.test(heading) && !/tăng/iu.test(heading);

/** "TỔNG SỐ" alone doesn't say of what; "Kế hoạch vốn năm 2026" over it may. */
const bareTotal = /^(?:tổng(?: số| cộng)?|cộng)$/iu;
const totalled = (column: TableColumn): string =>
  column.tier === undefined ? measureName(column).replace(/\s*năm 20\d\d/iu, "") : "";

type Around = Pick<RowSurroundings, "repeated" | "subjects">;

function qualified(item: TableItem, around: Around): string {
  const { parent: above, name } = item;
  const subject = around.subjects.get(item);
  if (subject !== undefined) return `${subject}: ${name}`;
  if (!above || above.name === "") return name;
  const sister = firstOfSisters(item, above);
  if (sister !== "") return `${sister}: ${name}`;
  const isNeeded =
    above.kind === "label" ||
    /^cơ cấu/iu.test(above.name) ||
    around.repeated.has(name.toLowerCase()) ||
    isPartName(item, above);
  return isNeeded ? `${qualified(above, around)}: ${name}` : name;
}

/** "1 | Học lực: Giỏi" above rows without a number, "Khá", "Trung bình": the first of them stands in the row of their whole. */
function firstOfSisters({ name, unit }: TableItem, above: TableItem): string {
  const [whole, first] = above.kind === "item" ? above.name.split(/:\s+/u) : [];
  const isFirst =
    whole !== undefined && first !== undefined && brief(first) && unitSpelling(unit) === unitSpelling(above.unit);
  return isFirst && brief(name) && /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(first) ? whole : "";
}

const brief = (name: string): boolean => name.split(" ").length <= 3;

/** "Dịch vụ" under "Tốc độ tăng GRDP", "có bằng cấp" under "Tỷ lệ lao động qua đào tạo": parts that are measured as their whole is and
 *  don't say how. Items under a letter or a Roman number stand for themselves. */
function isPartName({ name, unit, kind }: TableItem, above: TableItem): boolean {
  // "4.1. Lúa cả năm" above its "Diện tích" and "Năng suất" is no part of "4. Sản lượng lương thực".
  if (kind === "label" && /^\p{Lu}/u.test(name)) return false;
  if (above.kind === "item" && ofWholeAbove.test(name)) return true;
  if (above.kind !== "item" || measured.test(name) || /^(?:[A-Z]|[IVX]+)$/u.test(above.item)) return false;
  return /^\p{Ll}/u.test(name) || unitSpelling(unit) === unitSpelling(above.unit);
}

/** "Tỷ lệ so với GRDP", "Tốc độ tăng": a rate of what the row above tells. */
const ofWholeAbove =
  /^(?:(?:tỷ|tỉ) (?:lệ|trọng) (?:so với|trong|trên) |(?:tốc độ tăng(?: trưởng)?|tỷ lệ|bình quân)(?:\s*\([^()]*\))?$)/iu;
/** By row: what it is about where it says only what of it is measured, as "Năng suất" below "Lúa: Diện tích" or "Diện tích lúa". */
export function subjectsOf(items: readonly TableItem[], title = ""): ReadonlyMap<TableItem, string> {
  const ofTable = ofTitle.exec(title)?.[1] ?? "";
  const subjects = new Map<TableItem, string>();
  let subject = "";
  for (const item of items) {
    const { kind, name, parent } = item;
    const group = item.group === "" ? ofTable : item.group;
    if (kind === "words") continue;
    const said = (measureOf.exec(name) ?? ofMeasure.exec(name))?.[1];
    if (said !== undefined && kind === "item") subject = said;
    else if (!bareMeasure.test(name)) {
      subject = /^\p{Ll}/u.test(name) ? subject : "";
      if (parent === undefined && ofField.test(name) && isField(group)) subjects.set(item, group);
    } else if (subject !== "" && parent?.kind !== "label") subjects.set(item, subject);
    else if (parent === undefined && isField(group)) subjects.set(item, group);
  }
  return subjects;
}

/** "Giá trị sản xuất (giá so sánh 2010)", "Tổng đàn" say only with their group of what: "II. Công nghiệp", "BÒ SỮA". */
const ofField =
  /^(?:tổng )?(?:giá trị sản xuất|giá trị tăng thêm|tổng đàn|đàn|số lượng|doanh thu|tốc độ tăng(?: trưởng)?)(?:\s*\([^()]*\))?$/iu;
/** "Biểu 1. Nông nghiệp - thủy sản". */
const ofTitle = /^(?:biểu|bảng|phụ lục)(?: số)?\s[\divx.]+\s?[:.–-]?\s*(\p{Lu}[^\d.;:]{3,60})$/iu;
const isField = (group: string): boolean =>
  group !== "" && group.split(" ").length <= 8 && !/chỉ tiêu|mục tiêu|kế hoạch|kinh tế|tổng hợp|chung/iu.test(group);

const measures =
  "(?:tổng )?(?:diện tích|năng suất|sản lượng|dt|ns|sl)(?: (?:gieo trồng|gieo cấy|thu hoạch|bình quân|cả năm|cho sản phẩm))*";
const bareMeasure = new RegExp(`^${measures}$`, "iu");
/** "Lúa: Diện tích", "Chè - Diện tích". */
const measureOf = new RegExp(`^(\\p{L}[^:]*?)\\s*(?::|\\s[-–])\\s*${measures}$`, "iu");
/** "Diện tích lúa". */
const ofMeasure = new RegExp(
  `^(?:tổng )?diện tích(?: gieo trồng| gieo cấy| trồng)? (?!(?:gieo trồng|gieo cấy|trồng|thu hoạch)(?!\\p{L}))(\\p{L}.*)$`,
  "iu",
);

/** "Số hộ ký cam kết | Tỷ lệ (%)": the rate is of what the column before counts. */
function rateName(column: TableColumn, { targets }: ChosenColumns): string {
  const name = measureName(column);
  if (!/^(?:tỷ|tỉ) lệ(?: %)?$/iu.test(name)) return name;
  const before = [...targets].reverse().find(({ column: { index } }) => index < column.index);
  const counted = before === undefined ? "" : measureName(before.column);
  const act = counted.replace(
    /^(?:tổng )?số (?:hộ(?: gia đình| dân)?|người(?: dân)?|lao động|học sinh|\p{L}+)\s*/iu,
    "",
  );
  return act === "" || act === counted ? name : `${name} ${act}`;
}

/** The indicator in a column's heading; empty where the heading only says that it is a plan. */
function measureName({ heading, role }: TableColumn): string {
  const bare = heading
    .replace(/\([^()]*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (role === "measure") return bare.replace(/(?<=\p{L})\s+(?:(?:trong|đến|hết) )*năm 20\d\d$/iu, "");
  return topicOf(bare) === "" ? "" : bare;
}

/** What the indicator is about, its parents included, by which direction is told. */
export function meaningOf(item: TableItem, name: string): string {
  return item.parent && !name.includes(item.parent.name) ? `${item.parent.name}: ${name}` : name;
}
