/** Sheet and structure passwords. A file holds Excel's old 16-bit hash of them, which many passwords share. */

interface Lock {
  readonly password: string | null;
  readonly hash: string | null;
}

export function isRightPassword({ password, hash }: Lock, given = ""): boolean {
  if (password !== null) return password === given;
  return hash === null || passwordHash(given) === hash.toUpperCase();
}

/** The hash that "password" attributes hold: four hexadecimal digits. */
export function passwordHash(password: string): string {
  if (password === "") return "";
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(i);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
