/** One call of the command line → what it prints on both streams, and its exit code. */

import { readArguments } from "./arguments";
import { explain } from "./explain";
import { listPlan } from "./list";

export interface Answer {
  /** For the standard output: nothing where anything is refused. */
  readonly out: string;
  /** For the error stream: refusals, or a remark on how something was understood. */
  readonly told: string;
  readonly exitCode: 0 | 2;
}

export function answerTo(typed: readonly string[]): Answer {
  const given = readArguments(typed);
  const { texts, words, options, refusals, isHelpAsked } = given;
  const [command, ...rest] = words;
  const misused = (...sentences: readonly string[]): Answer => refusal(...sentences, "", texts.usage);
  if (isHelpAsked) return { out: `${texts.usage}\n`, told: "", exitCode: 0 };
  if (refusals.length > 0) return misused(...refusals);
  switch (command) {
    case undefined:
      return misused(texts.noCommand);
    case "list": {
      const needless = [...options.keys()].filter((name) => name !== "language");
      const wrong = [...rest.map(texts.tooMany), ...needless.map((name) => texts.unknownOption(`--${name}`))];
      return wrong.length > 0 ? misused(...wrong) : { out: listPlan(), told: "", exitCode: 0 };
    }
    case "explain": {
      const [code, actual, ...more] = rest;
      if (code === undefined) return misused(texts.missing("CODE"), texts.missing("ACTUAL"));
      if (actual === undefined) return misused(texts.missing("ACTUAL"));
      if (more.length > 0) return misused(...more.map(texts.tooMany));
      const { out, remarks, refused } = explain({
        language: given.language,
        code,
        actual,
        asOf: options.get("as-of"),
        base: options.get("base"),
      });
      return refused.length > 0 ? refusal(...refused) : { out, told: lines(remarks), exitCode: 0 };
    }
    default:
      return misused(texts.unknownCommand(command));
  }
}

function refusal(...sentences: readonly string[]): Answer {
  return { out: "", told: lines(sentences), exitCode: 2 };
}

function lines(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}\n`).join("");
}
