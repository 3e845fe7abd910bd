/** Makes the workbook fit to be mailed, in a copy or in itself: every call of a function of ours becomes Excel's own
 *  formula, or the figure of now. */

import { readBook } from "../core/book";
import type { GoOn } from "../core/going-on";
import type { NativeCall, SendAs } from "../core/mailed-formula";
import { nativeCall } from "../core/native-formula";
import { remembering } from "../core/native-memory";
import { done, type Outcome } from "../core/outcome";
import { openAsNewBook, bookBytes } from "../excel/book-file";
import { queueContents } from "../excel/contents";
import { conversation } from "../excel/session";
import { copyToSend, type KeptCell } from "../file/copy-to-send";
import { convertHere } from "./convert-here";
import { readable } from "./readable-file";

export interface Preparation {
  readonly as: SendAs;
  readonly where: "copy" | "here";
}

export interface Prepared {
  /** Cells that were changed. */
  readonly cells: number;
  /** Cells that keep their figure although formulas were asked for. */
  readonly kept: readonly KeptCell[];
}

/** Undefined if the person ended it; then nothing was changed and no copy was made. */
export async function prepareToSend(preparation: Preparation, goOn: GoOn): Promise<Outcome<Prepared | undefined>> {
  const native = await readNative();
  if (!native.ok) return native;
  return preparation.where === "here"
    ? convertHere(preparation.as, native.value, goOn)
    : prepareCopy(preparation.as, native.value, goOn);
}

function readNative(): Promise<Outcome<NativeCall>> {
  return conversation(async (context) => {
    const contents = queueContents(context);
    await context.sync();
    const { plan, settings } = readBook(contents());
    return done(remembering((call) => nativeCall(call, plan, settings.judging)));
  });
}

async function prepareCopy(as: SendAs, native: NativeCall, goOn: GoOn): Promise<Outcome<Prepared | undefined>> {
  const bytes = await bookBytes();
  if (!bytes.ok) return bytes;
  const copy = await readable(() => copyToSend({ bytes: bytes.value, as, native }, goOn));
  if (!copy.ok) return copy;
  if (!copy.value) return done(undefined);
  const opened = await openAsNewBook(copy.value.bytes);
  return opened.ok ? done({ cells: copy.value.cells, kept: copy.value.kept }) : opened;
}
