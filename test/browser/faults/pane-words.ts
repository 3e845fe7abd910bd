/** Attain's pane as a person uses it who presses and reads: buttons by their words, and what the pane says that is new. Each is
 *  one call into the add-in's page, for the matrix of faults asks hundreds of times. */
import type { ExcelDriver } from "../../workbench/driver";

/** Longer than the slowest action here; what has not come by then does not come. */
const longest = 8_000;

type Doing = "asks" | "waits" | "presses";

/** The first button, link or choice whose words begin so and that can be pressed. */
async function button(excel: ExcelDriver, words: string, doing: Doing): Promise<boolean> {
  return excel.inAddIn(
    async ([wanted, limit, what]) => {
      for (const began = performance.now(); ;) {
        const found = [
          ...document.querySelectorAll<HTMLElement>("button, a[href], [role=radio], input[type=radio]"),
        ].find(
          (each) =>
            (each.textContent.trim() || (each as HTMLInputElement).labels?.[0]?.textContent.trim() || "").startsWith(
              wanted,
            ) && each.getAttribute("aria-disabled") !== "true",
        );
        if (found && what === "presses") found.click();
        if (found || what === "asks" || performance.now() - began > limit) return found !== undefined;
        await new Promise((go) => setTimeout(go, 10));
      }
    },
    [words, longest, doing] as const,
  );
}

/** Presses it as soon as it can be pressed. */
export async function press(excel: ExcelDriver, words: string): Promise<void> {
  if (!(await button(excel, words, "presses"))) {
    throw new Error(`The pane has no button “${words}” that can be pressed`);
  }
}

export function hasButton(excel: ExcelDriver, words: string): Promise<boolean> {
  return button(excel, words, "asks");
}

/** Resolves when there is such a button that can be pressed. */
export async function untilButton(excel: ExcelDriver, words: string): Promise<void> {
  if (!(await button(excel, words, "waits"))) throw new Error(`The pane gets no button “${words}”`);
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
  if (done instanceof RegExp) {
    const words = await newWords(excel, done.source, longest);
    return { ...words, isDone: words.running === "" && done.test(words.status) };
  }
  for (const began = performance.now(); ;) {
    const now = await newWords(excel, "", 0);
    const isDone = now.running === "" && (await done());
    const isOver = isDone || (now.running === "" && now.alert !== "");
    if (isOver || performance.now() - began > longest) return { ...now, isDone };
    await new Promise((go) => setTimeout(go, 25));
  }
}

/** As soon as they are these, or tell that something went wrong, or after so many milliseconds. */
function newWords(excel: ExcelDriver, source: string, limit: number): Promise<Omit<Said, "isDone">> {
  return excel.inAddIn(
    async ([wanted, most]) => {
      const words = (role: string): string =>
        [...document.querySelectorAll<HTMLElement>(`[role=${role}] *`)]
          .filter((each) => each.children.length === 0 && each.dataset["old"] !== each.textContent)
          .filter((each) => each.closest("button") === null || each.closest("li") !== null || role === "status")
          .map((each) => (each instanceof HTMLTextAreaElement ? each.value : each.textContent))
          .join(" ")
          .trim();
      const isSaid = new RegExp(wanted, "u");
      for (const began = performance.now(); ;) {
        const running = document.querySelector("[role=progressbar]")?.getAttribute("aria-label") ?? "";
        const [alert, status] = [words("alert"), words("status")];
        const isOver = running === "" && (alert !== "" || isSaid.test(status));
        if (isOver || performance.now() - began >= most) return { alert, status, running };
        await new Promise((go) => setTimeout(go, 10));
      }
    },
    [source, limit] as const,
  );
}
