/** Codes for proposed targets: the well-known subject's own code, else the first letters of the name's words. */

import { codeKey, withoutDiacritics } from "../code";

/** Subjects that every plan has, with the codes that the built-in plan gives them. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/grdp bình quân|bình quân đầu người.*grdp/u, "GRDPNGUOI"],
  [/tăng trưởng.*(?:grdp|kinh tế)|^grdp|^tổng sản phẩm/u, "GRDP"],
  [/thu nhập bình quân/u, "THUNHAP"],
  [/\biip\b|chỉ số sản xuất công nghiệp/u, "IIP"],
  [/thu nội địa/u, "THUNOIDIA"],
  [/thu (?:từ )?(?:hoạt động )?xuất(?: khẩu)?,? nhập khẩu/u, "THUXNK"],
  [/thu ngân sách/u, "THUNS"],
  [/chi ngân sách/u, "CHINS"],
  [/vốn đầu tư nước ngoài|\bfdi\b/u, "FDI"],
  [/vốn đầu tư/u, "VONDAUTU"],
  [/kim ngạch xuất khẩu|giá trị xuất khẩu/u, "XUATKHAU"],
  [/khách du lịch|lượt khách/u, "DULICH"],
  [/thất nghiệp/u, "THATNGHIEP"],
  [/giải quyết việc làm|tạo việc làm|giới thiệu việc làm/u, "VIECLAM"],
  [/lao động qua đào tạo|lao động được đào tạo/u, "DAOTAO"],
  [/bảo hiểm y tế|\bbhyt\b/u, "BHYT"],
  [/bảo hiểm xã hội|\bbhxh\b/u, "BHXH"],
  [/hộ cận nghèo/u, "CANNGHEO"],
  [/hộ nghèo/u, "HONGHEO"],
  [/nước sạch/u, "NUOCSACH"],
  [/hợp vệ sinh.*nước|nước.*hợp vệ sinh/u, "NUOCHVS"],
  [/chất thải rắn|rác thải/u, "RAC"],
  [/nước thải/u, "NUOCTHAI"],
  [/suy dinh dưỡng/u, "SDD"],
  [/tăng dân số/u, "DANSO"],
  [/gia đình văn h[óo][áa]?/u, "GDVANHOA"],
  [/giao quân/u, "GIAOQUAN"],
  [/che phủ rừng/u, "CHEPHU"],
  [/nông thôn mới/u, "NTM"],
  [/đạt chuẩn quốc gia.*trường|trường.*chuẩn quốc gia/u, "TRUONGCQG"],
];
/** Most names are of none of them. */
const anySubject = new RegExp(subjects.map(([{ source }]) => source).join("|"), "u");
const small = new Set(
  "va cua cac trong tren theo so voi la o duoc co cho den tu ty le tong gia tri dia ban nam muc so".split(" "),
);

/** A code that no target of `taken` has, which is then taken: by the keys of codes, with the last number given to each. */
export function proposedCode(name: string, prefix: string, taken: Map<string, number>): string {
  const stem = prefix + stemOf(name.toLowerCase());
  // The stem itself has nothing but capitals and digits.
  const keyOf = (code: string): string => (prefix === "" ? code : codeKey(code));
  const stemKey = keyOf(stem);
  for (let number = (taken.get(stemKey) ?? 0) + 1; ; number++) {
    const code = number === 1 ? stem : `${stem}${number}`;
    const key = number === 1 ? stemKey : keyOf(code);
    if (number > 1 && taken.has(key)) continue;
    taken.set(stemKey, number);
    if (number > 1) taken.set(key, 1);
    return code;
  }
}

function stemOf(lower: string): string {
  const subject = anySubject.test(lower) ? subjects.find(([pattern]) => pattern.test(lower)) : undefined;
  return subject?.[1] ?? initials(lower);
}

/** The first letters of the words that say something, up to eight, or the only word. */
function initials(name: string): string {
  let letters = "";
  let first = "";
  const plain = withoutDiacritics(name);
  let from = -1;
  for (let at = 0; at <= plain.length; at++) {
    if (isOfWord(plain.charCodeAt(at))) {
      if (from < 0) from = at;
      continue;
    }
    if (from < 0) continue;
    const word = plain.slice(from, at);
    from = -1;
    if (small.has(word) || word.charCodeAt(0) < 0x40) continue;
    if (first === "") first = word;
    letters += word.charAt(0);
    if (letters.length === 8) break;
  }
  return letters.length >= 2 ? letters.toUpperCase() : (first || "ct").toUpperCase().slice(0, 8);
}

const isOfWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
