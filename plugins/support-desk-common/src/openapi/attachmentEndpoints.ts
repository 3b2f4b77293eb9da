import { z } from 'zod';
import { attachmentSchema } from '../api';
import { defineEndpoint } from './endpoint';

const params = z.strictObject({
  ticket: z.string().min(1).describe('Id or key of a ticket: `IHMS-42`.'),
});

const fileParams = params.extend({ attachment: z.string().min(1) });

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform(it => it === 'true');

const response = z.object({ items: z.array(attachmentSchema) });

/** The operations on the files of a ticket. They need no version: files do not contradict each other. @public */
export const attachmentEndpoints = {
  addAttachment: defineEndpoint({
    operationId: 'addAttachment',
    method: 'post',
    path: '/tickets/:ticket/attachments',
    summary:
      'Attaches a file, which is the body. Its type is found from its content; one that may not be attached answers 415, one that is too large 413.',
    params,
    query: z.strictObject({
      name: z.string().min(1).describe('What it is called: `screen.png`.'),
      internal: flag.describe('Not for the requester.'),
    }),
    rawBody: 'application/octet-stream',
    status: 201,
    response: attachmentSchema,
  }),
  getAttachmentContent: defineEndpoint({
    operationId: 'getAttachmentContent',
    method: 'get',
    path: '/tickets/:ticket/attachments/:attachment/content',
    summary: 'The content of a file, to be saved.',
    params: fileParams,
    query: z.strictObject({
      inline: flag.describe('To be shown in the page; pictures only.'),
    }),
    rawResponse: ['*/*'],
    response: z.unknown(),
  }),
  deleteAttachment: defineEndpoint({
    operationId: 'deleteAttachment',
    method: 'delete',
    path: '/tickets/:ticket/attachments/:attachment',
    summary:
      'Takes a file away, by whom it was attached or by support. Answers the files that remain.',
    params: fileParams,
    response,
  }),
};
