import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BarChart, drawBarChart } from './bar-chart.ts';

function chartOf(values: readonly number[], scale: BarChart['scale'] = 'linear'): BarChart {
  const bars = values.map((value, index) => ({
    name: `way ${index}`,
    value,
    label: `${value} ms`,
    isOurs: index === 0,
  }));
  return { title: 'A race', measure: 'ms; shorter is better', scale, groups: [{ title: 'All', bars }] };
}

function barLengths(svg: string): number[] {
  return [...svg.matchAll(/<rect class="(?:bar|ours)"[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
}

describe('a bar chart', () => {
  it('draws a bar of double length for a double number', () => {
    const [one = 0, two = 0, four = 0] = barLengths(drawBarChart(chartOf([100, 200, 400])));
    expect(two / one).toBeCloseTo(2, 1);
    expect(four / one).toBeCloseTo(4, 1);
  });

  it('draws equal steps for equal multiples on a logarithmic scale', () => {
    const [one = 0, ten = 0, hundred = 0] = barLengths(drawBarChart(chartOf([3, 30, 300], 'log')));
    expect(hundred - ten).toBeCloseTo(ten - one, 0);
    expect(one).toBeGreaterThan(1);
  });

  it('tells ours from the others, and says what was measured', () => {
    const svg = drawBarChart(chartOf([1, 2]));
    expect(svg.match(/class="ours"/g)).toHaveLength(1);
    expect(svg).toContain('ms; shorter is better');
    expect(svg).toContain('>way 1</text>');
    expect(svg).toContain('>2 ms</text>');
  });

  it('has room for every label at the end of its bar', () => {
    const chart = chartOf([100, 90]);
    const long = chart.groups[0]?.bars.map((bar) => ({ ...bar, label: '100.0 % of 1,304' })) ?? [];
    const svg = drawBarChart({ ...chart, groups: [{ title: 'All', bars: long }] });
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const starts = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>100\.0 % of/g)].map(([, x]) => Number(x));
    expect(starts).toHaveLength(2);
    // Digits of the widest of the fonts named are 7.6 px wide.
    expect(Math.max(...starts) + '100.0 % of 1,304'.length * 7.6).toBeLessThan(width);
  });

  it('shows names with signs of markup as they are', () => {
    const svg = drawBarChart({ ...chartOf([1]), title: 'a < b & c' });
    expect(svg).toContain('<title>a &lt; b &amp; c</title>');
  });

  it('refuses what it cannot show', () => {
    expect(() => drawBarChart(chartOf([]))).toThrow('needs numbers');
    expect(() => drawBarChart(chartOf([1, Number.NaN]))).toThrow('needs numbers');
    expect(() => drawBarChart(chartOf([1, 0], 'log'))).toThrow('cannot show zero');
  });

  it('keeps every bar inside the picture, the longer number in the longer bar', () => {
    const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, fc.constantFrom('linear' as const, 'log' as const), (numbers, scale) => {
        const lengths = barLengths(drawBarChart(chartOf(numbers, scale)));
        expect(Math.max(...lengths)).toBeLessThan(700);
        expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1);
        const byValue = numbers
          .map((value, index) => ({ value, length: lengths[index] ?? 0 }))
          .toSorted((a, b) => a.value - b.value || a.length - b.length);
        expect(byValue.map(({ length }) => length)).toEqual(lengths.toSorted((a, b) => a - b));
      }),
    );
  });
});
