import type { PanelModel } from "../../lib/view/model.types";

/** Id of a panel's title, which names its section. */
export const titleId = (panel: string): string => `title-${panel}`;

type Props = { panel: PanelModel; title?: "h1" | "h2" | "h3" | undefined };

/** The finding, what is drawn, and what a reader must know before reading it. */
export function PanelHead({ panel: { id, title, subtitle, notices }, title: Title = "h2" }: Props) {
  return (
    <>
      <Title id={titleId(id)} className="title">
        {title}
      </Title>
      <p className="subtitle">{subtitle}</p>
      {notices.map((notice) => (
        <p key={notice} className="panel-notice">
          {notice}
        </p>
      ))}
    </>
  );
}
