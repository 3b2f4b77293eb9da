import { mockCredentials } from '@backstage/backend-test-utils';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import type { CommentService } from '../../comments/CommentService';
import type { StoredTicket } from '../../tickets/TicketStore';
import { StaleNoticeError } from '../errors';
import type { SeenNotice } from '../NoticeSight';
import type { NoticeChange, StoredEvent } from '../NoticeStore';
import { TicketAnswers } from './TicketAnswers';

const caller = {
  user: 'user:default/hana-cole',
  memberships: [],
  credentials: mockCredentials.user(),
};
const body = { text: 'It is back', resolve: false };

const open = {
  notice: {
    id: 'n',
    title: 'No database',
    kind: 'unplannedInterruption',
    state: 'open',
    facts: {},
  },
  mayPost: true,
  standing: {
    access: { roles: new Set() },
    registered: { model: { procedures: {}, forms: {} } },
  },
} as unknown as SeenNotice;

const ticket = (id: string) =>
  ({ id, key: `HMIS-${id}`, status: 'new', version: 3 } as StoredTicket);

function answering() {
  const events: StoredEvent[] = [];
  const update = jest.fn(async (change: NoticeChange) => {
    events.push(...change.events);
    return change.notice;
  });
  const create = jest.fn<Promise<any>, Parameters<CommentService['create']>>(
    async () => ({}),
  );
  const answers = new TicketAnswers({
    notices: { eventsOf: async () => events, update },
    sight: { see: async () => open } as any,
    tickets: { of: async () => [ticket('1'), ticket('2')] },
    store: { find: async id => ticket(id) },
    gate: { enter: async ticketId => ({ ticketId, caller, sides: [] }) },
    comments: { create },
    workService: { transition: jest.fn() },
    clock: { now: () => new Date('2025-03-08T22:00:00Z') },
  });
  return { answers, create, update, events };
}

describe('TicketAnswers', () => {
  it('goes on where it was interrupted, with the comments of the first time', async () => {
    const { answers, create, update } = answering();
    update.mockRejectedValueOnce(new Error('The database went away'));
    await expect(answers.answer('n', body, caller, 'key')).rejects.toThrow();
    await answers.answer('n', body, caller, 'key');
    const ids = create.mock.calls.map(it => it[3]);
    expect(ids).toHaveLength(4);
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('does not keep others from changing the notice', async () => {
    const { answers, create, update, events } = answering();
    update.mockRejectedValueOnce(new StaleNoticeError(1, undefined));
    await answers.answer('n', body, caller);
    expect(create).toHaveBeenCalledTimes(2);
    expect(events).toHaveLength(1);
  });

  it('says what was refused, ticket by ticket', async () => {
    const { answers, create } = answering();
    create.mockRejectedValueOnce(new NotAllowedError('not yours'));
    await expect(answers.answer('n', body, caller)).resolves.toEqual({
      answered: ['HMIS-2'],
      refused: [{ ticket: 'HMIS-1', message: 'not yours' }],
    });
  });

  it('hides no failure of its own', async () => {
    const { answers, create, events } = answering();
    create.mockRejectedValueOnce(new TypeError('broken'));
    await expect(answers.answer('n', body, caller)).rejects.toThrow('broken');
    expect(events).toEqual([]);
  });

  it('takes a key for one answer', async () => {
    const { answers } = answering();
    await answers.answer('n', body, caller, 'key');
    await expect(
      answers.answer('n', { ...body, text: 'No' }, caller, 'key'),
    ).rejects.toThrow(ConflictError);
  });
});
