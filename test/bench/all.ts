/** `npm run bench`: every bench after the other, each in a process of its own so that none runs in another's heap. All of them run
 *  whatever fell before; the exit code tells whether any limit fell, and the last lines which. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";

const benches = ["functions", "excel", "writer", "plan", "growth", "pane", "page", "sync"] as const;

const tsx = require.resolve("tsx/cli");
const fallen = benches.filter((bench) => {
  console.log(`\n=== ${bench}`);
  const { status, error } = spawnSync(process.execPath, [tsx, join(__dirname, `${bench}.ts`)], { stdio: "inherit" });
  if (error) throw error;
  return status !== 0;
});
console.log(fallen.length === 0 ? "\nEvery limit is held." : `\nLimits fell in: ${fallen.join(", ")}.`);
if (fallen.length > 0) process.exitCode = 1;
