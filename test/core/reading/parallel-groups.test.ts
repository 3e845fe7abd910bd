import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf } from "./prose.samples";

function namesOf(lines: string): readonly string[] {
  return readPlan(documentOf(`KẾ HOẠCH\nSản xuất năm 2026\nII. CHỈ TIÊU\n${lines}`)).proposals.map(({ name }) => name);
}

test.each([
  [
    "communes one below the other",
    "1. Xã Đông\n- Tổng đàn trâu: 1.200 con\n- Diện tích ngô: 15 ha\n- Diện tích sắn: 8 ha\n2. Xã Đoài\n- Tổng đàn trâu: 900 con\n- Diện tích ngô: 11 ha",
    [
      "Xã Đông: Tổng đàn trâu",
      "Xã Đông: Diện tích ngô",
      "Xã Đông: Diện tích sắn",
      "Xã Đoài: Tổng đàn trâu",
      "Xã Đoài: Diện tích ngô",
    ],
  ],
  [
    "one name twice by chance",
    "1. Trồng trọt\n- Sản lượng lương thực: 900 tấn\n2. Thủy sản\n- Sản lượng lương thực: 950 tấn\n- Sản lượng cá: 40 tấn",
    ["Sản lượng lương thực", "Sản lượng lương thực", "Sản lượng cá"],
  ],
  [
    "the same said again",
    "1. Kinh tế\n- Tổng đàn bò: 300 con\n- Tổng đàn lợn: 800 con\n2. Nông nghiệp\n- Tổng đàn bò: 300 con\n- Tổng đàn lợn: 800 con",
    ["Tổng đàn bò", "Tổng đàn lợn", "Tổng đàn bò", "Tổng đàn lợn"],
  ],
])("%s", (_what, lines, names) => {
  expect(namesOf(lines)).toEqual(names);
});
