import { escapeXml } from "../figure/svg";
import { heightLimits, heightMessage } from "./heightMessage";

/** What the embedded page may do: run, save files, and open its links in tabs of their own. It has no access to either site. */
export const embedSandbox = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";

/** The chart to embed: its address, its name for those who do not see it, and the height it keeps without a script, px. */
export type Embed = { src: string; title: string; height: number };

/**
 * Writes the HTML that shows a chart in another site's page.
 *
 * Shape:  an `iframe` as wide as its place, of a fixed height; with a script its height follows the content. The code can stand in
 *         a page any number of times, since nothing in it has an id.
 * Errors: none, whatever the text: every attribute is escaped, and none goes into the script.
 */
export function embedCode({ src, title, height }: Embed, withScript: boolean): string {
  const attributes = {
    src,
    title,
    width: "100%",
    height: String(height),
    style: "border:0",
    loading: "lazy",
    sandbox: embedSandbox,
    allow: "clipboard-write",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const frame = `<iframe ${written.join(" ")}></iframe>`;
  return withScript ? `${frame}\n${script}` : frame;
}

const script = `<script>
addEventListener("message", function (event) {
  if (!event.data || event.data.type !== "${heightMessage}") return;
  document.querySelectorAll('iframe[src*="/embed/"]').forEach(function (frame) {
    if (event.source !== frame.contentWindow) return;
    var height = Math.ceil(Number(event.data.height));
    if (height > 0) frame.height = Math.min(${heightLimits.most}, Math.max(${heightLimits.least}, height));
  });
});
</script>`;
