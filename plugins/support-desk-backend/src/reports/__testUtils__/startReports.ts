import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { logTicket } from '../../tickets/__testUtils__/requests';
import { workOn } from '../../tickets/work/__testUtils__/work';
import { inEnglish } from '../../words/__testUtils__/inEnglish';

export const HMIS = 'supportmodel:default/hmis';

/** How a test makes what reports tell of. */
export interface ReportTester extends SupportDeskTester {
  /** Logs a call at an instant and puts it into a category. */
  call(at: string, category?: string): Promise<string>;
  /** Does what is due, as the scheduler would. */
  run(): Promise<void>;
}

/** Starts the plugin on a database that is up to date. */
export async function startReports(knex: Knex): Promise<ReportTester> {
  const jobs = new Map<string, (signal: AbortSignal) => unknown>();
  const desk = await startSupportDesk({
    policy: supportDeskPolicy,
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
  // Before the first question, nobody supports a model yet.
  await desk.as('hana-cole').get('/models').expect(200);
  return {
    ...desk,
    call: async (at, category) => {
      desk.setTime(at);
      const { key } = await logTicket(desk, 'nina-moss', {
        model: 'default/hmis',
        requestType: 'non-emergency',
        summary: 'A client is there twice',
        confirmed: { tried: true },
        fields: {
          agency: 'group:default/agency-north',
          request: 'Please merge the two records.',
        },
      });
      if (category) {
        await workOn(desk, key).do('hana-cole', {
          action: 'resolve',
          resolution: 'Merged the records.',
          fields: { 'action-taken': 'Merged the two records.' },
          category,
        });
      }
      return key;
    },
    run: async () => {
      await jobs.get('support-desk-reports')!(new AbortController().signal);
    },
  };
}

/** What people were told of reports: `who: what`. */
export async function toldOf(knex: Knex): Promise<string[]> {
  const rows = await knex('outbox')
    .where({ kind: 'notification' })
    .orderBy('id');
  return rows
    .map(it => inEnglish(JSON.parse(it.payload)))
    .filter(it => it.topic === 'support-desk.report')
    .map(it => `${it.recipients}: ${it.title}`);
}
