import '../../__testUtils__/wideScreen';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { NotFoundError } from '@backstage/errors';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleMatrix, someKnowledge } from '../../__testUtils__/matrices';
import { exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { ResponsibilitiesPage } from './ResponsibilitiesPage';

expect.extend(toHaveNoViolations);

const IT = 'Client IT Resource';

function open(changes: Partial<SupportDeskApi> = {}, at = '/') {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('clickhome')] })),
    getMatrix: jest.fn(async () => exampleMatrix()),
    ...changes,
  });
  return { api, ...renderPage(<ResponsibilitiesPage />, api, { at }) };
}

const grid = () =>
  screen.findByRole('grid', { name: 'System Ongoing Responsibilities' });
/** By its text: roles take long to find in a large grid. */
const rowOf = async (task: RegExp) =>
  within(await grid())
    .getByText(task)
    .closest('tr')!;
const cellsOf = (row: HTMLElement) =>
  [...row.querySelectorAll('[role=gridcell]')].map(
    it => it.firstChild?.textContent,
  );

/** Tasks that are shown, without the groups. */
const tasks = async () =>
  [...(await grid()).querySelectorAll('th[scope=row]')].map(
    it => it.textContent,
  );

describe('ResponsibilitiesPage', () => {
  it('says of every task who does it, in words as well as in signs', async () => {
    const { container } = open();
    expect(await tasks()).toHaveLength(54);
    expect(
      [...(await grid()).querySelectorAll('[role=columnheader]')].map(
        it => it.textContent,
      ),
    ).toEqual([
      'Task',
      'ClickHome Support22 tasks',
      `${IT}28 tasks`,
      'Client User14 tasks',
      'Other7 tasks',
    ]);
    expect(cellsOf(await rowOf(/^Troubleshooting and resolution/))).toEqual([
      'not responsible',
      'responsible, to be confirmed',
      'responsible, to be confirmed',
      'can do it, charged: Optional Consulting (Charged), to be confirmed',
    ]);
    expect(cellsOf(await rowOf(/^Connectivity issues/)).slice(1, 3)).toEqual([
      'undecided',
      'undecided',
    ]);
    expect(
      screen.getByText(/Applies after: Transition .* date not set/),
    ).toBeVisible();
    expect(screen.getByText('Stated in the text only')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('narrows at once, as the address and the file are', async () => {
    open();
    await grid();
    await userEvent.click(screen.getByRole('button', { name: 'Undecided 2' }));
    expect(await tasks()).toEqual([
      'Connectivity issues (i.e. No service from Telstra, Optus)',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Undecided 2' }));
    await userEvent.type(screen.getByRole('searchbox'), 'sync connection');
    await waitFor(async () => expect(await tasks()).toHaveLength(3));
    expect(screen.getByText('3 of 54 tasks shown')).toBeVisible();
    await userEvent.type(screen.getByRole('searchbox'), ' nowhere');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all' }),
    );
    expect(await tasks()).toHaveLength(54);
  });

  it('shows to somebody what is theirs', async () => {
    open({
      getMatrix: jest.fn(async () =>
        exampleMatrix({ parties: new Set(['client-it']) }),
      ),
    });
    await grid();
    await userEvent.click(screen.getByRole('button', { name: /Party/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Mine' }));
    expect(await tasks()).toHaveLength(28);
  });

  it('marks what was decided, proposed, said and changed', async () => {
    open({
      getMatrix: jest.fn(async () => exampleMatrix(someKnowledge())),
    });
    expect(cellsOf(await rowOf(/^Monitor your GFI/))[1]).toBe(
      'responsible, confirmed',
    );
    expect(cellsOf(await rowOf(/^Integration issues/)).slice(1, 3)).toEqual([
      'not responsible, proposed: responsible',
      'responsible, disputed',
    ]);
    expect(cellsOf(await rowOf(/^Checking integration/))[2]).toBe(
      'responsible, to be confirmed, changed, was not responsible, 2 comments',
    );
    const group = await rowOf(/^Regular Monitoring/);
    expect(
      within(group).getByRole('img', { name: '1 of 6 confirmed, 1 disputed' }),
    ).toBeVisible();
  });

  it('is gone through with the keyboard, with the reasons beside it', async () => {
    const { container } = open();
    const table = await grid();
    const first = table.querySelector<HTMLElement>('[role=rowheader]')!;
    expect(table.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    act(() => first.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent(
      'responsible, to be confirmed',
    );
    const details = screen.getByRole('region', {
      name: /^Ensure that ClickHome server/,
    });
    expect(details).toHaveTextContent(`${IT}: responsible`);
    expect(details).toHaveTextContent('Could also beClickHome Support');
    expect(details).toHaveTextContent('Basissaid in the text');
    expect(details).toHaveTextContent(
      'IT rather than user because it is a server task',
    );
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.closest('tr')).toHaveTextContent(
      /^Co-ordinate changes/,
    );
    await userEvent.keyboard('{Control>}{Home}{/Control}{Enter}');
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(await tasks()).toHaveLength(50);
    await userEvent.keyboard('?');
    expect(
      await screen.findByRole('dialog', { name: 'Keys of the matrix' }),
    ).toBeVisible();
  });

  it('says how a model gets a matrix where it has none', async () => {
    const { container } = open({
      getMatrix: jest.fn(async () => {
        throw new NotFoundError('no matrix');
      }),
    });
    expect(
      await screen.findByRole('heading', { name: /has no responsibility/ }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Paste a table' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/support\/responsibilities\/import\?model=/),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed', async () => {
    open({
      getMatrix: jest.fn(async () => {
        throw new Error('The model cannot be read');
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The model cannot be read',
    );
  });
});
