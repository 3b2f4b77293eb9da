import type { Handover } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ModelProvider } from '../parts/ModelContext';
import { HandoversSection } from './HandoversSection';

expect.extend(toHaveNoViolations);

const LEVEL_3 = 'level-3-to-housing-systems';

/** As the back end answers of a transition of NEC IHMS. */
const exampleHandover = (changes: Partial<Handover> = {}): Handover => ({
  id: LEVEL_3,
  title: 'Raising requests and incidents on the supplier portal',
  kind: 'handover',
  state: 'notAgreed',
  levels: [{ id: 'level-3', title: 'External Escalation' }],
  contacts: [],
  duties: ['Raising requests and incidents on the supplier portal'],
  openTickets: 12,
  tasks: [
    {
      number: 1,
      text: 'Housing Systems Team members register on the supplier portal',
    },
  ],
  tasksDue: false,
  mayEdit: true,
  confirm: [],
  ...changes,
});

const agreed: Partial<Handover> = {
  state: 'ahead',
  date: '2025-06-02',
  holdsFrom: '2025-06-01T23:00:00Z',
};

const open = (
  handovers: Handover[],
  changes: Parameters<typeof fakeApi>[0] = {},
  model = 'nec-ihms',
) => {
  const api = fakeApi({
    getHandovers: jest.fn(async () => ({ items: handovers })),
    ...changes,
  });
  const section = (
    <ModelProvider detail={exampleDetail(model)}>
      <HandoversSection />
    </ModelProvider>
  );
  return { api, ...renderPage(section, api) };
};

const entry = (id: string) =>
  within(document.getElementById(`transitions.${id}`)!);

describe('HandoversSection', () => {
  it('says of what is not agreed from whom to whom it passes, and what with it', async () => {
    const { container } = open([exampleHandover()]);
    const handover = entry(LEVEL_3);
    expect(
      await handover.findByText('Not agreed', { selector: 'span' }),
    ).toBeVisible();
    expect(handover.getByText('housing-systems-team')).toBeVisible();
    expect(
      handover.getByRole('link', { name: 'External Escalation' }),
    ).toHaveAttribute('href', expect.stringContaining('#levels.level-3'));
    expect(handover.getByText('12 open tickets')).toBeVisible();
    expect(
      handover.getByText(/^for an initial period post go live/),
    ).toBeVisible();
    expect(handover.getByText('Due 14 days before the date')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each<[Partial<Handover>, string, string]>([
    [agreed, 'On 2 June 2025, in 86 days', 'Due from 19 May 2025'],
    [
      { state: 'ahead', date: '2025-03-09', holdsFrom: '2025-03-09T00:00:00Z' },
      'On 9 March 2025, in 1 day',
      'Due from 23 February 2025',
    ],
    [{ ...agreed, tasksDue: true }, 'On 2 June 2025, in 86 days', 'Due now'],
    [
      { state: 'done', date: '2025-02-03', tasksDue: true },
      'Done since 3 February 2025',
      'Due now',
    ],
  ])('tells how it stands: %j', async (changes, state, task) => {
    open([exampleHandover(changes)]);
    expect(await screen.findByText(state)).toBeVisible();
    expect(screen.getByText(task)).toBeVisible();
  });

  it('tells of what passes no more once it has passed', async () => {
    open([exampleHandover({ state: 'done', date: '2025-02-03' })]);
    await screen.findByText('Done since 3 February 2025');
    expect(screen.queryByText('12 open tickets')).not.toBeInTheDocument();
  });

  it.each<[Partial<Handover>, string]>([
    [{ state: 'notAgreed' }, 'Applies after the transition, date not set'],
    [{ ...agreed }, 'Applies from 2 June 2025, in 86 days'],
    [{ state: 'done', date: '2025-02-03' }, 'Applies since 3 February 2025'],
  ])('tells of a milestone: %j (S4-02)', async (changes, words) => {
    const milestone = exampleHandover({
      id: 'fully-operational',
      kind: 'milestone',
      openTickets: undefined,
      tasks: [],
      ...changes,
    });
    open([milestone], {}, 'clickhome');
    expect(await entry('fully-operational').findByText(words)).toBeVisible();
    expect(
      entry('to-client').getByRole('link', {
        name: 'Transition from trial to fully operational, date not set',
      }),
    ).toBeVisible();
    expect(
      within(entry('to-client').getByRole('list')).getAllByRole('listitem'),
    ).toHaveLength(5);
  });

  it('ticks a task, says who did, and takes the tick back', async () => {
    const by = { ref: 'user:default/lena-baird', title: 'Lena Baird' };
    let [handover] = [exampleHandover(agreed)];
    const tickHandoverTask = jest.fn(
      async (_model: string, _id: string, number: number, done: boolean) => {
        const at = '2025-03-08T11:40:00Z';
        handover = {
          ...handover,
          tasks: handover.tasks.map(task =>
            task.number === number
              ? { ...task, done: done ? { at, by } : undefined }
              : task,
          ),
        };
        return handover;
      },
    );
    const getHandovers = jest.fn(async () => ({ items: [handover] }));
    open([], { getHandovers, tickHandoverTask });
    const box = await screen.findByRole('checkbox', {
      name: /register on the supplier portal/,
    });
    await userEvent.click(box);
    expect(
      await screen.findByText('Ticked by Lena Baird, 11:40'),
    ).toBeVisible();
    expect(tickHandoverTask).toHaveBeenLastCalledWith(
      'supportmodel:default/nec-ihms',
      LEVEL_3,
      1,
      true,
    );
    await waitFor(() => expect(box).toBeEnabled());
    await userEvent.click(box);
    expect(await screen.findByText('Due from 19 May 2025')).toBeVisible();
    expect(tickHandoverTask).toHaveBeenLastCalledWith(
      'supportmodel:default/nec-ihms',
      LEVEL_3,
      1,
      false,
    );
  });

  it('says why a task could not be ticked', async () => {
    open([exampleHandover()], {
      tickHandoverTask: jest.fn(async () => {
        throw new Error('No connection.');
      }),
    });
    await userEvent.click(await screen.findByRole('checkbox'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The task could not be tickedNo connection.',
    );
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });

  it('shows tasks to others without a box', async () => {
    open([exampleHandover({ mayEdit: false })]);
    await screen.findByText('Due 14 days before the date');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('keeps what the model says where the rest cannot be loaded', async () => {
    open([], {
      getHandovers: jest.fn(async () => {
        throw new Error('No connection.');
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /could not be loaded.*No connection/,
    );
    expect(entry(LEVEL_3).getByText('Not agreed')).toBeVisible();
    expect(
      screen.getByText(/^Housing Systems Team members register/),
    ).toBeVisible();
  });
});
