// The icons that the manifest names: every size that Excel requires is there, and each PNG has the size it is named for.
import { existsSync, readFileSync } from "node:fs";
import { fileBehind } from "./addresses";
import { attribute, elementsAt, elementsNamed, type Element } from "./element";
import { resourcesOf } from "./resources";
import type { Ledger, Manifest, Rule } from "./rule";

/** Excel: the first three are required, the others keep an icon sharp on screens of 125 % to 200 %. */
const requiredSizes = [16, 32, 80];
const sizes = [...requiredSizes, 20, 24, 40, 48, 64];
/** Excel: the add-in's own icon, in the list of add-ins, of a task pane add-in. */
const ownIcons = { IconUrl: 32, HighResolutionIconUrl: 64 };

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height, which stand first in a PNG; undefined for other files. */
function pngSize(path: string): [number, number] | undefined {
  const bytes = readFileSync(path);
  const isPng = bytes.length >= 24 && bytes.subarray(0, 8).equals(signature);
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : undefined;
}

function lookAtPng(manifest: Manifest, at: Element, address: string, size: number, ledger: Ledger): void {
  const file = fileBehind(manifest, address);
  const [width, height] = (file !== undefined && existsSync(file) ? pngSize(file) : undefined) ?? [0, 0];
  const found = width === 0 ? `no PNG is at ${address}` : `${address} has ${width} × ${height} pixels`;
  const remedy = `Draw it with ${size} × ${size} pixels (assets/render-icons.ts).`;
  ledger.expect(width === size && height === size, at, found, remedy);
}

export const icons: Rule = {
  name: "icons in every size",
  look(manifest, ledger) {
    const resources = new Map(resourcesOf(manifest.root).map((resource) => [attribute(resource, "id"), resource]));
    for (const icon of elementsNamed(manifest.root, "Icon")) {
      const given = icon.children.map((image) => Number(attribute(image, "size")));
      for (const size of requiredSizes) {
        ledger.expect(
          given.includes(size),
          icon,
          `it has no image of ${size} pixels`,
          `Add <bt:Image size="${size}">.`,
        );
      }
      for (const [index, image] of icon.children.entries()) {
        const size = given[index] ?? 0;
        const isFirst = given.indexOf(size) === index;
        const remedy = `Give each of ${[...sizes].sort((a, b) => a - b).join(", ")} once.`;
        ledger.expect(
          isFirst && sizes.includes(size),
          image,
          `the size ${attribute(image, "size")} is not right here`,
          remedy,
        );
        const resource = resources.get(attribute(image, "resid"));
        if (resource !== undefined) lookAtPng(manifest, resource, attribute(resource, "DefaultValue"), size, ledger);
      }
    }
    for (const [name, size] of Object.entries(ownIcons)) {
      for (const own of elementsAt(manifest.root, name)) {
        lookAtPng(manifest, own, attribute(own, "DefaultValue"), size, ledger);
      }
    }
  },
};
