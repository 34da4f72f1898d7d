import { focusHeading } from "../focusHeading";

type Props = {
  /** Whole sentences: what was asked, what is shown instead. Nothing to say: no bar. */
  notices: string[];
  words: string;
  dismiss: () => void;
};

/** Says what of the address could not be used. The status element is always there, so that a new notice is announced. */
export function Notice({ notices, words, dismiss }: Props) {
  return (
    <div role="status">
      {notices.length > 0 && (
        <div className="mb-4 flex items-start justify-between gap-6 border-l-3 border-ink bg-era px-4 py-2.5">
          <div className="min-w-0 wrap-anywhere">
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </div>
          <button
            type="button"
            className="link"
            onClick={({ currentTarget }) => {
              focusHeading(currentTarget);
              dismiss();
            }}
          >
            {words}
          </button>
        </div>
      )}
    </div>
  );
}
