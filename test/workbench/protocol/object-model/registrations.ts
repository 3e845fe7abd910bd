/** The pairs of methods by which office.js asks to be told of events: _Register…Event and _Unregister…Event. */
import type { Kind } from "../kind";

export function registrations<T>(
  targetOf: (target: T) => string,
  events: { readonly [name: string]: number },
): NonNullable<Kind<T>["methods"]> {
  const methods: Record<string, NonNullable<Kind<T>["methods"]>[string]> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _, session) => session.events.register(type, targetOf(target));
    methods[`_Unregister${name}`] = (target, _, session) => session.events.unregister(type, targetOf(target));
  }
  return methods;
}
