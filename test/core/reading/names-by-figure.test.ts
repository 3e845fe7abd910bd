import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint } from "../../../src/core/reading/targets-of-point";
import { paragraphsOf } from "./prose.samples";

function namesOf(text: string): readonly string[] {
  const [entry] = outlineOf(paragraphsOf(`- ${text}`));
  if (!entry || !("line" in entry)) throw new Error("no point");
  const context = { attention: "all", head: "", isStructure: false, led: {}, year: 2026, doubts: [] } as const;
  return readPoint(entry, context).drafts.map(({ name }) => name);
}

test.each([
  ["Tiểu học: 60 lớp, 2.100 học sinh", ["Tiểu học: lớp", "Tiểu học: học sinh"]],
  ["Mầm non: 52 nhóm, lớp, 1.290 trẻ", ["Mầm non: nhóm, lớp", "Mầm non: trẻ"]],
  ["Quy mô: toàn xã 160 lớp với 5.200 học sinh", ["Quy mô: lớp toàn xã", "Quy mô: toàn xã học sinh"]],
  ["Duy trì 40 tổ liên gia, thành lập mới 20 tổ", ["Duy trì tổ liên gia", "Thành lập mới tổ liên gia"]],
  ["Vận động 90% hộ phân loại rác; duy trì 05 câu lạc bộ", ["Vận động hộ phân loại rác", "Duy trì câu lạc bộ"]],
  ["Duy trì 12 mô hình dân vận khéo", ["Mô hình dân vận khéo"]],
  ["Giữ vững 05 trường đạt chuẩn, phấn đấu thêm 02 trường", ["Trường đạt chuẩn", "Trường đạt chuẩn thêm"]],
])("%s names %j", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});
