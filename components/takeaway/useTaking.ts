"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { type FileId, fileName } from "../../lib/export/fileName";
import { attempt, type CopyId, failureOf, type Outcome, type Pace } from "./outcome";
import type { Wish } from "./pictures";
import { save } from "./save";

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Takes one thing at a time: what is asked for next calls off what is under way. */
export function useTaking() {
  const [outcome, setOutcome] = useState<Outcome>({ is: "idle" });
  const running = useRef<AbortController | null>(null);
  const saved = useRef("");
  const pressed = useRef<Element | null>(null);
  const start = useCallback(
    (work: (pace: Pace, signal: AbortSignal) => Promise<Outcome>, fail: (error: unknown) => Outcome) => {
      running.current?.abort();
      pressed.current = document.activeElement;
      const own = new AbortController();
      const { signal } = own;
      running.current = own;
      const report = (next: Outcome) => {
        // What was called off for another has no word any more.
        if (running.current === own) setOutcome(next);
      };
      return attempt({ work: (pace) => work(pace, signal), signal, report, fail: told(fail), rest });
    },
    [],
  );
  useEffect(
    () => () => {
      running.current?.abort();
      URL.revokeObjectURL(saved.current);
    },
    [],
  );

  const file = useCallback(
    (id: FileId, wish: Wish) =>
      start(
        async (pace) => {
          const { makers } = await import("./files");
          const blob = await makers[id](wish, pace);
          await pace("writing");
          const name = fileName(id, wish.panel, wish.model.clock);
          URL.revokeObjectURL(saved.current);
          saved.current = save(name, blob);
          return { is: "saved", name, size: blob.size, url: saved.current };
        },
        (error) => ({ is: "failed", why: failureOf(error, id) }),
      ),
    [start],
  );
  const copy = useCallback(
    (what: CopyId, text: string) =>
      start(
        async () => {
          await navigator.clipboard.writeText(text);
          return { is: "copied", what };
        },
        () => ({ is: "refused", text }),
      ),
    [start],
  );
  const copyImage = useCallback(
    (wish: Wish) =>
      start(
        async (pace, signal) => {
          // The browser wants the promise of an image while the reader still presses. One called off must not reach the clipboard.
          const image = import("./files")
            .then(({ makers }) => makers.png(wish, pace))
            .then((blob) => {
              signal.throwIfAborted();
              return blob;
            });
          // A clipboard that refuses at once leaves nobody to hear how the picture ends.
          image.catch(() => {});
          await navigator.clipboard.write([new ClipboardItem({ "image/png": image })]);
          return { is: "copied", what: "image" };
        },
        () => ({ is: "refused", text: null }),
      ),
    [start],
  );
  /** What opens instead of being saved has no outcome but a failure. */
  const open = useCallback(
    (work: () => Promise<void>) =>
      start(
        () => work().then(() => ({ is: "idle" })),
        () => ({ is: "failed", why: "dialog" }),
      ),
    [start],
  );
  /** The word that calls off goes, so the focus goes back to where it was. */
  const cancel = useCallback(() => {
    if (pressed.current instanceof HTMLElement) pressed.current.focus({ preventScroll: true });
    running.current?.abort();
  }, []);
  return { outcome, file, copy, copyImage, open, cancel };
}

/** The reader is told in words what went wrong; who looks into the console finds the error. */
const told = (fail: (error: unknown) => Outcome) => (error: unknown) => {
  console.error(error);
  return fail(error);
};
