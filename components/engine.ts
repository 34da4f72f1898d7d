import { lazy } from "react";

const isServer = typeof window === "undefined";
let open: () => void = () => {};
const touched = new Promise<void>((resolve) => {
  open = resolve;
});
const whenTouched = isServer ? Promise.resolve() : touched;

/** Starts loading model, painter and data: on the first touch of the page, or at once where the address says something. */
export const wake = (): void => open();

/** The live parts. Until `wake` the server's markup stands in their place and costs nothing. */
export const BoardHead = lazy(() => whenTouched.then(() => import("./BoardHead")));
export const Board = lazy(() => whenTouched.then(() => import("./Board")));
