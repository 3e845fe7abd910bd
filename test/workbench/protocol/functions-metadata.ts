/** Reads an add-in's functions.json, as Excel does after the manifest named it: to definitions that the workbook can calculate with. */
import type { CustomFunctionDefinition, CustomFunctionParameter } from "../engine/custom-function";
import { isRecord } from "./arguments";
import type { Json } from "./wire";

type Entry = { readonly [key: string]: Json };

/** Excel: an empty or missing namespace in the manifest means that functions are typed without a prefix. */
export function readFunctions(text: string, namespace: string): CustomFunctionDefinition[] {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file) || !Array.isArray(file["functions"])) throw new Error("functions.json has no list of functions");
  const acceptsErrors = file["allowErrorForDataTypeAny"] === true;
  return file["functions"].map((entry: unknown) => readFunction(entry, namespace, acceptsErrors));
}

/** Excel: data types as arguments and results are a switch of the whole file, and need CustomFunctionsRuntime 1.4. */
export function allowsDataTypes(text: string): boolean {
  const file: unknown = JSON.parse(text);
  return isRecord(file) && file["allowCustomDataForDataTypeAny"] === true;
}

function readFunction(entry: unknown, namespace: string, acceptsErrors: boolean): CustomFunctionDefinition {
  if (!isRecord(entry)) throw new Error("functions.json: a function is not an object");
  const id = textOf(entry, "id");
  const name = textOf(entry, "name");
  const options = isRecord(entry["options"]) ? entry["options"] : {};
  const parameters = Array.isArray(entry["parameters"]) ? entry["parameters"] : [];
  const streaming = options["stream"] === true;
  const isMatrix = isRecord(entry["result"]) && entry["result"]["dimensionality"] === "matrix";
  const isSet = (option: string): boolean => options[option] === true;
  return {
    id,
    name: namespace === "" ? name : `${namespace}.${name}`,
    parameters: parameters.map((parameter: unknown) => readParameter(parameter, id)),
    // Excel: a streaming function is no volatile one, and asks for addresses by options of its own.
    volatile: !streaming && isSet("volatile"),
    streaming,
    cancelable: isSet("cancelable"),
    requiresAddress: isSet(streaming ? "requiresStreamAddress" : "requiresAddress"),
    requiresParameterAddresses:
      isMatrix && isSet(streaming ? "requiresStreamParameterAddresses" : "requiresParameterAddresses"),
    acceptsErrors,
  };
}

function readParameter(entry: unknown, functionId: string): CustomFunctionParameter {
  if (!isRecord(entry)) throw new Error(`functions.json: a parameter of ${functionId} is not an object`);
  const type = entry["type"];
  return {
    name: textOf(entry, "name"),
    type: type === "number" || type === "string" || type === "boolean" ? type : "any",
    matrix: entry["dimensionality"] === "matrix",
    optional: entry["optional"] === true,
    repeating: entry["repeating"] === true,
  };
}

function textOf(entry: Entry, key: string): string {
  const text = entry[key];
  if (typeof text !== "string" || text === "") throw new Error(`functions.json: an entry has no ${key}`);
  return text;
}
