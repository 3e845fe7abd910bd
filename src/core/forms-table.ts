/** Rows of the table BieuMau ↔ forms. One row is one column or one option of a form, in the order in which columns stand:
 *  a clerk copies the rows of a form, gives them another name under "Biểu mẫu", and has a new one. */

import { codeKey } from "./code";
import type { ColumnItem, Form, FormColumn, Numbering } from "./form";
import { columnItems, formPresets, standardForm } from "./form-presets";
import type { Place, Problem } from "./problem";
import { isBlank, readRows, type Raw, type SheetTable, type TableRow } from "./table";
import { readWord, wordFor, wordKey, yesOrNo, type Vocabulary } from "./words";

export const formsColumns = ["Biểu mẫu", "Mục", "Nội dung", "Rộng", "In", "Giải thích"] as const;

type FormsColumn = (typeof formsColumns)[number];
type FormRow = TableRow<FormsColumn>;

const orientations: Vocabulary<Form["orientation"]> = {
  portrait: ["dọc", "đứng"],
  landscape: ["ngang"],
};

const unitPlaces: Vocabulary<Form["unitIn"]> = {
  column: ["cột riêng", "cột"],
  brackets: ["trong ngoặc", "ngoặc"],
};

type Option =
  | "title"
  | "about"
  | "sheet"
  | "orientation"
  | "unitIn"
  | "numbering"
  | "hasGroups"
  | "hasOfWhich"
  | "hasCodes"
  | "isDocument"
  | "hasHeadline"
  | "fromYear"
  | "toYear";

interface OptionWords {
  /** As it stands under "Mục". */
  readonly name: string;
  readonly explained: string;
}

const options: Readonly<Record<Option, OptionWords>> = {
  title: { name: "Tên loại", explained: "BÁO CÁO, PHỤ LỤC … in trên đầu." },
  about: { name: "Trích yếu", explained: "Dùng được {kỳ}, {kỳ ngắn}, {năm}, {năm trước}, {cấp}." },
  sheet: { name: "Tên trang tính", explained: "Nhiều nhất 31 chữ; dùng được {kỳ ngắn}, {năm}, {cấp}." },
  orientation: { name: "Khổ giấy", explained: "dọc hoặc ngang, A4." },
  unitIn: { name: "Ghi ĐVT", explained: "cột riêng, hoặc trong ngoặc sau tên chỉ tiêu." },
  numbering: { name: "Đánh số", explained: "Dấu ở cột STT theo bậc: “1, -, +” hoặc “1, a, -, +”." },
  hasGroups: { name: "Dòng nhóm", explained: "có: I, II … theo cột Nhóm của bảng ChiTieu." },
  hasOfWhich: { name: "Dòng Trong đó", explained: "có: chữ “Trong đó:” đứng trên các chỉ tiêu con." },
  hasCodes: { name: "Dòng mã cột", explained: "có: A, B, 1, 2, 3=2/1 dưới tiêu đề." },
  isDocument: {
    name: "Đầu và cuối văn bản",
    explained: "không: bảng bắt đầu ở dòng 1, không gộp ô, để nhập vào hệ thống.",
  },
  hasHeadline: { name: "Câu tổng hợp", explained: "có: “Có A/N chỉ tiêu đạt và vượt kế hoạch …” trên bảng." },
  fromYear: { name: "Từ năm", explained: "Dùng cho các cột từng năm; để trống: năm của kỳ báo cáo." },
  toYear: { name: "Đến năm", explained: "Dùng cho các cột từng năm; để trống: năm năm." },
};

const optionKeys = Object.keys(options) as Option[];
const itemKeys = Object.keys(columnItems) as ColumnItem[];

const knownNames = [...itemKeys.map((key) => columnItems[key].name), ...optionKeys.map((key) => options[key].name)];

export interface FormsReading {
  readonly forms: readonly Form[];
  readonly problems: readonly Problem[];
}

/** The forms that the table names, then the presets that it doesn't. */
export function readForms(table: SheetTable): FormsReading {
  const { rows, problems: columnProblems } = readRows(table, formsColumns, ["Rộng", "In", "Giải thích"]);
  const problems: Problem[] = [...columnProblems];
  const named = new Map<string, FormRow[]>();
  for (const row of rows) {
    const name = row.text("Biểu mẫu");
    if (name === "") {
      problems.push({ kind: "form-without-name", at: row.at("Biểu mẫu") });
      continue;
    }
    const known = named.get(codeKey(name));
    if (known) known.push(row);
    else named.set(codeKey(name), [row]);
  }
  const forms = [...named.values()].map((ofForm) => readForm(ofForm, problems));
  return { forms: [...forms, ...formPresets.filter((preset) => !formNamed(forms, preset.name))], problems };
}

/** A form by its name as people type it: no case, no marks. */
export function formNamed(forms: readonly Form[], name: string): Form | undefined {
  return forms.find((form) => codeKey(form.name) === codeKey(name));
}

/** What no row says is as in the preset of that name, or in the standard form. */
function readForm(rows: readonly FormRow[], problems: Problem[]): Form {
  const [first] = rows;
  const name = first?.text("Biểu mẫu") ?? "";
  const at = first?.at("Biểu mẫu");
  const columns = new Map<ColumnItem, FormColumn>();
  const places = new Map<ColumnItem, Place>();
  const given = new Map<Option, FormRow>();
  for (const row of rows) {
    const found = row.text("Mục");
    const item = itemKeys.find((key) => wordKey(columnItems[key].name) === wordKey(found));
    const option = optionKeys.find((key) => wordKey(options[key].name) === wordKey(found));
    if (item) {
      const before = places.get(item);
      if (before)
        problems.push({ kind: "doubled-form-column", form: name, column: found, first: before, at: row.at("Mục") });
      else columns.set(item, readColumn(item, row, problems));
      places.set(item, before ?? row.at("Mục"));
    } else if (option) given.set(option, row);
    else problems.push({ kind: "unknown-word", column: "Mục", found, known: knownNames, at: row.at("Mục") });
  }
  if (at && columns.size > 0 && ![...columns.values()].some((column) => column.isShown)) {
    problems.push({ kind: "form-without-columns", form: name, at });
  }
  const preset = formNamed(formPresets, name) ?? standardForm;
  return {
    ...preset,
    ...readOptions(given, problems),
    name,
    columns: columns.size === 0 ? preset.columns : [...columns.values()],
    ...(at ? { at } : {}),
  };
}

function readColumn(item: ColumnItem, row: FormRow, problems: Problem[]): FormColumn {
  const heading = row.text("Nội dung");
  const width = readFigure(row, "Rộng", problems);
  const shown = row.text("In") === "" ? "yes" : readWord(row, "In", yesOrNo, problems);
  return {
    item,
    isShown: shown !== "no",
    ...(heading === "" ? {} : { heading }),
    ...(width === undefined ? {} : { width: Math.min(Math.max(width, 1), 255) }),
  };
}

function readOptions(given: ReadonlyMap<Option, FormRow>, problems: Problem[]): Partial<Form> {
  const word = <T extends string>(key: Option, vocabulary: Vocabulary<T>): T | undefined => {
    const row = given.get(key);
    return row && row.text("Nội dung") !== "" ? readWord(row, "Nội dung", vocabulary, problems) : undefined;
  };
  const text = (key: Option): string => given.get(key)?.text("Nội dung") ?? "";
  const year = (key: Option): number | undefined => {
    const row = given.get(key);
    return row && readFigure(row, "Nội dung", problems);
  };
  const flag = (key: Option): boolean | undefined => {
    const found = word(key, yesOrNo);
    return found === undefined ? undefined : found === "yes";
  };
  const [from, to] = [year("fromYear"), year("toYear")];
  const found: { readonly [K in keyof Form]?: Form[K] | undefined } = {
    title: text("title") || undefined,
    about: text("about") || undefined,
    sheet: text("sheet") || undefined,
    orientation: word("orientation", orientations),
    unitIn: word("unitIn", unitPlaces),
    numbering: readNumbering(given.get("numbering"), problems),
    hasGroups: flag("hasGroups"),
    hasOfWhich: flag("hasOfWhich"),
    hasCodes: flag("hasCodes"),
    isDocument: flag("isDocument"),
    hasHeadline: flag("hasHeadline"),
    years: from === undefined ? undefined : { from, to: Math.min(to ?? from + 4, from + mostYears) },
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** A typing slip in a year would make thousands of columns. */
const mostYears = 30;

const signs: readonly Numbering[] = ["1", "a", "-", "+"];

function readNumbering(row: FormRow | undefined, problems: Problem[]): readonly Numbering[] | undefined {
  const found = row?.text("Nội dung") ?? "";
  if (row === undefined || found === "") return undefined;
  const read = found.split(/[\s,;/]+/u).filter((sign) => sign !== "");
  const known = read.flatMap((sign) => signs.find((each) => each === sign.toLowerCase()) ?? []);
  if (known.length === read.length && known[0] === "1") return known;
  const examples = ["1, -, +", "1, a, -, +"];
  problems.push({
    kind: "unknown-word",
    column: options.numbering.name,
    found,
    known: examples,
    at: row.at("Nội dung"),
  });
  return undefined;
}

function readFigure(row: FormRow, column: FormsColumn, problems: Problem[]): number | undefined {
  const raw = row.raw(column);
  if (isBlank(raw)) return undefined;
  if (typeof raw === "number") return raw;
  problems.push({ kind: "not-a-number", column, found: row.text(column), at: row.at(column) });
  return undefined;
}

/** The rows of forms as the table keeps them. */
export function formRows(forms: readonly Form[] = formPresets): readonly (readonly Raw[])[] {
  return forms.flatMap((form) => [...optionRows(form), ...columnRows(form)]);
}

function optionRows(form: Form): readonly (readonly Raw[])[] {
  const yes = (flag: boolean): string => wordFor(yesOrNo, flag ? "yes" : "no");
  const values: Readonly<Record<Option, Raw>> = {
    title: form.title,
    about: form.about,
    sheet: form.sheet,
    orientation: wordFor(orientations, form.orientation),
    unitIn: wordFor(unitPlaces, form.unitIn),
    numbering: form.numbering.join(", "),
    hasGroups: yes(form.hasGroups),
    hasOfWhich: yes(form.hasOfWhich),
    hasCodes: yes(form.hasCodes),
    isDocument: yes(form.isDocument),
    hasHeadline: yes(form.hasHeadline),
    fromYear: form.years?.from ?? "",
    toYear: form.years?.to ?? "",
  };
  const isOfYears = form.columns.some(({ item }) => item.startsWith("year"));
  const keys = optionKeys.filter((key) => isOfYears || (key !== "fromYear" && key !== "toYear"));
  return keys.map((key) => [form.name, options[key].name, values[key], "", "", options[key].explained]);
}

function columnRows(form: Form): readonly (readonly Raw[])[] {
  return form.columns.map(({ item, heading, width, isShown }) => [
    form.name,
    columnItems[item].name,
    heading ?? columnItems[item].heading,
    width ?? columnItems[item].width,
    wordFor(yesOrNo, isShown ? "yes" : "no"),
    columnItems[item].explained ?? "",
  ]);
}
