import { clausesOf } from "../../../src/core/reading/clauses";

/** A sentence → the names of its figures where both stand in one order. */
test.each([
  [
    "Tỷ lệ hộ dùng điện an toàn, tỷ lệ hộ dùng nước sạch lần lượt đạt 94% và 89%",
    ["Tỷ lệ hộ dùng điện an toàn", "tỷ lệ hộ dùng nước sạch"],
  ],
  ["Thu phí bến bãi và phí chợ lần lượt đạt 1,2 tỷ đồng và 3,4 tỷ đồng", ["Thu phí bến bãi", "Thu phí chợ"]],
  [
    "Tỷ lệ rác được thu gom, xử lý ở khu trung tâm và ở các thôn lần lượt là 99% và 90%",
    ["Tỷ lệ rác được thu gom, xử lý ở khu trung tâm", "Tỷ lệ rác được thu gom, xử lý ở các thôn"],
  ],
  [
    "Tỷ lệ hộ được sử dụng nước sạch, điện lưới quốc gia lần lượt là 92 và 99%",
    ["Tỷ lệ hộ được sử dụng nước sạch", "Tỷ lệ hộ được sử dụng điện lưới quốc gia"],
  ],
  [
    "Tỷ lệ dân số tham gia bảo hiểm, có hồ sơ sức khỏe lần lượt đạt 96% và 85%",
    ["Tỷ lệ dân số tham gia bảo hiểm", "Tỷ lệ dân số có hồ sơ sức khỏe"],
  ],
  [
    "Tỷ lệ tiêm phòng đối với bệnh lở mồm long móng, tai xanh và dại chó, mèo lần lượt đạt 85%, 80% và 90%",
    [
      "Tỷ lệ tiêm phòng đối với bệnh lở mồm long móng",
      "Tỷ lệ tiêm phòng đối với bệnh tai xanh",
      "Tỷ lệ tiêm phòng đối với bệnh dại chó, mèo",
    ],
  ],
  ["tỷ lệ ấp văn hóa, gia đình văn hóa lần lượt 95% và 97%", ["tỷ lệ ấp văn hóa", "tỷ lệ gia đình văn hóa"]],
  [
    "Rác thải rắn, rác thải y tế được thu gom đạt tương ứng 92% và 100%",
    ["Rác thải rắn được thu gom", "rác thải y tế được thu gom"],
  ],
  [
    "Tỷ lệ rác thải sinh hoạt đô thị, nông thôn được thu gom lần lượt là 99% và 90%",
    ["Tỷ lệ rác thải sinh hoạt đô thị được thu gom", "Tỷ lệ rác thải sinh hoạt nông thôn được thu gom"],
  ],
  [
    "Tỷ lệ gia đình, thôn, cơ quan đạt chuẩn văn hóa lần lượt là 90%, 85% và 95%",
    ["Tỷ lệ gia đình đạt chuẩn văn hóa", "Tỷ lệ thôn đạt chuẩn văn hóa", "Tỷ lệ cơ quan đạt chuẩn văn hóa"],
  ],
  [
    "Tỷ lệ trẻ trong độ tuổi nhà trẻ và mẫu giáo ra lớp lần lượt là 35% và 98%",
    ["Tỷ lệ trẻ trong độ tuổi nhà trẻ ra lớp", "Tỷ lệ trẻ trong độ tuổi mẫu giáo ra lớp"],
  ],
  [
    "Trồng trọt: năng suất lúa, năng suất ngô, năng suất lạc lần lượt đạt 58 tạ/ha, 45 tạ/ha và 22 tạ/ha",
    ["năng suất lúa", "năng suất ngô", "năng suất lạc"],
  ],
] as const)("%s", (text, names) => {
  const clauses = clausesOf(text);
  expect(clauses.map(({ ordered }) => ordered)).toEqual(names);
  expect(clauses.every(({ isAside, mark }) => !isAside && mark.kind === "figure" && mark.phrase.unit !== "")).toBe(
    true,
  );
});

test.each(["Tỷ lệ hộ nghèo các năm lần lượt giảm 1%", "Diện tích lúa lần lượt đạt 20 ha và 30 ha"])(
  "%s has one name",
  (text) => {
    expect(clausesOf(text).map(({ ordered }) => ordered)).not.toContainEqual(expect.any(String));
  },
);
