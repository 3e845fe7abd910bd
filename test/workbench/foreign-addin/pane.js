/* global Excel, Office */
/** The pane: what is selected, in the words of the Common API, and one format for many cells. */
window.opened = new Date().toISOString();
Office.onReady(({ host }) => {
  const state = document.getElementById("state");
  state.textContent = `Ready in ${host}`;
  document.getElementById("read").addEventListener("click", () => {
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, ({ status, value }) => {
      state.textContent = `${status}: ${JSON.stringify(value)}`;
    });
  });
  document.getElementById("format").addEventListener("click", () =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().numberFormat = [["0.00"]];
      await context.sync();
    }),
  );
});
