type Props = { words: string | undefined; note: string | undefined };

/** Words with words of less weight beside them: "US$2.63bn 1988 est.". */
export function Noted({ words, note }: Props) {
  return (
    <>
      {words}
      {note && <small> {note}</small>}
    </>
  );
}
