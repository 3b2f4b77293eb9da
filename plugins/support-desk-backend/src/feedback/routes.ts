import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  feedbackEndpoints,
  type Feedback,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  idempotencyKey,
  mountEndpoint,
  sendCsv,
  type RouteMounter,
} from '../http';
import type { CallerOf, TicketCaller } from '../tickets/TicketService';
import { seenVersion } from '../tickets/work';
import { FEEDBACK_COLUMNS } from './csvFeedback';
import type { FeedbackService } from './FeedbackService';

/** Takes feedback, lists it, and takes what comes of it. */
export function feedbackRoutes(options: {
  httpAuth: HttpAuthService;
  service: FeedbackService;
  clock: ClockService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, clock, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      feedbackEndpoints.getFeedback,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const caller = await by(credentials);
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') {
          return service.list(query, caller);
        }
        const today = clock.now().toISOString().slice(0, 10);
        return sendCsv(response, {
          fileName: `feedback-${today}.csv`,
          columns: FEEDBACK_COLUMNS,
          rows: allOf(service, query, caller),
        });
      },
    );
    mountEndpoint(
      router,
      feedbackEndpoints.giveFeedback,
      httpAuth,
      async ({ body, credentials, request }) =>
        service.give(body, await by(credentials), idempotencyKey(request)),
    );
    mountEndpoint(
      router,
      feedbackEndpoints.decideFeedback,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        service.decide(
          params.feedback,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
  };
}

/** Page after page. */
async function* allOf(
  service: FeedbackService,
  query: Parameters<FeedbackService['list']>[0],
  caller: TicketCaller,
): AsyncGenerator<Feedback> {
  let cursor = query.cursor;
  do {
    const page = await service.list({ ...query, limit: 200, cursor }, caller);
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor);
}
