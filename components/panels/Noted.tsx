type Props = { words: string | undefined; note: string | undefined };

/** Words with words of less weight beside them, which may go below where there is no room: "US$2.63bn 1988 est.". */
export function Noted({ words, note }: Props) {
  if (!note) return words;
  return (
    <>
      <span className="whole">{words}</span> <small>{note}</small>
    </>
  );
}
