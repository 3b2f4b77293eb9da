import {
  holdsFrom,
  type Handover,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleMatrix } from '../../../__testUtils__/matrices';
import { exampleModel } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { TransitionCard } from './TransitionCard';

expect.extend(toHaveNoViolations);

const vendor = { ref: 'group:default/clickhome-vendor', title: 'ClickHome' };
const client = { ref: 'group:default/clickhome-client-it', title: 'Client IT' };

const toClient: Handover = {
  id: 'to-client',
  title: 'Long term stability of operation passes to the client',
  kind: 'handover',
  state: 'notAgreed',
  after: { id: 'fully-operational', title: 'Fully operational' },
  from: vendor,
  to: client,
  levels: [],
  contacts: [],
  duties: ['First level support', 'Training of supervisors'],
  tasks: [],
  tasksDue: false,
  mayEdit: false,
  confirm: [],
};

async function open(handover: Partial<Handover>) {
  const items = [{ ...toClient, ...handover }];
  renderPage(
    <TransitionCard matrix={exampleMatrix()} />,
    fakeApi({ getHandovers: jest.fn(async () => ({ items })) }),
  );
  await userEvent.click(await screen.findByText('What the transition changes'));
  const section = screen.getByRole('region', { name: toClient.title });
  const [, first] = within(section).getAllByRole('row');
  return {
    when: within(section).getByRole('heading').textContent,
    cells: within(first).getAllByRole('cell'),
    first,
  };
}

it.each<[Partial<Handover>, string, number]>([
  [{}, 'What will change; the day is not agreed', 0],
  [{ state: 'ahead', date: '2025-07-01' }, 'What changes on 1 July 2025', 0],
  [{ state: 'done', date: '2025-03' }, 'What changed in March 2025', 1],
])('%j: %s', async (handover, words, owner) => {
  const { when, cells, first } = await open(handover);
  expect(when).toBe(words);
  expect(first).toHaveTextContent('First level supportClickHomeClient IT');
  expect(cells.map(it => it.className !== '')).toEqual([
    owner === 0,
    owner === 1,
  ]);
});

describe('the duties of ClickHome, once a day is agreed', () => {
  const model = exampleModel('clickhome', yaml =>
    yaml
      .replace('    to-client:\n', '    to-client:\n      date: 2025-07-01\n')
      .replace(
        '    fully-operational:\n',
        '    fully-operational:\n      date: 2025-06\n',
      ),
  );
  const titles: Record<string, string> = {
    [vendor.ref]: 'ClickHome Support',
    [client.ref]: 'Client IT Resource',
  };
  /** As the back end tells of them at an instant. */
  const handoversAt = (now: string): Handover[] =>
    Object.values(model.transitions).map(it => {
      const { id, title, date, after, from, to, covers, confirm } = it;
      const held = holdsFrom(model, it)!;
      const named = (ref: string) => ({ ref, title: titles[ref] });
      return {
        ...toClient,
        id,
        title,
        date,
        kind: from ? 'handover' : 'milestone',
        state: held <= new Date(now) ? 'done' : 'ahead',
        after: after
          ? { id: after, title: model.transitions[after].title }
          : undefined,
        from: from ? named(from) : undefined,
        to: to ? named(to) : undefined,
        duties: covers.duties,
        confirm: Object.values(confirm ?? {}),
      };
    });

  it.each([
    [
      '2025-06-30T12:00:00Z',
      'What changes on 1 July 2025',
      'ClickHome Support',
    ],
    [
      '2025-07-01T12:00:00Z',
      'What changed on 1 July 2025',
      'Client IT Resource',
    ],
  ])('at %s: %s, and they are with %s', async (at, words, owner) => {
    const { container } = renderPage(
      <main>
        <h1>Responsibilities</h1>
        <h2>The matrix</h2>
        <TransitionCard matrix={exampleMatrix()} />
      </main>,
      fakeApi({
        getHandovers: jest.fn(async () => ({ items: handoversAt(at) })),
      }),
    );
    await userEvent.click(
      await screen.findByText('What the transition changes'),
    );
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(words);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(it => it.textContent)).toEqual([
      'DutyBeforeAfter',
      ...model.transitions['to-client'].covers.duties.map(
        duty => `${duty}ClickHome SupportClient IT Resource`,
      ),
    ]);
    const now = rows.flatMap(it => [...it.querySelectorAll('.now')]);
    expect(now.map(it => it.textContent)).toEqual(Array(5).fill(owner));
    expect(
      screen.getByText(/After: Transition from trial to fully operational/),
    ).toBeVisible();
    expect(screen.getByText(/held by client IT until confirmed/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});

it('is not there where no duty passes', async () => {
  const getHandovers = jest.fn(async () => ({
    items: [{ ...toClient, duties: [] }],
  }));
  renderPage(
    <TransitionCard matrix={exampleMatrix()} />,
    fakeApi({ getHandovers }),
  );
  expect(screen.queryByText('What the transition changes')).toBeNull();
});
