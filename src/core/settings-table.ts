/** Rows of the table ThietLap → settings: who reports, to whom it is signed, for which period and level, how it is judged. */

import { readDay } from "./day";
import { standardJudging, type Judging } from "./judgement";
import { labelSets, threeLabels, type LabelSet } from "./labels";
import { readNumeral } from "./numeral";
import { readPeriod, type Period } from "./period";
import type { Place, Problem } from "./problem";
import { isBlank, readRows, type Raw, type SheetTable, type TableRow } from "./table";
import { notionOf, wordFor, wordsOf, yesOrNo } from "./words";

export const settingColumns = ["Mục", "Giá trị", "Giải thích"] as const;

/** The rows of ThietLap by their names there. Books of the first version lack the ones from `labels` on. */
export const settingNames = {
  superior: "Cơ quan chủ quản",
  agency: "Cơ quan ban hành",
  place: "Địa danh",
  sign: "Ký hiệu văn bản",
  authority: "Thay mặt ký",
  office: "Chức vụ người ký",
  signatory: "Họ tên người ký",
  recipients: "Nơi nhận",
  period: "Kỳ báo cáo",
  level: "Cấp chỉ tiêu",
  labels: "Bộ từ đánh giá",
  nearlyFrom: "Cơ bản hoàn thành từ (%)",
  strictLimits: "Xét chặt “dưới”, “trên”",
  exceededAbove: "Vượt khi trên (%)",
  tolerance: "Dung sai của “khoảng” (%)",
  planDay: "Kế hoạch tại ngày",
} as const;

export type SettingKey = keyof typeof settingNames;

export interface Settings {
  readonly texts: Readonly<Record<SettingKey, string>>;
  readonly period?: Period;
  readonly judging: Judging;
  /** The day whose plan reports show, as Excel's serial; without it, the last day of the report's period. */
  readonly planDay?: number;
  /** The cells in which people type, for taking them there. */
  readonly places?: Readonly<Partial<Record<SettingKey, Place>>>;
}

export const noSettings: Settings = {
  texts: Object.fromEntries(Object.keys(settingNames).map((key) => [key, ""])) as Record<SettingKey, string>,
  judging: standardJudging,
};

/** A report can be built without these, but not signed. */
const wanted: readonly SettingKey[] = ["agency", "place", "office"];

export function readSettings(table: SheetTable): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const { rows, problems: columnProblems } = readRows(table, settingColumns, ["Giải thích"]);
  const problems: Problem[] = [...columnProblems];
  const named = new Map<SettingKey, TableRow<SettingColumn>>();
  for (const row of rows) {
    const key = settingNamed(row.text("Mục"));
    if (key) named.set(key, row);
  }
  const texts: Record<SettingKey, string> = { ...noSettings.texts };
  const places: Partial<Record<SettingKey, Place>> = {};
  for (const [key, row] of named) {
    texts[key] = row.text("Giá trị");
    places[key] = row.at("Giá trị");
    if (wanted.includes(key) && texts[key] === "") {
      problems.push({ kind: "missing-setting", setting: settingNames[key], at: row.at("Giá trị") });
    }
  }
  const period = filled(named.get("period"), (row) => {
    const read = readPeriod(row.raw("Giá trị"));
    if (!read) problems.push({ kind: "unknown-period", found: row.text("Giá trị"), at: row.at("Giá trị") });
    return read;
  });
  const planDay = filled(named.get("planDay"), (row) => {
    const day = readDay(row.raw("Giá trị"));
    if (day === undefined) problems.push({ kind: "not-a-date", ...foundIn("planDay", row) });
    return day;
  });
  return {
    settings: {
      texts,
      places,
      judging: readJudging(named, problems),
      ...(period ? { period } : {}),
      ...(planDay === undefined ? {} : { planDay }),
    },
    problems,
  };
}

type SettingColumn = (typeof settingColumns)[number];
type SettingRow = TableRow<SettingColumn>;

/** What a row's value is read as; undefined for a row that is blank or isn't there. */
function filled<T>(row: SettingRow | undefined, read: (row: SettingRow) => T): T | undefined {
  return row && !isBlank(row.raw("Giá trị")) ? read(row) : undefined;
}

function foundIn(key: SettingKey, row: SettingRow): { column: string; found: string; at: Place } {
  return { column: settingNames[key], found: row.text("Giá trị"), at: row.at("Giá trị") };
}

function readJudging(named: ReadonlyMap<SettingKey, SettingRow>, problems: Problem[]): Judging {
  const share = (key: SettingKey): number | undefined =>
    filled(named.get(key), (row) => {
      const raw = row.raw("Giá trị");
      const number = typeof raw === "number" ? raw : readNumeral(row.text("Giá trị"));
      if (number === undefined) problems.push({ kind: "not-a-number", ...foundIn(key, row) });
      return number === undefined ? undefined : number / 100;
    });
  const word = <T>(key: SettingKey, known: readonly string[], read: (found: string) => T | undefined): T | undefined =>
    filled(named.get(key), (row) => {
      const notion = read(row.text("Giá trị"));
      if (notion === undefined) problems.push({ kind: "unknown-word", known, ...foundIn(key, row) });
      return notion;
    });
  const { rules } = standardJudging;
  const names = labelSets.map((set) => set.name);
  const strict = word("strictLimits", wordsOf(yesOrNo), (found) => notionOf(yesOrNo, found));
  const nearlyFrom = share("nearlyFrom");
  return {
    rules: {
      strictLimits: strict === undefined ? rules.strictLimits : strict === "yes",
      exceededAbove: share("exceededAbove") ?? rules.exceededAbove,
      tolerance: share("tolerance") ?? rules.tolerance,
    },
    labels: word("labels", names, labelSetNamed) ?? threeLabels,
    ...(nearlyFrom === undefined ? {} : { nearlyFrom }),
  };
}

function labelSetNamed(found: string): LabelSet | undefined {
  const key = (text: string): string => text.replace(/\s*\/\s*/gu, "/").toLowerCase();
  return labelSets.find((set) => key(set.name) === key(found));
}

function settingNamed(name: string): SettingKey | undefined {
  return (Object.keys(settingNames) as SettingKey[]).find(
    (key) => settingNames[key].toLowerCase() === name.toLowerCase(),
  );
}

/** A native formula for a setting's value: a report follows the table without a rebuild. */
export function settingFormula(key: SettingKey): string {
  return `INDEX(ThietLap[Giá trị],MATCH("${settingNames[key]}",ThietLap[Mục],0))`;
}

/** The first rows of ThietLap; agency names are left for people to fill in. */
export function settingRows(period: string, level: string): readonly (readonly Raw[])[] {
  const values: Partial<Record<SettingKey, string>> = {
    sign: "BC-UBND",
    authority: "TM. ỦY BAN NHÂN DÂN",
    office: "CHỦ TỊCH",
    recipients: "- Như trên;\n- Lưu: VT.",
    period,
    level,
    labels: threeLabels.name,
    strictLimits: wordFor(yesOrNo, "no"),
    exceededAbove: "100",
    tolerance: "0",
  };
  const explained: Record<SettingKey, string> = {
    superior: "Dòng trên cùng bên trái của báo cáo; có thể để trống.",
    agency: "Cơ quan ký báo cáo, viết hoa.",
    place: "Ghi trước ngày, tháng, năm.",
    sign: "Đứng sau số của văn bản.",
    authority: "Quyền hạn ghi trên chức vụ: TM., KT., TL. …",
    office: "Ghi trên chỗ ký.",
    signatory: "Ghi dưới chỗ ký.",
    recipients: "Mỗi nơi một dòng trong cùng ô (Alt+Enter).",
    period: "T6/2025, Q2/2025, 6T/2025, 9T/2025 hoặc Năm 2025.",
    level: "Cấp giao chỉ tiêu trong bảng ChiTieu mà báo cáo nói về.",
    labels: "Từ ghi ở cột Đánh giá của báo cáo.",
    nearlyFrom: "Dùng với bộ có “Cơ bản hoàn thành”: đạt từ mức này nhưng chưa đủ 100 %. Để trống thì không dùng.",
    strictLimits: "“không”: dưới 7,6 mà thực hiện đúng 7,6 vẫn là Đạt. “có”: là Không đạt.",
    exceededAbove: "Trên mức này mới ghi Vượt; 100 là cứ hơn kế hoạch.",
    tolerance: "Lệch trong mức này vẫn là đạt “khoảng”, với chỉ tiêu không ghi dung sai riêng.",
    planDay: "Để trống: theo kế hoạch có hiệu lực ngày cuối kỳ. Ghi 30/06/2025 để xem theo kế hoạch ngày đó.",
  };
  return (Object.keys(settingNames) as SettingKey[]).map((key) => [
    settingNames[key],
    values[key] ?? "",
    explained[key],
  ]);
}

/** The words offered in the cells of single settings. */
export const settingChoices: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  labels: labelSets.map((set) => set.name),
  strictLimits: wordsOf(yesOrNo),
};
