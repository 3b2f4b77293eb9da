import type { MailPerson } from './useDemoMail';

/** Where a mail of somebody's inbox is, or where they write a new one. */
export function hrefOf(owner: string, mail: number | 'new'): string {
  return `/demo-mail?${new URLSearchParams({ of: owner, mail: `${mail}` })}`;
}

/** An address, and that nobody of the catalog has it. */
export function addressOf({ address, entityRef }: MailPerson): string {
  return entityRef ? address : `${address}, not in the catalog`;
}

const TIME = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** `Sat 8 March at 11:00`, where the reader is. */
export function timeOf(instant: string): string {
  return TIME.format(new Date(instant));
}
