"use client";
import { useEffect, useRef } from "react";
import type { Lang } from "../../lib/types";
import { helpWords } from "../../lib/words/help";
import "./help.css";

type Props = { lang: Lang; close: () => void };

/** The keys of the board, over the page. The browser keeps the focus inside and gives it back. */
export function Help({ lang, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { title, intro, heads, rows, close: closing } = helpWords[lang];
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title" className="title">
        {title}
      </h2>
      <p>{intro}</p>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <form method="dialog">
        <button type="submit" className="link">
          {closing}
        </button>
      </form>
    </dialog>
  );
}
