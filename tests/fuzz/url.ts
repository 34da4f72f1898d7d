import assert from "node:assert/strict";
import fc from "fast-check";
import { formatView, parseView } from "../../lib/view/url";
import { known } from "../unit/view/arbitraries";
import { anyPage, anyQuery } from "./queries";
import { target } from "./target";

/** The address: whatever it says, it gives a view that can be written and read again, and notices short enough to show. */
export const url = target({
  name: "url",
  share: 46,
  inputs: fc.record({ query: anyQuery, page: anyPage }),
  check({ query, page }) {
    const { view, notices } = parseView(query, page, known);
    const written = formatView(view, page);
    assert.deepEqual(parseView(written, page, known), { view, notices: [] });
    assert.equal(formatView(parseView(written, page, known).view, page), written);
    for (const { parameter, given, used } of notices) {
      assert(parameter.length <= 80 && given.length <= 80, `a notice too long: ${parameter}`);
      assert(typeof used === "string");
    }
  },
});
