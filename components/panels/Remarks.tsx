/** What a table's reader must know, a line each, under it. */
export function Remarks({ remarks = [] }: { remarks?: string[] | undefined }) {
  return remarks.map((words) => (
    <p key={words} className="note">
      {words}
    </p>
  ));
}
