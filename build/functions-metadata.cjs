/** What Excel is told of each function, a file for each language: from the comments in src/functions/functions.ts and the
 *  English of functions-texts.json beside it. webpack.config.js puts the files into dist/, manifest.xml names them. */

const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/** The sources that the files are made of, below the folder `src`. */
const sources = {
  functions: path.join("functions", "functions.ts"),
  texts: path.join("functions", "functions-texts.json"),
  names: path.join("core", "function-names.ts"),
};

/** By file name: Vietnamese is what Excel falls back on, see DefaultLocale in manifest.xml. */
async function functionsMetadata(folder) {
  const at = (name) => path.join(folder, sources[name]);
  const texts = JSON.parse(fs.readFileSync(at("texts"), "utf8"));
  const separator = separatorIn(fs.readFileSync(at("names"), "utf8"));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([at("functions")]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson);
  const file = (each) =>
    JSON.stringify(
      {
        // Excel: numbers that bring their format along, and errors in single cells of a range.
        allowCustomDataForDataTypeAny: true,
        allowErrorForDataTypeAny: true,
        functions: functions.map((described) => named(each(described), separator)),
      },
      null,
      2,
    );
  checkTexts(functions, texts);
  return {
    "functions.json": file((described) => inVietnamese(described, texts)),
    "functions.en-us.json": file((described) => inEnglish(described, texts)),
  };
}

/** The comments spell names with a dot; the constant of function-names.ts decides. */
function separatorIn(source) {
  const found = /export const functionSeparator = "([._])";/u.exec(source)?.[1];
  if (found === undefined) throw new Error("function-names.ts has no functionSeparator that Excel allows: . or _");
  return found;
}

function named({ id, ...described }, separator) {
  const name = id.replace(".", separator);
  // Excel: without the dimension an answer of rows would be refused.
  return { ...described, id: name, name, result: { type: "any", dimensionality: "matrix" } };
}

function inVietnamese(described, { argumentsInVietnamese }) {
  return {
    ...described,
    parameters: described.parameters.map((each) => ({ ...each, name: argumentsInVietnamese[each.name] })),
  };
}

function inEnglish(described, { english }) {
  const { description, parameters } = english[described.id];
  return {
    ...described,
    description,
    parameters: described.parameters.map((each) => ({ ...each, description: parameters[each.name] })),
  };
}

/** Every function and argument has its words in both languages, and no words are left over. */
function checkTexts(functions, { argumentsInVietnamese, english }) {
  const spoken = functions.flatMap(({ id, parameters }) => parameters.map(({ name }) => `${id} ${name}`));
  const written = Object.entries(english).flatMap(([id, each]) =>
    Object.keys(each.parameters).map((name) => `${id} ${name}`),
  );
  const unlike = [
    ...spoken.filter((each) => !written.includes(each)),
    ...written.filter((each) => !spoken.includes(each)),
    ...functions
      .flatMap(({ parameters }) => parameters.map(({ name }) => name))
      .filter((name) => !(name in argumentsInVietnamese)),
  ];
  if (unlike.length > 0) throw new Error(`functions-texts.json and functions.ts differ: ${unlike.join(", ")}`);
}

module.exports = { functionsMetadata, sources };
