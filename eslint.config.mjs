import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What the compiler lets through in the core although it makes an answer depend on the day, the machine or chance. */
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core has no clock: take the day as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The core has no clock: take the day as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The core has no chance in it.",
  },
  { selector: "Identifier[name='Intl']", message: "The core has no locale: sentences are made in src/text." },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/]",
    message: "The core has no locale: sentences are made in src/text.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "prefer-const": "error",
    },
  },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["src/**/*.ts", "src/**/*.tsx"], rules: { "no-console": "error" } },
  { files: ["src/core/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...impure] } },
  // Tables of data, one row a line, may be as long as their subject.
  {
    files: ["src/core/plan-2025.ts", "src/text/*.ts", "test/**/*.test.ts", "test/**/*.test.tsx"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": hooks, "jsx-a11y": a11y },
    rules: { ...hooks.configs.recommended.rules, ...a11y.flatConfigs.strict.rules },
  },
);
