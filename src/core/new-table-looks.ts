/** What the sheets of the tables look like beyond what `NewTable` says of each: constants that every writer uses. */

import type { Look } from "./report";

/** A pale yellow under the cells that people fill in, readable in print and by those who see few colours. */
export const inputFill = "#FFF8E1";

/** Excel: the name of a style that every version since 2007 has. */
export const newTableStyle = "TableStyleLight9";

/** Of the two lines above the table. */
export const tableTitleLook: Look = { bold: true, size: 14 };
export const tableHintLook: Look = { italic: true };

/** Of the table's cells, headings too. */
export const tableCellLook: Look = { down: "center", wrap: true };
