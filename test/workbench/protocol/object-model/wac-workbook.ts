/** The object that office.js speaks to for what Excel on the web does outside of the open workbook: making another one. */
import { bytesOf } from "../base64";
import { kind, type Kind } from "../kind";
import type { Session } from "../session";

export const wacWorkbookKind: Kind<Session> = kind({
  name: "WacWorkbook",
  methods: {
    createAndOpenWorkbook: ({ surroundings }, args) => {
      const file = args.optionalText(0);
      surroundings.openNewWorkbook(file === undefined ? null : bytesOf(file));
    },
  },
});
