/** Words that say only when, and leave what is measured to the clause before. clause-names.ts asks. */

/** A time before a figure, or before the verb that the sentence has had: "cả nhiệm kỳ 180 đồng chí", "mỗi năm kết nạp". */
export const timeOnly =
  /^(?:(?:cả|mỗi|hằng|hàng|từng|bình quân(?: mỗi)?|toàn) (?:nhiệm kỳ|giai đoạn|năm|quý|tháng|vụ|khóa|đợt)(?: \p{L}+)?|(?:nhiệm kỳ|giai đoạn|năm|quý|vụ) (?:sau|tới|này|tiếp theo))$/iu;
/** Another time of the same: "…; cuối nhiệm kỳ còn dưới 1%". */
export const timeAlone = /^(?:đến |vào )?(?:cuối|hết|cả|đầu) (?:nhiệm kỳ|năm|giai đoạn|kỳ)(?: 20\d\d)?$/iu;
/** "… bình quân", "… mỗi năm" at the end: the mean of the years. */
export const averageAtEnd = /(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm)(?: (?:mỗi|hằng|hàng|một) năm)?\s*$/iu;
