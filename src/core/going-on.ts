/** Long work tells how far it is, and asks whether to go on: called between its steps, so that the page can draw. */
export type GoOn = (done: number, total: number) => Promise<boolean>;
