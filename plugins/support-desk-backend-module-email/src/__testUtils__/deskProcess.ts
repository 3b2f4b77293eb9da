/**
 * A back end in a process of its own, which can be killed: the real plugin and module, on a database in a file. Its settings are in the
 * environment; it answers each message of its parent with what became of the mails.
 */
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type SchedulerService,
  type SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import supportDeskPlugin from '@supportdesk/backstage-plugin-support-desk-backend';
import { exampleEntities } from '@supportdesk/backstage-plugin-support-desk-backend/src/__testUtils__/startSupportDesk';
import supportDeskModuleEmail from '..';

/** What became of a mail. */
export interface MailRow {
  message_id: string;
  outcome: string;
  ticket_id: string | null;
}

/** What the database of a desk holds. */
export interface DeskReport {
  mails: MailRow[];
  tickets: string[];
}

const reporting = createBackendModule({
  pluginId: 'support-desk',
  moduleId: 'reporting',
  register(env) {
    env.registerInit({
      deps: { database: coreServices.database },
      async init({ database }) {
        const knex = await database.getClient();
        process.on('message', async () => {
          const mails = await knex('mails').select(
            'message_id',
            'outcome',
            'ticket_id',
          );
          const tickets = await knex('tickets').pluck('id');
          process.send!({ mails, tickets } satisfies DeskReport);
        });
      },
    });
  },
});

/** Runs the mailboxes only, and at once: a process that was killed would keep the next one from them for two minutes. */
const scheduler = createServiceFactory({
  service: coreServices.scheduler,
  deps: {},
  factory: (): SchedulerService => ({
    ...mockServices.scheduler(),
    async scheduleTask({ id, fn }) {
      if (id.startsWith('support-desk-mailbox-')) void forever(fn);
    },
  }),
});

async function forever(fn: SchedulerServiceTaskFunction) {
  const { signal } = new AbortController();
  for (;;) await fn(signal);
}

process.on('disconnect', () => process.exit());

startTestBackend({
  features: [
    supportDeskPlugin,
    supportDeskModuleEmail,
    reporting,
    scheduler,
    catalogServiceMock.factory({ entities: exampleEntities('payroll') }),
    mockServices.rootConfig.factory({ data: JSON.parse(process.env.DESK!) }),
  ],
}).then(() => process.send!('started'));
