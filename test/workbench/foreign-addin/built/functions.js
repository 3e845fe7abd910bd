/* global CustomFunctions */
/** Functions in a page of their own, which has neither the pane's variables nor Excel's objects. */
CustomFunctions.associate("ADD", (a, b) => a + b);
CustomFunctions.associate("KNOWS", (name) => name in window);
