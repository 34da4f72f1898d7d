/** Runs in an awake page: puts what a reader does on `window.acts`, each a step that ends when the board is at rest again. */
export function learn() {
  const find = (selector, words) =>
    [...document.querySelectorAll(selector)].find((one) => !words || one.textContent.trim().startsWith(words));
  const until = async (isSo) => {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 2000) throw new Error(`never: ${isSo}`);
      await new Promise((settle) => setTimeout(settle, 10));
    }
  };
  const rest = async () => {
    await new Promise((settle) => requestAnimationFrame(() => requestIdleCallback(settle)));
    await until(() => !document.querySelector(".board[aria-busy]"));
  };
  const step =
    (act) =>
    async (...given) => {
      await act(...given);
      await rest();
      return 1;
    };
  const press = async (selector, words) => {
    await until(() => find(selector, words));
    find(selector, words).click();
  };
  const acts = {
    rest,
    click: step(press),
    /** Of the choices of a control the next one. */
    next: step((name) => {
      const all = [...document.querySelectorAll(`.controls input[name="${name}"]`)];
      all[(all.findIndex((one) => one.checked) + 1) % all.length]?.click();
    }),
    /** Unfolds a list of a control, clicks in it and folds it again. */
    list: step(async (legend, selector, words) => {
      const legends = [...document.querySelectorAll(".controls > fieldset > legend")];
      const box = legends.find((one) => one.textContent === legend).parentElement;
      const summary = [...box.querySelectorAll("summary")].at(-1);
      summary.click();
      await until(() => box.querySelector(selector));
      await press(`.controls ${selector}`, words);
      await rest();
      if (summary.parentElement.open) summary.click();
    }),
    go: step((query) => {
      history.pushState(null, "", query);
      dispatchEvent(new PopStateEvent("popstate"));
    }),
    move: step(async (by) => {
      const come = new Promise((settle) => addEventListener("popstate", settle, { once: true }));
      history.go(by);
      await come;
    }),
    key: step((key) => {
      const plot = document.querySelector("[data-plot]");
      plot.focus();
      plot.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }),
    /** Presses a button that makes a file and waits until it is there. */
    take: async (selector, words) => {
      const before = window.living.taken;
      await press(selector, words);
      await until(() => window.living.taken > before);
      await rest();
      return 1;
    },
  };
  window.acts = acts;
}

/** Runs in the page: does these steps in order and gives how many there were. */
async function run(steps) {
  let done = 0;
  for (const [name, ...given] of steps) {
    try {
      done += (await window.acts[name](...given)) ?? 0;
    } catch (error) {
      throw new Error(`${name} ${given}: ${error.message}`);
    }
  }
  if (location.search !== "") throw new Error(`the page is elsewhere: ${location.search}`);
  return done;
}

export const act = ({ page }, steps) => page.evaluate(run, steps);
