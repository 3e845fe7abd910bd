/** How long the processor has worked for a page of the workbench, the add-in's frame within it included. */

import type { ExcelDriver } from "../workbench/driver";

/** Milliseconds that the page's process has worked: unlike the clock's they don't grow with what else the machine does. */
export async function workOf({ context, page }: ExcelDriver): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const seconds = metrics.find(({ name }) => name === "ProcessTime")?.value;
  if (seconds === undefined) throw new Error("This browser doesn't say how long its process has worked");
  return seconds * 1000;
}
