/** Where a method of the object model takes other arguments than Excel's: than office.js sends, and than Microsoft's declarations allow. */
import type { DeclaredParameter } from "./declared-methods";
import type { TakenArgument } from "./taken-arguments";

export interface MethodArguments {
  /** Names, in the order in which office.js sends them. */
  readonly sent: readonly string[];
  /** Undefined for members that are office.js' own. */
  readonly declared: readonly DeclaredParameter[] | undefined;
  readonly taken: ReadonlyMap<number, TakenArgument>;
}

export function argumentFaults({ sent, declared, taken }: MethodArguments): string[] {
  const beyond = [...taken.keys()].filter((place) => place >= sent.length);
  const faults = beyond.map((place) => `reads argument ${place + 1} of ${sent.length}`);
  sent.forEach((name, place) => {
    const own = taken.get(place);
    const other = declared?.find((parameter) => parameter.name === name) ?? declared?.[place];
    if (!own) faults.push(`doesn't read ${name}`);
    else if (other) faults.push(...differences(own, other).map((difference) => `${name}: ${difference}`));
    else if (declared) faults.push(`${name} is not declared`);
  });
  return faults;
}

function differences(own: TakenArgument, declared: DeclaredParameter): string[] {
  const found: string[] = [];
  if (own.isRequired && declared.isOptional) found.push("may be left out");
  if (!own.kinds.has("any") && !declared.kinds.has("any")) {
    found.push(...without(declared.kinds, own.kinds).map((kind) => `no ${kind} is taken`));
    found.push(...without(own.kinds, declared.kinds).map((kind) => `a ${kind} is taken`));
  }
  if (declared.words && own.words) {
    found.push(...without(declared.words, own.words).map((word) => `"${word}" is not known`));
    found.push(...without(own.words, declared.words).map((word) => `"${word}" is no word of Excel's`));
  }
  return found;
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): string[] {
  return [...these].filter((each) => !those.has(each));
}
