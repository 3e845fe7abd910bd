/** The document properties of a workbook that nobody has said anything about. */
import type { DocumentProperties } from "./model";

export const blankDocumentProperties: DocumentProperties = {
  title: "",
  subject: "",
  author: "",
  lastAuthor: "",
  manager: "",
  company: "",
  category: "",
  keywords: "",
  comments: "",
  revisionNumber: 0,
  creationDate: null,
  custom: new Map(),
};
