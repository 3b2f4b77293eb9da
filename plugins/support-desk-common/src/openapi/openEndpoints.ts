import { z } from 'zod';
import { healthSchema } from '../api';
import { defineEndpoint } from './endpoint';

const file = (endings: string) =>
  z.strictObject({
    file: z
      .string()
      .describe(
        `The secret of the caller's own address, and the format: ${endings}.`,
      ),
  });

/** Feeds, by the address that their owner made. @public */
export const feedEndpoints = {
  readNoticeFeed: defineEndpoint({
    operationId: 'readNoticeFeed',
    method: 'get',
    path: '/notice-feed/:file',
    caller: 'anyone',
    summary: 'The notices for the owner of the address.',
    params: file('`….ics` or `….rss`'),
    rawResponse: ['text/calendar', 'application/rss+xml'],
    response: z.string(),
  }),
  readLicenceCalendar: defineEndpoint({
    operationId: 'readLicenceCalendar',
    method: 'get',
    path: '/licence-calendar/:file',
    caller: 'anyone',
    summary: 'The dates of the licences that the owner of the address sees.',
    params: file('`….ics`'),
    rawResponse: ['text/calendar'],
    response: z.string(),
  }),
};

/** What vendors send by themselves. @public */
export const webhookEndpoints = {
  receiveVendorWebhook: defineEndpoint({
    operationId: 'receiveVendorWebhook',
    method: 'post',
    path: '/vendor-portals/:portal/webhooks',
    caller: 'anyone',
    security: [{ vendorSignature: [] }],
    summary: 'Takes what a vendor says about cases.',
    description:
      'The body is what the configuration of the portal says. It is taken also when it was received before, is older than what is known, or is about no case of ours.',
    params: z.strictObject({
      portal: z.string().describe('Id of the vendor portal.'),
    }),
    rawBody: '*/*',
    status: 202,
    response: z.object({ status: z.literal('accepted') }),
  }),
};

/** For monitors. @public */
export const healthEndpoints = {
  getHealth: defineEndpoint({
    operationId: 'getHealth',
    method: 'get',
    path: '/health',
    caller: 'anyone',
    summary: 'Whether mail servers and receivers of webhooks can be reached.',
    response: healthSchema,
    otherAnswers: {
      503: {
        description: 'A mail server cannot be reached.',
        response: healthSchema,
      },
    },
  }),
};
