/** Attain's pane as a person uses it who presses and reads: buttons by their words, and what the pane says that is new. Each is
 *  one call into the add-in's page, for the matrix of faults asks hundreds of times. */
import type { ExcelDriver } from "../../workbench/driver";

/** Longer than the slowest action here; what has not come by then does not come. */
const longest = 8_000;

/** Presses the first button or link whose words begin so, as soon as it can be pressed. */
export async function press(excel: ExcelDriver, words: string): Promise<void> {
  const isPressed = await excel.inAddIn(
    async ([wanted, limit]) => {
      for (const began = performance.now(); performance.now() - began < limit;) {
        const button = [
          ...document.querySelectorAll<HTMLElement>("button, a[href], [role=radio], input[type=radio]"),
        ].find(
          (each) =>
            (each.textContent.trim() || (each as HTMLInputElement).labels?.[0]?.textContent.trim() || "").startsWith(
              wanted,
            ) && each.getAttribute("aria-disabled") !== "true",
        );
        if (button) {
          button.click();
          return true;
        }
        await new Promise((go) => setTimeout(go, 10));
      }
      return false;
    },
    [words, longest] as const,
  );
  if (!isPressed) throw new Error(`The pane has no button “${words}” that can be pressed`);
}

/** Chooses in the list that is labelled so. */
export async function choose(excel: ExcelDriver, label: string, value: string): Promise<void> {
  await excel.pane.getByLabel(label, { exact: true }).selectOption(value);
}

/** What stands in the pane by now is old. */
export async function forgetWords(excel: ExcelDriver): Promise<void> {
  await excel.inAddIn(() => {
    for (const each of document.querySelectorAll<HTMLElement>("[role=status] *, [role=alert] *")) {
      each.dataset["old"] = each.textContent;
    }
  });
}

export interface Said {
  /** New words of what went wrong; empty if nothing did. */
  readonly alert: string;
  /** New words of what went well. */
  readonly status: string;
  /** What the pane says that runs; empty when nothing does. */
  readonly running: string;
  /** Whether it went well. */
  readonly isDone: boolean;
}

/** Resolves when the pane says something new and nothing runs any more, or when it was asked whether it is over, and it is. */
export async function said(excel: ExcelDriver, done: RegExp | (() => Promise<boolean>)): Promise<Said> {
  for (const began = performance.now(); ;) {
    const now = await newWords(excel);
    const isDone = now.running === "" && (done instanceof RegExp ? done.test(now.status) : await done());
    const isOver = isDone || (now.running === "" && now.alert !== "");
    if (isOver || performance.now() - began > longest) return { ...now, isDone };
    await new Promise((go) => setTimeout(go, 15));
  }
}

function newWords(excel: ExcelDriver): Promise<Omit<Said, "isDone">> {
  return excel.inAddIn(() => {
    const words = (role: string): string =>
      [...document.querySelectorAll<HTMLElement>(`[role=${role}] *`)]
        .filter((each) => each.children.length === 0 && each.dataset["old"] !== each.textContent)
        .filter((each) => each.closest("button") === null || each.closest("li") !== null || role === "status")
        .map((each) => (each instanceof HTMLTextAreaElement ? each.value : each.textContent))
        .join(" ")
        .trim();
    const running = document.querySelector("[role=progressbar]")?.getAttribute("aria-label") ?? "";
    return { alert: words("alert"), status: words("status"), running };
  });
}

/** Resolves when the add-in has sent nothing for a moment: its own readings after a change are over. */
export async function rest(excel: ExcelDriver): Promise<void> {
  await excel.page.evaluate(async () => {
    const sent = (): number => window.workbench?.traffic().requests ?? 0;
    for (let before = -1; before !== sent();) {
      before = sent();
      await new Promise((go) => setTimeout(go, 200));
    }
    await window.workbench?.calculated();
  });
}
