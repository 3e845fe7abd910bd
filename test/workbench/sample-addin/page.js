/* global CustomFunctions, Excel, Office, OfficeExtension */
/** The sample add-in: a line in its pane, a ribbon command, and functions that show how Excel calls them. */

/** What was handed to functions, call by call, for tests to look at. */
window.calls = [];
window.canceled = 0;

function told(name, ...given) {
  window.calls.push({ name, given });
}

CustomFunctions.associate("ADD", (a, b) => {
  told("ADD", a, b);
  return a + b;
});
CustomFunctions.associate("KIND", (value) => {
  told("KIND", value);
  if (Array.isArray(value)) return `matrix ${value.length}x${value[0].length}`;
  return value === null ? "null" : typeof value;
});
CustomFunctions.associate("SUMALL", (values) => {
  told("SUMALL", values);
  return values.flat().reduce((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
});
CustomFunctions.associate("FAIL", (code, message) => {
  throw new CustomFunctions.Error(code, message);
});
CustomFunctions.associate("RETURNED", (code) => new CustomFunctions.Error(code));
CustomFunctions.associate("REJECTED", () => Promise.reject(new Error("not shown")));
CustomFunctions.associate("LATER", async (value) => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  return value;
});
CustomFunctions.associate("GRID", (rows, columns) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * 10 + column)),
);
CustomFunctions.associate("WHERE", (invocation) => invocation.address);
CustomFunctions.associate("JOIN", (separator, texts) => texts.join(separator));
CustomFunctions.associate("COUNTDOWN", (from, invocation) => {
  let left = from;
  const timer = setInterval(() => {
    invocation.setResult(left);
    if (left-- === 0) clearInterval(timer);
  }, 20);
  invocation.onCanceled = () => {
    clearInterval(timer);
    window.canceled++;
  };
});

CustomFunctions.associate("PLAN.TARGET", (code) => `mục tiêu ${code}`);
CustomFunctions.associate("PLANTARGETV2", (code) => `mục tiêu mới ${code}`);
CustomFunctions.associate("GIVEN", (values, others, one) => {
  const shown = (value) => (value instanceof CustomFunctions.Error ? value.code : value);
  return JSON.stringify([values.map((row) => row.map(shown)), others, one]);
});
CustomFunctions.associate("DOUBLE", (values) =>
  values.map((row) =>
    row.map((value) => {
      if (value === null || value === "") return "";
      return typeof value === "number"
        ? value * 2
        : new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `${value} không phải là số`);
    }),
  ),
);
CustomFunctions.associate("HOLES", () => [
  [1, null],
  ["", new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)],
]);
CustomFunctions.associate("UNEVEN", () => [[1, 2], [3]]);
CustomFunctions.associate("PLACES", (a, b, invocation) => invocation.parameterAddresses.map((address) => [address]));
CustomFunctions.associate("FORMATTED", (values, numberFormat) =>
  values.map((row) => row.map((basicValue) => ({ type: "FormattedNumber", basicValue, numberFormat }))),
);
window.runs = 0;
CustomFunctions.associate("RUNS", () => ++window.runs);
CustomFunctions.associate("VOLATILERUNS", () => ++window.runs);

Office.actions.associate("mark", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["marked"]];
    await context.sync();
  });
  event.completed();
});

Office.onReady(({ host }) => {
  // Excel: office.js does not check API versions by itself; in tests it shall.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.Utility._doApiNotSupportedCheck = true;
  document.getElementById("state").textContent = `Sẵn sàng trong ${host}`;
});
