/** The user's regional settings as far as typing and showing numbers, dates and formulas depend on them. */

export interface Culture {
  /** BCP 47 tag, "vi-VN". */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Between arguments in typed formulas: ";" where the decimal separator is a comma. */
  readonly listSeparator: string;
  readonly dateSeparator: string;
  readonly dateOrder: "dmy" | "mdy" | "ymd";
  /** What number format 14 ("m/d/yyyy" in the file) is shown as. */
  readonly shortDate: string;
  readonly shortTime: string;
  readonly currency: string;
}

export const vietnamese: Culture = {
  name: "vi-VN",
  decimalSeparator: ",",
  groupSeparator: ".",
  listSeparator: ";",
  dateSeparator: "/",
  dateOrder: "dmy",
  shortDate: "dd/mm/yyyy",
  shortTime: "hh:mm",
  currency: "₫",
};

export const american: Culture = {
  name: "en-US",
  decimalSeparator: ".",
  groupSeparator: ",",
  listSeparator: ",",
  dateSeparator: "/",
  dateOrder: "mdy",
  shortDate: "m/d/yyyy",
  shortTime: "h:mm AM/PM",
  currency: "$",
};
