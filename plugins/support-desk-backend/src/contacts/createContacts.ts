import { Readable } from 'node:stream';
import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  workEndpoints,
  zoneOf,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { z } from 'zod';
import { mountEndpoint, sendCsv, type RouteMounter } from '../http';
import { refsOf } from '../tickets/describeTicket';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketStore } from '../tickets/TicketStore';
import {
  entranceOf,
  seenVersion,
  type TicketGate,
  type TicketWork,
} from '../tickets/work';
import { contactColumns } from './contactColumns';
import { ContactLog } from './ContactLog';
import type { Words } from '../words';
import { contactSheet } from './contactSheet';
import { parseContact } from './parseContact';
import { PermissionLog } from './PermissionLog';
import type { CallerOf } from '../tickets/TicketService';

/** Puts the contact log and the permissions together, and answers their routes. */
export function createContacts(options: {
  store: TicketStore;
  models: TicketModels;
  work: TicketWork;
  gate: TicketGate;
  httpAuth: HttpAuthService;
  callerOf: CallerOf;
  words: Words;
}): RouteMounter {
  const { httpAuth, models, work, words } = options;
  const contacts = new ContactLog(options);
  const permissions = new PermissionLog(options);
  const enter = entranceOf(options);

  return router => {
    mountEndpoint(
      router,
      workEndpoints.getContacts,
      httpAuth,
      async ({ params, credentials, request, response }) => {
        const visit = await enter(params.ticket, credentials);
        const items = await contacts.list(visit);
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') {
          return { items };
        }
        const { ticket, access } = await work.contextOf(visit);
        return sendCsv(response, {
          fileName: `${ticket.key}-contacts.csv`,
          columns: contactColumns(zoneOf(access.context.model)),
          rows: Readable.from(items)[Symbol.asyncIterator](),
        });
      },
    );
    mountEndpoint(
      router,
      { ...workEndpoints.logContact, body: z.unknown() },
      httpAuth,
      async ({ params, body, credentials, request }) =>
        contacts.log(
          await enter(params.ticket, credentials),
          seenVersion(request),
          parseContact(body),
        ),
    );
    mountEndpoint(
      router,
      workEndpoints.getContactLogSheet,
      httpAuth,
      async ({ params, credentials }) => {
        const visit = await enter(params.ticket, credentials);
        const { ticket, access } = await work.contextOf(visit);
        const groups = Object.values(ticket.fields).filter(isGroup);
        const names = await models.namesOf([...refsOf(ticket), ...groups]);
        const entries = await contacts.list(visit);
        return contactSheet(
          ticket,
          access.context.model,
          entries,
          names,
          words,
        );
      },
    );
    mountEndpoint(
      router,
      workEndpoints.getPermissions,
      httpAuth,
      async ({ params, credentials }) => ({
        items: await permissions.list(await enter(params.ticket, credentials)),
      }),
    );
    mountEndpoint(
      router,
      workEndpoints.givePermission,
      httpAuth,
      async ({ params, body, credentials, request }) => ({
        items: await permissions.give(
          await enter(params.ticket, credentials),
          seenVersion(request),
          body,
        ),
      }),
    );
  };
}

function isGroup(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('group:');
}
