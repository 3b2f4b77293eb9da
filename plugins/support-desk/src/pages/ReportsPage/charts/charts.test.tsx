import { screen } from '@testing-library/react';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { MarkedBar } from './MarkedBar';
import { ratingPoints } from './ratingPoints';
import { SharesBar } from './SharesBar';
import { TargetBar } from './TargetBar';
import { TrendChart } from './TrendChart';

const rects = (name: string) =>
  [...screen.getByRole('img', { name }).querySelectorAll('rect')].map(it => ({
    x: it.getAttribute('x'),
    width: it.getAttribute('width'),
  }));

const heightOf = ([, y]: RegExpMatchArray) => Number(y);

const render = (chart: React.JSX.Element) => renderPage(chart, fakeApi());

describe('MarkedBar', () => {
  it('draws this period as a bar and the one before as a line, on the scale of the greatest', async () => {
    render(
      <MarkedBar count={20} before={40} greatest={40} label="20, before 40" />,
    );
    await screen.findByRole('img');
    expect(rects('20, before 40')).toEqual([
      { x: null, width: '49.5%' },
      { x: '99%', width: '2' },
    ]);
  });

  it('draws no line where there is nothing to compare with', async () => {
    render(<MarkedBar count={0} greatest={0} label="none" />);
    await screen.findByRole('img');
    expect(rects('none')).toEqual([{ x: null, width: '0%' }]);
  });
});

describe('SharesBar', () => {
  it('draws parts one after the other', async () => {
    const shares = [
      { id: 'a', count: 3 },
      { id: 'b', count: 1 },
    ];
    render(<SharesBar shares={shares} label="3 and 1" />);
    await screen.findByRole('img');
    expect(rects('3 and 1')).toEqual([
      { x: '0%', width: '75%' },
      { x: '75%', width: '25%' },
    ]);
  });
});

describe('TargetBar', () => {
  const missed = (container: HTMLElement) =>
    container.querySelector('[data-part="missed"]');

  it('hatches what was missed, after what was met', async () => {
    const { container } = render(
      <TargetBar met={6} missed={2} label="6 of 8 met" />,
    );
    await screen.findByRole('img');
    expect(missed(container)).toHaveAttribute('x', '75%');
    const pattern = container.querySelector('pattern')!;
    expect(missed(container)).toHaveAttribute('fill', `url(#${pattern.id})`);
    expect(pattern.querySelector('path')).toHaveAttribute('d');
  });

  it('hatches nothing where all were met', async () => {
    const { container } = render(
      <TargetBar met={2} missed={0} label="2 of 2 met" />,
    );
    await screen.findByRole('img');
    expect(missed(container)).toBeNull();
  });
});

describe('TrendChart', () => {
  const points = ratingPoints(
    {
      before: [
        { period: '2024-11', mean: 4.2 },
        { period: '2024-08', mean: 4 },
      ],
      mean: 4.3,
    },
    '2025-02',
    'en-GB',
  );

  it('draws the line from period to period, the oldest first, with its figures', async () => {
    render(<TrendChart points={points} label="rating" />);
    const chart = await screen.findByRole('img', { name: 'rating' });
    const path = chart.querySelector('path')!.getAttribute('d')!;
    const heights = [...path.matchAll(/[ML][\d.]+,([\d.]+)/g)].map(heightOf);
    expect(heights).toHaveLength(3);
    // Better is higher, and what is higher has the smaller y.
    expect(heights[0]).toBeGreaterThan(heights[1]);
    expect(heights[1]).toBeGreaterThan(heights[2]);
    for (const words of ['4.0', '4.2', '4.3', 'August', 'November', 'February'])
      expect(chart).toHaveTextContent(words);
    expect(chart.querySelectorAll('circle')).toHaveLength(3);
  });

  it('breaks the line where nobody answered', async () => {
    const broken = points.map((it, index) =>
      index === 1 ? { ...it, mean: undefined } : it,
    );
    render(<TrendChart points={broken} label="rating" />);
    const chart = await screen.findByRole('img', { name: 'rating' });
    const path = chart.querySelector('path')!.getAttribute('d')!;
    expect(path.match(/M/g)).toHaveLength(2);
    expect(chart.querySelectorAll('circle')).toHaveLength(2);
  });
});
