/** The one place where a problem becomes a sentence. */

import type { Problem } from "../core/problem";
import { en } from "./en";
import type { Language, Texts } from "./language";
import { vi } from "./vi";

const languages: Readonly<Record<Language, Texts>> = { vi, en };

export function textsIn(language: Language): Texts {
  return languages[language];
}

export function problemSentence(problem: Problem, language: Language): string {
  const sentence = textsIn(language).problems[problem.kind] as (problem: Problem) => string;
  return sentence(problem);
}

/** Vietnamese unless the host speaks something else: its display language is a tag such as `vi-VN` or `en-US`. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^vi\b/iu.test(displayLanguage) ? "vi" : "en";
}
