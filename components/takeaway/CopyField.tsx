type Props = {
  /** Names the field for assistive technology. */
  name: string;
  value: string;
  copy: string;
  take: () => void;
  rows?: number;
};

/** A text to copy, with a button or by hand. */
export function CopyField({ name, value, copy, take, rows = 1 }: Props) {
  return (
    <div className="copy-field">
      <textarea
        readOnly
        rows={rows}
        spellCheck={false}
        aria-label={name}
        value={value}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" className="link" aria-label={`${copy}: ${name}`} onClick={take}>
        {copy}
      </button>
    </div>
  );
}
