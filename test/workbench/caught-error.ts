/** An error of office.js as the add-in's code catches it, and the code that catches it in the add-in's page. */

export interface CaughtError {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

/** An expression that gives what another one throws; null if it throws nothing. */
export function caughtFrom(expression: string): string {
  return `(async () => {
    try {
      await ${expression};
      return null;
    } catch (error) {
      const location = error.debugInfo?.errorLocation ?? "";
      return { code: error.code ?? error.name, message: error.message, location };
    }
  })()`;
}
