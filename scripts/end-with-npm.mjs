// A SIGTERM to npm ends npm and its shell, but not what the shell runs: that gets a new parent, and should end too.
const parent = process.ppid;

if (process.env.npm_lifecycle_event) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}
