/** Rows of the table ThietLap → settings: who reports, to whom it is signed, for which period and level. */

import { readPeriod, type Period } from "./period";
import type { Place, Problem } from "./problem";
import { isBlank, readRows, type Raw, type SheetTable } from "./table";

export const settingColumns = ["Mục", "Giá trị", "Giải thích"] as const;

/** The rows of ThietLap by their names there, with what Attain explains beside them. */
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
} as const;

export type SettingKey = keyof typeof settingNames;

export interface Settings {
  readonly texts: Readonly<Record<SettingKey, string>>;
  readonly period?: Period;
  /** The cells in which people type, for taking them there. */
  readonly places?: Readonly<Partial<Record<SettingKey, Place>>>;
}

/** A report can be built without these, but not signed. */
const wanted: readonly SettingKey[] = ["agency", "place", "office"];

export function readSettings(table: SheetTable): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const { rows, problems: columnProblems } = readRows(table, settingColumns, ["Giải thích"]);
  const problems: Problem[] = [...columnProblems];
  const texts = Object.fromEntries(Object.keys(settingNames).map((key) => [key, ""])) as Record<SettingKey, string>;
  const places: Partial<Record<SettingKey, Place>> = {};
  let period: Period | undefined;
  for (const row of rows) {
    const key = settingNamed(row.text("Mục"));
    if (!key) continue;
    texts[key] = row.text("Giá trị");
    places[key] = row.at("Giá trị");
    if (key === "period" && !isBlank(row.raw("Giá trị"))) {
      period = readPeriod(row.raw("Giá trị"));
      if (!period) problems.push({ kind: "unknown-period", found: row.text("Giá trị"), at: row.at("Giá trị") });
    } else if (wanted.includes(key) && texts[key] === "") {
      problems.push({ kind: "missing-setting", setting: settingNames[key], at: row.at("Giá trị") });
    }
  }
  return { settings: { texts, places, ...(period ? { period } : {}) }, problems };
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
  };
  return (Object.keys(settingNames) as SettingKey[]).map((key) => [
    settingNames[key],
    values[key] ?? "",
    explained[key],
  ]);
}
