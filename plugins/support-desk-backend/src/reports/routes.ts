import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  reportEndpoints,
  zoneOf,
  type Report,
  type ReportSectionKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Response } from 'express';
import {
  idempotencyKey,
  MalformedRequestError,
  mountEndpoint,
  sendCsv,
  type RouteMounter,
} from '../http';
import type { CallerOf } from '../tickets/TicketService';
import type { ActionTicking } from './ActionTicking';
import { csvSection } from './csvSection';
import { spanOf } from './periods';
import type { ReportActions } from './ReportActions';
import type { ReportReader } from './ReportReader';
import type { ReportSight } from './ReportSight';
import { EXPORT_COLUMNS, type TicketExport } from './TicketExport';
import { withoutLongTables } from './withoutLongTables';

/** Reads reports, reviews and sends them, and exports tickets. */
export function reportRoutes(options: {
  httpAuth: HttpAuthService;
  reader: ReportReader;
  actions: ReportActions;
  ticking: ActionTicking;
  sight: ReportSight;
  tickets: TicketExport;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, reader, actions, ticking, sight, tickets } = options;
  const { callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      reportEndpoints.getReports,
      httpAuth,
      async ({ query, credentials }) => ({
        items: await reader.list(await by(credentials), query.model),
      }),
    );
    // Before the single report, which `tickets` would be taken for.
    mountEndpoint(
      router,
      reportEndpoints.exportTickets,
      httpAuth,
      async ({ query, credentials, response }) => {
        const { from, to = from } = query;
        const standing = await sight.support(
          query.model,
          await by(credentials),
        );
        if (to < from) {
          throw new MalformedRequestError([
            {
              field: 'query.to',
              message: `'${to}' lies before '${from}'; the same month or a later one is allowed`,
            },
          ]);
        }
        const { model } = standing.registered;
        const zone = zoneOf(model);
        return sendCsv(response, {
          fileName: `tickets-${model.name}-${from}-${to}.csv`,
          columns: EXPORT_COLUMNS,
          rows: tickets.rows(
            model.ref,
            spanOf(from, zone).from,
            spanOf(to, zone).to,
          ),
        });
      },
    );
    mountEndpoint(
      router,
      reportEndpoints.getReport,
      httpAuth,
      async ({ params, query, credentials, request, response }) => {
        const report = await reader.get(
          query.model,
          params.report,
          query.period,
          await by(credentials),
        );
        return request.accepts(['json', 'text/csv']) === 'text/csv'
          ? sendSection(response, report, query.section)
          : shown(report);
      },
    );
    mountEndpoint(
      router,
      reportEndpoints.reviewReport,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        actions.review(
          params.report,
          body,
          await by(credentials),
          idempotencyKey(request),
        ),
    );
    mountEndpoint(
      router,
      reportEndpoints.tickReportAction,
      httpAuth,
      async ({ params: { report, ...which }, body, credentials }) =>
        ticking.tick(report, which, body, await by(credentials)),
    );
    mountEndpoint(
      router,
      reportEndpoints.sendReport,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        shown(
          await actions.send(
            params.report,
            body,
            await by(credentials),
            idempotencyKey(request),
          ),
        ),
    );
  };
}

function shown(report: Report): Report {
  return { ...report, sections: withoutLongTables(report.sections) };
}

async function sendSection(
  response: Response,
  { id, period, sections }: Report,
  kind: ReportSectionKind | undefined,
) {
  const section = kind ? sections.find(it => it.kind === kind) : sections[0];
  if (!section) {
    throw new MalformedRequestError([
      {
        field: 'query.section',
        message: kind
          ? `'${kind}' is not a section of this report`
          : 'this report has no sections',
        allowed: sections.map(it => it.kind),
      },
    ]);
  }
  const { columns, rows } = csvSection(section);
  await sendCsv(response, {
    fileName: `${id}-${period}-${section.kind}.csv`,
    columns,
    rows: rows.values(),
  });
}
