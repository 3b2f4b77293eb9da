import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { questionEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { idempotencyKey, mountEndpoint, type RouteMounter } from '../http';
import type { CallerOf } from '../tickets/TicketService';
import { seenVersion } from '../tickets/work';
import type { QuestionOutcomes } from './QuestionOutcomes';
import type { QuestionService } from './QuestionService';
import type { QuestionSteps } from './QuestionSteps';

/** Asks, reads and answers questions to super users. */
export function questionRoutes(options: {
  httpAuth: HttpAuthService;
  service: QuestionService;
  steps: QuestionSteps;
  outcomes: QuestionOutcomes;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, steps, outcomes, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      questionEndpoints.getQuestions,
      httpAuth,
      async ({ query, credentials }) =>
        service.list(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      questionEndpoints.askQuestion,
      httpAuth,
      async ({ body, credentials, request }) =>
        service.ask(body, await by(credentials), idempotencyKey(request)),
    );
    mountEndpoint(
      router,
      questionEndpoints.getQuestion,
      httpAuth,
      async ({ params, credentials }) =>
        service.get(params.question, await by(credentials)),
    );
    mountEndpoint(
      router,
      questionEndpoints.answerQuestion,
      httpAuth,
      async ({ params, body, credentials }) =>
        service.answer(params.question, body, await by(credentials)),
    );
    mountEndpoint(
      router,
      questionEndpoints.stepQuestion,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        steps.take(
          params.question,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      questionEndpoints.raiseQuestion,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        outcomes.raise(
          params.question,
          seenVersion(request),
          body,
          await by(credentials),
          idempotencyKey(request),
        ),
    );
    mountEndpoint(
      router,
      questionEndpoints.suggestQuestion,
      httpAuth,
      async ({ params, credentials, request }) =>
        outcomes.suggest(
          params.question,
          seenVersion(request),
          await by(credentials),
        ),
    );
  };
}
