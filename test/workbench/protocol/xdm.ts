/** The line between page and add-in frame: takes office.js' posted messages apart, has them answered, and posts answers and events back. */
import { isRecord } from "./arguments";
import type { Envelope } from "./wire";

/** Answers one action; what it throws is posted as a failed call. */
export type AnswerAction = (action: string, data: unknown) => unknown;

/** `postMessage` of a window, as far as it is needed. */
export interface Peer {
  postMessage(message: string, origin: string): void;
}

const handlingError = -2;
/** Excel: registering an event must be answered with something truthy that has no error in it. */
const registered = { Error: 0 };

export class XdmChannel {
  private readonly events = new Set<string>();
  private readonly waitingForEvent = new Map<string, (() => void)[]>();

  constructor(
    private readonly peer: () => Peer | null,
    private readonly addInOrigin: string,
    private readonly hostOrigin: string,
    readonly conversationId: string,
    private readonly answer: AnswerAction,
  ) {}

  /** Takes a message event of the page's window; true if it was one of this conversation. */
  take(event: { readonly data: unknown; readonly origin: string; readonly source: unknown }): boolean {
    if (event.origin !== this.addInOrigin || event.source !== this.peer()) return false;
    const message = parsed(event.data);
    if (!message || message._conversationId !== this.conversationId || message._messageType !== 0) return false;
    if (message._actionType === 1) this.register(message);
    else if (message._actionType === 2) this.unregister(message);
    else void this.invoke(message);
    return true;
  }

  /** Resolves when the add-in has registered for the event. */
  registered(event: string): Promise<void> {
    if (this.events.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.waitingForEvent.set(event, [...(this.waitingForEvent.get(event) ?? []), resolve]);
    });
  }

  raise(event: string, data: unknown): void {
    this.post({ ...this.envelope(event, 0, data), _errorCode: 0, _responseType: 1 });
  }

  private register(message: Envelope): void {
    this.events.add(message._actionName);
    this.respond(message, registered, 0);
    for (const resolve of this.waitingForEvent.get(message._actionName) ?? []) resolve();
    this.waitingForEvent.delete(message._actionName);
  }

  private unregister(message: Envelope): void {
    this.events.delete(message._actionName);
    this.respond(message, registered, 0);
  }

  private async invoke(message: Envelope): Promise<void> {
    try {
      this.respond(message, await this.answer(message._actionName, message._data), 0);
    } catch (fault) {
      this.respond(message, String(fault), handlingError);
      throw fault;
    }
  }

  private respond(request: Envelope, data: unknown, errorCode: number): void {
    const envelope = this.envelope(request._actionName, request._correlationId, data);
    this.post({ ...envelope, _errorCode: errorCode, _responseType: 0 });
  }

  private envelope(action: string, correlation: number, data: unknown): Envelope {
    return {
      _messageType: 1,
      _actionName: action,
      _conversationId: this.conversationId,
      _correlationId: correlation,
      _origin: this.hostOrigin,
      _data: data,
      _serializerVersion: 1,
    };
  }

  private post(envelope: Envelope & { _errorCode: number; _responseType: number }): void {
    this.peer()?.postMessage(JSON.stringify(envelope), this.addInOrigin);
  }
}

function parsed(data: unknown): Envelope | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    const message: unknown = JSON.parse(data);
    return isRecord(message) && "_conversationId" in message ? (message as unknown as Envelope) : null;
  } catch {
    // Other scripts in the frame may post texts that merely look like ours.
    return null;
  }
}
