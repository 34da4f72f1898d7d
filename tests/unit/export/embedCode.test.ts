import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { type Embed, embedCode } from "../../../lib/export/embedCode";
import { heightIn } from "../../../lib/export/heightMessage";

const usual: Embed = {
  src: "https://tumen.example/embed/en/?from=1990&to=2001",
  title: "Trade fell · Tumen",
  height: 720,
};

type Element = { name: string; attributes: Record<string, string> };

/** What a parser makes of the frame: stricter than a browser, so that anything but one element with plain attributes fails. */
function read(code: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(`<div>${code}</div>`).close();
  return found.slice(1);
}

const [frameOnly, script] = [embedCode(usual, false), embedCode(usual, true).slice(embedCode(usual, false).length)];

test("without a script the code is one frame, sandboxed, as wide as its place", () => {
  expect(embedCode(usual, false)).toBe(
    '<iframe src="https://tumen.example/embed/en/?from=1990&amp;to=2001" title="Trade fell · Tumen" width="100%" height="720" ' +
      'style="border:0" loading="lazy" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" ' +
      'allow="clipboard-write"></iframe>',
  );
});

test("with a script the frame is the same, and one script follows it", () => {
  expect(embedCode(usual, true)).toBe(frameOnly + script);
  expect(script).toMatch(/^\n<script>\n[^<]+<\/script>$/);
});

test("nothing in the code has an id, so that it can be pasted twice", () => {
  expect(embedCode(usual, true)).not.toMatch(/\bid=/);
});

for (const title of [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  "</iframe></script><img src=x onerror=alert(1)>",
  "a & b &quot; c &amp;",
  "<!-- -->",
]) {
  test(`a title stays a title: ${title}`, () => {
    const [frame, ...rest] = read(embedCode({ ...usual, title }, false));
    expect(frame?.attributes).toEqual({ ...read(frameOnly)[0]?.attributes, title });
    expect(rest).toEqual([]);
  });
}

test("whatever title and address say, they are read as they are, and the script does not change", () => {
  const text = fc.string({ unit: fc.constantFrom(..."<>\"'&=/ ;-!`abcé", "</script>", "&lt;", "javascript:") });
  fc.assert(
    fc.property(text, text, (title, address) => {
      const src = `https://tumen.example/?${address}`;
      const [frame, ...rest] = read(embedCode({ ...usual, title, src }, false));
      expect(frame?.attributes).toMatchObject({ title, src });
      expect(rest).toEqual([]);
      expect(embedCode({ ...usual, title, src }, true).endsWith(`</iframe>${script}`)).toBe(true);
    }),
  );
});

test("a height is read from the message of a chart alone, and is bounded", () => {
  expect(heightIn({ type: "tumen-height", height: 700.2 })).toBe(701);
  expect(heightIn({ type: "tumen-height", height: 1 })).toBe(200);
  expect(heightIn({ type: "tumen-height", height: Number.POSITIVE_INFINITY })).toBe(4000);
  for (const height of [0, -5, Number.NaN, "tall", {}, undefined])
    expect(heightIn({ type: "tumen-height", height })).toBeNull();
  for (const message of [null, "tumen-height", 700, { height: 700 }, { type: "other", height: 700 }])
    expect(heightIn(message)).toBeNull();
});
