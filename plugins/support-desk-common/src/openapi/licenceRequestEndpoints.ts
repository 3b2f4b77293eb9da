import { z } from 'zod';
import {
  askLicenceSchema,
  licenceCalendarSchema,
  licenceRequestDetailSchema,
  licenceRequestQuerySchema,
  licenceRequestSchema,
  licenceRequestStepSchema,
  licenceWarningSchema,
  snoozeWarningSchema,
  ticketOfLicenceRequestSchema,
  ticketSchema,
  trainingClassesSchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { idempotencyHeader, versionHeader } from './headers';

const params = z.strictObject({ request: z.string().min(1) });
const headers = versionHeader('the request');

/** The operations on requests for licences. @public */
export const licenceRequestEndpoints = {
  getTrainingClasses: defineEndpoint({
    operationId: 'getTrainingClasses',
    method: 'get',
    path: '/licences/:licence/classes',
    summary: 'The next classes of the training that comes before a seat.',
    params: z.strictObject({ licence: z.string().min(1) }),
    response: trainingClassesSchema,
  }),
  getLicenceRequests: defineEndpoint({
    operationId: 'getLicenceRequests',
    method: 'get',
    path: '/licence-requests',
    summary: 'Requests that the caller may see, those that wait longest first.',
    query: licenceRequestQuerySchema,
    response: z.object({
      items: z.array(licenceRequestSchema),
      nextCursor: z.string().optional(),
    }),
  }),
  askLicence: defineEndpoint({
    operationId: 'askLicence',
    method: 'post',
    path: '/licence-requests',
    summary: 'Asks for a licence, for oneself or for somebody else.',
    headers: idempotencyHeader,
    body: askLicenceSchema,
    status: 201,
    response: licenceRequestDetailSchema,
  }),
  getLicenceRequest: defineEndpoint({
    operationId: 'getLicenceRequest',
    method: 'get',
    path: '/licence-requests/:request',
    summary: 'A request with its history.',
    params,
    response: licenceRequestDetailSchema,
  }),
  stepLicenceRequest: defineEndpoint({
    operationId: 'stepLicenceRequest',
    method: 'post',
    path: '/licence-requests/:request/steps',
    summary:
      'Approves or declines it, books the training, says that it was attended, gives the seat, or withdraws it.',
    params,
    headers,
    body: licenceRequestStepSchema,
    response: licenceRequestDetailSchema,
  }),
  raiseLicenceRequest: defineEndpoint({
    operationId: 'raiseLicenceRequest',
    method: 'post',
    path: '/licence-requests/:request/ticket',
    summary: 'Raises a ticket by which more is asked for.',
    params,
    headers: { ...headers, ...idempotencyHeader },
    body: ticketOfLicenceRequestSchema,
    status: 201,
    response: ticketSchema,
  }),
};

/** The operations on what managers of licences are told. @public */
export const licenceWarningEndpoints = {
  getLicenceWarnings: defineEndpoint({
    operationId: 'getLicenceWarnings',
    method: 'get',
    path: '/licence-warnings',
    summary:
      'What the caller should see to as a manager of licences, what comes first first.',
    query: z.strictObject({ model: z.string().optional() }),
    response: z.object({ items: z.array(licenceWarningSchema) }),
  }),
  snoozeLicenceWarning: defineEndpoint({
    operationId: 'snoozeLicenceWarning',
    method: 'put',
    path: '/licence-warnings/:warning/snooze',
    summary: 'Puts a warning off for all managers of its licence.',
    params: z.strictObject({ warning: z.string().min(1) }),
    body: snoozeWarningSchema,
    response: licenceWarningSchema,
  }),
  getLicenceCalendar: defineEndpoint({
    operationId: 'getLicenceCalendar',
    method: 'get',
    path: '/licence-calendar',
    summary: 'Whether the caller has a feed of renewals.',
    response: licenceCalendarSchema,
  }),
  createLicenceCalendar: defineEndpoint({
    operationId: 'createLicenceCalendar',
    method: 'post',
    path: '/licence-calendar',
    summary:
      'Makes the address of a feed of renewals (`.ics`), for the licences that the caller manages; it ends the one before.',
    status: 201,
    response: licenceCalendarSchema,
  }),
  deleteLicenceCalendar: defineEndpoint({
    operationId: 'deleteLicenceCalendar',
    method: 'delete',
    path: '/licence-calendar',
    summary: 'Ends the feed.',
    status: 204,
    response: z.undefined(),
  }),
};
