/** What stands after `attain --` → a command's arguments and options, or every reason why they can't be taken. */

import { parseArgs } from "node:util";
import { commandLineTexts, type CommandLineTexts } from "../text/command-line-texts";
import type { Language } from "../text/language";

export interface Arguments {
  readonly language: Language;
  readonly texts: CommandLineTexts;
  /** The command's name and its arguments. */
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** Options that no command has or that lack a value, as sentences. */
  readonly refusals: readonly string[];
  readonly isHelpAsked: boolean;
}

const known: readonly string[] = [
  ...["as-of", "base", "language", "plan", "actuals", "period", "level", "form", "out"],
  "compare-with",
];

export function readArguments(typed: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: typed.map(withMinus),
    options: {
      ...Object.fromEntries(known.map((name) => [name, { type: "string" } as const])),
      help: { type: "boolean", short: "h" },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const options = new Map<string, string>();
  const refused: ((texts: CommandLineTexts) => string)[] = [];
  let isHelpAsked = false;
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (name === "help") isHelpAsked = true;
    else if (!known.some((option) => option === name)) refused.push((texts) => texts.unknownOption(rawName));
    else if (value === undefined || value.startsWith("--") || options.has(name)) {
      refused.push((texts) => texts.optionWithoutValue(rawName));
    } else options.set(name, value);
  }
  const wanted = options.get("language");
  const language: Language = wanted === "en" ? "en" : "vi";
  const texts = commandLineTexts[language];
  if (wanted !== undefined && wanted !== language) refused.push(() => texts.unknownLanguage(wanted));
  return { language, texts, words, options, refusals: refused.map((sentence) => sentence(texts)), isHelpAsked };
}

/** A negative number is a figure and no option; the sign of printed text says the same as a hyphen. */
function withMinus(typed: string): string {
  return /^-[\d.,]/u.test(typed) ? `\u2212${typed.slice(1)}` : typed;
}
