import type {
  CompiledModel,
  TicketSide,
  Transition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { transitionSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { exampleModel } from '../__testUtils__/exampleModels';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import type { StoredTicket } from '../TicketStore';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { answersTo, logOf, workWith } from './__testUtils__/modelWork';

jest.setTimeout(60_000);

const NOW = new Date('2025-03-10T15:00:00Z');

const databases = createTestDatabases();

describe('people are told', () => {
  const model: CompiledModel = exampleModel('hmis');
  let knex: Knex;
  let store: DatabaseTicketStore;
  let ticket: StoredTicket;

  beforeEach(async () => {
    knex = await databases.open(databases.engines[0][0]);
    store = new DatabaseTicketStore({ knex });
    const logged = await logOf(model, store, {
      id: 'one',
      type: 'non-emergency',
      now: NOW,
    });
    ticket = await store.update({
      ticket: {
        ...logged,
        reporter: 'user:default/nina',
        onBehalfOf: 'user:default/sven',
        team: 'group:default/desk',
      },
      actor: 'user:default/nina',
      events: [{ type: 'edited', data: {} }],
      messages: [],
    });
  });

  /** What the outbox holds after the transitions for each of these topics. */
  const toldOf = async (
    transition: Transition,
    sides: TicketSide[] = ['support'],
  ) => {
    const desk = workWith(model, store, { now: () => NOW });
    await knex('outbox').delete();
    ticket = await desk.transitions.transition(
      desk.visit(ticket, sides),
      ticket.version,
      transitionSchema.parse(transition),
    );
    const rows = await knex('outbox').where({ kind: 'notification' });
    return rows
      .map(row => inEnglish(JSON.parse(row.payload)))
      .map(({ recipients, exclude, title, link }) => {
        expect(link).toBe('/support/tickets/HMIS-1');
        return { recipients, exclude, title };
      });
  };
  const exclude = 'user:default/ann';
  const requesters = ['user:default/nina', 'user:default/sven'];

  it('what becomes theirs, but not what they take themselves', async () => {
    await expect(
      toldOf({ action: 'assign', assignee: 'user:default/ben' }),
    ).resolves.toEqual([
      {
        recipients: ['user:default/ben'],
        exclude,
        title: 'HMIS-1 is yours now',
      },
    ]);
    await expect(
      toldOf({ action: 'assign', assignee: 'user:default/ann' }),
    ).resolves.toEqual([]);
    await expect(
      toldOf({ action: 'assign', team: 'group:default/other' }),
    ).resolves.toMatchObject([
      {
        recipients: ['group:default/other'],
        title: 'HMIS-1 is with your team now',
      },
    ]);
  });

  it('that something waits for them', async () => {
    const wait = { action: 'wait', reason: 'Which one?' } as const;
    await expect(toldOf({ ...wait, for: 'requester' })).resolves.toEqual([
      { recipients: requesters, exclude, title: 'HMIS-1 is waiting for you' },
    ]);
    await expect(
      toldOf({ ...wait, for: 'team', team: 'group:default/other' }),
    ).resolves.toMatchObject([{ recipients: ['group:default/other'] }]);
    await expect(toldOf({ ...wait, for: 'vendor' })).resolves.toEqual([]);
  });

  it('that it is resolved, and reopened', async () => {
    await expect(
      toldOf({
        action: 'resolve',
        resolution: 'Done',
        category: 'training-issue',
        fields: answersTo(model, 'non-emergency', 'support'),
      }),
    ).resolves.toEqual([
      {
        recipients: requesters,
        exclude,
        title: 'HMIS-1 is resolved: please confirm or reopen',
      },
    ]);
    await expect(
      toldOf({ action: 'reopen', reason: 'Not yet' }, ['requester']),
    ).resolves.toMatchObject([
      { recipients: ['group:default/desk'], title: 'HMIS-1 was reopened' },
      { recipients: requesters, title: 'HMIS-1 was reopened' },
    ]);
  });

  it('that it was cancelled', async () => {
    const told = await toldOf({ action: 'cancel', reason: 'No need' });
    expect(told.map(it => it.recipients)).toEqual([
      requesters,
      ['group:default/desk'],
    ]);
  });

  it('what it was found to be, where the model names them (S0-70 to S0-73)', async () => {
    const categorise = async (category: string) =>
      toldOf({ action: 'categorise', category });
    const administrator = {
      recipients: ['user:default/selma-ortiz'],
      exclude,
    };
    await expect(categorise('data-correction')).resolves.toMatchObject([
      { ...administrator, title: 'HMIS-1: Data Correction' },
    ]);
    await expect(categorise('training-issue')).resolves.toEqual([]);
    await expect(categorise('deficiency')).resolves.toMatchObject([
      administrator,
    ]);
  });
});
