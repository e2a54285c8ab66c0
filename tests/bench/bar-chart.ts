/** Lying bars, in groups, as an SVG picture that stands on its own ground: light or dark, as the reader's system is. */

export interface BarChart {
  readonly title: string;
  /** What the bars' lengths are, and which is better: `ms a key, median; shorter is better`. */
  readonly measure: string;
  /** `log` where the largest is a hundred times the smallest, or more. */
  readonly scale: 'linear' | 'log';
  readonly groups: readonly BarGroup[];
}

export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly name: string;
  /** Zero or more; on a `log` scale, more than zero. */
  readonly value: number;
  /** Stands at the end of the bar. */
  readonly label: string;
  readonly isOurs: boolean;
}

const WIDTH = 760;
const EDGE = 20;
const BAR = 14;
const ROW = 20;
const GROUP_HEAD = 26;
const GROUP_GAP = 12;
const HEAD = 66;
const FOOT = 34;
/** A letter of the small text is about so wide, in px, and a digit of a wide font: a file cannot measure its own words. */
const LETTER = 6.4;
const DIGIT = 7.7;
const LABEL_GAP = 6;

const STYLE = `
  svg { color-scheme: light dark; font-family: system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; font-size: 12px }
  .ground { fill: #fffefb; stroke: #e3ded3 }
  text { fill: #211f1b }
  .title { font-size: 16px; font-weight: 600 }
  .group { font-weight: 600 }
  .quiet { fill: #635e55 }
  .grid { stroke: #e3ded3 }
  .bar { fill: #b9b2a4 }
  .ours { fill: #0d5976 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #1f2023; stroke: #3d3e44 }
    text { fill: #eae7e1 }
    .quiet { fill: #aca79d }
    .grid { stroke: #3d3e44 }
    .bar { fill: #63646c }
    .ours { fill: #8fcbe3 }
  }`;

/** The picture. Throws on a chart without bars, and on a number that its scale cannot show. */
export function drawBarChart({ title, measure, scale, groups }: BarChart): string {
  const bars = groups.flatMap((group) => group.bars);
  const left = EDGE + Math.max(...bars.map(({ name }) => name.length)) * LETTER + 10;
  const labelRoom = LABEL_GAP + Math.max(...bars.map(({ label }) => label.length)) * DIGIT;
  const axis = makeAxis(
    scale,
    bars.map(({ value }) => value),
  );
  const x = (value: number): number => round(left + axis.share(value) * (WIDTH - EDGE - labelRoom - left));

  let y = HEAD;
  const drawn: string[] = [];
  for (const group of groups) {
    drawn.push(`<text class="group" x="${EDGE}" y="${y + 14}">${escapeXml(group.title)}</text>`);
    y += GROUP_HEAD;
    for (const bar of group.bars) {
      drawn.push(drawBar(bar, { left, y, end: x(bar.value) }));
      y += ROW;
    }
    y += GROUP_GAP;
  }
  const grid = axis.ticks.map(
    (tick) => `<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${HEAD}" y2="${y}"/>
<text class="quiet" text-anchor="middle" x="${x(tick)}" y="${y + 16}">${tick.toLocaleString('en', { maximumSignificantDigits: 3 })}</text>`,
  );
  const height = y + FOOT;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
<title>${escapeXml(title)}</title>
<style>${STYLE}
</style>
<rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>
<text class="title" x="${EDGE}" y="30">${escapeXml(title)}</text>
<text class="quiet" x="${EDGE}" y="50">${escapeXml(scale === 'log' ? `${measure} (logarithmic)` : measure)}</text>
${[...grid, ...drawn].join('\n')}
</svg>
`;
}

function drawBar(
  { name, label, isOurs }: Bar,
  { left, y, end }: { left: number; y: number; end: number },
): string {
  const baseline = y + 11;
  return `<text text-anchor="end" x="${round(left - 8)}" y="${baseline}">${escapeXml(name)}</text>
<rect class="${isOurs ? 'ours' : 'bar'}" x="${round(left)}" y="${y}" width="${round(Math.max(end - left, 1))}" height="${BAR}" rx="2"/>
<text x="${round(end + LABEL_GAP)}" y="${baseline}">${escapeXml(label)}</text>`;
}

interface Axis {
  /** How far along the axis a value stands, from 0 to 1. */
  readonly share: (value: number) => number;
  readonly ticks: readonly number[];
}

function makeAxis(scale: BarChart['scale'], values: readonly number[]): Axis {
  const largest = Math.max(...values);
  const smallest = Math.min(...values);
  if (values.length === 0 || !values.every(Number.isFinite) || smallest < 0) {
    throw new Error(`A bar chart needs numbers of zero or more; these are [${values.join(', ')}].`);
  }
  return scale === 'linear' ? linearAxis(largest) : logAxis(smallest, largest);
}

function linearAxis(largest: number): Axis {
  const end = largest === 0 ? 1 : largest;
  const power = 10 ** Math.floor(Math.log10(end));
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((size) => end / size <= 6) ?? power;
  const ticks = Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
  return { share: (value) => value / end, ticks };
}

/** Begins at a power of ten below the smallest, so that even that one has a length. */
function logAxis(smallest: number, largest: number): Axis {
  if (smallest === 0) throw new Error('A logarithmic bar chart cannot show zero.');
  const from = Math.ceil(Math.log10(smallest)) - 1;
  const to = Math.max(Math.log10(largest), from + 1);
  const ticks = Array.from({ length: Math.floor(to + 1e-9) - from + 1 }, (_, index) => 10 ** (from + index));
  return { share: (value) => (Math.log10(value) - from) / (to - from), ticks };
}

/** Tenths of a pixel: files that are read and compared stay short. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
