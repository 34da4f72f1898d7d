import type { Stand } from "./standing.types";

/** In the browser nothing of a standing part is loaded: React leaves the server's markup alone as long as it waits for this. */
export const stand: Stand = () => new Promise(() => {});
