import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as ask, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { staticServer } from "../../../../scripts/server.mjs";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
type Asked = { method?: string; headers?: Record<string, string> };
type Limits = Parameters<typeof staticServer>[1];

/** A folder of its own with these files in it. */
export function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), "tumen-server-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Serves files from a folder of their own while the tests of a file run. */
export function hosted(files: Record<string, string | Buffer>, limits: Limits = {}) {
  const folder = folderOf(files);
  const server = staticServer(folder, limits);
  const host = { folder, server, port: 0, get, raw };
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen({ port: 0, backlog: 2000 }, ready));
    const bound = server.address();
    host.port = typeof bound === "object" && bound ? bound.port : 0;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });
  return host;

  /** Asks without the help of `fetch`: nothing is unpacked, followed or added. */
  function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
    return getFrom(host.port, path, { headers, method });
  }

  /** Sends these bytes as they are and gives all that comes back until the server hangs up. */
  function raw(bytes: string): Promise<string> {
    return new Promise((settle, fail) => {
      const socket = connect(host.port, "localhost");
      const parts: Buffer[] = [];
      socket.on("data", (part) => parts.push(part));
      socket.on("close", () => settle(Buffer.concat(parts).toString("latin1")));
      socket.on("error", fail);
      socket.write(bytes);
    });
  }
}

export function getFrom(port: number, path: string, { headers = {}, method = "GET" }: Asked = {}): Promise<Answer> {
  return new Promise((settle, fail) => {
    const request = ask({ port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", fail);
      response.on("end", () =>
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on("error", fail);
    request.end();
  });
}

/** Asks for a file and, once the answer begins, takes nothing of it until somebody reads. */
export async function readerOf(port: number, path: string) {
  const socket = connect(port, "localhost").pause();
  await once(socket, "connect");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  await once(socket, "readable");
  return socket;
}

/** The status of a raw answer. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
