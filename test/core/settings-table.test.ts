import { standardJudging } from "../../src/core/judgement";
import { labelSets } from "../../src/core/labels";
import { readDay } from "../../src/core/day";
import { settingNames, type SettingKey } from "../../src/core/setting-names";
import { settingChoices, settingRows } from "../../src/core/setting-rows";
import { settingColumns } from "../../src/core/setting-versions";
import { noSettings, readSettings, settingFormula, settingsOn } from "../../src/core/settings-table";
import type { Raw } from "../../src/core/table";
import { overridesForm } from "../../src/core/workbook-form";

const read = (rows: readonly (readonly Raw[])[]): ReturnType<typeof readSettings> =>
  readSettings({ name: "ThietLap", sheet: "Thiết lập", top: 3, left: 0, headings: settingColumns, rows });

const one = (key: keyof typeof settingNames, value: Raw): ReturnType<typeof readSettings> =>
  read([[settingNames[key], value, ""]]);

test("the rows that are written are read again, and mean the usual judging", () => {
  const { settings, problems } = read(settingRows("6T/2025", "Thành phố"));
  expect(settings.judging).toEqual(standardJudging);
  expect(settings.planDay).toBeUndefined();
  expect(problems.map(({ kind }) => kind)).toEqual(["missing-setting", "missing-setting"]);
});

test("a book of the first version, without the rows on judging, judges as usual", () => {
  const { settings, problems } = read(settingRows("6T/2025", "Thành phố").slice(0, 10));
  expect(settings.judging).toEqual(standardJudging);
  expect(problems.every(({ kind }) => kind === "missing-setting")).toBe(true);
});

test.each`
  key                | value                                               | gives
  ${"labels"}        | ${"Hoàn thành vượt mức/Hoàn thành/Chưa hoàn thành"} | ${{ labels: labelSets[1] }}
  ${"nearlyFrom"}    | ${"90"}                                             | ${{ nearlyFrom: 0.9 }}
  ${"nearlyFrom"}    | ${"87,5 %"}                                         | ${{ nearlyFrom: 0.875 }}
  ${"strictLimits"}  | ${"có"}                                             | ${{ rules: { ...standardJudging.rules, strictLimits: true } }}
  ${"exceededAbove"} | ${105}                                              | ${{ rules: { ...standardJudging.rules, exceededAbove: 1.05 } }}
  ${"tolerance"}     | ${"2"}                                              | ${{ rules: { ...standardJudging.rules, tolerance: 0.02 } }}
`("$key: $value", ({ key, value, gives }) => {
  const { settings, problems } = one(key, value);
  expect(settings.judging).toEqual({ ...standardJudging, ...gives });
  expect(problems).toEqual([]);
});

test.each`
  key                | value           | kind
  ${"labels"}        | ${"Tốt / Xấu"}  | ${"unknown-word"}
  ${"strictLimits"}  | ${"đôi khi"}    | ${"unknown-word"}
  ${"exceededAbove"} | ${"nhiều"}      | ${"not-a-number"}
  ${"tolerance"}     | ${"2.5"}        | ${"not-a-number"}
  ${"planDay"}       | ${"31/02/2025"} | ${"not-a-date"}
  ${"period"}        | ${"giữa năm"}   | ${"unknown-period"}
`("$key: $value is told as $kind, and the usual holds", ({ key, value, kind }) => {
  const { settings, problems } = one(key, value);
  expect(problems).toMatchObject([{ kind, at: { sheet: "Thiết lập", address: "B5" } }]);
  expect(settings.judging).toEqual(standardJudging);
});

test.each`
  key            | value            | gives
  ${"headline"}  | ${"cả dòng con"} | ${{ headline: "rows" }}
  ${"headline"}  | ${"không"}       | ${{ headline: "none" }}
  ${"emphasis"}  | ${"không"}       | ${{ hasColors: false }}
  ${"emphasis"}  | ${"có"}          | ${{ hasColors: true }}
  ${"date"}      | ${46058}         | ${{ documentDay: 46058 }}
  ${"firstYear"} | ${"2025"}        | ${{ firstYear: 2025 }}
  ${"firstYear"} | ${2025}          | ${{ firstYear: 2025 }}
`("$key: $value means $gives", ({ key, value, gives }) => {
  const { settings, problems } = one(key, value);
  expect(settings).toMatchObject(gives);
  expect(problems).toEqual([]);
});

test.each`
  key            | value           | kind
  ${"headline"}  | ${"mọi thứ"}    | ${"unknown-word"}
  ${"emphasis"}  | ${"đỏ"}         | ${"unknown-word"}
  ${"date"}      | ${"05/02/2026"} | ${"not-a-date"}
  ${"date"}      | ${"hôm nay"}    | ${"not-a-date"}
  ${"firstYear"} | ${"năm nay"}    | ${"not-a-number"}
`("$key: $value is told as $kind, and it is as if nothing stood there", ({ key, value, kind }) => {
  const { settings, problems } = one(key, value);
  expect(problems).toMatchObject([{ kind, at: { sheet: "Thiết lập", address: "B5" } }]);
  expect(settings).toMatchObject({ headline: "items", hasColors: true, documentDay: undefined, firstYear: undefined });
});

test("the words of the decree stand for blank rows and for none", () => {
  const motto = "Độc lập - Tự do - Hạnh phúc";
  expect([noSettings, read([]).settings, one("motto", "").settings].map(({ texts }) => texts.motto)).toEqual([
    motto,
    motto,
    motto,
  ]);
  expect(one("motto", "Tự do").settings.texts.motto).toBe("Tự do");
});

test("the plan of another day", () => {
  expect([one("planDay", "30/06/2025").settings.planDay, one("planDay", 45838).settings.planDay]).toEqual([
    45838, 45838,
  ]);
});

test("lists of choices keep Excel's rule of 255 signs, and hold no comma of their own", () => {
  for (const words of [...Object.values(settingChoices), ...Object.values(overridesForm([]).lists)]) {
    expect(words.join(",").length).toBeLessThanOrEqual(255);
    expect(words.filter((word) => word.includes(","))).toEqual([]);
  }
});

const day = (text: string): number => {
  const found = readDay(text);
  if (found === undefined) throw new Error(text);
  return found;
};

/** Rows of one setting: value, first and last day; numbers are days, other texts stand as they are. */
const versions = (key: SettingKey, ...rows: readonly (readonly [Raw, Raw?, Raw?])[]): ReturnType<typeof readSettings> =>
  read(rows.map(([value, from, until]) => [settingNames[key], value, "", from ?? "", until ?? ""]));

const [june, july, september, october] = ["30/06/2025", "01/07/2025", "30/09/2025", "01/10/2025"].map(day) as [
  number,
  number,
  number,
  number,
];

test.each`
  case                                    | rows                                      | on           | agency
  ${"before the later row begins"}        | ${[["Huyện"], ["Xã", july]]}              | ${june}      | ${"Huyện"}
  ${"on its first day"}                   | ${[["Huyện"], ["Xã", july]]}              | ${july}      | ${"Xã"}
  ${"whatever the rows' order"}           | ${[["Xã", july], ["Huyện"]]}              | ${july}      | ${"Xã"}
  ${"on an explicit last day"}            | ${[["Huyện", "", june], ["Xã", july]]}    | ${june}      | ${"Huyện"}
  ${"while somebody stands in"}           | ${[["Xã"], ["Quyền", july, september]]}   | ${september} | ${"Quyền"}
  ${"when that is over"}                  | ${[["Xã"], ["Quyền", july, september]]}   | ${october}   | ${"Xã"}
  ${"in a gap"}                           | ${[["Huyện", "", june], ["Xã", october]]} | ${september} | ${""}
  ${"after the only row"}                 | ${[["Huyện", "", june]]}                  | ${july}      | ${""}
  ${"two rows without days: the lower"}   | ${[["Huyện"], ["Xã"]]}                    | ${june}      | ${"Xã"}
  ${"two that begin together: the lower"} | ${[["Huyện", july], ["Xã", july]]}        | ${july}      | ${"Xã"}
  ${"of them the one in force"}           | ${[["Huyện", "", june], ["Xã"]]}          | ${july}      | ${"Xã"}
`("$case: “$agency”", ({ rows, on, agency }) => {
  expect(settingsOn(versions("agency", ...rows).settings, on).texts.agency).toBe(agency);
});

test.each`
  case                            | rows                                            | told
  ${"one after the other"}        | ${[["Huyện"], ["Xã", july]]}                    | ${[]}
  ${"both ends given"}            | ${[["Huyện", "", june], ["Xã", july]]}          | ${[]}
  ${"a gap"}                      | ${[["Huyện", "", june], ["Xã", october]]}       | ${[]}
  ${"twice without days"}         | ${[["Huyện"], ["Xã"]]}                          | ${["doubled-setting A6 A5"]}
  ${"thrice without days"}        | ${[["Huyện"], ["Xã"], ["Xã"]]}                  | ${["doubled-setting A6 A5", "doubled-setting A7 A6"]}
  ${"the same first day"}         | ${[["Huyện", july], ["Xã", july]]}              | ${["overlapping-settings D6 A5"]}
  ${"the earlier ends too late"}  | ${[["Huyện", "", july], ["Xã", july]]}          | ${["overlapping-settings D6 A5"]}
  ${"the same, the other way up"} | ${[["Xã", july], ["Huyện", "", july]]}          | ${["overlapping-settings D5 A6"]}
  ${"an end without a beginning"} | ${[["Huyện", "", june], ["Xã"]]}                | ${["overlapping-settings D6 A5"]}
  ${"a day as text"}              | ${[["Huyện"], ["Xã", "01/07/2025"]]}            | ${["not-a-date D6"]}
  ${"a day in words"}             | ${[["Huyện", "", "hết tháng 6"], ["Xã", july]]} | ${["not-a-date E5"]}
  ${"the last day first"}         | ${[["Huyện", july, june]]}                      | ${["dates-upside-down E5"]}
`("$case: $told", ({ rows, told }) => {
  const { problems } = versions("signatory", ...rows);
  expect(
    problems.map((problem) => {
      const places = [
        ...("at" in problem && problem.at ? [problem.at] : []),
        ...("first" in problem ? [problem.first] : []),
      ];
      return [problem.kind, ...places.map(({ address }) => address)].join(" ");
    }),
  ).toEqual(told);
});

test("a value that can't be read is told in every version, in force or not", () => {
  const { problems } = versions("exceededAbove", ["nhiều"], ["105", july], ["ít", october]);
  expect(problems).toMatchObject([
    { kind: "not-a-number", at: { address: "B5" } },
    { kind: "not-a-number", at: { address: "B7" } },
  ]);
});

test("judging follows the day, the period asked for doesn't", () => {
  const { settings } = read([
    [settingNames.period, "6T/2025", "", "", ""],
    [settingNames.exceededAbove, 100, "", "", ""],
    [settingNames.exceededAbove, 105, "", july, ""],
  ]);
  expect(settings.judging.rules.exceededAbove).toBe(1);
  const later = settingsOn(settings, october);
  expect(later.judging.rules.exceededAbove).toBe(1.05);
  expect(later.period).toEqual(settings.period);
});

test("without asking for a day, the settings of the table's period", () => {
  const rows = [
    [settingNames.agency, "Huyện", "", "", june],
    [settingNames.agency, "Xã", "", july, ""],
  ];
  const on = (period: string): string =>
    read([[settingNames.period, period, "", "", ""], ...rows]).settings.texts.agency;
  expect([on("6T/2025"), on("T7/2025"), read(rows).settings.texts.agency]).toEqual(["Huyện", "Xã", "Xã"]);
});

test("a table of three columns has no versions, and its formulas name no others", () => {
  const { settings, problems } = readSettings({
    name: "ThietLap",
    sheet: "Thiết lập",
    top: 3,
    left: 0,
    headings: ["Mục", "Giá trị", "Giải thích"],
    rows: [
      [settingNames.agency, "Huyện", ""],
      [settingNames.agency, "Xã", ""],
      [settingNames.place, "Hải Phòng", ""],
    ],
  });
  expect(problems.map(({ kind }) => kind)).toEqual(["doubled-setting"]);
  expect([settings.texts.agency, settingFormula("agency", settings), settingFormula("place", settings)]).toEqual([
    "Xã",
    'LOOKUP(2,1/((ThietLap[Mục]="Cơ quan ban hành")),ThietLap[Giá trị])',
    'INDEX(ThietLap[Giá trị],MATCH("Địa danh",ThietLap[Mục],0))',
  ]);
});

test.each`
  case                         | rows                             | on      | formula
  ${"one row"}                 | ${[["Xã"]]}                      | ${june} | ${'INDEX(ThietLap[Giá trị],MATCH("Cơ quan ban hành",ThietLap[Mục],0))'}
  ${"the undated of two"}      | ${[["Huyện"], ["Xã", july]]}     | ${june} | ${'LOOKUP(2,1/((ThietLap[Mục]="Cơ quan ban hành")*(ThietLap[Hiệu lực từ]=0)),ThietLap[Giá trị])'}
  ${"the dated of two"}        | ${[["Huyện"], ["Xã", july]]}     | ${july} | ${'LOOKUP(2,1/((ThietLap[Mục]="Cơ quan ban hành")*(ThietLap[Hiệu lực từ]=45839)),ThietLap[Giá trị])'}
  ${"two that begin together"} | ${[["Huyện", "", june], ["Xã"]]} | ${june} | ${'LOOKUP(2,1/((ThietLap[Mục]="Cơ quan ban hành")*(ThietLap[Hiệu lực từ]=0)*(ThietLap[Hiệu lực đến]=0)),ThietLap[Giá trị])'}
  ${"none in force"}           | ${[["Huyện", "", june]]}         | ${july} | ${'""'}
`("the formula for $case", ({ rows, on, formula }) => {
  expect(settingFormula("agency", settingsOn(versions("agency", ...rows).settings, on))).toBe(formula);
});

test("a row that an older table lacks is blank in formulas, or the decree's words, until it comes", () => {
  const { settings } = read([]);
  expect(settingFormula("acting", settings)).toBe(
    'IFERROR(INDEX(ThietLap[Giá trị],MATCH("Ký thay",ThietLap[Mục],0))&"","")',
  );
  expect(settingFormula("motto", settings)).toContain('"Độc lập - Tự do - Hạnh phúc"');
});
