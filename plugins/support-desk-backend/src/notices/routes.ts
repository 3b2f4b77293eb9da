import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { noticeEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  idempotencyKey,
  mountEndpoint,
  sendCsv,
  type RouteMounter,
} from '../http';
import type { CallerOf } from '../tickets/TicketService';
import { seenVersion } from '../tickets/work';
import { NOTICE_COLUMNS } from './csvNotices';
import type { NoticeDescriber } from './NoticeDescriber';
import type { NoticeDirectory } from './NoticeDirectory';
import type { NoticeDrafts } from './NoticeDrafts';
import type { NoticeSight } from './NoticeSight';
import type { NoticeSteps } from './NoticeSteps';
import type { NoticeWriter } from './NoticeWriter';

/** Reads and posts notices, and takes their steps. */
export function noticeRoutes(options: {
  httpAuth: HttpAuthService;
  directory: NoticeDirectory;
  sight: NoticeSight;
  describer: NoticeDescriber;
  drafts: NoticeDrafts;
  writer: NoticeWriter;
  steps: NoticeSteps;
  clock: ClockService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, directory, sight, describer, drafts, writer } = options;
  const { steps, clock, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      noticeEndpoints.getNotices,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const caller = await by(credentials);
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') {
          return directory.list(query, caller);
        }
        const today = clock.now().toISOString().slice(0, 10);
        return sendCsv(response, {
          fileName: `notices-${today}.csv`,
          columns: NOTICE_COLUMNS,
          rows: directory.all(query, caller),
        });
      },
    );
    mountEndpoint(
      router,
      noticeEndpoints.getNoticeTypes,
      httpAuth,
      async ({ query, credentials }) => ({
        items: await drafts.typesIn(query.model, await by(credentials)),
      }),
    );
    mountEndpoint(
      router,
      noticeEndpoints.previewNotice,
      httpAuth,
      async ({ body, credentials }) =>
        drafts.preview(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      noticeEndpoints.postNotice,
      httpAuth,
      async ({ body, credentials, request }) =>
        writer.post(body, await by(credentials), idempotencyKey(request)),
    );
    mountEndpoint(
      router,
      noticeEndpoints.getNotice,
      httpAuth,
      async ({ params, credentials }) => {
        const caller = await by(credentials);
        return describer.describe(
          await sight.see(params.notice, caller),
          caller,
        );
      },
    );
    mountEndpoint(
      router,
      noticeEndpoints.editNotice,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        writer.edit(
          params.notice,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      noticeEndpoints.stepNotice,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        steps.take(
          params.notice,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
  };
}
