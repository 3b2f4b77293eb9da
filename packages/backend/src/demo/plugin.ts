import {
  coreServices,
  createBackendPlugin,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { clockServiceRef } from '@supportdesk/backstage-plugin-support-desk-node';
import { readExamples, readExampleTickets } from './exampleTickets';
import { KnowledgeSeeder } from './KnowledgeSeeder';
import { LicenceSeeder } from './LicenceSeeder';
import { DemoMailClient } from './mail/DemoMailClient';
import { readExampleMails } from './mail/exampleMails';
import { MailSeeder } from './mail/MailSeeder';
import { NoticeSeeder } from './NoticeSeeder';
import { Personas } from './Personas';
import { TicketSeeder } from './TicketSeeder';

/**
 * Gives the demo portal the tickets of `examples/tickets.yaml`, what people ask and say in `examples/knowledge.yaml`, the licences of `examples/licences.yaml`,
 * the notices and feedback of `examples/notices.yaml` and the mails of `examples/mails`, at its first start, so that nobody meets an empty list.
 * Without `auth.providers.persona`, in production and with `demo.tickets: false` it does nothing.
 */
export const demoTicketsPlugin = createBackendPlugin({
  pluginId: 'demo-tickets',
  register(env) {
    env.registerInit({
      deps: {
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ clock, config, discovery, lifecycle, logger }) {
        if (
          !config.getOptionalConfig('auth.providers.persona') ||
          config.getOptionalBoolean('demo.tickets') === false ||
          process.env.NODE_ENV === 'production'
        ) {
          return;
        }
        const stop = new AbortController();
        const seedWithTickets = async (now: Date, personas: Personas) => {
          await new KnowledgeSeeder({ personas, logger }).seed(
            await readExamples(exampleFile('knowledge.yaml'), now),
            stop.signal,
          );
          await new LicenceSeeder({ personas, logger }).seed(
            await readExamples(exampleFile('licences.yaml'), now),
            now,
            stop.signal,
          );
          await new NoticeSeeder({ personas, logger }).seed(
            await readExamples(exampleFile('notices.yaml'), now),
            stop.signal,
          );
        };
        const seed = async () => {
          const now = clock.now();
          const personas = new Personas({ discovery });
          const fresh = await new TicketSeeder({ personas, logger }).seed(
            await readExampleTickets(exampleFile('tickets.yaml'), now),
            stop.signal,
          );
          if (fresh) await seedWithTickets(now, personas);
          const folder = exampleFile('mails');
          const client = new DemoMailClient({ personas, discovery });
          await new MailSeeder({ client, logger, folder }).seed(
            await readExampleMails(folder, now),
            stop.signal,
          );
        };
        lifecycle.addStartupHook(() => {
          // Nothing waits for it, for it signs in at the back end that is starting.
          seed().catch(error => {
            if (stop.signal.aborted) return;
            logger.warn(`Logged no example tickets: ${stringifyError(error)}`);
          });
        });
        lifecycle.addShutdownHook(() => stop.abort());
      },
    });
  },
});

function exampleFile(name: string): string {
  return resolvePackagePath('backend', '../../examples', name);
}
