// The port to serve on, known to be one before anything is built for it.
const asked = process.env.PORT || "3000";
export const port = Number(asked);
if (!/^\d+$/.test(asked) || port > 65535) {
  console.error(`PORT is not a port: ${asked}`);
  process.exit(1);
}
