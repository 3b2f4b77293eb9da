import type {
  HttpAuthService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  attachmentEndpoints,
  workEndpoints,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type {
  AttachmentStore,
  ClockService,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { mountEndpoint, type RouteMounter } from '../http';
import type { TicketModels } from '../tickets/TicketModels';
import { entranceOf, type TicketGate, type TicketWork } from '../tickets/work';
import { AttachmentRecords } from './AttachmentRecords';
import { AttachmentService } from './AttachmentService';
import { ContentCleanup } from './ContentCleanup';
import { DatabaseAttachmentStore } from './DatabaseAttachmentStore';
import { maxSize } from './maxSize';
import { readContent } from './readContent';
import { sendContent } from './sendContent';
import { UnattachedContents } from './UnattachedContents';
import type { CallerOf } from '../tickets/TicketService';

/** Puts the attachments of tickets together, with the clean-up of what is left over, and answers their routes. `limit`: bytes of a file. */
export async function createAttachments(options: {
  knex: Knex;
  /** Where content is kept; default: in the database. */
  attachmentStore?: AttachmentStore;
  models: TicketModels;
  gate: TicketGate;
  work: TicketWork;
  clock: ClockService;
  config: RootConfigService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  scheduler: SchedulerService;
  callerOf: CallerOf;
}): Promise<{
  attachments: AttachmentService;
  limit: number;
  routes: RouteMounter;
}> {
  const { httpAuth } = options;
  const limit = maxSize(options.config);
  const contents =
    options.attachmentStore ?? new DatabaseAttachmentStore(options);
  const unattached = new UnattachedContents(options);
  const cleanup = new ContentCleanup({ ...options, contents, unattached });
  await cleanup.schedule(options.scheduler);
  const attachments = new AttachmentService({
    ...options,
    records: new AttachmentRecords(options),
    contents,
    unattached,
    cleanup,
  });
  const enter = entranceOf(options);

  const routes: RouteMounter = router => {
    mountEndpoint(
      router,
      workEndpoints.getAttachments,
      httpAuth,
      async ({ params, credentials }) => ({
        items: await attachments.list(await enter(params.ticket, credentials)),
      }),
    );
    mountEndpoint(
      router,
      attachmentEndpoints.addAttachment,
      httpAuth,
      async ({ params, query, credentials, request, response }) =>
        attachments.add(await enter(params.ticket, credentials), {
          ...query,
          read: () => readContent(request, response, limit),
        }),
    );
    mountEndpoint(
      router,
      attachmentEndpoints.getAttachmentContent,
      httpAuth,
      async ({ params, query, credentials, response }) => {
        const visit = await enter(params.ticket, credentials);
        const { file, content } = await attachments.read(
          visit,
          params.attachment,
        );
        sendContent(response, file, content, query.inline);
      },
    );
    mountEndpoint(
      router,
      attachmentEndpoints.deleteAttachment,
      httpAuth,
      async ({ params, credentials }) => {
        const visit = await enter(params.ticket, credentials);
        await attachments.remove(visit, params.attachment);
        return { items: await attachments.list(visit) };
      },
    );
  };
  return { attachments, limit, routes };
}
