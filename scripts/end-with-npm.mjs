// A SIGTERM to npm ends npm and its shell, but not what the shell runs: that gets a new parent, and should end too.
const parent = process.ppid;
const endWithNpm = () => process.ppid !== parent && process.exit(0);

if (process.env.npm_lifecycle_event) setInterval(endWithNpm, 500).unref();
