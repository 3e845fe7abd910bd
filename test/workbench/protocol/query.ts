/** Answers load() and retrieve(): from the names that the caller asked for to the values of an object and of what hangs on it. */
import type { Session } from "./session";
import { camelCase, pascalCase, type Thing } from "./kind";
import { isAnswered } from "./member-sets";
import type { Json, QueryInfo } from "./wire";

/** What is wanted of one object: all its scalars, or the named members with what is wanted of them. */
interface Wish {
  everything: boolean;
  readonly members: Map<string, Wish>;
}

/** `server`: answers of load() in PascalCase; `client`: answers of retrieve(), as the caller writes names. */
export type Spelling = "server" | "client";

export function answerQuery(thing: Thing, info: QueryInfo, spelling: Spelling, session: Session): Json {
  const wish = wishOf(info);
  return new Answerer(spelling, session, info).answer(thing, wish);
}

function wishOf(info: QueryInfo): Wish {
  const wish: Wish = { everything: false, members: new Map() };
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  for (const path of paths) {
    let at = wish;
    for (const segment of path.split("/").map((part) => part.trim())) {
      // Excel: office.js strips "items/" from texts but not from arrays and objects.
      if (segment === "items" || segment === "") continue;
      if (segment === "*") break;
      const name = camelCase(segment);
      let next = at.members.get(name);
      if (!next) at.members.set(name, (next = { everything: false, members: new Map() }));
      at = next;
    }
    // The name of a navigation property alone means all its scalars; that of a scalar means itself.
    at.everything = true;
  }
  if (!info.Select?.length) wish.everything = true;
  return wish;
}

class Answerer {
  constructor(
    private readonly spelling: Spelling,
    private readonly session: Session,
    private readonly page: Pick<QueryInfo, "Top" | "Skip">,
  ) {}

  answer(thing: Thing, wish: Wish): Json {
    const answer: Record<string, Json> = this.spelling === "server" ? { ...this.session.identityOf(thing) } : {};
    const ofItems: Wish = { everything: wish.everything, members: new Map() };
    if (wish.everything) for (const name of this.known(thing)) this.put(answer, thing, name);
    for (const [name, inner] of wish.members) {
      this.session.requireMember(thing.member(name));
      if (thing.hasScalar(name)) this.put(answer, thing, name);
      else if (thing.isCollection && !thing.hasNavigation(name)) ofItems.members.set(name, inner);
      else answer[this.spelt(name)] = this.answerLinked(thing, name, inner);
    }
    if (thing.isCollection && (ofItems.everything || ofItems.members.size > 0)) {
      const skip = this.page.Skip ?? 0;
      const items = thing.items(this.session).slice(skip, skip + (this.page.Top ?? Infinity));
      const inner = new Answerer(this.spelling, this.session, {});
      answer[this.spelling === "server" ? "_Items" : "items"] = items.map((item) => inner.answer(item, ofItems));
    }
    return answer;
  }

  /** All that this Excel has of it. */
  private known(thing: Thing): readonly string[] {
    return thing.scalarNames.filter((name) => isAnswered(thing.member(name), this.session.sets));
  }

  private answerLinked(thing: Thing, name: string, wish: Wish): Json {
    const linked = thing.follow(name, this.session);
    return linked && this.answer(linked, wish);
  }

  private put(answer: Record<string, Json>, thing: Thing, name: string): void {
    answer[this.spelt(name)] = thing.read(name, this.session);
  }

  private spelt(name: string): string {
    return this.spelling === "server" ? pascalCase(name) : name;
  }
}
