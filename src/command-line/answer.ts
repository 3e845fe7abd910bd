/** One call of the command line → what it prints on both streams, and its exit code. */

import { comparisonTexts } from "../text/plan-comparison-texts";
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

/** Command → the options that it takes besides --language. */
const optionsOf = {
  list: [],
  explain: ["as-of", "base"],
  plan: ["compare-with", "out"],
  report: ["plan", "actuals", "period", "level", "form", "out"],
} as const;

type Command = keyof typeof optionsOf;

/** `input` is what the program is given on its standard input; it is read only where `-` stands for a file. */
export async function answerTo(
  typed: readonly string[],
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Answer> {
  const { texts, words, options, refusals, isHelpAsked, language } = readArguments(typed);
  const [name, ...rest] = words;
  const misused = (...sentences: readonly string[]): Answer => refusal(...sentences, "", texts.usage);
  if (isHelpAsked) return { out: `${texts.usage}\n`, told: "", exitCode: 0 };
  if (refusals.length > 0) return misused(...refusals);
  if (name === undefined) return misused(texts.noCommand);
  if (!(name in optionsOf)) return misused(texts.unknownCommand(name));
  const command = name as Command;
  const takes: readonly string[] = ["language", ...optionsOf[command]];
  const needless = [...options.keys()].filter((option) => !takes.includes(option));
  const wrong = needless.map((option) => texts.unknownOption(`--${option}`));
  switch (command) {
    case "list":
      wrong.unshift(...rest.map(texts.tooMany));
      return wrong.length > 0 ? misused(...wrong) : { out: listPlan(), told: "", exitCode: 0 };
    case "explain": {
      const [code, actual, ...more] = rest;
      if (code === undefined || actual === undefined) {
        return misused(...(code === undefined ? [texts.missing("CODE")] : []), texts.missing("ACTUAL"));
      }
      wrong.unshift(...more.map(texts.tooMany));
      if (wrong.length > 0) return misused(...wrong);
      const asked = { language, code, actual, asOf: options.get("as-of"), base: options.get("base") };
      const { out, remarks, refused } = explain(asked);
      return refused.length > 0 ? refusal(...refused) : { out, told: lines(remarks), exitCode: 0 };
    }
    case "plan": {
      const [file, ...more] = rest;
      if (file === undefined || more.length + wrong.length > 0) {
        const missing = file === undefined ? [texts.missing("FILE")] : [];
        return misused(...missing, ...more.map(texts.tooMany), ...wrong);
      }
      const [other, path] = [options.get("compare-with"), options.get("out")];
      if (other !== undefined && path === undefined) return misused(comparisonTexts[language].command.needsOut);
      const compare = path === undefined ? undefined : { with: other, out: path };
      const { printPlan } = await import("./plan");
      const { out, remarks, refused } = await printPlan(file, language, input, compare);
      return refused.length > 0 ? refusal(...refused) : { out, told: lines(remarks), exitCode: 0 };
    }
    case "report": {
      const [actuals, period, out] = [options.get("actuals"), options.get("period"), options.get("out")];
      if (actuals === undefined || period === undefined || out === undefined || rest.length + wrong.length > 0) {
        const lacking = (["actuals", "period", "out"] as const).filter((option) => !options.has(option));
        return misused(...rest.map(texts.tooMany), ...wrong, ...lacking.map((option) => texts.missing(`--${option}`)));
      }
      const further = { plan: options.get("plan"), level: options.get("level"), form: options.get("form") };
      const { makeReport } = await import("./report");
      const { remarks, refused } = await makeReport({ language, actuals, period, out, ...further });
      return refused.length > 0 ? refusal(...refused) : { out: "", told: lines(remarks), exitCode: 0 };
    }
  }
}

function refusal(...sentences: readonly string[]): Answer {
  return { out: "", told: lines(sentences), exitCode: 2 };
}

function lines(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}\n`).join("");
}
