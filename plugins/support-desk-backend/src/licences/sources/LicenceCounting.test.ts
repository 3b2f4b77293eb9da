import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type {
  ConnectedLicenceSource,
  LicenceUsage,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { fullLicence } from '../__testUtils__/sampleLicence';
import { giftFor } from '../__testUtils__/seats';
import { DatabaseLicenceStore } from '../DatabaseLicenceStore';
import { DatabaseSeatStore } from '../DatabaseSeatStore';
import type { StoredLicence } from '../LicenceStore';
import { DatabaseSourceStateStore } from './DatabaseSourceStateStore';
import { LicenceCounting } from './LicenceCounting';
import { LicenceSources } from './LicenceSources';
import { SeatUses } from './SeatUses';
import { SourceInsights } from './SourceInsights';

jest.setTimeout(60_000);

const nec = exampleModel('nec-ihms');
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const { signal } = new AbortController();

const user = (name: string, email: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { profile: { email } },
});

const databases = createTestDatabases();

describe.each(databases.engines)('LicenceCounting on %s', engine => {
  let knex: Knex;
  let now: Date;
  let parts: ReturnType<typeof createParts>;
  /** Business Objects of the model: 5 of 5 in use without a name. */
  let licence: StoredLicence;

  const read = jest.fn<Promise<LicenceUsage | undefined>, [object]>();
  const connected: ConnectedLicenceSource = {
    id: 'console',
    title: 'the console',
    licence: { model: nec.ref, key: 'business-objects' },
    schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
    source: { read },
  };

  function createParts() {
    const clock = { now: () => now };
    const logger = mockServices.logger.mock();
    const licences = new DatabaseLicenceStore({ knex, clock });
    const seats = new DatabaseSeatStore({ knex });
    const states = new DatabaseSourceStateStore({ knex });
    const uses = new SeatUses({
      seats,
      states,
      auth: mockServices.auth(),
      catalog: catalogServiceMock({
        entities: [user('ann', 'Ann@Example.com'), user('ben', '')],
      }),
    });
    const sources = new LicenceSources();
    sources.addLicenceSource(connected);
    const registry = {
      get: async () => ({
        model: nec,
        entity: nec as never,
        issues: [],
        broken: false,
      }),
    };
    const options = { registry, licences, states, uses, clock, logger };
    return {
      ...options,
      seats,
      counting: new LicenceCounting(options),
      insights: new SourceInsights({
        licenceSources: sources,
        sourceStates: states,
      }),
    };
  }

  beforeEach(async () => {
    now = new Date('2025-03-07T16:00:00Z');
    read.mockReset();
    knex = await databases.open(engine);
    parts = createParts();
    await parts.licences.sync([nec]);
    [licence] = await parts.licences.list([nec.ref]);
  });

  const count = async (usage: LicenceUsage | undefined | Error) => {
    if (usage instanceof Error) read.mockRejectedValueOnce(usage);
    else read.mockResolvedValueOnce(usage);
    await parts.counting.run(connected, signal);
    return (await parts.licences.find(licence.id))!;
  };
  const lastChange = async () =>
    (await parts.licences.changesOf(licence.id))[0];
  const countedBy = async () =>
    (await parts.insights.countedBy([licence.id])).get(licence.id);

  it('keeps holders by name, and counts the rest without one', async () => {
    await count({ inUse: 2 });
    await parts.seats.give(giftFor(licence.id, ANN));
    await parts.seats.give(giftFor(licence.id, BEN));
    await expect(count({ inUse: 5 })).resolves.toMatchObject({
      unnamed: 3,
      seats: 2,
    });
    await expect(lastChange()).resolves.toMatchObject({
      change: 'counted',
      actor: 'support-desk',
      at: now,
      reason: 'counted by the console',
      fields: [{ field: 'unnamed', from: 2, to: 3 }],
      inUse: 5,
    });
    await expect(count({ inUse: 1 })).resolves.toMatchObject({
      unnamed: 0,
      seats: 2,
    });
  });

  it('records nothing where nothing has changed', async () => {
    const before = await parts.licences.changesOf(licence.id);
    await count({ inUse: 5 });
    await expect(parts.licences.changesOf(licence.id)).resolves.toEqual(before);
    await expect(countedBy()).resolves.toEqual({
      source: 'the console',
      at: '2025-03-07T16:00:00.000Z',
    });
  });

  it('shows over-use as it is, until it ends', async () => {
    await expect(count({ inUse: 7, bought: 9 })).resolves.toMatchObject({
      // The model says how many there are.
      bought: 5,
      unnamed: 7,
      overUse: {
        reason: 'counted by the console',
        by: 'support-desk',
        at: now,
      },
    });
    const { overUse } = await count({ inUse: 5 });
    expect(overUse).toBeUndefined();
  });

  it('leaves a reason that somebody gave', async () => {
    const overUse = { reason: 'Year end', by: ANN, at: now };
    await parts.licences.update({
      licence: { ...licence, unnamed: 6, overUse },
      record: { change: 'edited', actor: ANN, at: now },
    });
    await expect(count({ inUse: 8 })).resolves.toMatchObject({
      unnamed: 8,
      overUse,
    });
  });

  it('takes over how many there are, where no model says so', async () => {
    const mine = {
      ...fullLicence,
      modelRef: nec.ref,
      bought: 10,
      overUse: undefined,
    };
    await parts.licences.create({
      licence: mine,
      record: { change: 'added', actor: ANN, at: now },
    });
    read.mockResolvedValueOnce({ inUse: 4, bought: 12 });
    const named = { model: nec.ref, title: mine.title };
    await parts.counting.run({ ...connected, licence: named }, signal);
    await expect(parts.licences.find(mine.id)).resolves.toMatchObject({
      bought: 12,
      unnamed: 4,
      overUse: undefined,
    });
  });

  it('hands the revision on, and counts seats anew where the source has nothing new', async () => {
    await count({ inUse: 3, revision: 'r1' });
    await parts.seats.give(giftFor(licence.id, ANN));
    now = new Date('2025-03-07T17:00:00Z');
    await expect(count(undefined)).resolves.toMatchObject({
      unnamed: 2,
      seats: 1,
    });
    expect(read.mock.lastCall).toEqual([{ signal, revision: 'r1' }]);
    await expect(countedBy()).resolves.toMatchObject({
      at: now.toISOString(),
    });
  });

  it('changes nothing when a source fails, and says since when', async () => {
    const before = await count({ inUse: 3, revision: 'r1' });
    now = new Date('2025-03-07T17:00:00Z');
    await expect(count(new Error('out of order'))).resolves.toEqual(before);
    now = new Date('2025-03-07T18:00:00Z');
    await expect(count({ inUse: -1 })).resolves.toEqual(before);
    await expect(countedBy()).resolves.toEqual({
      source: 'the console',
      at: '2025-03-07T16:00:00.000Z',
      failingSince: '2025-03-07T17:00:00.000Z',
    });
    const [[first], [second]] = parts.logger.warn.mock.calls;
    expect(first).toBe(
      `Licence source 'console' did not count licence 'business-objects' of ${nec.ref}: Error: out of order`,
    );
    expect(second).toContain('inUse: -1 has to be a whole number');

    now = new Date('2025-03-07T19:00:00Z');
    await expect(count({ inUse: 4 })).resolves.toMatchObject({ unnamed: 4 });
    expect(read.mock.lastCall).toEqual([{ signal, revision: 'r1' }]);
    await expect(countedBy()).resolves.toEqual({
      source: 'the console',
      at: now.toISOString(),
    });
  });

  it('says so when it has never counted', async () => {
    await count(new Error('out of order'));
    await expect(countedBy()).resolves.toEqual({
      source: 'the console',
      failingSince: now.toISOString(),
    });
    await count(undefined);
    expect(parts.logger.warn.mock.lastCall?.[0]).toContain(
      'has never said anything',
    );
  });

  it('names the licences that there are, where it is to count another', async () => {
    const wrong = { model: nec.ref, key: 'reports' };
    await parts.counting.run({ ...connected, licence: wrong }, signal);
    expect(read).not.toHaveBeenCalled();
    expect(parts.logger.warn.mock.lastCall?.[0]).toContain(
      "licence.key: there is no 'reports'; allowed: business-objects, document-management",
    );
  });

  it('goes on from what somebody else has changed meanwhile', async () => {
    read.mockImplementationOnce(async () => {
      await parts.licences.update({
        licence: { ...licence, lowAt: 3 },
        record: { change: 'edited', actor: ANN, at: now },
      });
      return { inUse: 4 };
    });
    await parts.counting.run(connected, signal);
    await expect(parts.licences.find(licence.id)).resolves.toMatchObject({
      lowAt: 3,
      unnamed: 4,
      version: 3,
    });
  });

  it('keeps when holders used their seats last, by reference or e-mail address', async () => {
    await count({ inUse: 0 });
    await parts.seats.give(giftFor(licence.id, ANN));
    await parts.seats.give(giftFor(licence.id, BEN));
    await parts.seats.give(giftFor(licence.id, 'group:default/finance'));
    const monday = new Date('2025-03-03T09:00:00Z');
    const friday = new Date('2025-03-07T09:00:00Z');
    const lastUses = async () =>
      (await parts.seats.list(licence.id)).map(it => it.lastUsedAt);
    await count({
      inUse: 3,
      people: [
        { person: 'ann@example.com', lastUsedAt: monday },
        { person: 'user:default/BEN', lastUsedAt: friday },
        { person: 'ben', lastUsedAt: monday },
        { person: 'who:knows/who/that is', lastUsedAt: friday },
        { person: 'cleo@example.com', lastUsedAt: friday },
      ],
    });
    await expect(lastUses()).resolves.toEqual([monday, friday, undefined]);
    await count({
      inUse: 3,
      people: [
        { person: 'ANN@example.com', lastUsedAt: friday },
        { person: 'ben', lastUsedAt: monday },
      ],
    });
    await expect(lastUses()).resolves.toEqual([friday, friday, undefined]);
  });
});
