/** The program `attain`: the rule of the add-in from the command line, for checks and support. Run by `npm run attain`. */

import { answerTo } from "./answer";

// A reader such as `head` that has read enough closes the pipe: that is the end, and no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

async function main(): Promise<void> {
  const { out, told, exitCode } = await answerTo(process.argv.slice(2));
  process.exitCode = exitCode;
  process.stderr.write(told);
  process.stdout.write(out);
}

void main();
