import '../../../__testUtils__/wideScreen';
import {
  rowPath,
  type Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import {
  exampleMatrix,
  largeModel,
  matrixOf,
} from '../../../__testUtils__/matrices';
import { renderPage } from '../../../__testUtils__/renderPage';
import { MatrixView } from './MatrixView';
import { useChosen } from './useChosen';

const UPDATES = rowPath('maintenance-of-infrastructure', 'windows-updates');
const BACKUP = rowPath('backup-of-key-data', 'backup-database');

const scrolledTo = jest.fn();

/** A matrix as a mode shows it, with the address beside it. */
function Page({ matrix }: { matrix: Matrix }) {
  const chosen = useChosen(matrix);
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output>{search}</output>
      <button onClick={() => navigate(-1)}>Back</button>
      <button onClick={() => navigate(1)}>Forward</button>
      <Link to={`?row=${UPDATES}&column=client-it`}>Elsewhere</Link>
      <MatrixView matrix={matrix} chosen={chosen} />
    </>
  );
}

async function open(
  at: string,
  options: { matrix?: Matrix; folded?: string[] } = {},
) {
  const { matrix = exampleMatrix(), folded = [] } = options;
  const storage = mockApis.storage();
  await storage
    .forBucket('support-desk.folded-groups')
    .set(matrix.model, folded);
  renderPage(<Page matrix={matrix} />, fakeApi(), { at, storage });
  return screen.findByRole('grid');
}

const address = () =>
  Object.fromEntries(
    new URLSearchParams(screen.getByRole('status').textContent!),
  );
const marked = (grid: HTMLElement) =>
  [...grid.querySelectorAll<HTMLElement>('[aria-selected=true]')].map(
    it => `${it.dataset.line} ${it.dataset.cell}`,
  );
const details = () =>
  screen.queryByRole('complementary', { name: 'Details of the task' });

beforeEach(() => {
  scrolledTo.mockReset();
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolledTo((this as HTMLElement).dataset.line);
  };
});
afterEach(() => {
  delete (Element.prototype as Partial<Element>).scrollIntoView;
});

describe('the place in the address', () => {
  it('is marked, with its reasons, and in view', async () => {
    const grid = await open(`/?row=${UPDATES}`);
    expect(marked(grid)).toEqual([`${UPDATES} 0`]);
    expect(scrolledTo.mock.calls).toEqual([[UPDATES]]);
    expect(
      within(details()!).getByRole('heading', { name: 'Windows Updates' }),
    ).toBeVisible();
    expect(grid.querySelector('[tabindex="0"]')).toHaveTextContent(
      'Windows Updates',
    );
  });

  it('can be a cell, in a group that was closed', async () => {
    const grid = await open(`/?row=${UPDATES}&column=client-it`, {
      folded: ['maintenance-of-infrastructure', 'backup-of-key-data'],
    });
    expect(marked(grid)).toEqual([`${UPDATES} 2`]);
    expect(scrolledTo.mock.calls).toEqual([[UPDATES]]);
    expect(within(grid).queryByText('Back up the database')).toBeNull();
  });

  it('is drawn wherever it is in a large matrix', async () => {
    class NothingInView {
      #report: IntersectionObserverCallback;
      constructor(report: IntersectionObserverCallback) {
        this.#report = report;
      }
      observe(target: Element) {
        const boundingClientRect = target.getBoundingClientRect();
        this.#report(
          [{ isIntersecting: false, boundingClientRect } as never],
          this as never,
        );
      }
      disconnect() {}
    }
    window.IntersectionObserver = NothingInView as never;
    const row = rowPath('group-19', 'task-98');
    const grid = await open(`/?row=${row}`, {
      matrix: matrixOf(largeModel(2000)),
    });
    expect(marked(grid)).toEqual([`${row} 0`]);
    expect(scrolledTo.mock.calls).toEqual([[row]]);
    delete (window as { IntersectionObserver?: unknown }).IntersectionObserver;
  });

  it('is nothing where the matrix has no such task', async () => {
    const grid = await open('/?row=responsibilities.groups.no.rows.no');
    expect(marked(grid)).toEqual([]);
    expect(details()).toBeNull();
  });

  it('follows what is chosen, and leads back and forward', async () => {
    const grid = await open('/?q=back');
    await userEvent.click(within(grid).getByText('Back up the database'));
    await waitFor(() => expect(address()).toEqual({ q: 'back', row: BACKUP }));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(() =>
      expect(address()).toEqual({
        q: 'back',
        row: BACKUP,
        column: 'client-it',
      }),
    );
    await userEvent.click(screen.getByText('Back'));
    expect(address()).toEqual({ q: 'back' });
    expect(details()).toBeNull();
    await userEvent.click(screen.getByText('Forward'));
    expect(marked(grid)).toEqual([`${BACKUP} 2`]);
  });

  it('is gone to by a link of the same page', async () => {
    const grid = await open(`/?row=${BACKUP}`);
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(marked(grid)).toEqual([`${UPDATES} 2`]);
    expect(scrolledTo.mock.calls.at(-1)).toEqual([UPDATES]);
  });
});
