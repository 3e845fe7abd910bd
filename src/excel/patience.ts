/** Excel on the web may take a request and never answer it, also not once it is back (office-js issues 4805, 6150, 6678).
 *  Nobody waits for that longer than a minute: then the pane is free again and says so. */

/** A report of the largest plan takes 20 s on a slow line. */
const patience = 60_000;

/** Excel was asked and has not answered. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  constructor() {
    super("Excel has not answered within a minute.");
  }
}

/** What comes of the work, or `NoAnswer`; an answer that comes later is nobody's any more. */
export function answeredInTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer()), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
