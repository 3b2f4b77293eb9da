import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { surveyEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  idempotencyKey,
  mountEndpoint,
  sendCsv,
  type RouteMounter,
} from '../http';
import type { CallerOf } from '../tickets/TicketService';
import { seenVersion } from '../tickets/work';
import { RESULT_COLUMNS } from './csvResults';
import type { Invitations } from './Invitations';
import type { SurveyResultsReader } from './SurveyResultsReader';
import type { SurveyRuns } from './SurveyRuns';

/** Asks people, takes what they say, and tells what came out of it. */
export function surveyRoutes(options: {
  httpAuth: HttpAuthService;
  invitations: Invitations;
  runs: SurveyRuns;
  results: SurveyResultsReader;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, invitations, runs, results, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      surveyEndpoints.getSurveyInvitations,
      httpAuth,
      async ({ query, credentials }) =>
        invitations.list(query.ticket, await by(credentials)),
    );
    mountEndpoint(
      router,
      surveyEndpoints.answerSurvey,
      httpAuth,
      async ({ params, body, credentials }) =>
        invitations.answer(params.invitation, body, await by(credentials)),
    );
    mountEndpoint(
      router,
      surveyEndpoints.getSurveys,
      httpAuth,
      async ({ query, credentials }) =>
        runs.surveys(query.model, await by(credentials)),
    );
    mountEndpoint(
      router,
      surveyEndpoints.getSurveyResults,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const found = await results.read(query, await by(credentials));
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return found;
        return sendCsv(response, {
          fileName: `${found.survey.id}.csv`,
          columns: RESULT_COLUMNS,
          rows: found.periods.values(),
        });
      },
    );
    mountEndpoint(
      router,
      surveyEndpoints.getSurveyRuns,
      httpAuth,
      async ({ query, credentials }) => runs.list(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      surveyEndpoints.runSurvey,
      httpAuth,
      async ({ body, credentials, request }) =>
        runs.start(body, await by(credentials), idempotencyKey(request)),
    );
    mountEndpoint(
      router,
      surveyEndpoints.stepSurveyRun,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        runs.step(
          params.run,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
  };
}
