/** The unit that an indicator's name says where none stands behind its figure: "Số xã đạt chuẩn: 5" counts xã. */

import { isUnit, nounAt, ratioAt, unitAt, unitSpelling } from "./units";

/** "Tổng số", "Số lượng": what is counted follows. */
const counting =
  /^(?:tăng |giảm |kéo giảm |duy trì )?(?:tổng )?số (?:lượng )?(?!liệu |hóa |dư |tiền |thu |chi |vốn |năm |điểm )(?=\p{L})/iu;
/** What so many are counted on: "trên một vạn dân". */
const onPeople = /\s(?:trên|tính trên)\s(?:một |1 |10\.000 |mười )?(?:vạn |nghìn |triệu )?(?:dân|người dân)(?!\p{L})/iu;
/** Of names without "Số", these begin with what is counted. */
const counted =
  /^(?:tổng )?(lượt|hộ|vụ|người|buổi|cuộc|xã|thôn|ấp|bản|tổ dân phố|trường|sản phẩm|mô hình|doanh nghiệp|hợp tác xã|htx)\s\p{L}/iu;
/** Words that go on with what becomes of the things, and are no part of their noun. */
const verbs =
  /^(?:được|đạt|có|là|của|trong|trên|tại|ở|đã|sẽ|bị|mới|tham|không|cần|phải|do|theo|và|cho|đang|hoàn|còn|thuộc|tăng|giảm|qua|từ|vi|thực|đăng|vận|tổ|treo|lắp|sử|nhận|tiếp|đi)$/u;

/** Empty where the name counts nothing. */
export function unitOfName(name: string): string {
  if (name.includes("/") && (isUnit(name) || density.test(name))) return unitSpelling(name);
  const inBrackets = perInBrackets.exec(name)?.[1];
  if (inBrackets !== undefined) return unitSpelling(inBrackets);
  const lower = name.toLowerCase();
  const start = counting.exec(lower)?.[0].length ?? (onPeople.test(lower) ? 0 : undefined);
  if (start === undefined) return counted.exec(lower)?.[1] ?? "";
  const known = ratioAt(lower, start) ?? unitAt(lower, start);
  if (known) return known.family === "count" ? known.unit : "";
  const [first = "", second = ""] = (nounAt(lower, start)?.unit ?? "").split(" ");
  return second === "" || verbs.test(second) ? first : `${first} ${second}`;
}

/** "Tỷ số giới tính khi sinh (số bé trai/100 bé gái)". */
const perInBrackets = /\((?:số )?(\p{L}+(?: \p{L}+){0,3}\s?\/\s?\d[\d.]* \p{L}+(?: \p{L}+){0,3})\)/iu;
/** "Dược sĩ đại học/vạn dân": so many of whom for so many people. */
const density = /^(?:số )?\p{L}+(?: \p{L}+){0,3}\s?\/\s?(?:\d[\d.]* )?(?:vạn |nghìn |triệu )?(?:dân|người|hộ)$/iu;
