import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { mailEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { WebhookStates } from '../../events/webhooks/WebhookStates';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import type { MailboxList } from './MailboxList';
import type { MailList } from './MailList';
import type { MailTriage } from './MailTriage';

/** Where monitors ask, without signing in. */
export const HEALTH_PATH = '/health';

const UNAVAILABLE = 503;

/** Lists mailboxes and mails, and takes corrections. */
export function mailRoutes(options: {
  httpAuth: HttpAuthService;
  callerOf: CallerOf;
  mailboxes: MailboxList;
  list: MailList;
  triage: MailTriage;
  webhookStates: WebhookStates;
}): RouteMounter {
  const { httpAuth, callerOf: by, mailboxes, list, triage } = options;
  const { webhookStates } = options;
  return router => {
    router.get(HEALTH_PATH, async (_request, response) => {
      const health = await mailboxes.health();
      const webhooks = await webhookStates.health();
      response
        .status(health.status === 'ok' ? 200 : UNAVAILABLE)
        .json({ ...health, webhooks });
    });
    mountEndpoint(
      router,
      mailEndpoints.getMailboxes,
      httpAuth,
      async ({ credentials }) => ({
        items: await mailboxes.list(await by(credentials)),
      }),
    );
    mountEndpoint(
      router,
      mailEndpoints.getMails,
      httpAuth,
      async ({ query, credentials }) => list.list(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      mailEndpoints.releaseMail,
      httpAuth,
      async ({ params, body, credentials }) =>
        triage.release(params.mail, body.sender, await by(credentials)),
    );
    mountEndpoint(
      router,
      mailEndpoints.discardMail,
      httpAuth,
      async ({ params, body, credentials }) =>
        triage.discard(params.mail, body.reason, await by(credentials)),
    );
    mountEndpoint(
      router,
      mailEndpoints.setMailSender,
      httpAuth,
      async ({ params, body, credentials }) =>
        triage.setSender(params.mail, body.user, await by(credentials)),
    );
    mountEndpoint(
      router,
      mailEndpoints.splitMail,
      httpAuth,
      async ({ params, credentials }) =>
        triage.split(params.mail, await by(credentials)),
    );
  };
}
