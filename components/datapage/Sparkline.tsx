import type { SparkModel } from "../../lib/pages/data/catalogue";

/** A series in miniature. What it shows is said in words beside it. */
export function Sparkline({ spark: { width, height, lines, from, to } }: { spark: SparkModel }) {
  return (
    <svg
      className="figure spark"
      viewBox={`0 0 ${width} ${height + 16}`}
      width={width}
      height={height + 16}
      aria-hidden="true"
    >
      <path className="gridline" d={`M0 ${height + 0.5}h${width}`} />
      {lines.map(({ className, line, dots }) => (
        <g key={className + line} className={className}>
          {line && <path className="history" d={line} />}
          {dots && <path className="dots" d={dots} />}
        </g>
      ))}
      <g className="muted">
        <text y={height + 14}>{from}</text>
        <text className="end" x={width} y={height + 14}>
          {to}
        </text>
      </g>
    </svg>
  );
}
