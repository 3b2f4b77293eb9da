import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { type Portal, until } from './portal';

/** Mails travel, are read, and are written from the outbox. */
export const MAIL_MS = 60_000;

/** A mail in somebody's inbox of the demo. */
export interface InboxMail {
  id: number;
  subject: string;
  text: string;
}

/** Somebody's inbox of the demo, the newest mail first. */
export async function inboxOf(
  portal: Portal,
  address: string,
): Promise<InboxMail[]> {
  const owner = encodeURIComponent(address);
  return (await portal.get(`/api/demo-mail/mails?owner=${owner}`)).items;
}

/** Waits for a mail in somebody's inbox. */
export async function mailTo(
  portal: Portal,
  address: string,
  isIt: (mail: InboxMail) => boolean,
): Promise<InboxMail> {
  let found: InboxMail | undefined;
  await until(MAIL_MS, async () => {
    found = (await inboxOf(portal, address)).find(isIt);
    return found !== undefined;
  });
  return found!;
}

/** The mails of a sender that a team sees, the newest first. */
export async function mailsFrom(
  { client }: Portal,
  address: string,
): Promise<Mail[]> {
  return (await client.getMails({ q: address })).items;
}

/** Waits for a mail of a sender that was not among the ones before. */
export async function newMailFrom(
  portal: Portal,
  { address, subject }: { address: string; subject: string },
  before: Mail[],
): Promise<Mail> {
  let found: Mail | undefined;
  await until(MAIL_MS, async () => {
    const mails = await mailsFrom(portal, address);
    found = mails.find(
      mail => mail.subject === subject && before.every(it => it.id !== mail.id),
    );
    return found !== undefined;
  });
  return found!;
}
