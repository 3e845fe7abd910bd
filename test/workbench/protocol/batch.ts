/**
 * Runs one ProcessQuery: resolves each object path once, in the order of the actions, carries the actions out over the
 * object model and collects results. Stops at the first error and says at which action, as Excel does.
 */
import { Refusal } from "../engine/refusal";
import { Arguments, isRecord, type Argument } from "./arguments";
import { HostError, invalidArgument, isHostErrorCode, notBuilt } from "./host-error";
import { camelCase, Thing } from "./kind";
import { hasEffect } from "./operations";
import { isPlainWrite } from "./plain-write";
import { answerQuery } from "./query";
import type { Session } from "./session";
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type Json,
  type ObjectPath,
  type PathIds,
} from "./wire";

/**
 * `undoGroup` makes one step for undo of all that the batch does; null for batches that bring answers of functions, or
 * are about pane and ribbon: those are no edits of the add-in's.
 */
export function runBatch(
  request: BatchRequest,
  root: Thing,
  session: Session,
  undoGroup: string | null,
): BatchResponse {
  return new Batch(request, root, session, undoGroup).run();
}

class Batch {
  private readonly resolved = new Map<number, Thing | null>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  /** What office.js asks of its own services (pane, functions) is no operation of the add-in's. */
  private readonly isOfService: boolean;
  /** The member being worked on, for the error's location. */
  private at = "";

  constructor(
    private readonly request: BatchRequest,
    private readonly root: Thing,
    private readonly session: Session,
    private readonly undoGroup: string | null,
  ) {
    this.isOfService = Object.values(request.ObjectPaths).some(
      ({ ObjectPathType: type }) => type === ObjectPathType.NewObject,
    );
  }

  run(): BatchResponse {
    this.session.isCalculationSuspended = false;
    const { Actions } = this.request;
    let failure: BatchError | null = null;
    let index = 0;
    const isAtPlainWrite = (): boolean => {
      const action = Actions[index];
      return action !== undefined && failure === null && isPlainWrite(action, this.request);
    };
    const next = (): void => {
      const action = Actions[index] as Action;
      failure = this.attempt(action, index);
      index++;
    };
    while (index < Actions.length && failure === null) {
      // Excel calculates after each write; nobody can tell before something is read, so writes in a row go together.
      if (isAtPlainWrite())
        this.inTransaction(() => {
          while (isAtPlainWrite()) next();
        });
      else next();
    }
    if (this.session.isCalculationSuspended) this.session.workbook.calculate("recalculate");
    const done = { Results: this.results, TraceIds: this.traceIds };
    return failure ? { Error: failure, ...done } : done;
  }

  /** Excel: what the actions before a failed one did, stays; the failed one itself leaves nothing half done. */
  private attempt(action: Action, index: number): BatchError | null {
    try {
      this.inTransaction(() => this.carryOut(action));
      return null;
    } catch (cause) {
      return this.errorOf(cause, index);
    }
  }

  private inTransaction(work: () => void): void {
    const { workbook, isCalculationSuspended } = this.session;
    if (this.undoGroup === null) return work();
    workbook.transaction("addIn", work, {
      undoGroup: this.undoGroup,
      withoutCalculation: isCalculationSuspended,
    });
  }

  private carryOut(action: Action): void {
    switch (action.ActionType) {
      case ActionType.Trace:
        // Excel: generic event handlers wait for the result, older ones for the trace id.
        this.traceIds.push(action.Id);
        return this.result(action, null);
      case ActionType.Instantiate: {
        const thing = this.resolve(action.ObjectPathId);
        return this.result(action, thing && this.session.identityOf(thing));
      }
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        const thing = this.resolve(action.ObjectPathId);
        this.at = thing?.kindName ?? "";
        const spelling = action.ActionType === ActionType.Query ? "server" : "client";
        return this.result(action, thing && answerQuery(thing, action.QueryInfo ?? {}, spelling, this.session));
      }
      case ActionType.Method:
        return this.callMethod(action);
      case ActionType.SetProperty: {
        const [value] = this.arguments(action.ArgumentInfo);
        return this.setProperty(this.existing(action.ObjectPathId), camelCase(action.Name), value ?? null);
      }
      case ActionType.EnsureUnchanged:
        return this.ensureUnchanged(this.existing(action.ObjectPathId), action.ObjectState ?? {});
      case ActionType.Update:
        return this.update(this.existing(action.ObjectPathId), action.ObjectState ?? {});
      default:
        throw notBuilt(`actions of type ${action.ActionType}`);
    }
  }

  private callMethod(action: Action): void {
    const name = camelCase(action.Name);
    if (name === "_KeepReference") {
      // office.js sends this for each range that it instantiates, before it can know that it is a null object.
      const kept = this.resolve(action.ObjectPathId);
      if (kept) this.session.references.keep(kept);
      return this.result(action, null);
    }
    const thing = this.existing(action.ObjectPathId);
    this.at = thing.member(name);
    this.session.requireMember(this.at);
    if (hasEffect(name)) this.beginOperation();
    const answer = thing.call(name, new Arguments(this.arguments(action.ArgumentInfo), this.at), this.session);
    this.result(
      action,
      answer instanceof Thing ? this.session.identityOf(answer) : answer === undefined ? null : answer,
    );
  }

  private setProperty(thing: Thing, name: string, value: Argument): void {
    this.at = thing.member(name);
    this.session.requireMember(this.at);
    this.beginOperation();
    if (!isPlain(value)) throw invalidArgument(`${this.at} must be plain data.`);
    thing.write(name, value, this.session);
  }

  /** ClientObject.update(): scalars are written, objects are gone into. */
  private update(thing: Thing, state: { readonly [key: string]: Json }): void {
    for (const [name, value] of Object.entries(state)) {
      const member = camelCase(name);
      const linked = thing.hasNavigation(member) ? thing.follow(member, this.session) : null;
      if (linked && isRecord(value)) this.update(linked, value);
      else this.setProperty(thing, member, value);
    }
  }

  private beginOperation(): void {
    if (!this.isOfService) this.session.operations.begin(this.at);
  }

  private ensureUnchanged(thing: Thing, state: { readonly [key: string]: Json }): void {
    for (const [name, value] of Object.entries(state)) {
      const member = camelCase(name);
      this.at = thing.member(member);
      const linked = thing.hasNavigation(member) ? thing.follow(member, this.session) : null;
      if (linked && isRecord(value)) this.ensureUnchanged(linked, value);
      else if (JSON.stringify(thing.read(member, this.session)) !== JSON.stringify(value))
        throw new HostError("Conflict");
    }
  }

  private result(action: Action, value: Json): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  /** The object at a path, where doing something to a null object is an error. */
  private existing(pathId: number): Thing {
    const thing = this.resolve(pathId);
    if (!thing) throw new HostError("ItemNotFound");
    return thing;
  }

  /** Excel: a path is followed once in a batch, for members such as Add have an effect; what it leads to stays live. */
  private resolve(pathId: number): Thing | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidRequest", `Object path ${pathId} was not sent.`);
    const thing = this.follow(path);
    this.resolved.set(pathId, thing);
    return thing;
  }

  private follow(path: ObjectPath): Thing | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.root;
      case ObjectPathType.Null:
        return null;
      case ObjectPathType.NewObject:
        this.at = path.Name;
        return this.session.service(path.Name);
      case ObjectPathType.ReferenceId:
        return this.session.references.thing(path.Name);
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): Thing | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = camelCase(path.Name);
    this.at = parent.member(name || "getItem");
    this.session.requireMember(this.at);
    if (path.ObjectPathType === ObjectPathType.Property) return parent.follow(name, this.session);
    const args = new Arguments(this.arguments(path.ArgumentInfo), this.at);
    if (path.ObjectPathType === ObjectPathType.Indexer) return parent.item(args, this.session);
    if (hasEffect(name)) this.beginOperation();
    const answer = parent.call(name, args, this.session);
    if (answer === null || answer instanceof Thing) return answer;
    throw new HostError("InvalidRequest", `${this.at} does not lead to an object.`);
  }

  private arguments(info: ArgumentInfo | undefined): Argument[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, place) => this.argument(value, paths?.[place] ?? 0));
  }

  private argument(value: Json, path: PathIds): Argument {
    if (typeof path === "number") return path === 0 ? this.withObjects(value) : this.existing(path);
    return Array.isArray(value)
      ? (value as readonly Json[]).map((each, place) => this.argument(each, path[place] ?? 0))
      : this.withObjects(value);
  }

  /** Objects inside of lists and records come as {"_ObjectPathId": 7}. */
  private withObjects(value: Json): Argument {
    if (isRecord(value) && typeof value["_ObjectPathId"] === "number") return this.existing(value["_ObjectPathId"]);
    return value;
  }

  private errorOf(cause: unknown, index: number): BatchError {
    const error = hostErrorOf(cause);
    const [kind, member] = this.at.split(".");
    return {
      Code: error.code,
      Message: error.message,
      Location: member === undefined ? this.at : `${kind}.${camelCase(member)}`,
      ActionIndex: index,
      HttpStatusCode: error.httpStatusCode,
    };
  }
}

/** What the engine refuses goes to the add-in by its code; anything else is a fault of the workbench and must be seen. */
export function hostErrorOf(cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  if (cause instanceof Refusal && isHostErrorCode(cause.code)) return new HostError(cause.code, cause.message);
  throw cause;
}

function isPlain(value: Argument): value is Json {
  return !(value instanceof Thing);
}
