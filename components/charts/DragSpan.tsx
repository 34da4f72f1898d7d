import "./drag.css";

type Props = { area: { x: number; y: number; width: number; height: number } };

/** The years marked by a drag over a plot; `markSpan` shows and places them without rendering. */
export function DragSpan({ area: { x, y, width, height } }: Props) {
  return (
    <div className="drag-span" aria-hidden="true" style={{ left: x, top: y, width, height }}>
      <i data-drag-span hidden />
    </div>
  );
}
