/** The pane's views, each brought up from wherever the pane is. */
import type { ExcelDriver } from "../../workbench/driver";
import { choose, hasButton, press, untilButton } from "./pane-words";

/** The walk, wherever the pane was before. */
export async function openPane(excel: ExcelDriver): Promise<void> {
  await excel.press("Attain.OpenPane");
  if (await hasButton(excel, "Trở lại các bước")) await press(excel, "Trở lại các bước");
}

/** A view of the pane that is known by a button of its own, as soon as that can be pressed. */
function opened(label: string, own: string): (excel: ExcelDriver) => Promise<void> {
  return async (excel) => {
    if (await hasButton(excel, own)) return;
    await openPane(excel);
    await press(excel, label);
    await untilButton(excel, own);
  };
}

export const openPicker = opened("Chèn công thức", "Chèn vào ô");
const openLooking = opened("Chuẩn bị gửi", "Xem lại");
export const openWriting = opened("Lời văn báo cáo", "Đưa vào trang tính");

/** With what is found in the workbook by now. */
export async function openSending(excel: ExcelDriver): Promise<void> {
  if (await hasButton(excel, "Xem lại")) await press(excel, "Xem lại");
  else await openLooking(excel);
}

export async function openSendingHere(excel: ExcelDriver): Promise<void> {
  await openSending(excel);
  await press(excel, "Ngay trong sổ này");
}

const plan = `Số: 12/KH-UBND
KẾ HOẠCH phát triển kinh tế - xã hội năm 2026
II. Chỉ tiêu thành phố giao:
1. Trồng mới 35,5 ha rừng sản xuất.
2. Tỷ lệ đường xã được bê tông hoá đạt 95%.`;

/** A text is read and all that is sure is accepted; beside a plan it is said to be more of it. */
function reading(isBeside: boolean): (excel: ExcelDriver) => Promise<void> {
  return async (excel) => {
    if (await hasButton(excel, "Ghi 1 chỉ tiêu vào sổ")) return;
    await openPane(excel);
    await press(excel, "Nhập từ văn bản");
    await untilButton(excel, "Đọc văn bản");
    if (await hasButton(excel, "Đọc văn bản khác")) await press(excel, "Đọc văn bản khác");
    await excel.pane.getByLabel("Hoặc dán văn bản").fill(plan);
    await press(excel, "Đọc văn bản đã dán");
    await press(excel, "Nhận tất cả chỗ đã chắc");
    await excel.pane.getByRole("heading", { name: "Ghi vào sổ" }).waitFor();
    if (isBeside) await choose(excel, "Văn bản này là", "more");
    await untilButton(excel, "Ghi 1 chỉ tiêu vào sổ");
  };
}

export const readPlan = reading(false);
export const readPlanBeside = reading(true);
