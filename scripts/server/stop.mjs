/** How long answers under way may still take, ms. */
const grace = 5_000;
/** Ctrl+C reaches a process under npm twice at once, from the terminal and from npm: that is one signal. */
const echo = 300;

/** Closes a server: no new connection, none that waits for a question, and each of the others once it has its answers. */
function closer(server) {
  // How many answers each connection is owed: a reader may ask for the next before it has the last.
  const owed = new Map();
  let isClosing = false;
  const owe = (socket, more) => {
    const count = (owed.get(socket) ?? 0) + more;
    owed.set(socket, count);
    if (count === 0 && isClosing) socket.end();
  };
  server.on("connection", (socket) => {
    owe(socket, 0);
    socket.on("close", () => owed.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    owe(socket, 1);
    response.on("close", () => owed.has(socket) && owe(socket, -1));
  });
  return (done) => {
    isClosing = true;
    server.close(done);
    for (const [socket, count] of owed) if (count === 0) socket.destroy();
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
