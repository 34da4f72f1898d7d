/** The elements that painters write: none of them runs or loads anything by itself. */
const elements = new Set(["svg", "g", "path", "rect", "circle", "text", "tspan", "pattern"]);
/** A tag, what stood between its quotes left out. */
const shape = /^<\/?(\w+)((?:\s[\w-]+=)*)\s?\/?>$/;
const refused = /\s(?:on\w*|href|style)=/i;

/** True for text whose tags are all a painter's. What stands between quotes cannot end them: painters escape it. */
function isFigure(svg: string): boolean {
  const tags = svg.match(/<[^>]*>?/g) ?? [];
  return tags.every((tag) => {
    const [, name = "", attributes = ""] = shape.exec(tag.replace(/"[^"]*"/g, "")) ?? [];
    return elements.has(name) && !refused.test(attributes);
  });
}

/**
 * Passes a painted figure, and nothing else.
 *
 * Errors: TypeError on text that holds anything but figures.
 */
export function createHTML(svg: string): string {
  if (!isFigure(svg)) throw new TypeError(`not a figure: ${svg.slice(0, 80)}`);
  return svg;
}

/** Where the browser has it: the one way from text to elements that the policy of the page leaves open. */
type Factory = { createPolicy: (name: string, rules: { createHTML: typeof createHTML }) => Policy };
type Policy = { createHTML: (svg: string) => string | TrustedHTML };

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy: Policy = factory?.createPolicy("figures", { createHTML }) ?? { createHTML };

/** A painted figure as React takes it. */
export const figureHtml = (svg: string): { __html: string | TrustedHTML } => ({ __html: policy.createHTML(svg) });
