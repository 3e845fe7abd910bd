/** How alike two names of indicators are, though they are worded, ordered or abbreviated otherwise: from the words of both, each
 *  with its weight among all names that are compared. */

import { wordKey } from "../words";

/** Abbreviations and words that plans use for each other, without marks, as whole words. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bbhyt\b/gu, "bao hiem y te"],
  [/\bbhxh\b/gu, "bao hiem xa hoi"],
  [/\bntm\b/gu, "nong thon moi"],
  [/\bnsnn\b/gu, "ngan sach nha nuoc"],
  [/\bgtsx\b/gu, "gia tri san xuat"],
  [/\btnbq\b/gu, "thu nhap binh quan"],
  [/\btngt\b/gu, "tai nan giao thong"],
  [/\bttatxh\b/gu, "trat tu an toan xa hoi"],
  [/\bttcn\b/gu, "tieu thu cong nghiep"],
  [/\bhtx\b/gu, "hop tac xa"],
  [/\bdvctt\b/gu, "dich vu cong truc tuyen"],
  [/\btthc\b/gu, "thu tuc hanh chinh"],
  [/\bcchc\b/gu, "cai cach hanh chinh"],
  [/\bthcs\b/gu, "trung hoc co so"],
  [/\bthpt\b/gu, "trung hoc pho thong"],
  [/\biip\b/gu, "chi so san xuat cong nghiep"],
  [/\b(?:fdi|von dau tu truc tiep nuoc ngoai)\b/gu, "von dau tu nuoc ngoai"],
  [/\b(?:tong san pham tren dia ban|tong san pham)\b/gu, "grdp"],
  [/\bbao phu bao hiem\b/gu, "tham gia bao hiem"],
  [/\brac thai sinh hoat\b/gu, "chat thai ran sinh hoat"],
  [/\brac thai\b/gu, "chat thai ran"],
  [/\bhang nam\b/gu, "hang nam"],
];

/** Words that stand in any name and tell none apart. */
const small = new Set(
  "ty le so tong cua cac va tren dia ban trong theo voi la o duoc cho den tu dat nam muc gia tri toan xa phuong tinh thanh pho huyen".split(
    " ",
  ),
);

/** Of each row at most one is meant: names that hold different ones are of different indicators. */
const opposites: readonly (readonly RegExp[])[] = [
  [/\bdo thi|thanh thi\b/u, /\bnong thon(?! moi)\b/u],
  [/\bnoi dia\b/u, /\bxuat nhap khau\b/u],
  [/\bxuat khau\b/u, /\bnhap khau\b/u],
  [/\bmam non|mau giao\b/u, /\btieu hoc\b/u, /\btrung hoc co so\b/u, /\btrung hoc pho thong\b/u],
  [/\bnhe can\b/u, /\bthap coi\b/u],
  [/\bthu gom\b(?!.*\bxu ly\b)/u, /^(?!.*\bthu gom\b).*\bxu ly\b/u],
  [/\bho ngheo\b/u, /\bcan ngheo\b/u],
  [/\bcong nghiep\b/u, /\bdich vu\b/u, /\bnong(?: |,)(?!thon)/u],
  [/\bthu ngan sach\b/u, /\bchi ngan sach\b/u],
  [/\bso vu\b/u, /\bso nguoi chet\b/u, /\bso nguoi bi thuong\b/u],
  [/\btang truong|toc do tang\b/u, /\bbinh quan dau nguoi\b/u],
];
/** What opposition leaves of a likeness. */
const opposed = 0.4;

export interface NameWords {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

export function nameWords(name: string): NameWords {
  let key = wordKey(name.replace(/\([^()]*(?:giá|chuẩn|theo)[^()]*\)/giu, " "));
  for (const [pattern, spelling] of spellings) key = key.replace(pattern, spelling);
  const words = key.match(/[a-z0-9]+/gu) ?? [];
  const telling = words.filter((word) => !small.has(word));
  return { key, words: new Set(telling.length > 0 ? telling : words) };
}

/** How much a word tells: the fewer names hold it, the more. */
export type Weights = (word: string) => number;

export function weightsOf(names: readonly NameWords[]): Weights {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + names.length / (counts.get(word) ?? 1));
}

/** 0 to 1: the weight of the words that both hold, twice, over the weight of all. */
export function likeness(a: NameWords, b: NameWords, weight: Weights): number {
  if (a.key === b.key) return 1;
  let [shared, all] = [0, 0];
  for (const word of a.words) {
    all += weight(word);
    if (b.words.has(word)) shared += 2 * weight(word);
  }
  for (const word of b.words) all += weight(word);
  return all === 0 ? 0 : (shared / all) * (areOpposed(a.key, b.key) ? opposed : 1);
}

function areOpposed(a: string, b: string): boolean {
  return opposites.some((row) => {
    const [own, other] = [a, b].map((key) => row.filter((pattern) => pattern.test(key)));
    return own && other && own.length > 0 && other.length > 0 && !own.some((pattern) => other.includes(pattern));
  });
}
