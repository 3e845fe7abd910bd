/** Owns the choice between the page's languages; the add-in brings its own words. */
import { english } from "./texts-en";
import { vietnamese, type Texts } from "./texts-vi";

export type { Texts };
export type Locale = "vi-VN" | "en-US";

export function textsOf(locale: Locale): Texts {
  return locale === "vi-VN" ? vietnamese : english;
}
