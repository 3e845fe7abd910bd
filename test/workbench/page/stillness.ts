/** Owns the waiting until nothing has happened for a while, for what is too much to do at every step of a drag or a held key. */

/** Each call puts the work off anew. One timer runs meanwhile: a new one for each of a thousand changes would cost more than they do. */
export function onceStillFor(milliseconds: number, work: () => void): () => void {
  let isWaiting = false;
  let last = 0;
  const look = (): void => {
    const rest = last + milliseconds - performance.now();
    if (rest > 0) {
      window.setTimeout(look, rest);
      return;
    }
    isWaiting = false;
    work();
  };
  return () => {
    last = performance.now();
    if (isWaiting) return;
    isWaiting = true;
    window.setTimeout(look, milliseconds);
  };
}
