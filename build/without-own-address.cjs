/** pdf.js asks for its own address only in Node, to find a drawing library that reading text doesn't need. */
module.exports = (source) => source.replaceAll("import.meta.url", JSON.stringify("file:///pdf.mjs"));
