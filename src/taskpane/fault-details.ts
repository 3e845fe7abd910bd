/** A fault as text to be sent to whoever looks after Attain: its message, where it happened, what Excel said of it. */

export function faultDetails(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  // The stack begins with the message in Chromium's webviews and leaves it out in Safari's.
  const stack = fault.stack ?? "";
  const lines = stack.includes(fault.message) ? [stack] : [`${fault.name}: ${fault.message}`, stack];
  if ("debugInfo" in fault) lines.push(JSON.stringify(fault.debugInfo));
  return lines.filter((line) => line !== "").join("\n");
}
