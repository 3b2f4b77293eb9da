import type {
  AutomaticKind,
  MailAddress,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { isCalendarReply } from './calendar';
import type { NamedAttachment } from './attachments';
import { described, type MailHeaders } from './MailHeaders';

/** What tells whether a person wrote a mail. */
export interface Signs {
  headers: MailHeaders;
  from?: MailAddress;
  subject: string;
  attachments: NamedAttachment[];
  /** As `instance` and `addresses` of who reads. */
  instance: string;
  addresses: string[];
}

type Rule = (signs: Signs) => string | undefined;

/**
 * In this order: what we sent must never be answered, whatever else it says; reports of failures call themselves automatic answers, and
 * automatic answers have an empty return path like such reports, so what is clearest comes first.
 */
const RULES: [AutomaticKind, Rule][] = [
  ['own', fromUs],
  ['bounce', deliveryReport],
  ['autoReply', automaticAnswer],
  ['bounce', emptyReturnPath],
  ['list', list],
];

/** Why nobody is to be answered (RFC 3834), with the sign of it; undefined: a person wrote it, as far as can be seen. */
export function automaticOf(
  signs: Signs,
): { kind: AutomaticKind; sign: string } | undefined {
  for (const [kind, rule] of RULES) {
    const sign = rule(signs);
    if (sign) return { kind, sign };
  }
  return undefined;
}

function fromUs({ headers, from, instance, addresses }: Signs) {
  const ours = headers.all('x-support-desk').find(it => it === instance);
  if (ours) return described('x-support-desk', ours);
  return from && addresses.includes(from.address.toLowerCase())
    ? described('from', from.address)
    : undefined;
}

const REPORT = /^multipart\/report\b.*report-type="?delivery-status/i;
const DAEMON = /(?:^|[<"\s])(?:mailer-daemon|mail-daemon|MAILER_DAEMON)\b/i;
const POSTMASTER = /(?:^|[<"\s])(?:postmaster|MicrosoftExchange[0-9a-f]+)@/i;
const UNDELIVERED =
  /undeliver|delivery (?:status|failure|has failed|incomplete)|returned mail|failure notice|mail delivery|unzustellbar|nicht zugestellt|no se puede entregar|non remis/i;

function deliveryReport({ headers, subject, attachments }: Signs) {
  const hasReport = attachments.some(
    it => it.type === 'message/delivery-status',
  );
  return (
    headers.find(['content-type'], REPORT) ??
    headers.find(['from'], DAEMON) ??
    headers.find(['x-failed-recipients']) ??
    // A postmaster may be a person, too.
    (UNDELIVERED.test(subject) || hasReport
      ? headers.find(['from'], POSTMASTER)
      : undefined)
  );
}

const RECEIPT = /^multipart\/report\b.*report-type="?disposition-notification/i;
const CALENDAR_REPLY = /^text\/calendar\b.*method="?reply/i;
const AUTO_HEADERS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-mail-autoreply',
  'x-autoreply-from',
];
const AWAY =
  /^(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheits(?:notiz|nachricht)|autom?\.? ?antwort|abwesend|respuesta automática|fuera de la oficina|réponse automatique|absence du bureau|absent)/i;

function automaticAnswer({ headers, subject, attachments }: Signs) {
  const calendar = attachments.find(
    it => it.type === 'text/calendar' && isCalendarReply(it.content),
  );
  return (
    headers.find(['auto-submitted'], /^(?!no\b)./i) ??
    headers.find(AUTO_HEADERS, /^(?!(?:no|false)$)./i) ??
    headers.find(['precedence'], /^auto[_-]reply/i) ??
    headers.find(['content-type'], RECEIPT) ??
    headers.find(['content-type'], CALENDAR_REPLY) ??
    (calendar && 'Content-Type: text/calendar; method=REPLY') ??
    (AWAY.test(subject) && hasWeakSign(headers)
      ? described('subject', subject)
      : undefined)
  );
}

/** Exchange puts the first on what people write, too: alone they say nothing. */
function hasWeakSign(headers: MailHeaders): boolean {
  return (
    headers.find([
      'x-auto-response-suppress',
      'x-ms-exchange-inbox-rules-loop',
    ]) !== undefined ||
    headers.find(['precedence'], /^(?:bulk|junk)/i) !== undefined ||
    headers.first('return-path') === '<>'
  );
}

function emptyReturnPath({ headers }: Signs) {
  return headers.find(['return-path'], /^<\s*>$/);
}

/** A list that is our own address is no list: the group of a company passes on what people write to it. */
function list({ headers, addresses }: Signs) {
  const isOurs = headers
    .all('list-post')
    .concat(headers.all('list-id'))
    .some(value =>
      addresses.some(
        it =>
          value.toLowerCase().includes(`mailto:${it}`) ||
          value.toLowerCase().includes(`<${it.replace('@', '.')}>`),
      ),
    );
  if (isOurs) return undefined;
  return (
    headers.find(['list-id']) ??
    headers.find(['precedence'], /^(?:bulk|list|junk)\b/i)
  );
}
