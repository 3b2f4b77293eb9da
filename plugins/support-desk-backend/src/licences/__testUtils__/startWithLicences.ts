import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { DatabaseLicenceStore } from '../DatabaseLicenceStore';
import type { StoredLicence } from '../LicenceStore';
import { plainLicence } from './sampleLicence';

/** A tester of a desk that has these licences, besides those of the example models. */
export interface LicenceTester extends SupportDeskTester {
  licences: DatabaseLicenceStore;
  edit(id: string, changes: Partial<StoredLicence>): Promise<StoredLicence>;
  /** Runs a job by its id, as the scheduler would. */
  run(job: string): Promise<void>;
}

/** Starts the plugin on a database that is up to date. */
export async function startWithLicences(
  knex: Knex,
  stored: (Partial<StoredLicence> & { id: string })[],
): Promise<LicenceTester> {
  const clock = { now: () => new Date('2025-03-07T16:00:00Z') };
  const licences = new DatabaseLicenceStore({ knex, clock });
  const record = {
    change: 'added' as const,
    actor: 'user:default/selma-ortiz',
    at: clock.now(),
  };
  for (const licence of stored) {
    await licences.create({ licence: { ...plainLicence, ...licence }, record });
  }
  const jobs = new Map<string, (signal: AbortSignal) => unknown>();
  const desk = await startSupportDesk({
    features: [
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      mockServices.scheduler.mock({
        scheduleTask: async ({ id, fn }) => {
          jobs.set(id, fn);
        },
      }).factory,
    ],
  });
  return {
    ...desk,
    licences,
    edit: async (id, changes) =>
      licences.update({
        licence: { ...(await licences.find(id))!, ...changes },
        record: { ...record, change: 'edited' },
      }),
    run: async job => {
      await jobs.get(job)!(new AbortController().signal);
    },
  };
}
