/** Connections for whose end a process doesn't wait. Jest tells its processes nothing when the last file is done: each is to end
 *  of its own accord, when nothing is left to wait for, and is killed otherwise. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

/** What `connect` opens keeps the process running only until it is there. */
export async function unwaited<T>(connect: () => Promise<T>): Promise<T> {
  const opened: Socket[] = [];
  const see = (message: unknown): void => {
    const { socket } = message as { readonly socket?: unknown };
    if (socket instanceof Socket) opened.push(socket);
  };
  subscribe("net.client.socket", see);
  try {
    return await connect();
  } finally {
    unsubscribe("net.client.socket", see);
    for (const socket of opened) socket.unref();
  }
}
