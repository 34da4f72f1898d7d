import { heightMessage } from "../../lib/export/heightMessage";

/**
 * Tells the page around this one how high its content is, now and whenever that changes. Gives back what stops it.
 *
 * Whoever frames it may be anyone, and a height is no secret, so the message goes to every origin.
 */
export function tellHeight(): () => void {
  if (parent === window) return () => {};
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: heightMessage, height }, "*");
  };
  const observer = new ResizeObserver(tell);
  observer.observe(document.body);
  return () => observer.disconnect();
}
