/**
 * Starts a clock, and gives what reads it, ms: the time this program has worked, and never more than has passed, so that a
 * machine with other things to do makes no input slow.
 */
export function startClock(): () => number {
  const [start, worked] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(worked);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
}
