/** How global-setup.ts hands over to the tests, which run in processes of their own: by the environment. */

/** Addresses and browser that global-setup.ts has started, by their names in the environment. */
export const environment = {
  browser: "WORKBENCH_BROWSER",
  books: "WORKBENCH_BOOKS",
  page: "WORKBENCH_PAGE",
  product: "WORKBENCH_PRODUCT",
  productFault: "WORKBENCH_PRODUCT_FAULT",
  sample: "WORKBENCH_SAMPLE",
} as const;
