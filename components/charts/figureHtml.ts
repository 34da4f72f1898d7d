/** The elements that painters write: none of them runs or loads anything by itself. */
const elements = new Set(["svg", "g", "path", "rect", "circle", "text", "tspan", "pattern"]);
/** A whole tag as painters write it: plain spaces, every value between double quotes. */
const shape = /^<\/?(\w+)((?:[ \n][\w:-]+="[^"<>]*")*)[ \n]?\/?>$/;
/** What would run or load: a handler, a style, an address; a paint from elsewhere. Only names are words. */
const refused = /^(?:on\w*|style|src|[\w:]*href)=|^(?!aria-label)[\w:-]+=".*url\((?!#)/i;

/** True for text whose tags are all a painter's, to the last sign. */
function isFigure(svg: string): boolean {
  return (svg.match(/<[^>]*>?/g) ?? []).every((tag) => {
    const [, name = "", attributes = ""] = shape.exec(tag) ?? [];
    return elements.has(name) && !attributes.match(/[\w:-]+="[^"]*"/g)?.some((one) => refused.test(one));
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
