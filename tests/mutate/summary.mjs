const noticed = ["Killed", "Timeout"];

/** The part of the mutants that is noticed, percent. */
const scoreOf = ({ killed, survived, uncovered }) => (100 * killed) / (killed + survived + uncovered);

const withScore = (counts) => ({ ...counts, score: scoreOf(counts) });

/**
 * Counts what became of mutants: noticed by a test (or without end, which the tests notice too), not noticed, never run by a test.
 * What does not compile is no mutant.
 */
export function countMutants(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return withScore({ killed: count(...noticed), survived: count("Survived"), uncovered: count("NoCoverage") });
}

/** Adds up several rooms. */
export function together(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const counts = { killed: sum("killed"), survived: sum("survived"), uncovered: sum("uncovered") };
  return withScore({ ...counts, name: "together", minutes: sum("minutes") });
}

const line = (name, cells) => name.padEnd(10) + cells.map((cell) => String(cell).padStart(11)).join("");

/** The heads of the columns of `rowOf`. */
export const columns = line("", ["score", "noticed", "survived", "not run", "time"]);

/** Writes a room as a line of the summary. */
export function rowOf({ name, score, killed, survived, uncovered, minutes }) {
  return line(name, [`${score.toFixed(1)} %`, killed, survived, uncovered, `${minutes.toFixed(1)} min`]);
}
