import { InputError, NotFoundError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { json, type Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { composeMail } from './composeMail';
import type { MailStore } from './MailStore';
import type { MailPerson } from './people';
import type { PostOffice } from './PostOffice';
import { readMail } from './readMail';

/** The size of a request that is still taken: mails with files. */
const LIMIT = '20mb';

const addressSchema = z.email().transform(it => it.toLowerCase());

const mailSchema = z.strictObject({
  from: addressSchema,
  to: addressSchema,
  subject: z.string().max(500).optional(),
  text: z.string().max(100_000),
  urgent: z.boolean().optional(),
  outOfOffice: z.boolean().optional(),
  attachments: z
    .array(z.strictObject({ name: z.string().min(1), content: z.base64() }))
    .max(10)
    .optional(),
  /** Id of a mail in the inbox of who writes. */
  answers: z.number().int().optional(),
});

const deliverySchema = z.strictObject({
  to: addressSchema,
  /** The source of the mail. */
  raw: z.base64(),
  receivedAt: z.iso.datetime(),
});

/** What the routes are made of. */
export interface RouteOptions {
  post: PostOffice;
  store: MailStore;
  clock: ClockService;
  listPeople: () => Promise<MailPerson[]>;
}

/** What the page "Demo mail" and what sends the mails of the demo data call. */
export function createRoutes(options: RouteOptions): ExpressRouter {
  const { post, store, clock, listPeople } = options;
  const router = Router();
  router.use(json({ limit: LIMIT }));

  router.get('/addresses', async (_req, res) => {
    res.json({ mailboxes: post.mailboxes, people: await listPeople() });
  });

  router.get('/mails', async (req, res) => {
    const owner = parse(addressSchema, req.query.owner, 'owner');
    const mails = await store.listMails(owner);
    res.json({ items: await Promise.all(mails.map(readMail)) });
  });

  router.post('/mails', async (req, res) => {
    const { answers, from, ...mail } = parse(mailSchema, req.body);
    const answered =
      answers === undefined ? undefined : await store.findMail(from, answers);
    if (answers !== undefined && !answered) {
      throw new NotFoundError(`answers: ${from} has no mail ${answers}`);
    }
    const people = await listPeople();
    const { name } = people.find(it => it.address === from) ?? {};
    const raw = await composeMail({
      ...mail,
      from: { name, address: from },
      date: clock.now(),
      answers: answered?.raw,
    });
    await post.deliver(raw, [mail.to]);
    res.status(201).end();
  });

  router.post('/deliveries', async (req, res) => {
    const { to, raw, receivedAt } = parse(deliverySchema, req.body);
    await post.deliver(Buffer.from(raw, 'base64'), [to], new Date(receivedAt));
    res.status(201).end();
  });
  return router;
}

function parse<T>(schema: z.ZodType<T>, input: unknown, field = ''): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) =>
    [path.join('.') || field || 'body', message].join(': '),
  );
  throw new InputError(problems.join('; '));
}
