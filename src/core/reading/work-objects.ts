/** Works whose object only the name before says. For name-slots.ts. */

import { wordCount } from "./names";

/** "Trồng mới 50 ha rừng sản xuất, chăm sóc 120 ha", "Xây mới 08 phòng học, sửa chữa 14 phòng": to what it is done. */
export function withWork(name: string, lastName: string): string | undefined {
  const [, verb = "", noun = ""] = bareWork.exec(name) ?? [];
  const last = verb === "" ? null : work.exec(lastName);
  const object = last ? lastName.slice(last[0].length) : "";
  if (object === "" || object.includes(": ") || wordCount(object) > longestObject) return undefined;
  return noun === "" || object.startsWith(noun.trim()) ? `${verb} ${object}` : undefined;
}

const works =
  "trồng mới|trồng lại|trồng|chăm sóc|bảo vệ|khoanh nuôi|xây mới|xây dựng mới|xây dựng|sửa chữa|cải tạo|nâng cấp|duy tu|bảo dưỡng|nạo vét|lắp mới|lắp đặt|thay thế|cứng hóa|bê tông hóa|nhựa hóa|kiên cố hóa|mở rộng|chỉnh trang";
const bareWork = new RegExp(`^(${works})((?: \\p{L}+)?)$`, "iu");
const work = new RegExp(`^(?:hoàn thành |hỗ trợ )?(?:${works}) `, "iu");
const longestObject = 8;
