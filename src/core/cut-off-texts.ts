/** Texts of the table ChiTieu that no row of a report can show in full: from the table and the form that the settings name to
 *  advice with each text's cell. */

import type { ColumnItem, Form } from "./form";
import { columnItems } from "./form-presets";
import type { Problem } from "./problem";
import { address, headingKey, textOf, type SheetTable } from "./table";
import { isCutOff } from "./tall-rows";
import type { TargetColumn } from "./target-columns";

/** The columns of a form that show texts of ChiTieu. */
const shownIn: Readonly<Partial<Record<ColumnItem, TargetColumn>>> = {
  name: "Chỉ tiêu",
  unit: "ĐVT",
  plan: "Kế hoạch",
  group: "Nhóm",
  owner: "Đơn vị chủ trì",
  source: "Nguồn",
};

export function cutOffTexts({ headings, rows, sheet, top, left }: SheetTable, form: Form): readonly Problem[] {
  const keys = headings.map(headingKey);
  return form.columns.flatMap(({ item, isShown, width = columnItems[item].width }): Problem[] => {
    const column = isShown ? shownIn[item] : undefined;
    const place = column === undefined ? -1 : keys.indexOf(headingKey(column));
    if (column === undefined || place < 0) return [];
    return rows.flatMap((cells, row): Problem[] => {
      if (!isCutOff(textOf(cells[place]), width)) return [];
      const at = { sheet, address: address(top + 1 + row, left + place) };
      return [{ kind: "text-cut-off", column, form: form.name, at }];
    });
  });
}
