import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { interruptionEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { idempotencyKey, mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf, TicketCaller } from '../../tickets/TicketService';
import { seenVersion } from '../../tickets/work';
import type { NoticeDescriber } from '../NoticeDescriber';
import type { NoticeSight } from '../NoticeSight';
import type { IncidentReports } from './IncidentReports';
import type { NoticeTickets } from './NoticeTickets';
import type { StepTicking } from './StepTicking';
import type { TicketAnswers } from './TicketAnswers';

/** What is done about interruptions of service, beside the steps of their notices. */
export function interruptionRoutes(options: {
  httpAuth: HttpAuthService;
  sight: NoticeSight;
  describer: NoticeDescriber;
  ticking: StepTicking;
  reports: IncidentReports;
  tickets: NoticeTickets;
  answers: TicketAnswers;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, sight, describer, callerOf: by } = options;
  const { ticking, reports, tickets, answers } = options;
  const read = async (id: string, caller: TicketCaller) =>
    describer.describe(await sight.see(id, caller), caller);
  return router => {
    mountEndpoint(
      router,
      interruptionEndpoints.tickNoticeStep,
      httpAuth,
      async ({ params, body, credentials, request }) => ({
        items: await ticking.tick(
          params.notice,
          seenVersion(request),
          params,
          body,
          await by(credentials),
        ),
      }),
    );
    mountEndpoint(
      router,
      interruptionEndpoints.draftIncidentReport,
      httpAuth,
      async ({ params, credentials }) =>
        reports.draft(params.notice, await by(credentials)),
    );
    mountEndpoint(
      router,
      interruptionEndpoints.fileIncidentReport,
      httpAuth,
      async ({ params, body, credentials, request }) => {
        const caller = await by(credentials);
        await reports.file(params.notice, seenVersion(request), body, caller);
        return read(params.notice, caller);
      },
    );
    mountEndpoint(
      router,
      interruptionEndpoints.linkNoticeTickets,
      httpAuth,
      async ({ params, body, credentials, request }) => {
        const caller = await by(credentials);
        await tickets.link(params.notice, seenVersion(request), body, caller);
        return read(params.notice, caller);
      },
    );
    mountEndpoint(
      router,
      interruptionEndpoints.answerNoticeTickets,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        answers.answer(
          params.notice,
          body,
          await by(credentials),
          idempotencyKey(request),
        ),
    );
  };
}
