import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";

const figures = [];

/**
 * Adds a figure to the report. Of several numbers the limit is for the first. `limit` is the largest good value; without one the
 * figure is for the record.
 */
export function report(what, value, { unit = "", limit, digits = 1 } = {}) {
  const numbers = [value].flat();
  const isOver = limit !== undefined && (numbers[0] === null || numbers[0] > limit);
  figures.push({ what, value, unit, limit, isOver });
  const words = numbers.map((one) => (one === null ? "none" : one.toFixed(digits))).join(" / ");
  const beside = limit === undefined ? "" : `at most ${limit}${isOver ? "   OVER" : ""}`;
  console.log(`  ${what.padEnd(62)}${`${words} ${unit}`.padEnd(26)}${beside}`);
}

export const heading = (words) => console.log(`\n${words}`);

/** Writes all figures and what they were measured on. */
export function save(file, more) {
  const machine = { node: process.version, cores: availableParallelism(), load: loadavg()[0] };
  writeFileSync(file, `${JSON.stringify({ made: new Date().toISOString(), ...machine, ...more, figures }, null, 1)}\n`);
}

/** How many figures are over their limits. */
export const countOver = () => figures.filter(({ isOver }) => isOver).length;
