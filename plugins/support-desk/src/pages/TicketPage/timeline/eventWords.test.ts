import {
  TICKET_EVENTS,
  type TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { commonMessages } from '../../../messages/common';
import { ticketHistoryMessages } from '../../../messages/ticketHistory';
import { ticketWorkMessages } from '../../../messages/ticketWork';
import { flatten } from '../../../translations/flatten';
import type { Translate } from '../../../translations/useMessages';
import { dueBefore } from './clockMoves';
import { arrange, kindOf } from './eventKinds';
import { eventWords } from './eventWords';

const messages = flatten({
  common: commonMessages,
  ticketHistory: ticketHistoryMessages,
  ticketWork: ticketWorkMessages,
});
const t = ((key: string, values: Record<string, string> = {}) =>
  messages[key].replace(
    /\{\{(\w+)\}\}/g,
    (_, name) => values[name],
  )) as unknown as Translate<'ticketHistory' | 'ticketWork'>;

const event = (
  type: string,
  data: TimelineEntry['data'] = {},
  rest: Partial<TimelineEntry> = {},
): TimelineEntry => ({
  id: type,
  at: '2025-03-10T10:00:00Z',
  type,
  actor: { ref: 'user:default/kirstin-mackay', title: 'Kirstin Mackay' },
  internal: false,
  data,
  ...rest,
});

const words = (entry: TimelineEntry) =>
  eventWords(entry, {
    t,
    name: ref => `<${ref}>`,
    instant: at => at.slice(11, 16),
  });

describe('eventWords', () => {
  it.each([
    ['created', {}, 'logged this ticket'],
    [
      'targetMissed',
      { title: 'Response' },
      'recorded that the promise Response was missed',
    ],
    ['assigned', { assignee: 'user:default/kirstin-mackay' }, 'took it'],
    [
      'assigned',
      { assignee: 'user:default/ann' },
      'assigned it to <user:default/ann>',
    ],
    ['assigned', { assignee: null, team: null }, 'assigned it to nobody'],
    [
      'assigned',
      { assignee: null, team: 'group:default/dba' },
      'assigned it to <group:default/dba>',
    ],
    ['waiting', { for: 'vendor' }, 'set it waiting: The vendor'],
    [
      'waiting',
      { for: 'team', team: 'group:default/dba' },
      'set it waiting: <group:default/dba>',
    ],
    [
      'modelStatusSet',
      { to: 'active', title: 'Active' },
      'set the status Active',
    ],
    ['confirmed', {}, 'confirmed that it is solved'],
    ['confirmed', { confirmedBy: 'Dana' }, 'recorded that Dana confirmed it'],
    [
      'prioritised',
      { fromTitle: '2', to: 'p1', title: '1' },
      'changed the priority from 2 to 1',
    ],
    [
      'prioritised',
      { from: null, fromTitle: null, to: 'p1', title: '1' },
      'set the priority 1',
    ],
    [
      'categorised',
      { to: 'training', title: 'Training' },
      'set the category Training',
    ],
    [
      'reclassified',
      { fromTitle: 'Incident', title: 'Training' },
      'changed the request type from Incident to Training',
    ],
    ['merged', { into: 'IHMS-7' }, 'merged it into IHMS-7'],
    ['mergedFrom', { key: 'IHMS-8' }, 'merged IHMS-8 into this ticket'],
    ['detached', { name: 'log.txt' }, 'removed the file log.txt'],
    [
      'edited',
      { fields: [{ field: 'summary' }, { field: 'fields.where' }] },
      'edited the request: summary, where',
    ],
    ['commented', {}, 'commented'],
    ['commented', { channel: 'email' }, 'commented by e-mail'],
    ['commented', { channel: 'phone' }, 'commented'],
    ['created', { channel: 'email' }, 'wrote this by e-mail'],
    [
      'mailBounced',
      { address: 'ann@example.com', reason: 'no such user' },
      'could not reach ann@example.com by e-mail',
    ],
    [
      'senderCorrected',
      { from: 'user:guest/4f2a', to: 'user:default/ann' },
      'corrected who sent it: <user:default/ann>, not a guest',
    ],
    [
      'senderCorrected',
      { from: 'user:default/ben', to: 'user:default/ann' },
      'corrected who sent it: <user:default/ann>, not <user:default/ben>',
    ],
    [
      'mailSplitOff',
      { mail: 'm1', key: 'IHMS-12' },
      'made a ticket of its own of a mail: IHMS-12',
    ],
    [
      'contacted',
      { direction: 'in', with: 'Dana', nature: 'is it fixed?' },
      'was contacted by Dana: is it fixed?',
    ],
    [
      'stepTicked',
      { step: 'log', state: 'done', automatic: true },
      'A step ticked itself: log',
    ],
    [
      'stepTicked',
      { step: 'log', state: 'open' },
      'took the tick of a step back: log',
    ],
    [
      'stepTicked',
      { step: 'log', state: 'notApplicable' },
      'skipped a step: log',
    ],
    [
      'escalated',
      { fromTitle: 'Desk', toTitle: 'Vendor' },
      'escalated it from Desk to Vendor',
    ],
    [
      'escalated',
      { fromTitle: 'Desk', toTitle: 'Vendor', raised: { key: 'IHMS-9' } },
      'escalated it from Desk to Vendor as IHMS-9',
    ],
    [
      'handedOver',
      {
        transition: 'login',
        title: 'Login support',
        from: 'group:default/project',
        to: 'group:default/systems',
      },
      'passed it from <group:default/project> to <group:default/systems>: Login support',
    ],
    [
      'ladderStepTaken',
      { step: 2, title: 'Manager', automatic: true },
      'Step 2 of the ladder took itself: Manager',
    ],
    [
      'ladderStepSkipped',
      { step: 2, title: 'Manager', why: 'away' },
      'skipped step 2 of the ladder, Manager: whoever is behind it is away',
    ],
    [
      'ladderOutcome',
      { step: 2, title: 'Manager', outcome: 'noAnswer' },
      'recorded of step 2 of the ladder, Manager: no answer',
    ],
    ['somethingNew', {}, 'changed this ticket'],
  ])('%s %j', (type, data, text) =>
    expect(words(event(type, data)).text).toBe(text),
  );

  it.each(TICKET_EVENTS)('has words of its own for %s', type => {
    expect(ticketHistoryMessages.title).toHaveProperty(type);
    const { text } = words(event(type));
    expect(text).not.toBe(ticketHistoryMessages.text.changed);
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  it('tells a note from a comment', () =>
    expect(words(event('commented', {}, { internal: true })).text).toBe(
      'wrote an internal note',
    ));

  it.each([
    [['Where', 'Since when'], ['The mail leaves open: Where, Since when']],
    [[], []],
    [undefined, []],
  ])('tells what a mail leaves open: %j', (missing, lines) =>
    expect(
      words(event('created', { channel: 'email', mail: 'm1', missing })).lines,
    ).toEqual(lines),
  );

  it('tells why a mail did not arrive', () =>
    expect(
      words(
        event('mailBounced', { address: 'ann@example.com', reason: 'full' }),
      ).lines,
    ).toEqual(['Reason: full']));

  it('tells the reason and what it did to the clocks', () =>
    expect(
      words(
        event('prioritised', {
          title: '1',
          reason: 'all are stopped',
          clocks: [
            {
              title: 'Response',
              oldDueAt: '2025-03-10T11:00:00Z',
              newDueAt: '2025-03-10T11:30:00Z',
            },
            { title: 'Plan', oldDueAt: null, newDueAt: '2025-03-10T12:00:00Z' },
            {
              title: 'Same',
              oldDueAt: '2025-03-10T12:00:00Z',
              newDueAt: '2025-03-10T12:00:00Z',
            },
          ],
        }),
      ).lines,
    ).toEqual([
      'Reason: all are stopped',
      'Response: due 11:30, was 11:00',
      'Plan: due 12:00',
    ]));
});

describe('dueBefore', () => {
  const moved = (at: string, oldDueAt: string | null) =>
    event('promised', { title: 'Response', oldDueAt, newDueAt: 'z' }, { at });

  it('takes the last move', () =>
    expect(
      dueBefore(
        [
          moved('2025-03-10T10:00:00Z', 'a'),
          moved('2025-03-10T11:00:00Z', 'b'),
        ],
        'Response',
      ),
    ).toBe('b'));

  it.each([
    ['another clock', [moved('2025-03-10T10:00:00Z', 'a')], 'Resolution'],
    ['a first due time', [moved('2025-03-10T10:00:00Z', null)], 'Response'],
  ])('knows none of %s', (_, entries, title) =>
    expect(dueBefore(entries, title)).toBeUndefined(),
  );
});

describe('arrange', () => {
  const entries = [
    event('created', {}, { id: '1', at: '2025-03-08T10:00:00Z' }),
    event('clockStarted', {}, { id: '2', at: '2025-03-08T10:00:00Z' }),
    event('commented', {}, { id: '3', at: '2025-03-10T10:00:00Z' }),
    // A call that was recorded later.
    event('contacted', {}, { id: '4', at: '2025-03-09T10:00:00Z' }),
  ];

  it.each([
    ['all', true, ['3', '4', '2', '1']],
    ['all', false, ['1', '2', '4', '3']],
    ['contacts', true, ['4']],
    ['clocks', true, ['2']],
    ['changes', true, ['1']],
  ] as const)('%s, newest first: %s', (kind, newestFirst, ids) =>
    expect(arrange(entries, kind, newestFirst).map(it => it.id)).toEqual(ids),
  );

  it('takes what it does not know for a change', () =>
    expect(kindOf('somethingNew')).toBe('changes'));
});
