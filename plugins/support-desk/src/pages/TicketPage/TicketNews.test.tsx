import type { TimelineEntry } from '@supportdesk/backstage-plugin-support-desk-common';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { act, screen, waitFor } from '@testing-library/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { lena, worked } from '../../__testUtils__/ticketPage';
import { exampleClock, exampleTicket } from '../../__testUtils__/tickets';
import { useMe } from '../../hooks/useMe';
import { useFormat } from '../../time/useFormat';
import { TicketNews } from './news/TicketNews';
import { useTimeline } from './timeline/useTimeline';

const READER = { ref: 'user:default/callum-rae', title: 'Callum Rae' };

const entry = (id: string, changes: Partial<TimelineEntry> = {}) =>
  ({
    id,
    at: '2025-03-08T11:40:00Z',
    type: 'commented',
    actor: lena,
    internal: false,
    data: {},
    ...changes,
  } as TimelineEntry);

/** What the regions say now. */
const said = () =>
  screen
    .getAllByRole('status')
    .map(it => it.textContent)
    .filter(Boolean);

describe('the news of a ticket', () => {
  const clocks = (usedMs: number, dueAt = '2025-03-10T12:00:00Z') => ({
    clocks: [exampleClock({ usedMs, dueAt })],
  });
  const HOUR = 3_600_000;

  /** Shows tickets one after the other, as they come in. */
  async function follow(...tickets: ReturnType<typeof exampleTicket>[]) {
    let show = (_: number) => {};
    function Followed() {
      const [at, setAt] = useState(0);
      const { now } = useFormat();
      show = setAt;
      return (
        <>
          <p>{now.getUTCFullYear()}</p>
          <TicketNews ticket={tickets[at]} />
        </>
      );
    }
    renderPage(<Followed />, fakeApi());
    // The day of the back end is known.
    await screen.findByText('2025');
    return async (at: number) => act(async () => show(at));
  }

  it('tells that a promise is due soon, then that it is missed, each once', async () => {
    const show = await follow(
      worked(clocks(2 * HOUR)),
      worked(clocks(3 * HOUR)),
      worked(clocks(3.5 * HOUR)),
      worked(clocks(4 * HOUR, '2025-03-08T11:30:00Z')),
    );
    expect(said()).toEqual([]);
    await show(1);
    const soon = 'Due soon: Response by Mon 10 March, 12:00';
    expect(said()).toEqual([soon]);
    const region = screen.getByText(soon).firstChild;
    await show(2);
    // The same node: nothing is announced anew.
    expect(screen.getByText(soon).firstChild).toBe(region);
    await show(3);
    expect(said()).toEqual(['Promise missed: Response by 11:30']);
  });

  it('says nothing of what stood when the page was opened', async () => {
    const show = await follow(
      worked(clocks(3 * HOUR)),
      worked(clocks(3.5 * HOUR)),
    );
    await show(1);
    expect(said()).toEqual([]);
  });
});

describe('what happens on a ticket', () => {
  async function happens(...come: TimelineEntry[]) {
    const first = entry('1', { type: 'created' });
    let refresh = async () => {};
    function Followed() {
      const client = useQueryClient();
      const { user } = useMe();
      const { data } = useTimeline('1');
      refresh = () => client.invalidateQueries({ queryKey: ['ticket'] });
      return (
        <>
          {user && data && <p>All is there</p>}
          <TicketNews ticket={worked()} detail={exampleDetail('nec-ihms')} />
        </>
      );
    }
    const getTimeline = jest
      .fn()
      .mockResolvedValueOnce({ items: [first] })
      .mockResolvedValue({ items: [first, ...come] });
    renderPage(<Followed />, fakeApi({ getTimeline }), {
      apis: [
        [identityApiRef, mockApis.identity({ userEntityRef: READER.ref })],
      ],
    });
    await screen.findByText('All is there');
    expect(said()).toEqual([]);
    await act(() => refresh());
  }

  it('is told with who did it', async () => {
    await happens(entry('2'), entry('3', { type: 'started' }));
    await waitFor(() =>
      expect(said()).toEqual(['Lena Baird commented. Lena Baird started work']),
    );
  });

  it('is told of the reader where the page does not say it: a comment is sent, a step of their own was seen', async () => {
    await happens(
      entry('2', { actor: READER }),
      entry('3', { actor: READER, type: 'started' }),
      entry('4', { type: 'targetMissed', data: { title: 'Response' } }),
    );
    await waitFor(() => expect(said()).toEqual(['Callum Rae commented']));
  });
});
