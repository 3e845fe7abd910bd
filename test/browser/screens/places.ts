/** Where the pictures of screens are kept, and the fonts that they were made with. */
import { join, resolve } from "node:path";

export const docs = resolve(__dirname, "../../../docs");
export const pictures = join(docs, "images/screens");
export const fontsFile = join(pictures, "fonts.json");
/** What a failing test saw; not kept in the repository. */
export const seen = resolve(docs, "../.cache/screens");
