import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { largeModel, matrixOf } from '../../../__testUtils__/matrices';
import { renderPage } from '../../../__testUtils__/renderPage';
import { MatrixTable } from './MatrixTable';
import type { MatrixPlace } from './place';

const large = matrixOf(largeModel(2000));
/** More than are drawn all at once. */
const medium = matrixOf(largeModel(200));
const NOTHING_FOLDED = new Set<string>();

function Selecting({ matrix }: { matrix: Matrix }) {
  const [selected, select] = useState<MatrixPlace>();
  return (
    <MatrixTable
      matrix={matrix}
      rows={matrix.rows}
      label="Large"
      selected={selected}
      onSelect={select}
      folded={NOTHING_FOLDED}
      onFold={() => {}}
    />
  );
}

const drawn = () =>
  [...document.querySelectorAll('th[scope=row]')].map(
    it => it.textContent!.split(':')[0],
  );

describe('a large matrix', () => {
  /** Says of the first element that it is in view, of the others that they are not. */
  class FirstInView {
    static seen = 0;
    #report: IntersectionObserverCallback;
    constructor(report: IntersectionObserverCallback) {
      this.#report = report;
    }
    observe(target: Element) {
      const isIntersecting = FirstInView.seen === 0;
      FirstInView.seen += 1;
      const boundingClientRect = target.getBoundingClientRect();
      this.#report(
        [{ isIntersecting, boundingClientRect } as IntersectionObserverEntry],
        this as never,
      );
    }
    disconnect() {}
  }

  beforeEach(() => {
    FirstInView.seen = 0;
    window.IntersectionObserver = FirstInView as never;
  });
  afterEach(() => {
    delete (window as { IntersectionObserver?: unknown }).IntersectionObserver;
  });

  it('of 2,000 tasks draws what is in view and what has the focus, and says how many there are', async () => {
    renderPage(<Selecting matrix={large} />, fakeApi());
    const grid = await screen.findByLabelText('Large');
    expect(grid).toHaveAttribute('aria-rowcount', '2021');
    expect(drawn()).toHaveLength(25);

    act(() => grid.querySelector<HTMLElement>('[tabindex="0"]')!.focus());
    fireEvent.keyDown(document.activeElement!, { key: 'End', ctrlKey: true });
    expect(document.activeElement!.closest('tr')).toHaveAttribute(
      'aria-rowindex',
      '2021',
    );
    expect(drawn()).toHaveLength(50);
    expect(drawn().at(-1)).toBe('Task 2000');
  });

  it('draws everything on paper', async () => {
    renderPage(<Selecting matrix={medium} />, fakeApi());
    await screen.findByLabelText('Large');
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(drawn()).toHaveLength(200);
  });
});
