/** Which clauses set something where a point isn't read for all of its figures: among duties, and where targets stand beside
 *  what is done for them. */

import type { Clause } from "./clauses";
import { startsLikeIndicator } from "./names";
import type { Attention } from "./targets-of-point";

/** Whether a clause is read where a point is read with this attention. */
export function isWanted(clause: Clause, attention: Attention): boolean {
  if (attention === "strong") return isStrong(clause);
  return attention === "indicators" ? isIndicator(clause) : true;
}

/** Among duties: "tỷ lệ hộ nghèo giảm 0,3%", "số vụ …", and not "xây dựng 47 km đường". */
function isIndicator({ mark, name, isNamedBehind }: Clause): boolean {
  if (mark.kind === "state") return true;
  const { family, bound, change, isLinked } = mark.phrase;
  if (isNamedBehind) return family === "percent" && (bound !== undefined || change === "down");
  const isSaid = isLinked === true || bound !== undefined || change !== undefined;
  return startsLikeIndicator(name) ? family !== undefined : family === "percent" && isSaid;
}

/** What a sector is to bring about, and what is only done for it. */
const outcome =
  /^(?:giải quyết việc làm|tạo việc làm|đón|thu hút|kết nạp|công nhận|hình thành|xây dựng|phát triển|thành lập|đưa|hỗ trợ|xóa|có thêm)(?![\p{L}])/iu;
const act =
  /^(?:lượt )?(?:hội nghị|hội thảo|lớp|đợt|cuộc|buổi|ca|lần|chuyên đề|đoàn|văn bản|bài|tin|tin bài|ngày|cán bộ)(?![\p{L}])/u;

function isStrong({ mark, name, isPart }: Clause): boolean {
  if (mark.kind === "state") return true;
  const { family, bound, isLinked } = mark.phrase;
  // "…, trong đó xuất khẩu lao động 1.700 người": a part of what is set.
  if (isPart && family !== undefined && name !== "") return true;
  if (family === "count" && (startsLikeIndicator(name) || (outcome.test(name) && !act.test(mark.phrase.unit))))
    return true;
  const isExact = mark.phrase.upper !== undefined || mark.phrase.outOf !== undefined;
  return (
    family === "percent" ||
    family === "money" ||
    family === "measure" ||
    // "33 giường bệnh/vạn dân", "7 triệu lượt khách" are levels, however they are said.
    (family === "count" && /\/|^(?:nghìn|triệu|tỷ)\s/u.test(mark.phrase.unit)) ||
    isExact ||
    isLinked === true ||
    (bound !== undefined && bound !== "~")
  );
}
