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
  /** Of each row of opposites those that the name holds, as bits. */
  readonly sides: readonly number[];
}

/** A review asks for the same names with every step. */
const split = new Map<string, NameWords>();
const mostSplit = 5000;

export function nameWords(name: string): NameWords {
  const known = split.get(name);
  if (known) return known;
  if (split.size >= mostSplit) split.clear();
  const made = splitName(name);
  split.set(name, made);
  return made;
}

function splitName(name: string): NameWords {
  let key = wordKey(name.replace(/\([^()]*(?:giá|chuẩn|theo)[^()]*\)/giu, " "));
  for (const [pattern, spelling] of spellings) key = key.replace(pattern, spelling);
  const words = key.match(/[a-z0-9]+/gu) ?? [];
  const telling = words.filter((word) => !small.has(word));
  const sides = opposites.map((row) =>
    row.reduce((bits, pattern, side) => (pattern.test(key) ? bits | (1 << side) : bits), 0),
  );
  return { key, words: new Set(telling.length > 0 ? telling : words), sides };
}

/** How much a word tells: the fewer names hold it, the more. */
export type Weights = (word: string) => number;

export function weightsOf(names: readonly NameWords[]): Weights {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + names.length / count)]));
  return (word) => weights.get(word) ?? Math.log(1 + names.length);
}

/** How alike a name is to those of a list that share a word with it, 0 to 1, by their places in the list: the weight of the words
 *  that both hold, twice, over the weight of all. Names that share none are not alike. */
export function likenesses(
  list: readonly NameWords[],
  weight: Weights,
): (name: NameWords) => ReadonlyMap<number, number> {
  const holders = new Map<string, number[]>();
  list.forEach(({ words }, place) => {
    for (const word of words) {
      const known = holders.get(word);
      if (known) known.push(place);
      else holders.set(word, [place]);
    }
  });
  const whole = ({ words }: NameWords): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  const wholes = list.map(whole);
  return (name) => {
    const shared = new Map<number, number>();
    for (const word of name.words) {
      for (const place of holders.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight(word));
    }
    const own = whole(name);
    for (const [place, common] of shared) {
      const other = list[place];
      if (!other) continue;
      const like = other.key === name.key ? 1 : (2 * common) / (own + (wholes[place] ?? 0));
      shared.set(place, areOpposed(other, name) ? like * opposed : like);
    }
    return shared;
  };
}

function areOpposed({ sides }: NameWords, other: NameWords): boolean {
  return sides.some((own, row) => {
    const others = other.sides[row] ?? 0;
    return own !== 0 && others !== 0 && (own & others) === 0;
  });
}
