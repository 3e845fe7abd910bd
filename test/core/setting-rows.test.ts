import { settingNames, type SettingKey } from "../../src/core/setting-names";
import { openSettings, settingChoices, settingDates, settingRows } from "../../src/core/setting-rows";
import { settingColumns } from "../../src/core/setting-versions";

const rows = settingRows("6T/2025", "Thành phố", 2025);

test("one row for every setting, explained, without days of validity", () => {
  expect(rows.map(([name]) => name)).toEqual(Object.values(settingNames));
  expect(rows.every((row) => row.length === settingColumns.length && String(row[2]).length > 10)).toBe(true);
  expect(rows.every((row) => row[3] === "" && row[4] === "")).toBe(true);
});

test("rows of the first version keep their places: people know them, and old instructions name them", () => {
  expect(rows.slice(0, 10).map(([name]) => name)).toEqual([
    "Cơ quan chủ quản",
    "Cơ quan ban hành",
    "Địa danh",
    "Ký hiệu văn bản",
    "Thay mặt ký",
    "Chức vụ người ký",
    "Họ tên người ký",
    "Nơi nhận",
    "Kỳ báo cáo",
    "Cấp chỉ tiêu",
  ]);
});

test("a value that is written is among the words offered", () => {
  const keys = Object.keys(settingNames) as SettingKey[];
  const strange = keys.filter((key, index) => {
    const value = String(rows[index]?.[1]);
    return value !== "" && settingChoices[key]?.includes(value) === false;
  });
  expect(strange).toEqual([]);
});

test("only names that people give may be others than the offered ones; dates are offered nothing", () => {
  expect(openSettings.every((key) => settingChoices[key] !== undefined)).toBe(true);
  expect(settingDates.every((key) => settingChoices[key] === undefined)).toBe(true);
});

test("the plan's first year is written where it is known", () => {
  const yearIn = (made: typeof rows): unknown => made.find(([name]) => name === settingNames.firstYear)?.[1];
  expect([yearIn(rows), yearIn(settingRows("6T/2025", ""))]).toEqual(["2025", ""]);
});
