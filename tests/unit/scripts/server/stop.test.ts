import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { afterAll, expect, test } from "vitest";
import { folderOf, getFrom, readerOf } from "./hosted";

const size = 40_000_000;
const folder = folderOf({ "404.html": "lost", "en/index.html": "page", "large.zip": Buffer.alloc(size) });
const started: ChildProcess[] = [];
afterAll(() => started.map((child) => child.kill("SIGKILL")));

/** Starts the server as `npm start` does, on this port. */
function serve(port = "0", host = ""): ChildProcess {
  const env = { ...process.env, PORT: port, HOST: host };
  const child = spawn(process.execPath, ["scripts/serve.mjs", folder], { env });
  started.push(child);
  return child;
}

async function running() {
  const child = serve();
  const [said] = await once(child.stdout ?? child, "data");
  return { child, port: Number(/:(\d+)\//.exec(String(said))?.[1]) };
}

const ended = async (child: ChildProcess) =>
  child.exitCode === null ? (await once(child, "exit"))[0] : child.exitCode;

const isFree = (port: number) =>
  new Promise((settle) => {
    const other = createServer().listen(port, () => other.close(() => settle(true)));
    other.on("error", () => settle(false));
  });

test.each([
  "SIGTERM",
  "SIGINT",
] as const)("on %s an answer under way is finished, then it ends with 0", async (signal) => {
  const { child, port } = await running();
  const [socket, silent] = [await readerOf(port, "/large.zip"), connect(port, "localhost")];
  await once(silent, "connect");
  child.kill(signal);
  while (!(await isFree(port)));
  expect(child.exitCode).toBeNull();
  let received = 0;
  for await (const part of socket) received += part.length;
  expect(received).toBeGreaterThan(size);
  expect(await ended(child)).toBe(0);
  silent.destroy();
});

test("answers that were asked for one behind the other are finished too", async () => {
  const { child, port } = await running();
  const socket = connect(port, "localhost");
  socket.write("GET /large.zip HTTP/1.1\r\nHost: x\r\n\r\n".repeat(2));
  let received = 0;
  for await (const part of socket) {
    // The second is under way.
    if (received <= size + 1_000 && received + part.length > size + 1_000) child.kill("SIGTERM");
    received += part.length;
  }
  expect(received).toBeGreaterThan(2 * size);
  expect(await ended(child)).toBe(0);
});

test("with HOST it says the address at which it answers", async () => {
  const child = serve("0", "127.0.0.1");
  const [line] = await once(child.stdout ?? child, "data");
  expect(String(line)).toContain("http://127.0.0.1:");
  expect((await fetch(String(line).trim())).status).toBe(200);
});

test.each(["0x50", "1e3", "-1", "65536", "80.5", "http"])("PORT=%s is no port, and is told", async (port) => {
  const child = serve(port);
  const [said] = await once(child.stderr ?? child, "data");
  expect(String(said)).toBe(`PORT is not a port: ${port}\n`);
  expect(await ended(child)).toBe(1);
});

test("a second signal ends it at once", async () => {
  const { child, port } = await running();
  const socket = await readerOf(port, "/large.zip");
  socket.on("error", () => {});
  child.kill("SIGTERM");
  await new Promise((settle) => setTimeout(settle, 400));
  expect(child.exitCode).toBeNull();
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(1);
  socket.destroy();
});

test("two servers do not share a port: the second says so and how to choose another", async () => {
  const { port } = await running();
  const second = serve(String(port));
  const [said] = await once(second.stderr ?? second, "data");
  expect(String(said)).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n`);
  expect(await ended(second)).toBe(1);
  expect((await getFrom(port, "/en/")).status).toBe(200);
});
