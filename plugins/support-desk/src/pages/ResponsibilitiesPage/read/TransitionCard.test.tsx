import type { Handover } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleMatrix } from '../../../__testUtils__/matrices';
import { renderPage } from '../../../__testUtils__/renderPage';
import { TransitionCard } from './TransitionCard';

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
  [{ state: 'done', date: '2025-03' }, 'What changed on March 2025', 1],
])('%j: %s', async (handover, words, owner) => {
  const { when, cells, first } = await open(handover);
  expect(when).toBe(words);
  expect(first).toHaveTextContent('First level supportClickHomeClient IT');
  expect(cells.map(it => it.className !== '')).toEqual([
    owner === 0,
    owner === 1,
  ]);
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
