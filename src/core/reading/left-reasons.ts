/** Why a sentence with a number became no target, by its own words. For targets-of-point.ts. */

import type { LeftReason } from "./proposal";
import type { Attention } from "./targets-of-point";

export function reasonOf(text: string, attention: Attention): LeftReason {
  if (attention === "indicators") return "duty";
  if (attention === "aims") return "no-target-words";
  if (/(?:trước|xong|hoàn thành) (?:ngày|tháng|quý|năm)/iu.test(text)) return "deadline";
  if (/(?:số|ngày)\s+\d+[\d/]*(?:[/-]\p{L}|\/)|nghị định|quyết định|nghị quyết|thông tư|kế hoạch số/iu.test(text))
    return "date-or-document";
  if (/(?:năm|tháng|quý|ngày|giai đoạn)\s+[\dIVX]/iu.test(text)) return "date-or-document";
  return "name-only";
}
