import type { MailHeaders } from './MailHeaders';

/** Whether whoever wrote a mail marked it as important, as Outlook, Apple Mail and Thunderbird do. */
export function isUrgent(headers: MailHeaders): boolean {
  const is = (name: string, value: RegExp) =>
    value.test(headers.first(name) ?? '');
  return (
    is('importance', /^high$/i) ||
    is('x-priority', /^[12](?!\d)/) ||
    is('priority', /^urgent$/i) ||
    is('x-msmail-priority', /^high$/i)
  );
}
