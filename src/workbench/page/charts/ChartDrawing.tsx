/** Draws one chart as SVG: bars, columns, lines, areas, pies and doughnuts; other types are only named. */
import type { ReactNode } from 'react';
import type { Chart } from '../../model/parts';
import { barShapes, type Stacking } from './bar-shapes';
import { chartInWords, inOrder, seriesColour, type ChartData } from './chart-data';
import type { ChartScale } from './chart-scale';
import { linePoints } from './line-points';
import { pieSlices } from './pie-slices';

interface Props {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const KIND = /^(Bar|Column|Line|Area|Pie|Doughnut)(Clustered|Markers|Stacked100|Stacked)?/;
const SIDE = 110;
const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
const tick = (value: number, percent: boolean): string =>
  percent ? `${Math.round(value * 100)}%` : value.toLocaleString('en-GB');

export function ChartDrawing({ chart, data, left, top, width, height }: Props) {
  const [, kind, stacking] = KIND.exec(chart.type) ?? [];
  const isRound = kind === 'Pie' || kind === 'Doughnut';
  const keys = isRound
    ? data.categories.map((name, at) => ({ name, colour: seriesColour(at) }))
    : data.series.map(({ name, colour }) => ({ name, colour }));
  const side = chart.legend === 'Right' || chart.legend === 'Left';
  const titled = chart.title ? 34 : 12;
  const plot: Box = {
    x: chart.legend === 'Left' ? SIDE + 8 : 12,
    y: titled + (chart.legend === 'Top' ? 22 : 0),
    width: Math.max(20, width - 24 - (side ? SIDE : 0)),
    height: Math.max(
      20,
      height - titled - 12 - (chart.legend === 'Top' || chart.legend === 'Bottom' ? 22 : 0),
    ),
  };
  return (
    <svg
      role="img"
      aria-label={chartInWords(chart, data)}
      className="chart"
      style={{ left, top }}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect className="chart-back" x={0.5} y={0.5} width={width - 1} height={height - 1} />
      {chart.title && (
        <text className="chart-title" x={width / 2} y={23}>
          {short(chart.title, Math.floor(width / 8))}
        </text>
      )}
      {drawn(kind, stacking, inOrder(chart, data), plot) ?? (
        <text className="chart-note" x={width / 2} y={height / 2}>
          This kind of chart is not drawn here. It stays in the file.
        </text>
      )}
      {chart.legend !== 'None' && (
        <Legend keys={keys} place={chart.legend} width={width} height={height} top={titled} />
      )}
    </svg>
  );
}

function drawn(
  kind: string | undefined,
  stacking: string | undefined,
  data: ChartData,
  plot: Box,
): ReactNode | null {
  const how = stacking === 'Markers' ? 'Clustered' : ((stacking ?? 'Clustered') as Stacking);
  switch (kind) {
    case 'Bar':
    case 'Column': {
      const { scale, bars } = barShapes(data, how);
      return (
        <Axes data={data} scale={scale} plot={plot} lying={kind === 'Bar'} percent={how === 'Stacked100'}>
          {(inner) =>
            bars.map((bar) => {
              const [near, far] = [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
              const place =
                kind === 'Bar'
                  ? {
                      x: inner.x + near * inner.width,
                      y: inner.y + (1 - bar.start - bar.thickness) * inner.height,
                      width: (far - near) * inner.width,
                      height: bar.thickness * inner.height,
                    }
                  : {
                      x: inner.x + bar.start * inner.width,
                      y: inner.y + (1 - far) * inner.height,
                      width: bar.thickness * inner.width,
                      height: (far - near) * inner.height,
                    };
              return (
                <rect
                  key={`${bar.series} ${bar.category}`}
                  fill={data.series[bar.series]?.colour}
                  {...place}
                />
              );
            })
          }
        </Axes>
      );
    }
    case 'Line':
    case 'Area': {
      const { scale, lines } = linePoints(data, how);
      return (
        <Axes data={data} scale={scale} plot={plot} lying={false} percent={how === 'Stacked100'}>
          {(inner) =>
            lines.map((points, at) => {
              const path = points.map(
                ({ x, y }) => `${inner.x + x * inner.width},${inner.y + (1 - y) * inner.height}`,
              );
              const [first, last] = [points[0], points.at(-1)];
              if (!first || !last) return null;
              const floor = inner.y + (1 - scale.share(0)) * inner.height;
              const colour = data.series[at]?.colour;
              return kind === 'Line' ? (
                <polyline key={at} points={path.join(' ')} fill="none" stroke={colour} strokeWidth={2.25} />
              ) : (
                <polygon
                  key={at}
                  fill={colour}
                  points={`${inner.x + first.x * inner.width},${floor} ${path.join(' ')} ${inner.x + last.x * inner.width},${floor}`}
                />
              );
            })
          }
        </Axes>
      );
    }
    case 'Pie':
    case 'Doughnut': {
      const radius = Math.min(plot.width, plot.height) / 2 - 4;
      const centre = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
      const slices = pieSlices(data.series[0]?.values ?? [], centre, radius, kind === 'Doughnut' ? 0.55 : 0);
      return slices.map(({ at, path }) => (
        <path key={at} className="slice" d={path} fill={seriesColour(at)} />
      ));
    }
    default:
      return null;
  }
}

interface AxesProps {
  readonly data: ChartData;
  readonly scale: ChartScale;
  readonly plot: Box;
  /** Horizontal bars: values run from left to right, categories from bottom to top. */
  readonly lying: boolean;
  readonly percent: boolean;
  readonly children: (inner: Box) => ReactNode;
}

function Axes({ data, scale, plot, lying, percent, children }: AxesProps) {
  const { categories } = data;
  const longest = categories.reduce((most, name) => Math.max(most, name.length), 0);
  const before = lying ? Math.min(plot.width * 0.4, longest * 6.5 + 10) : 38;
  const inner: Box = {
    x: plot.x + before,
    y: plot.y,
    width: plot.width - before - 8,
    height: plot.height - 22,
  };
  const room = (lying ? inner.height : inner.width) / Math.max(1, categories.length);
  // Skip labels that would overlap: show every second, every third…
  const every = Math.max(1, Math.ceil((lying ? 14 : Math.min(longest, 12) * 6.5) / room));
  return (
    <g>
      {scale.ticks.map((value) => {
        const share = scale.share(value);
        const [x, y] = [inner.x + share * inner.width, inner.y + (1 - share) * inner.height];
        return lying ? (
          <g key={value}>
            <line className="chart-line" x1={x} x2={x} y1={inner.y} y2={inner.y + inner.height} />
            <text className="chart-label" x={x} y={inner.y + inner.height + 15} textAnchor="middle">
              {tick(value, percent)}
            </text>
          </g>
        ) : (
          <g key={value}>
            <line className="chart-line" x1={inner.x} x2={inner.x + inner.width} y1={y} y2={y} />
            <text className="chart-label" x={inner.x - 5} y={y + 4} textAnchor="end">
              {tick(value, percent)}
            </text>
          </g>
        );
      })}
      {children(inner)}
      {categories.map((name, at) =>
        at % every > 0 ? null : (
          <text
            key={at}
            className="chart-label"
            textAnchor={lying ? 'end' : 'middle'}
            x={lying ? inner.x - 5 : inner.x + (at + 0.5) * room}
            y={lying ? inner.y + inner.height - (at + 0.5) * room + 4 : inner.y + inner.height + 15}
          >
            {short(name, lying ? Math.floor(before / 6.2) : Math.max(3, Math.floor((room * every) / 6.2)))}
          </text>
        ),
      )}
    </g>
  );
}

interface LegendProps {
  readonly keys: readonly { readonly name: string; readonly colour: string }[];
  readonly place: Chart['legend'];
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

function Legend({ keys, place, width, height, top }: LegendProps) {
  const side = place === 'Right' || place === 'Left';
  const room = side ? SIDE : Math.min(140, (width - 16) / Math.max(1, keys.length));
  const start = side ? (place === 'Left' ? 10 : width - SIDE) : (width - room * keys.length) / 2;
  const y = side ? height / 2 - keys.length * 9 : place === 'Top' ? top + 4 : height - 12;
  return (
    <g>
      {keys.slice(0, 30).map(({ name, colour }, at) => (
        <g key={at} transform={`translate(${start + (side ? 0 : at * room)} ${y + (side ? at * 18 : 0)})`}>
          <rect width={9} height={9} y={-8} fill={colour} className="chart-key" />
          <text className="chart-label" x={14}>
            {short(name, Math.max(2, Math.floor((room - 18) / 6.2)))}
          </text>
        </g>
      ))}
    </g>
  );
}
