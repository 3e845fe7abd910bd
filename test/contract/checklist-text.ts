/** What is printed of the tables: the checklist for a person with real Excel, and the snippet of Script Lab that tries by itself
 *  whatever needs no hands. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
// The plain build: the other one loads its parts in a way that Jest doesn't know.
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";
import type { Behaviour, Group, Source } from "./behaviour";
import { pageText, scriptTexts } from "./scripts";

const style = { plugins: [babel, estree, markdown], printWidth: 120 };

const regions = { "vi-VN": "In a Vietnamese Excel: ", "en-US": "In an English Excel: " } as const;

/** A cell of a table: a bar would end it. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

function source(page: Source): string {
  return typeof page === "string" ? `[page](${page})` : `no page; ${page.guess}`;
}

function line(row: Behaviour): string {
  const steps = `${row.region ? regions[row.region] : ""}${row.do}`;
  const cells = ["script" in row ? "⚙" : "☐", `\`${row.id}\``, row.says, steps, row.see, source(row.page)];
  return `| ${cells.map(cell).join(" | ")} |`;
}

function section({ title, behaviours }: Group): string {
  const head = "| | row | Excel … | do | see | said |\n| --- | --- | --- | --- | --- | --- |";
  return `### ${title}\n\n${head}\n${behaviours.map(line).join("\n")}`;
}

export async function checklistText(groups: readonly Group[]): Promise<string> {
  const rows = groups.flatMap(({ behaviours }) => behaviours);
  const scripted = rows.filter((row) => "script" in row).length;
  const guesses = rows.filter(({ page }) => typeof page !== "string").length;
  const text = [
    "# To see in real Excel",
    "Made by `npx tsx test/contract/checklist.ts --write` from the tables in `test/contract`; a test fails where it is out of date.",
    "The workbench plays Excel by Microsoft's documentation and by what people report. The first part is for a person's eyes: what no page settles, or what reports contradict, with what we do if it isn't so. The second part is the contract that the workbench is held to, row by row: the same rows run in `test/browser/contract.test.ts`. Hosts to try: LTSC 2021 and Microsoft 365 on Windows, Mac, the web; mailed workbooks also in Excel 2010 and WPS.",
    readFileSync(join(__dirname, "by-eye.md"), "utf8").trim(),
    "## The contract",
    `${rows.length} behaviours that Attain relies on, or that a user of the workbench meets. Each begins on a blank sheet named Contract. ${guesses} stand on no page that could be found: they say so, and want a look before the others.`,
    `⚙: ${scripted} of them try themselves. Install Script Lab from the store, **Import**, paste [excel-contract.yaml](excel-contract.yaml), **Run**, press the button: each row is told as it is (✓), or with what was seen instead (✗). Use a new workbook. By hand (☐) are the others; where a row speaks of \`values\`, \`load\` and the like, any snippet of Script Lab will do.`,
    ...groups.map(section),
  ].join("\n\n");
  return format(text, { ...style, parser: "markdown" });
}

/** Expected values are told apart from what was seen by their JSON. */
const runner = `
async function tryAll() {
  const list = document.getElementById("seen");
  list.textContent = "";
  const culture = await Excel.run(async (context) => {
    const info = context.workbook.application.cultureInfo.load("name");
    await context.sync();
    return info.name;
  });
  const which = document.getElementById("which").value.trim();
  let differing = 0;
  for (const [id, { says, is, region }] of Object.entries(rows)) {
    if (!id.startsWith(which)) continue;
    let seen = "(not for this region)";
    const isHere = !region || region === culture;
    if (isHere) {
      try {
        seen = JSON.stringify(await contract.tried(id));
      } catch (error) {
        seen = String(error);
      }
    }
    const isSo = seen === JSON.stringify(is);
    if (isHere && !isSo) differing++;
    const line = document.createElement("li");
    line.textContent = (isSo ? "✓ " : isHere ? "✗ " : "– ") + id + ": " + says + (isSo ? "" : " Seen: " + seen);
    list.append(line);
  }
  document.getElementById("sum").textContent = differing + " behave otherwise than the contract says.";
}
document.getElementById("run").onclick = () => void tryAll();
`;

export async function snippetText(groups: readonly Group[]): Promise<string> {
  const scripts = scriptTexts();
  const rows = groups.flatMap(({ behaviours }) => behaviours).filter(({ id }) => scripts.has(id));
  const expected = rows.map(({ id, says, is, region }) => [id, { says, is, ...(region ? { region } : {}) }] as const);
  const script = await format(
    `${pageText()}\nconst rows = ${JSON.stringify(Object.fromEntries(expected))};\n${runner}`,
    { ...style, parser: "babel" },
  );
  const block = (text: string): string =>
    text
      .trim()
      .split("\n")
      .map((each) => (each === "" ? "" : `    ${each}`))
      .join("\n");
  return `# Made by npx tsx test/contract/checklist.ts --write. A snippet of Script Lab; see excel-checklist.md.
name: Excel's behaviours
description: Tries what Attain relies on of Excel
host: EXCEL
api_set: {}
script:
  content: |
${block(script)}
  language: typescript
template:
  content: |
    <input id="which" placeholder="all, or rows that begin so">
    <button id="run">Try</button>
    <p id="sum"></p>
    <ul id="seen"></ul>
  language: html
style:
  content: |
    li { font: 13px sans-serif }
  language: css
libraries: |
  https://appsforoffice.microsoft.com/lib/1/hosted/office.js
  @types/office-js
`;
}
