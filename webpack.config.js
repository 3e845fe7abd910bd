/** Builds what is shipped (dist/), and in development the workbench's page (.cache/workbench/) beside it.
 *  ATTAIN_URL is the address that will serve dist/, for example https://attain.example.gov.vn. */

const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { sources } = require("webpack");
const metadata = require("./build/functions-metadata.cjs");

const root = (...parts) => path.join(__dirname, ...parts);
/** The address that manifest.xml names, as it stands in the sources. */
const defaultUrl = "https://localhost:3000";

module.exports = (_env, { mode = "development" } = {}) =>
  mode === "production" ? [product(mode)] : [product(mode), workbench(mode)];

function product(mode) {
  return {
    ...shared(mode),
    name: "attain",
    // Cell functions come first and alone, so that a formula never waits for the pane.
    entry: { functions: root("src/functions/functions.ts"), taskpane: root("src/taskpane/index.tsx") },
    output: { path: root("dist"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    optimization: {
      minimizer: [new TerserPlugin({ extractComments: false })],
      // Functions and pane share one state, so they must share one copy of each module.
      runtimeChunk: "single",
      splitChunks: {
        chunks: ofPage,
        minSize: 0,
        cacheGroups: { default: false, defaultVendors: false, shared: sharedChunk },
      },
    },
    plugins: [
      new HtmlPlugin({
        template: root("src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        scriptLoading: "blocking",
        inject: "body",
        chunks: ["runtime", "shared", "functions", "taskpane"],
        chunksSortMode: "manual",
      }),
      new CopyPlugin({
        patterns: [
          { from: root("manifest.xml"), transform: (content) => withUrl(content.toString("utf8")) },
          { from: root("assets/*.{png,html}"), to: "assets/[name][ext]" },
          { from: root("LICENSE"), to: "LICENSE.txt", noErrorOnMissing: true },
          ...officeFiles(),
        ],
      }),
      functionsMetadata,
      ...(mode === "production" ? [sizeReport] : []),
    ],
  };
}

/** What the page loads at its start. The reading worker shares nothing with it: it brings its own copies when it is used. */
const ofPage = (chunk) => chunk.canBeInitial() && chunk.name !== "reading-worker";
const sharedChunk = { name: "shared", minChunks: 2, chunks: ofPage, enforce: true };

function workbench(mode) {
  return {
    ...shared(mode),
    name: "workbench",
    entry: { page: root("test/workbench/page/page.ts") },
    output: { path: root(".cache/workbench"), filename: "[name].js", clean: true },
    module: { rules: [...shared(mode).module.rules, { test: /\.css$/, type: "asset/source" }] },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: root("test/workbench/page/*.{html,css,svg,png}"), to: "[name][ext]", noErrorOnMissing: true },
        ],
      }),
    ],
  };
}

function shared(mode) {
  return {
    mode,
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "source-map",
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: root(".cache/webpack"),
      buildDependencies: { config: [__filename, root("build", "functions-metadata.cjs")] },
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions } },
        // webpack would write where these files lie on the machine that builds.
        { test: /pdfjs-dist.*\.mjs$/, use: { loader: root("build", "without-own-address.cjs") } },
      ],
    },
  };
}

const swcOptions = {
  swcrc: false,
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    // Said here, since swc-loader writes the first build's mode into these options for all that follow in a process: in
    // development files would name the folder that they were built in.
    transform: { react: { runtime: "automatic", development: false } },
    target: "es2020",
  },
};

/** The files of @microsoft/office-js that Excel's hosts ask for, byte for byte, from our own origin: a closed network
 *  is enough, and nothing is fetched from elsewhere. */
function officeFiles() {
  const from = root("node_modules/@microsoft/office-js/dist");
  const files = [
    "office.js",
    "o15apptofilemappingtable.js",
    "custom-functions-runtime.js",
    "excel-win32-16.01.js",
    "excel-win32-16.01-core.js",
    "excel-web-16.00.js",
    "excel-web-16.00-core.js",
    "excel-mac-16.00.js",
    "excel-mac-16.00-core.js",
    "telemetry/oteljs_agave.js",
    "vi-vn/office_strings.js",
    "en-us/office_strings.js",
  ];
  return [
    ...files.map((file) => ({ from: path.join(from, file), to: `office/${file}`, info: { minimized: true } })),
    { from: path.join(from, "..", "LICENSE.md"), to: "office/LICENSE.md", info: { minimized: true } },
  ];
}

function withUrl(manifest) {
  const url = process.env.ATTAIN_URL;
  if (url === undefined || url === "") return manifest;
  const { origin, protocol } = new URL(url);
  if (protocol !== "https:") throw new Error(`ATTAIN_URL must begin with https://, and is ${url}`);
  return manifest.replaceAll(defaultUrl, origin + new URL(url).pathname.replace(/\/$/, ""));
}

/** functions.json and its English twin: what Excel is told of each function. */
const functionsMetadata = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      for (const file of Object.values(metadata.sources)) compilation.fileDependencies.add(root("src", file));
      compilation.hooks.processAssets.tapPromise("FunctionsMetadata", async () => {
        const files = await metadata.functionsMetadata(root("src"));
        for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  },
};

/** Of the readers of .docx, in kB gzip. */
const mostForWord = 60;

/** What a person's machine fetches before the pane can be used, what formulas need, and what is fetched for one task only,
 *  in gzip; and that no file of ours holds an address of the machine that built it. */
const sizeReport = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("SizeReport", ({ outputOptions, entrypoints, namedChunkGroups }) => {
      const content = (file) => fs.readFileSync(path.join(outputOptions.path, file));
      const gzip = (file) => zlib.gzipSync(content(file), { level: 9 }).length;
      const kilobytes = (files) => `${(files.reduce((sum, file) => sum + gzip(file), 0) / 1024).toFixed(1)} kB gzip`;
      const scripts = (group) => group.getFiles().filter((file) => file.endsWith(".js"));
      const functions = scripts(entrypoints.get("functions"));
      const usable = [
        ...new Set([...functions, ...scripts(entrypoints.get("taskpane")), ...scripts(namedChunkGroups.get("pane"))]),
      ];
      const onDemand = [...namedChunkGroups]
        .map(([name, group]) => [name, scripts(group).filter((file) => !usable.includes(file))])
        .filter(([, files]) => files.length > 0);
      const word = ["reading-office", "reading-word"].flatMap((name) => scripts(namedChunkGroups.get(name)));
      const wordSize = word.reduce((sum, file) => sum + gzip(file), 0) / 1024;
      if (wordSize > mostForWord) throw new Error(`The readers of .docx have ${wordSize.toFixed(1)} kB gzip`);
      const built = fs.readdirSync(outputOptions.path).filter((file) => file.endsWith(".js"));
      const telling = built.filter((file) => content(file).includes(__dirname));
      if (telling.length > 0) throw new Error(`These files hold the path of this folder: ${telling.join(", ")}`);
      process.stdout.write(
        [
          `Cell functions: ${kilobytes(functions)} (${functions.join(" + ")})`,
          `Pane, usable:   ${kilobytes(usable)} (${usable.join(" + ")})`,
          ...onDemand.map(([name, files]) => `On demand:      ${kilobytes(files)} (${name})`),
          `office.js:      ${kilobytes(["office/office.js", "office/excel-win32-16.01.js"])} (Windows; Excel keeps it)`,
          "",
        ].join("\n"),
      );
    });
  },
};
