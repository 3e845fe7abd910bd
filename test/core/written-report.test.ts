import { dayOf } from "../../src/core/day";
import { standardForm } from "../../src/core/form-presets";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { readPeriod, type Period } from "../../src/core/period";
import type { ReportRequest } from "../../src/core/report-basis";
import { wholeArea, type Result } from "../../src/core/results-table";
import { noSettings, type Settings } from "../../src/core/settings-table";
import { planOf, type Target } from "../../src/core/target";
import { writtenReport, type WrittenReport } from "../../src/core/written-report";
import { targetOf } from "./kinds.cases";

function period(key: string): Period {
  const read = readPeriod(key);
  if (!read) throw new Error(key);
  return read;
}

const place = { sheet: "Số liệu" };

function result(code: string, key: string, actual?: number, previous?: number): Result {
  return {
    code,
    period: period(key),
    unit: wholeArea,
    ...(actual === undefined ? {} : { actual }),
    ...(previous === undefined ? {} : { previous }),
    at: place,
  };
}

function settingsWith(texts: Partial<Settings["texts"]>, more: Partial<Settings> = {}): Settings {
  return { ...noSettings, ...more, texts: { ...noSettings.texts, ...texts } };
}

function written(change: Partial<ReportRequest>, isShort = false): WrittenReport {
  const built = writtenReport(
    {
      plan: plan2025,
      levels: levels2025,
      results: [],
      settings: noSettings,
      period: period("Năm 2025"),
      level: "TP",
      ...change,
    },
    { isShort },
  );
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

const texts = (report: WrittenReport, kind?: string): string[] =>
  report.body.filter((each) => kind === undefined || each.kind === kind).map(({ text }) => text);

/** The paragraph on one target alone. */
function sentence(
  target: Partial<Target>,
  results: readonly Result[],
  key = "Năm 2025",
  more: Partial<ReportRequest> = {},
): string | undefined {
  const plan = planOf([targetOf({ item: 0, ...target })]);
  return texts(written({ plan, results, period: period(key), ...more }), "item")[0];
}

describe("a sentence says what the table's row says", () => {
  const money = { name: "Thu ngân sách nhà nước trên địa bàn", value: 118079.279, aggregation: "sum" } as const;
  const rate = { name: "Tỷ lệ lao động qua đào tạo", unit: "%", value: 88 } as const;
  const limit = {
    name: "Tỷ lệ thất nghiệp thành thị",
    unit: "%",
    value: 3.5,
    comparison: "<",
    direction: "lower",
  } as const;
  const state = { name: "Duy trì không còn hộ nghèo", unit: "hộ", value: 0, comparison: "maintain" } as const;
  const kept = { ...state, direction: "maintain" } as const;
  const range = { name: "Tốc độ tăng trưởng", unit: "%", value: 6.6, upper: 6.8 } as const;
  const cut = { name: "Kéo giảm số vụ phạm tội", unit: "%", comparison: "reduce>=", method: "reduction-rate" } as const;
  const poor = { name: "Tỷ lệ hộ nghèo", unit: "%", comparison: "reduce>=", value: 0.7 } as const;
  const down = { ...poor, comparison: "<=", direction: "lower", value: 4.33, method: "reduction-to-level" } as const;
  const growth = { name: "Chỉ số sản xuất công nghiệp (IIP) tăng", unit: "%", value: 17, comparison: "~" } as const;
  const share = { name: "Cơ cấu: Dịch vụ", unit: "%", value: 39.19, comparison: "=", direction: "none" } as const;
  const all = {
    name: "Tai nạn giao thông giảm cả ba tiêu chí",
    unit: "tiêu chí",
    comparison: "all",
    value: 3,
  } as const;
  const count = {
    name: "Số vụ cháy",
    unit: "vụ",
    comparison: "<=",
    direction: "lower",
    value: 100,
    aggregation: "sum",
  } as const;

  test.each`
    target                                                 | actual        | previous      | said
    ${money}                                               | ${118500}     | ${112643}     | ${"Thu ngân sách nhà nước trên địa bàn đạt 118.500 tỷ đồng, bằng 100,4% kế hoạch (vượt), tăng 5,2% so với năm trước."}
    ${money}                                               | ${118079.279} | ${118079.279} | ${"Thu ngân sách nhà nước trên địa bàn đạt 118.079,279 tỷ đồng, bằng 100,0% kế hoạch (đạt), bằng năm trước."}
    ${money}                                               | ${118050}     | ${118049}     | ${"Thu ngân sách nhà nước trên địa bàn đạt 118.050 tỷ đồng, bằng 99,9752% kế hoạch (không đạt), xấp xỉ năm trước."}
    ${money}                                               | ${100000}     | ${0}          | ${"Thu ngân sách nhà nước trên địa bàn đạt 100.000 tỷ đồng, bằng 84,7% kế hoạch (không đạt), năm trước 0 tỷ đồng."}
    ${money}                                               | ${-12.5}      | ${30}         | ${"Thu ngân sách nhà nước trên địa bàn đạt -12,5 tỷ đồng, bằng 0,0% kế hoạch (không đạt), năm trước 30 tỷ đồng."}
    ${rate}                                                | ${88.2}       | ${88}         | ${"Tỷ lệ lao động qua đào tạo đạt 88,2%, cao hơn 0,20 điểm % so với kế hoạch 88% (vượt), tăng 0,20 điểm % so với năm trước."}
    ${rate}                                                | ${88}         | ${88.5}       | ${"Tỷ lệ lao động qua đào tạo đạt 88%, bằng kế hoạch 88% (đạt), giảm 0,50 điểm % so với năm trước."}
    ${rate}                                                | ${87.996}     | ${undefined}  | ${"Tỷ lệ lao động qua đào tạo đạt 87,996%, thấp hơn 0,004 điểm % so với kế hoạch 88% (không đạt)."}
    ${{ ...rate, shownAs: "ratio" }}                       | ${88.2}       | ${undefined}  | ${"Tỷ lệ lao động qua đào tạo đạt 88,2%, bằng 100,2% kế hoạch (vượt)."}
    ${limit}                                               | ${3.15}       | ${3.4}        | ${"Tỷ lệ thất nghiệp thành thị ở mức 3,15%, thấp hơn 0,35 điểm % so với kế hoạch dưới 3,5% (đạt), giảm 0,25 điểm % so với năm trước."}
    ${count}                                               | ${90}         | ${95}         | ${"Số vụ cháy là 90 vụ, kế hoạch không quá 100 vụ, mức hoàn thành 110,0% (đạt), giảm 5,3% so với năm trước."}
    ${kept}                                                | ${0}          | ${0}          | ${"Duy trì không còn hộ nghèo: thực hiện 0 hộ, giữ được kế hoạch duy trì 0 hộ (đạt), năm trước 0 hộ."}
    ${kept}                                                | ${3}          | ${undefined}  | ${"Duy trì không còn hộ nghèo: thực hiện 3 hộ, không giữ được kế hoạch duy trì 0 hộ (không đạt)."}
    ${range}                                               | ${6.7}        | ${undefined}  | ${"Tốc độ tăng trưởng đạt 6,7%, trong khoảng kế hoạch 6,6–6,8% (đạt)."}
    ${range}                                               | ${7.02}       | ${undefined}  | ${"Tốc độ tăng trưởng đạt 7,02%, cao hơn 0,22 điểm % so với kế hoạch 6,6–6,8% (vượt)."}
    ${{ ...cut, value: 5 }}                                | ${6.2}        | ${6}          | ${"Kéo giảm số vụ phạm tội: giảm 6,2%, nhiều hơn 1,20 điểm % so với kế hoạch giảm ít nhất 5% (vượt), nhiều hơn 0,20 điểm % so với năm trước."}
    ${{ ...cut, value: 5 }}                                | ${-2}         | ${undefined}  | ${"Kéo giảm số vụ phạm tội: tăng 2%, ít hơn 7,00 điểm % so với kế hoạch giảm ít nhất 5% (không đạt)."}
    ${{ ...cut, value: 5, base: 200 }}                     | ${190}        | ${200}        | ${"Kéo giảm số vụ phạm tội: giảm 5% (190 so với 200 của kỳ gốc), bằng kế hoạch giảm ít nhất 5% (đạt)."}
    ${{ ...poor, method: "reduction-amount", base: 5.03 }} | ${4.17}       | ${undefined}  | ${"Tỷ lệ hộ nghèo giảm 0,86 điểm % (4,17% so với 5,03% của kỳ gốc), nhiều hơn 0,16 điểm % so với kế hoạch giảm ít nhất 0,7% (vượt)."}
    ${{ ...down, base: 5.03 }}                             | ${4.17}       | ${5.03}       | ${"Tỷ lệ hộ nghèo còn 4,17%, thấp hơn 0,16 điểm % so với kế hoạch giảm còn 4,33% (đạt), giảm 0,86 điểm % so với năm trước."}
    ${growth}                                              | ${17.1}       | ${undefined}  | ${"Chỉ số sản xuất công nghiệp (IIP) tăng 17,1%, cao hơn 0,10 điểm % so với kế hoạch khoảng 17% (vượt)."}
    ${growth}                                              | ${-2.5}       | ${undefined}  | ${"Chỉ số sản xuất công nghiệp (IIP) giảm 2,5%, thấp hơn 19,50 điểm % so với kế hoạch khoảng 17% (không đạt)."}
    ${{ ...growth, method: "growth", base: 450000 }}       | ${526500}     | ${400000}     | ${"Chỉ số sản xuất công nghiệp (IIP) tăng 17% (526.500 so với 450.000 của kỳ gốc), bằng kế hoạch khoảng 17% (đạt)."}
    ${share}                                               | ${38.9}       | ${undefined}  | ${"Cơ cấu: Dịch vụ chiếm 38,9%, thấp hơn 0,29 điểm % so với kế hoạch 39,19% (chưa được đánh giá)."}
    ${all}                                                 | ${2}          | ${3}          | ${"Tai nạn giao thông giảm cả ba tiêu chí đạt 2/3 tiêu chí, bằng 66,7% kế hoạch (không đạt)."}
    ${{ name: "Vốn đầu tư công.", value: 0 }}              | ${4}          | ${undefined}  | ${"Vốn đầu tư công đạt 4 tỷ đồng, kế hoạch 0 tỷ đồng (chưa được đánh giá)."}
  `("$said", ({ target, actual, previous, said }) => {
    expect(sentence(target, [result("X", "Năm 2025", actual, previous)])).toBe(said);
  });

  test.each`
    what                      | target                                                                                                   | said
    ${"no figure"}            | ${money}                                                                                                 | ${"Thu ngân sách nhà nước trên địa bàn: chưa có số liệu."}
    ${"a plan in words"}      | ${{ name: "Nhà văn hóa", comparison: "words", direction: "none", value: undefined, words: "Khởi công" }} | ${"Nhà văn hóa: kế hoạch “Khởi công”, chưa có số liệu."}
    ${"a name of many lines"} | ${{ name: "Tỷ lệ\n  hộ dân \n dùng nước sạch:" }}                                                        | ${"Tỷ lệ hộ dân dùng nước sạch: chưa có số liệu."}
    ${"no name"}              | ${{ name: " " }}                                                                                         | ${"X: chưa có số liệu."}
  `("$what", ({ target, said }) => {
    const { value, ...rest } = { ...targetOf({ item: 0 }), ...target };
    const plan = planOf([value === undefined ? rest : { ...rest, value }]);
    expect(texts(written({ plan }), "item")).toEqual([said]);
  });

  test("two rows of one period: the period is named and no figure is chosen", () => {
    const rows = [result("X", "T1/2025", 7), result("X", "T2/2025", 5), result("X", "T2/2025", 6)];
    expect(sentence(money, rows, "Q1/2025")).toBe(
      "Thu ngân sách nhà nước trên địa bàn: trùng số liệu kỳ T2/2025, chưa chọn số nào.",
    );
  });

  test("a month's own figure comes before that of the year so far, judged when it is due", () => {
    const months = [1, 2, 3].map((number) => result("X", `T${number}/2025`, 10000 * number, 9000 * number));
    expect(sentence(money, months, "T3/2025")).toBe(
      "Thu ngân sách nhà nước trên địa bàn tháng 3 năm 2025 đạt 30.000 tỷ đồng, lũy kế từ đầu năm đạt 60.000 tỷ đồng, " +
        "bằng 50,8% kế hoạch năm (chưa đến kỳ đánh giá), tăng 11,1% so với cùng kỳ năm trước.",
    );
    expect(sentence(money, months, "T4/2025")).toContain(
      "tháng 4 năm 2025 chưa có số liệu, lũy kế từ đầu năm đạt 60.000 tỷ đồng",
    );
    expect(sentence(money, [result("X", "6T/2025", 60000)], "6T/2025")).toBe(
      "Thu ngân sách nhà nước trên địa bàn đạt 60.000 tỷ đồng, bằng 50,8% kế hoạch năm (chưa đến kỳ đánh giá).",
    );
  });

  test("every plan is compared with; more than a plan is said as what it is more", () => {
    const plans = new Map([
      ["Trung ương giao", 100000],
      ["HĐND giao", 150000],
      ["năm 2026", 1],
    ]);
    expect(sentence({ ...money, plans }, [result("X", "Năm 2025", 133600)])).toBe(
      "Thu ngân sách nhà nước trên địa bàn đạt 133.600 tỷ đồng, vượt 13,1% so với kế hoạch, " +
        "vượt 33,6% so với kế hoạch Trung ương giao, bằng 89,1% kế hoạch HĐND giao (vượt).",
    );
  });

  test("a person's own label stands with its reason", () => {
    const override = { code: "X", period: period("Năm 2025"), label: "Đạt", person: "Trần An", when: "", at: place };
    const overrides = (reason: string) => ({ overrides: [{ ...override, reason }] });
    const results = [result("X", "Năm 2025", 87.9)];
    expect(sentence(rate, results, "Năm 2025", overrides("theo số Thống kê công bố"))).toContain(
      "kế hoạch 88% (đơn vị đánh giá: Đạt; lý do: theo số Thống kê công bố).",
    );
    expect(sentence(rate, [], "Năm 2025", overrides(""))).toBe(
      "Tỷ lệ lao động qua đào tạo: chưa có số liệu (đơn vị đánh giá: Đạt).",
    );
  });
});

describe("paragraphs", () => {
  const item = (code: string, change: Partial<Target> = {}): Target =>
    targetOf({ code, name: `Chỉ tiêu ${code}`, ...change });
  const of = (targets: readonly Target[], results: readonly Result[] = [], isShort = false): string[] =>
    written({ plan: planOf(targets), results }, isShort)
      .body.filter(({ kind }) => kind === "item" || kind === "heading")
      .map(({ text }) => text);
  const none = (code: string): string => `Chỉ tiêu ${code}: chưa có số liệu`;

  test.each`
    what                                  | targets                                                                                                | said
    ${"targets of one number are one"}    | ${[item("A"), item("B"), item("C", { item: 2 })]}                                                      | ${[`1. ${none("A")}. ${none("B")}.`, `2. ${none("C")}.`]}
    ${"parts follow their whole"}         | ${[item("A"), item("B", { parent: "A" }), item("C", { parent: "a" })]}                                 | ${[`1. ${none("A")}; trong đó: ${none("B")}; ${none("C")}.`]}
    ${"parts of parts stand in brackets"} | ${[item("A"), item("B", { parent: "A" }), item("C", { parent: "B" })]}                                 | ${[`1. ${none("A")}; trong đó: ${none("B")} (trong đó: ${none("C")}).`]}
    ${"a part without its whole stays"}   | ${[item("B", { parent: "Z" }), item("C")]}                                                             | ${[`1. ${none("B")}.`, `1. ${none("C")}.`]}
    ${"a circle loses nothing"}           | ${[item("A", { parent: "B" }), item("B", { parent: "A" }), item("C", { parent: "A", item: 0 })]}       | ${[`1. ${none("A")}.`, `1. ${none("B")}.`, `${none("C")}.`]}
    ${"groups are sections"}              | ${[item("A", { group: "Kinh tế" }), item("B", { item: 2 }), item("C", { item: 3, group: "Kinh tế" })]} | ${["I. Kinh tế", `1. ${none("A")}.`, `3. ${none("C")}.`, "II. Chỉ tiêu khác", `2. ${none("B")}.`]}
  `("$what", ({ targets, said }) => {
    expect(of(targets)).toEqual(said);
  });

  test("in short: what exceeded and what missed the plan, a part by the name of its whole", () => {
    const targets = [item("A"), item("B", { parent: "A" }), item("C", { item: 2 }), item("D", { item: 3 })];
    const results = [result("A", "Năm 2025", 100), result("B", "Năm 2025", 90), result("C", "Năm 2025", 110)];
    expect(of(targets, results, true)).toEqual([
      "I. Chỉ tiêu vượt kế hoạch",
      "- Chỉ tiêu C đạt 110 tỷ đồng, bằng 110,0% kế hoạch (vượt).",
      "II. Chỉ tiêu không đạt kế hoạch",
      "- Chỉ tiêu A - Chỉ tiêu B đạt 90 tỷ đồng, bằng 90,0% kế hoạch (không đạt).",
    ]);
    expect(of(targets, [], true)).toEqual(["Không có chỉ tiêu nào vượt hoặc không đạt kế hoạch."]);
  });
});

describe("the document around them", () => {
  const office = {
    superior: "Thành phố Hải Phòng",
    agency: "Ủy ban nhân dân phường",
    place: "Dương Kinh",
    sign: "BC-UBND",
    number: "5",
    authority: "TM. Ủy ban nhân dân",
    acting: "KT. CHỦ TỊCH",
    office: "Phó Chủ tịch",
    signatory: "Nguyễn Văn An",
    recipients: "- Như trên;\n- Lưu: VT.",
    drafter: "NV",
    sendTo: "- Ủy ban nhân dân thành phố;\n- Sở Tài chính.",
    basis: "Căn cứ Nghị quyết số 12/NQ-HĐND;\nThực hiện Kế hoạch số 03/KH-UBND.",
  };

  test("comes from the settings", () => {
    const documentDay = dayOf(2026, 1, 5) ?? 0;
    const report = written({ settings: settingsWith(office, { documentDay }) });
    expect({ ...report, body: texts(report, "basis") }).toEqual({
      fileName: "BC 2025 Thành phố",
      sheetName: "Lời văn 2025 Thành phố",
      superior: "THÀNH PHỐ HẢI PHÒNG",
      agency: "ỦY BAN NHÂN DÂN PHƯỜNG",
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      motto: "Độc lập - Tự do - Hạnh phúc",
      number: "Số: 05/BC-UBND",
      date: "Dương Kinh, ngày 05 tháng 01 năm 2026",
      kind: "BÁO CÁO",
      about: "Kết quả thực hiện các chỉ tiêu năm 2025",
      attachedTo: "Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân phường",
      sendTo: ["Ủy ban nhân dân thành phố", "Sở Tài chính"],
      body: ["Căn cứ Nghị quyết số 12/NQ-HĐND;", "Thực hiện Kế hoạch số 03/KH-UBND,"],
      signedFor: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      signatory: "Nguyễn Văn An",
      recipients: ["- Như trên;", "- Lưu: VT, NV."],
    });
  });

  test("opens with what is reported and the counted sentence, and closes with ./.", () => {
    const results = [result("VONDAUTU", "Năm 2025", 250000), result("XUATKHAU", "Năm 2025", 30)];
    expect(texts(written({ results, settings: settingsWith({ agency: office.agency }) }), "opening")).toEqual([
      "Ủy ban nhân dân phường báo cáo kết quả thực hiện các chỉ tiêu năm 2025 (chỉ tiêu cấp Thành phố; số liệu từ ngày " +
        "15/12/2024 đến ngày 14/12/2025) như sau:",
      "Có 1/19 chỉ tiêu đạt và vượt kế hoạch, trong đó 1 chỉ tiêu vượt; 1 chỉ tiêu không đạt (Kim ngạch " +
        "xuất khẩu); 17 chỉ tiêu chưa có số liệu.",
    ]);
    expect(texts(written({ settings: settingsWith({ agency: office.agency }) }), "closing")).toEqual([
      "Trên đây là báo cáo kết quả thực hiện các chỉ tiêu năm 2025 của Ủy ban nhân dân phường./.",
    ]);
    expect(texts(written({ settings: settingsWith({}, { headline: "none" }) }), "opening")).toHaveLength(1);
    expect(texts(written({ form: { ...standardForm, about: "GRDP {kỳ}" } }), "closing")).toEqual([
      "Trên đây là báo cáo GRDP năm 2025./.",
    ]);
  });

  test("a level without targets is told", () => {
    const built = writtenReport({
      plan: planOf([]),
      levels: levels2025,
      results: [],
      settings: noSettings,
      period: period("Năm 2025"),
      level: "TP",
    });
    expect(built).toEqual({
      ok: false,
      problems: [{ kind: "no-targets-of-level", level: "TP", levels: ["Thành phố", "Quận"] }],
    });
  });
});
