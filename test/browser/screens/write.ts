/** `npx tsx test/browser/screens/write.ts`: shows every screen and writes its picture and docs/screens.md anew. Look at what has
 *  changed before it is committed: the tests hold the screens to these pictures from then on. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import prettier from "prettier";
import { pngOf } from "../../gallery/png";
import { readPng } from "../../pictures/read-png";
import setUp from "../../workbench/global-setup";
import tearDown from "../../workbench/global-teardown";
import { withFewColours } from "./few-colours";
import { paneStories } from "./pane-stories";
import { fontsOf, openPictured, pictureOf, type Story } from "./screen";
import { docs, fontsFile, pictures } from "./places";
import { workbenchStory } from "./workbench-story";

const stories: readonly Story[] = [workbenchStory, ...paneStories];
function page(): string {
  const parts = stories.map(({ title, screens }) => {
    const shown = screens.map(({ name, says }) => `${says}\n\n![${says}](images/screens/${name}.png)`);
    return `## ${title}\n\n${shown.join("\n\n")}`;
  });
  return (
    "# Screens\n\nEvery screen of the workbench and of the pane, as they are to look. " +
    "Made by `npx tsx test/browser/screens/write.ts`;\n" +
    "tests hold every screen to its picture (`test/browser/screens`), whatever way its letters are smoothed.\n\n" +
    `${parts.join("\n\n")}\n`
  );
}

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  await setUp();
  try {
    if (only.length === 0) await rm(pictures, { recursive: true, force: true });
    await mkdir(pictures, { recursive: true });
    for (const { locale, screens } of stories) {
      if (only.length > 0 && !screens.some(({ name }) => only.includes(name))) continue;
      const excel = await openPictured(locale);
      if (locale === "vi-VN")
        await writeFile(fontsFile, await prettier.format(JSON.stringify(await fontsOf(excel)), { parser: "json" }));
      for (const screen of screens) {
        await screen.show(excel);
        await excel.quiet();
        await excel.calculated();
        if (only.length > 0 && !only.includes(screen.name)) continue;
        const png = pngOf(withFewColours(readPng(await pictureOf(excel, screen))), [256]);
        await writeFile(join(pictures, `${screen.name}.png`), png);
        process.stdout.write(`${screen.name} ${(png.length / 1024).toFixed(0)} kB\n`);
      }
      await excel.close();
    }
    await writeFile(join(docs, "screens.md"), await prettier.format(page(), { parser: "markdown", printWidth: 120 }));
    process.stdout.write(`${(await readdir(pictures)).length} files\n`);
  } finally {
    await tearDown();
  }
}

void main();
