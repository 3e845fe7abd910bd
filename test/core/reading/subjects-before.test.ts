import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint } from "../../../src/core/reading/targets-of-point";
import { paragraphsOf } from "./prose.samples";

function lastName(text: string): string | undefined {
  const [entry] = outlineOf(paragraphsOf(`- ${text}`));
  if (!entry || !("line" in entry)) throw new Error("no point");
  const context = { attention: "all", head: "", isStructure: false, led: {}, year: 2026, doubts: [] } as const;
  const { drafts } = readPoint(entry, context);
  return drafts[drafts.length - 1]?.name;
}

test.each([
  [
    "Tập huấn nghiệp vụ cho lực lượng cơ sở, phấn đấu đạt 100% quân số",
    "Tập huấn nghiệp vụ cho lực lượng cơ sở: quân số",
  ],
  ["Tiêm vắc xin cho đàn gia súc, bảo đảm đạt 85% tổng đàn", "Tiêm vắc xin cho đàn gia súc tổng đàn"],
  ["Kiểm tra công vụ tại 05 đơn vị, đạt 30% số đơn vị", "Kiểm tra công vụ tại đơn vị: số đơn vị"],
  ["Hỗ trợ 40 dự án với 1.150 hộ tham gia, tối thiểu 50% là hộ nghèo", "Hộ tham gia: hộ nghèo"],
  ["Học sinh giỏi cấp tỉnh từ 12 giải trở lên, phấn đấu có 02 giải Nhất", "Học sinh giỏi cấp tỉnh: giải Nhất"],
  ["Xây dựng 05 vườn mẫu, có 02 vườn đạt chuẩn", "Xây dựng vườn mẫu: vườn đạt chuẩn"],
  ["Khai báo lưu trú trực tuyến, bảo đảm 98% cơ sở thực hiện", "Khai báo lưu trú trực tuyến: cơ sở thực hiện"],
  [
    "Ở các khu đô thị, đảm bảo 100% chất thải nguy hại, chất thải rắn được phân loại",
    "Ở các khu đô thị: chất thải nguy hại, chất thải rắn được phân loại",
  ],
  [
    "Đẩy mạnh cung cấp dịch vụ công, bảo đảm 80% hồ sơ của người dân được giải quyết trực tuyến",
    "Hồ sơ của người dân được giải quyết trực tuyến",
  ],
  ["Trồng 12 ha rừng; 95% số hộ", "Số hộ"],
])("%s: the last one is %s", (text, name) => {
  expect(lastName(text)).toBe(name);
});
