type Props = { lines: { key: string; tone: string; marker: string }[]; top: number; height: number };

/** The crosshair of one picture and a dot for each of its lines; `moveTo` places them without rendering. */
export function Follow({ lines, top, height }: Props) {
  return (
    <div className="follow" aria-hidden="true">
      <i className="crosshair" data-follows="" hidden style={{ top, height }} />
      {lines.map(({ key, tone, marker }) => (
        <i key={key} className={`dot ${marker} of-${tone}`} data-follows={key} hidden />
      ))}
    </div>
  );
}
