import { expect, test } from "vitest";
import { attempt, failureOf, NoSources, type Outcome, type Pace } from "../../../components/takeaway/outcome";

/** Runs work to its end and gives everything that was reported. */
async function reports(work: (pace: Pace, off: AbortController) => Promise<Outcome>): Promise<Outcome[]> {
  const told: Outcome[] = [];
  const off = new AbortController();
  await attempt({
    work: (pace) => work(pace, off),
    signal: off.signal,
    report: (outcome) => told.push(outcome),
    fail: () => ({ is: "failed", why: "numbers" }),
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  });
  await Promise.resolve();
  return told;
}

const done: Outcome = { is: "copied", what: "link" };

test("each step is told in its order, then the end", async () => {
  const told = await reports(async (pace) => {
    await pace("painting");
    await pace("drawing");
    return done;
  });
  expect(told).toEqual([{ is: "working", step: "painting" }, { is: "working", step: "drawing" }, done]);
});

test("work that hangs can be called off, and what it still does is not told", async () => {
  let finish = (_: Outcome) => {};
  const told = await reports(async (pace, off) => {
    await pace("drawing");
    setTimeout(() => off.abort());
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  finish(done);
  await Promise.resolve();
  expect(told).toEqual([{ is: "working", step: "drawing" }, { is: "cancelled" }]);
});

test("no step begins after work was called off", async () => {
  const told = await reports(async (pace, off) => {
    off.abort();
    await pace("writing");
    return done;
  });
  expect(told).toEqual([{ is: "cancelled" }]);
});

test("an error becomes what the reader is told of it", async () => {
  const told = await reports(() => Promise.reject(new Error("lost")));
  expect(told).toEqual([{ is: "failed", why: "numbers" }]);
});

test("what failed is told by what was asked for, missing sources by themselves", () => {
  expect(failureOf(new Error("no canvas"), "slide")).toBe("picture");
  expect(failureOf(new Error("no text"), "behind")).toBe("numbers");
  expect(failureOf(new NoSources("404"), "json")).toBe("sources");
});

test("a part that goes on after the end takes no further step", async () => {
  let next = Promise.resolve();
  const told = await reports(async (pace) => {
    next = pace("painting").then(() => pace("drawing"));
    next.catch(() => {});
    return { is: "refused", text: null };
  });
  await expect(next).rejects.toThrow("over");
  expect(told.at(-1)).toEqual({ is: "refused", text: null });
});
