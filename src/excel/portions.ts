/** Keeps a long piece of writing below 2 MB a request: what is queued is counted, and sent when the next piece would be too
 *  much. Excel on the web takes 5 MB at the most. */

/** What a range costs in a request, in characters: its path, the actions to get it and to let go of it, one to set it. */
export const costOfRange = 650;

const mostAtOnce = 1_800_000;

export interface Portions {
  /** Resolves when there is room for so many characters more. */
  readonly room: (characters: number) => Promise<void>;
}

export function portionsOf(context: Excel.RequestContext): Portions {
  let queued = 0;
  return {
    room: async (characters) => {
      if (queued > 0 && queued + characters > mostAtOnce) {
        await context.sync();
        queued = 0;
      }
      queued += characters;
    },
  };
}

/** Characters that a content takes in a request. */
export function costOf(content: string | number | boolean | null): number {
  return content === null ? 7 : typeof content === "string" ? quotedLength(content) : 12;
}

/** With its quotes and brackets; what JSON escapes, and what UTF-8 needs several bytes for, counts more. */
function quotedLength(text: string): number {
  let length = text.length + 5;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 92 || code < 32) length++;
    else if (code > 127) length += code > 2047 ? 2 : 1;
  }
  return length;
}
