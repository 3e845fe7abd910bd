/** Long work of the page in slices, between which it answers to keys and mouse. The work is a generator that stops where it may
 *  be interrupted. */

/** In milliseconds. With the stretch to the next stop a slice stays far below the 50 that a person would feel. */
const slice = 8;

/** Answers how to give the work up: then its outcome isn't told. Throws into the page what the work throws. */
export function inSlices<T>(work: Generator<void, T, void>, take: (outcome: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const goOn = (): void => {
    const until = performance.now() + slice;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) take(step.value);
    else timer = setTimeout(goOn, 0);
  };
  timer = setTimeout(goOn, 0);
  return () => clearTimeout(timer);
}
