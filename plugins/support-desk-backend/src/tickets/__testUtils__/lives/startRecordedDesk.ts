import {
  coreServices,
  createServiceFactory,
  type SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../../../__testUtils__/startSupportDesk';
import { StatementLog } from './StatementLog';

/** A desk whose statements are recorded, and whose jobs run when they are told to. */
export interface RecordedDesk {
  desk: SupportDeskTester;
  log: StatementLog;
  /** Runs each job that the plugin has scheduled, once. */
  runJobs(): Promise<void>;
}

export async function startRecordedDesk(knex: Knex): Promise<RecordedDesk> {
  const jobs: SchedulerServiceTaskInvocationDefinition['fn'][] = [];
  const desk = await startSupportDesk({
    policy: supportDeskPolicy,
    entities: ['hmis', 'nec-ihms'].flatMap(exampleEntities),
    features: [
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => mockServices.database({ knex }),
      }),
      mockServices.scheduler.mock({
        scheduleTask: async ({ fn }) => {
          jobs.push(fn);
        },
      }).factory,
    ],
  });
  return {
    desk,
    log: new StatementLog(knex),
    async runJobs() {
      for (const job of jobs) await job(new AbortController().signal);
    },
  };
}
