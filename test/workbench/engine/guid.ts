/** Ids as Excel writes them: "{8A5F0C2E-…}". */
export function newGuid(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
