/** Comments of persons on cells and their replies, of the workbook or of one sheet. */
import { cellArea, isSingleCell } from "../../engine/area";
import type { Comment, Reply } from "../../engine/comment";
import { newGuid } from "../../engine/guid";
import type { Place } from "../../engine/model";
import type { Sheet } from "../../engine/model-sheet";
import type { Arguments } from "../arguments";
import { HostError, invalidArgument, notBuilt } from "../host-error";
import { kind, type Kind, type Scalar, Thing } from "../kind";
import type { Session } from "../session";
import { placeArgument, rangeThing } from "./places";

/** Who is signed in at this Excel: nobody, so comments are signed with the program's name. */
const me = { name: "Workbench", email: "" };

interface Comments {
  readonly session: Session;
  /** null: of all sheets. */
  readonly sheet: Sheet | null;
}

interface HeldComment {
  readonly session: Session;
  readonly id: string;
}

interface HeldReply extends HeldComment {
  readonly replyId: string;
}

function sheetsOf({ session, sheet }: Comments): readonly Sheet[] {
  return sheet ? [sheet] : session.workbook.sheets;
}

function idsOf(comments: Comments): readonly string[] {
  return sheetsOf(comments).flatMap((sheet) => sheet.comments.map(({ id }) => id));
}

function found({ session, id }: HeldComment): { readonly sheet: Sheet; readonly comment: Comment } {
  for (const sheet of session.workbook.sheets) {
    const comment = sheet.comments.find((each) => each.id === id);
    if (comment) return { sheet, comment };
  }
  return fail();
}

function change(held: HeldComment, next: (comment: Comment) => Comment | null): void {
  const { sheet } = found(held);
  sheet.setComments(
    sheet.comments.flatMap((each) => {
      const changed = each.id === held.id ? next(each) : each;
      return changed ? [changed] : [];
    }),
  );
}

/** Mentions ask for people of an organization, and here are none. */
function requirePlain(args: Arguments, place: number): void {
  if (args.word(place, ["Plain", "Mention"], "Plain") === "Mention") throw notBuilt("comments that mention people");
}

function cellOf({ session, sheet }: Comments, args: Arguments): Place {
  // Excel: a comment belongs to one cell, and the workbook's collection wants the sheet in its address.
  const place = placeArgument(args, 0, sheet ?? session.workbook.activeSheet);
  if (!isSingleCell(place.area)) throw invalidArgument();
  return place;
}

function thing(session: Session, id: string): Thing {
  return Thing.of(commentKind, { session, id });
}

function byId(comments: Comments, id: string): Thing | null {
  return idsOf(comments).includes(id) ? thing(comments.session, id) : null;
}

export const commentsKind: Kind<Comments> = kind({
  name: "CommentCollection",
  item: (comments, args) => byId(comments, args.text(0)) ?? fail(),
  items: (comments) => idsOf(comments).map((id) => thing(comments.session, id)),
  methods: {
    add: (comments, args) => {
      const { sheet, area } = cellOf(comments, args);
      requirePlain(args, 2);
      const { top: row, left: column } = area;
      if (sheet.comments.some((each) => each.row === row && each.column === column)) throw invalidArgument();
      const comment = { ...said(args.text(1)), row, column, resolved: false, replies: [] };
      sheet.setComments([...sheet.comments, comment]);
      return thing(comments.session, comment.id);
    },
    getCount: (comments) => idsOf(comments).length,
    getItemAt: (comments, args) => thing(comments.session, idsOf(comments)[args.number(0)] ?? fail()),
    getItemByCell: (comments, args) => {
      const { sheet, area } = cellOf(comments, args);
      const here = sheet.comments.find(({ row, column }) => row === area.top && column === area.left);
      return thing(comments.session, (here ?? fail()).id);
    },
    getItemByReplyId: (comments, args) => {
      const all = sheetsOf(comments).flatMap((sheet) => sheet.comments);
      const comment = all.find(({ replies }) => replies.some(({ id }) => id === args.text(0)));
      return thing(comments.session, (comment ?? fail()).id);
    },
    getItemOrNullObject: (comments, args) => byId(comments, args.text(0)),
  },
});

function said(content: string): Reply {
  return { id: newGuid(), content, author: me, created: new Date() };
}

/** What a comment and a reply have in common. */
function scalars<H extends HeldComment>(
  reply: (held: H) => Reply,
  setContent: (held: H, content: string) => void,
): { readonly [name: string]: Scalar<H> } {
  return {
    id: (held) => reply(held).id,
    content: { get: (held) => reply(held).content, set: (held, value) => setContent(held, String(value)) },
    authorName: (held) => reply(held).author.name,
    authorEmail: (held) => reply(held).author.email,
    creationDate: (held) => reply(held).created.toISOString(),
    richContent: (held) => reply(held).content,
    mentions: () => [],
    contentType: () => "Plain",
  };
}

function location(held: HeldComment): Thing {
  const { sheet, comment } = found(held);
  return rangeThing(held.session, sheet, cellArea(comment.row, comment.column));
}

const commentKind: Kind<HeldComment> = kind({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    ...scalars<HeldComment>(
      (held) => found(held).comment,
      (held, content) => change(held, (comment) => ({ ...comment, content })),
    ),
    resolved: {
      get: (held) => found(held).comment.resolved,
      set: (held, value) => change(held, (comment) => ({ ...comment, resolved: value === true })),
    },
  },
  navigations: { replies: (held) => Thing.of(repliesKind, held) },
  methods: {
    delete: (held) => change(held, () => null),
    getLocation: location,
  },
});

function replyThing(held: HeldComment, replyId: string): Thing {
  return Thing.of(replyKind, { ...held, replyId });
}

function replyById(held: HeldComment, replyId: string): Thing | null {
  return found(held).comment.replies.some(({ id }) => id === replyId) ? replyThing(held, replyId) : null;
}

const repliesKind: Kind<HeldComment> = kind({
  name: "CommentReplyCollection",
  item: (held, args) => replyById(held, args.text(0)) ?? fail(),
  items: (held) => found(held).comment.replies.map(({ id }) => replyThing(held, id)),
  methods: {
    add: (held, args) => {
      requirePlain(args, 1);
      const reply = said(args.text(0));
      change(held, (comment) => ({ ...comment, replies: [...comment.replies, reply] }));
      return replyThing(held, reply.id);
    },
    getCount: (held) => found(held).comment.replies.length,
    getItemAt: (held, args) => replyThing(held, (found(held).comment.replies[args.number(0)] ?? fail()).id),
    getItemOrNullObject: (held, args) => replyById(held, args.text(0)),
  },
});

function replyOf(held: HeldReply): Reply {
  return found(held).comment.replies.find(({ id }) => id === held.replyId) ?? fail();
}

function changeReply(held: HeldReply, next: (reply: Reply) => Reply | null): void {
  change(held, (comment) => ({
    ...comment,
    replies: comment.replies.flatMap((each) => {
      const changed = each.id === held.replyId ? next(each) : each;
      return changed ? [changed] : [];
    }),
  }));
}

const replyKind: Kind<HeldReply> = kind<HeldReply>({
  name: "CommentReply",
  identity: ({ replyId }) => ({ Id: replyId }),
  scalars: {
    ...scalars<HeldReply>(replyOf, (held, content) => changeReply(held, (reply) => ({ ...reply, content }))),
    resolved: (held) => found(held).comment.resolved,
  },
  methods: {
    delete: (held) => changeReply(held, () => null),
    getLocation: location,
    getParentComment: ({ session, id }) => thing(session, id),
  },
});

function fail(): never {
  throw new HostError("ItemNotFound");
}
