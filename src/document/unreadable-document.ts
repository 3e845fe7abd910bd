/** What readers of this folder throw for bytes that can't be read as a plan document; `readDocument` hands its fault on as an
 *  answer. Any other error is a bug of ours. */

import type { DocumentFault } from "../core/reading/plan-document";

export class UnreadableDocument extends Error {
  constructor(
    readonly fault: DocumentFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
