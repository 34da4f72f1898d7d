import type { PanelModel } from "../../lib/view/model.types";

/** Id of a panel's title, which names its section. */
export const titleId = (panel: string): string => `title-${panel}`;

/** The finding, what is drawn, and what a reader must know before reading it. */
export function PanelHead({ panel: { id, title, subtitle, notices } }: { panel: PanelModel }) {
  return (
    <>
      <h2 id={titleId(id)} className="title">
        {title}
      </h2>
      <p className="subtitle">{subtitle}</p>
      {notices.map((notice) => (
        <p key={notice} className="panel-notice">
          {notice}
        </p>
      ))}
    </>
  );
}
