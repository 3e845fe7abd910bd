/** The shapes of what office.js sends and expects: the XDM envelope, executeMethod and the body of a ProcessQuery. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every message between page and frame, either way, as one JSON text. */
export interface Envelope {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** Of requests: 0 invoke, 1 registerEvent, 2 unregisterEvent. */
  readonly _actionType?: number;
  readonly _serializerVersion: number;
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export enum ObjectPathType {
  Global = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  Null = 7,
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** For each argument 0, or the path of the object that it is; lists of objects have lists of paths. */
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}

export type PathIds = number | readonly PathIds[];

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: { readonly [key: string]: Json };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Error?: BatchError;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}
