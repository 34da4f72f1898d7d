/** How long answers under way may still take, ms. */
const grace = 5_000;
/** Ctrl+C reaches a process under npm twice at once, from the terminal and from npm: that is one signal. */
const echo = 300;

/** Closes a server: no new connection, none that waits for a question, and each of the others once it has its answer. */
function closer(server) {
  const waiting = new Set();
  let isClosing = false;
  const wait = (socket) => (isClosing ? socket.end() : waiting.add(socket));
  server.on("connection", (socket) => {
    wait(socket);
    socket.on("close", () => waiting.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    waiting.delete(socket);
    response.on("close", () => wait(socket));
  });
  return (done) => {
    isClosing = true;
    server.close(done);
    for (const socket of waiting) socket.destroy();
    setTimeout(() => server.closeAllConnections(), grace).unref();
  };
}

/** On SIGINT or SIGTERM: takes no new connection, lets answers under way end, then exits 0. A second signal ends at once. */
export function stopOnSignal(server, exit = process.exit) {
  const close = closer(server);
  let asked = null;
  const stop = () => {
    if (asked === null) close(() => exit(0));
    else if (performance.now() - asked > echo) exit(1);
    asked ??= performance.now();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
