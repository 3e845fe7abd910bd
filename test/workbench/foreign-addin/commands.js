/* global Office */
/** A command of the ribbon: what it writes counts its presses, for its page stays. */
let presses = 0;
Office.onReady(() => {
  Office.actions.associate("write", (event) => {
    presses += 1;
    Office.context.document.setSelectedDataAsync(`pressed ${presses} of ${event.source.id}`, () => event.completed());
  });
});
