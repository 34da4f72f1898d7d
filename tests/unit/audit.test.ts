import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const audit = readFileSync("docs/accessibility.md", "utf8");

/** The heuristics that Chartability marks as critical. */
const critical = [
  "Low contrast",
  "Only visual",
  "Small text size",
  "Visual presents seizure risk",
  "Interaction output only has one input",
  "No interaction cues or instructions",
  "Controls override AT controls",
  "No explanation for purpose or for how to read",
  "No title, summary, or caption",
  "Reading level inappropriate",
  "No table",
  "Data density is inappropriate",
  "Navigation and interaction is tedious",
  "User style change not respected",
];

it("the audit has a result and a proof for each critical heuristic", () => {
  const rows = audit.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  for (const name of critical) {
    const [, , result = "", , proof = ""] = rows.find((cells) => cells[1] === name) ?? [];
    expect([name, result]).toEqual([name, expect.stringMatching(/^(passes|partly|fails)/)]);
    expect([name, proof]).toEqual([name, expect.stringMatching(/`tests\//)]);
  }
});

it("every file the audit names is there", () => {
  const named = [...audit.matchAll(/`((?:tests|lib|docs)\/[\w./-]+)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
