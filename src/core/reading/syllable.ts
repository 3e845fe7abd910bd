/** What a Vietnamese syllable looks like: the sounds that begin one, those that end one, and the tones that go with them. From
 *  the orthography alone, without a list of words, so that names and rare words pass too. */

const onset = "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?";

/** Vowels → the endings that they take; a dot stands for none. */
const rimes = [
  "a:.|c|ch|i|m|n|ng|nh|o|p|t|u|y",
  "ă:c|m|n|ng|p|t",
  "â:c|m|n|ng|p|t|u|y",
  "e:.|c|m|n|ng|o|p|t",
  "ê:.|ch|m|n|nh|p|t|u",
  "i:.|a|ch|m|n|nh|p|t|u",
  "iê:c|m|n|ng|p|t|u",
  "o:.|c|i|m|n|ng|p|t",
  "oa:.|c|ch|i|m|n|ng|nh|o|p|t|y",
  "oă:c|m|n|ng|t",
  "oe:.|n|o|t",
  "oo:c|ng",
  "ô:.|c|i|m|n|ng|p|t",
  "ơ:.|i|m|n|p|t",
  "u:.|a|c|i|m|n|ng|p|t",
  "uâ:n|ng|t|y",
  "uê:.|ch|n|nh",
  "uô:c|i|m|n|ng|t",
  "uơ:.",
  "uy:.|a|ch|n|nh|p|t|u",
  "uyê:n|t",
  "ư:.|a|c|i|m|n|ng|t|u",
  "ươ:c|i|m|n|ng|p|t|u",
  "y:.|nh|t",
  "yê:m|n|ng|t|u",
].map((row) => {
  const [vowels = "", endings = ""] = row.split(":");
  return `${vowels}(?:${endings.replace(".", "")})`;
});

const syllable = new RegExp(`^${onset}(?:${rimes.join("|")})$`, "u");
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word, of any case, is written as one Vietnamese syllable. Without its tone a syllable that ends in a stop is
 *  not one: `cát` and `cạt` are, `cat` and `cảt` aren't. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const found = parts.match(tones) ?? [];
  if (found.length > 1) return false;
  const bare = parts.replace(tones, "").normalize("NFC");
  const isStopped = /[cpt]$|ch$/u.test(bare);
  return syllable.test(bare) && (!isStopped || found[0] === "\u0301" || found[0] === "\u0323");
}

/** Whether a word without any mark may be a syllable whose marks are none: `thu`, `ngay`, `GDP` isn't. */
export const isPlainSyllable = (word: string): boolean => /^[a-z]+$/iu.test(word) && isSyllable(word);
