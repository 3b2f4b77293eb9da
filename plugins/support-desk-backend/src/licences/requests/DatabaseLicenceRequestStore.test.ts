import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  ANN,
  ASKED,
  BEN,
  BOSS,
  change,
  CID,
  MODEL,
  sampleRequest,
  training,
} from './__testUtils__/sampleRequest';
import { DatabaseLicenceRequestStore } from './DatabaseLicenceRequestStore';
import { AskedAlreadyError, ClassFullError, StaleRequestError } from './errors';
import type { StoredRequest } from './LicenceRequestStore';

jest.setTimeout(60_000);

const LATER = new Date('2025-05-02T09:00:00Z');
const DAY = '2025-05-06';
const NEXT = '2025-05-20';
const databases = createTestDatabases();

describe.each(databases.engines)(
  'DatabaseLicenceRequestStore on %s',
  engine => {
    let knex: Knex;
    let store: DatabaseLicenceRequestStore;

    beforeEach(async () => {
      knex = await databases.open(engine);
      store = new DatabaseLicenceRequestStore({ knex });
    });

    const ask = (changes: Partial<StoredRequest> = {}, places?: number) =>
      store.ask(change(sampleRequest(changes), { places }));
    const update = (changes: Partial<StoredRequest>, places?: number) =>
      store.update(change(sampleRequest(changes), { places }));
    const taken = async (day: string) =>
      (await store.placesTaken(MODEL, 'training', [day])).get(day) ?? 0;
    const booked = (day: string) => ({ training: training(day) });

    it('keeps requests as they are, with their history', async () => {
      await ask();
      await expect(store.find('1')).resolves.toEqual(sampleRequest());
      const full = sampleRequest({
        id: '2',
        licence: 'other',
        person: BEN,
        reason: 'For the year end.',
        answers: [{ field: 'agency', label: 'Agency', value: ['West'] }],
        remarks: ['active within 30 days'],
        state: 'approval',
        approvers: [BOSS, 'group:default/team'].sort(),
        training: training(DAY, { place: 'Room 1', missed: ['2025-04-15'] }),
      });
      await store.ask(change(full));
      await expect(store.find('2')).resolves.toEqual(full);
      const by = { by: BOSS, at: LATER, reason: 'Fine' };
      const changed = {
        ...full,
        state: 'declined' as const,
        approval: by,
        declined: by,
        training: training(DAY, { attendedOn: DAY }),
        ticket: { id: 't', key: 'PAY-1' },
        updatedAt: LATER,
        updatedBy: BOSS,
      };
      await expect(
        store.update({
          request: changed,
          event: {
            action: 'decline',
            actor: BOSS,
            at: LATER,
            reason: 'No',
            day: DAY,
          },
          messages: [],
        }),
      ).resolves.toEqual({ ...changed, version: 2 });
      await expect(store.historyOf('2')).resolves.toEqual([
        { action: 'asked', actor: ANN, at: ASKED },
        { action: 'decline', actor: BOSS, at: LATER, reason: 'No', day: DAY },
      ]);
      await expect(store.find('3')).resolves.toBeUndefined();
    });

    it('takes one open request of a person for a licence', async () => {
      await ask();
      const again = ask({ id: '2', askedBy: BEN });
      await expect(again).rejects.toThrow(AskedAlreadyError);
      await expect(again).rejects.toThrow(/'1'/);
      await ask({ id: '3', licence: 'other' });
      await expect(store.findOpen('lic', ANN)).resolves.toMatchObject({
        id: '1',
      });
      await update({ state: 'withdrawn' });
      await expect(store.findOpen('lic', ANN)).resolves.toBeUndefined();
      await expect(ask({ id: '4' })).resolves.toMatchObject({ id: '4' });
    });

    it('makes one request of two that are the same', async () => {
      const repeatable = { actor: ANN, key: 'k', hash: 'h' };
      const sent = (id: string, hash = 'h') =>
        store.ask({
          ...change(sampleRequest({ id })),
          repeatable: { ...repeatable, hash },
        });
      const both = await Promise.all([sent('1'), sent('2')]);
      expect(new Set(both.map(it => it.id)).size).toBe(1);
      await expect(sent('3', 'x')).rejects.toThrow(ConflictError);
      await expect(store.findRepeated(repeatable)).resolves.toEqual(both[0]);
    });

    it('refuses a change of what somebody else has changed, whole', async () => {
      await ask();
      const stale = { ...sampleRequest(), version: 2 };
      const besides = jest.fn(tx =>
        tx('licence_queues').insert({ licence: 'l' }),
      );
      await expect(store.update(change(stale), besides)).rejects.toThrow(
        StaleRequestError,
      );
      expect(besides).toHaveBeenCalled();
      await expect(knex('licence_queues')).resolves.toEqual([]);
      await store.update(change(sampleRequest({ reason: 'x' })));
      await expect(update({})).rejects.toThrow(
        'If-Match: the request is at version 2, not 1; user:default/ann changed it. Nothing was changed; read it again and send it with version 2',
      );
      await expect(store.historyOf('1')).resolves.toHaveLength(2);
    });

    it('gives the last place of a class to one of many', async () => {
      const people = Array.from({ length: 10 }, (_, i) => `user:default/p${i}`);
      const answers = await Promise.allSettled(
        people.map((person, i) =>
          ask({ id: `${i}`, person, ...booked(DAY) }, 3),
        ),
      );
      const refused = answers.filter(it => it.status === 'rejected');
      expect(refused).toHaveLength(7);
      refused.forEach(it => expect(it.reason).toBeInstanceOf(ClassFullError));
      await expect(taken(DAY)).resolves.toBe(3);
      // Whoever got no place has no request either.
      await expect(knex('licence_requests')).resolves.toHaveLength(3);
    });

    it('gives the last place to one of two who book it, and counts no other licence apart', async () => {
      await ask({ training: training() });
      await ask({
        id: '2',
        person: BEN,
        licence: 'other',
        training: training(),
      });
      const both = await Promise.allSettled([
        update(booked(DAY), 1),
        store.update(
          change(
            sampleRequest({
              id: '2',
              person: BEN,
              licence: 'other',
              ...booked(DAY),
            }),
            { places: 1 },
          ),
        ),
      ]);
      expect(both.map(it => it.status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      await expect(taken(DAY)).resolves.toBe(1);
    });

    it('moves a place from class to class, also crosswise', async () => {
      await ask(booked(DAY), 2);
      await ask({ id: '2', person: BEN, ...booked(NEXT) }, 2);
      await Promise.all([
        update(booked(NEXT), 2),
        store.update(
          change(sampleRequest({ id: '2', person: BEN, ...booked(DAY) }), {
            places: 2,
          }),
        ),
      ]);
      await expect(taken(DAY)).resolves.toBe(1);
      await expect(taken(NEXT)).resolves.toBe(1);
      await update({ version: 2, ...booked(NEXT), state: 'waiting' }, 1);
      await expect(taken(NEXT)).resolves.toBe(1);
      await update({ version: 3, ...booked(NEXT), state: 'withdrawn' });
      await expect(taken(NEXT)).resolves.toBe(0);
    });

    it('says where those stand who wait for a seat', async () => {
      const state = 'waiting' as const;
      await ask({ state });
      await ask({ id: '2', person: BEN });
      await ask({ id: '3', person: CID, state });
      await ask({ id: '4', licence: 'other', state });
      const all = ['1', '2', '3', '4'].map(id => store.find(id));
      const positions = (await Promise.all(all)).map(it => it!.position);
      expect(positions).toEqual([1, undefined, 2, 1]);
      await update({ state: 'given' });
      const waiting = await store.listWaiting('lic');
      expect(waiting.map(it => [it.id, it.position])).toEqual([['3', 1]]);
    });
  },
);
