import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { noticeReplyEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, sendCsv, type RouteMounter } from '../http';
import type { CallerOf } from '../tickets/TicketService';
import { RECIPIENT_COLUMNS } from './csvNotices';
import type { NoticeReplies } from './NoticeReplies';

/** Reads who was told, and keeps replies and calls. */
export function noticeReplyRoutes(options: {
  httpAuth: HttpAuthService;
  replies: NoticeReplies;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, replies, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      noticeReplyEndpoints.getNoticeRecipients,
      httpAuth,
      async ({ params, query, credentials, request, response }) => {
        const items = await replies.list(
          params.notice,
          query.state,
          await by(credentials),
        );
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') {
          return { items };
        }
        return sendCsv(response, {
          fileName: `recipients-${params.notice}.csv`,
          columns: RECIPIENT_COLUMNS,
          rows: items.values(),
        });
      },
    );
    mountEndpoint(
      router,
      noticeReplyEndpoints.acknowledgeNotice,
      httpAuth,
      async ({ params, body, credentials }) =>
        replies.acknowledge(params.notice, body, await by(credentials)),
    );
    mountEndpoint(
      router,
      noticeReplyEndpoints.chaseRecipient,
      httpAuth,
      async ({ params, body, credentials }) =>
        replies.chase(params.notice, body, await by(credentials)),
    );
  };
}
