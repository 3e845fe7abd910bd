/** The pane's views, each brought up from wherever the pane is. */
import type { ExcelDriver } from "../../workbench/driver";
import { press } from "./pane-words";

/** The walk, wherever the pane was before. */
export async function openPane(excel: ExcelDriver): Promise<void> {
  await excel.press("Attain.OpenPane");
  const back = excel.pane.getByRole("button", { name: "Trở lại các bước" });
  if (await back.isVisible()) await back.click();
}

/** A view of the pane that is known by a button of its own. */
function opened(label: string, isOpen: string): (excel: ExcelDriver) => Promise<void> {
  return async (excel) => {
    const own = excel.pane.getByRole("button", { name: isOpen, exact: true });
    if (await own.isVisible()) return;
    await openPane(excel);
    await press(excel, label);
    await own.waitFor();
  };
}

export const openPicker = opened("Chèn công thức", "Chèn vào ô");
