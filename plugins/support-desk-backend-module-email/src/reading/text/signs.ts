import { REPLY_MARKERS } from '@supportdesk/backstage-plugin-support-desk-node';

const MARKERS = new Set(Object.values(REPLY_MARKERS));

const bare = (line: string) => line.replace(/^[>\s*_]+|[\s*_]+$/g, '');

export function isQuote(line: string): boolean {
  return /^ {0,3}>/.test(line);
}

export function isMarker(line: string): boolean {
  return MARKERS.has(bare(line));
}

const ORIGINAL =
  /^-{2,}\s?(?:original (?:message|appointment)|ursprüngliche nachricht|originalnachricht|ursprünglicher termin|mensaje original|message d['’]origine|messaggio originale|oorspronkelijk bericht|mensagem original)\s?-{2,}$/i;

export function isOriginal(line: string): boolean {
  return ORIGINAL.test(bare(line));
}

const FORWARD = [
  /^-{2,}\s?(?:forwarded (?:message|by .{1,200})|weitergeleitete nachricht|mensaje reenviado|message transféré|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada)\s?-{2,}$/i,
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|inicio del mensaje reenviado|début du message (?:transféré|réexpédié)) ?:$/i,
];

/** The line above what somebody passes on. */
export function isForward(line: string): boolean {
  return FORWARD.some(it => it.test(line.trim()));
}

export function isForwardingSubject(subject: string): boolean {
  return /^\s*(?:fwd?|wg|tr|rv|i)\s*:/i.test(subject);
}

const SENDER = /^(?:from|von|de|da|van|från|fra) ?: ?\S/i;
const SENT =
  /^(?:sent|date|gesendet|datum|enviado(?: el)?|fecha|envoyé|inviato|data|verzonden|skickat) ?: ?\S/i;
const OTHER =
  /^(?:to|cc|subject|an|betreff|para|asunto|à|objet|a|oggetto|aan|onderwerp|till|ämne) ?: ?\S/i;
const HEADER_LINES = 7;

const unbold = (line: string) => bare(line).replace(/\*/g, '');

/** The lines that Outlook puts above what it answers: `From:`, `Sent:`, `To:`, `Subject:`. */
export function isOutlookHeader(lines: string[], at: number): boolean {
  if (!SENDER.test(unbold(lines[at]))) return false;
  const rest = lines.slice(at + 1, at + HEADER_LINES).map(unbold);
  return rest.some(it => SENT.test(it)) && rest.some(it => OTHER.test(it));
}

/** `On … wrote:` as programs write it, on one line. */
const ATTRIBUTIONS = [
  /^On\s.+\swrote ?:$/i,
  /^.+\swrote on\s.+:$/i,
  /^.+\s[^\s@]+@\S+ wrote ?:$/i,
  /^Am\s.+\sschrieb(?:\s.+)? ?:$/i,
  /^.+\sschrieb am\s.+:$/i,
  /^El\s.+\sescribió ?:$/i,
  /^Le\s.+\sa écrit ?:$/i,
  /^Il\s.+\sha scritto ?:$/i,
  /^Op\s.+\sschreef(?:\s.+)? ?:$/i,
  /^Em\s.+\sescreveu ?:$/i,
];
const OPENING = /^(?:on|am|el|le|il|op|em)\s|wrote|schrieb/i;
/** They are broken into so many lines, at most. */
const ATTRIBUTION_LINES = 4;
/** Blank ones, at most, between that and the quotation. */
const LINES_BETWEEN = 4;
const MAX_ATTRIBUTION = 400;
const DAY_OR_TIME = /\d{1,2}[:.]\d{2}|\b20\d\d\b|\d[./-]\d/;

/** How many lines from here say who wrote what follows, and when; 0: they say something else. */
export function attributionLength(lines: string[], at: number): number {
  if (!OPENING.test(bare(lines[at]).slice(0, MAX_ATTRIBUTION))) return 0;
  let words = '';
  for (let length = 1; length <= ATTRIBUTION_LINES; length++) {
    const line = bare(lines[at + length - 1] ?? '');
    words = `${words} ${line}`.trim();
    if (!line || words.length > MAX_ATTRIBUTION) return 0;
    if (!line.endsWith(':')) continue;
    // Some programs do not mark what they quote; then it has to be quite clear.
    const isClear = words.includes('@') || isQuoteNext(lines, at + length);
    return isClear && isAttribution(words) ? length : 0;
  }
  return 0;
}

function isAttribution(words: string): boolean {
  return DAY_OR_TIME.test(words) && ATTRIBUTIONS.some(it => it.test(words));
}

function isQuoteNext(lines: string[], from: number): boolean {
  const next = lines.slice(from, from + LINES_BETWEEN);
  return isQuote(next.find(line => line.trim()) ?? '');
}

/** In any language: how many lines above a quotation lead to it, with a time or an address and a colon; undefined: none. */
export function attributionAbove(
  lines: string[],
  quote: number,
): number | undefined {
  let at = quote - 1;
  while (at > quote - LINES_BETWEEN && !lines[at]?.trim()) at--;
  if (at < 0 || !/[:：]$/.test(lines[at].trim())) return undefined;
  const highest = Math.max(0, at - ATTRIBUTION_LINES + 1);
  for (; at >= highest && lines[at].trim(); at--) {
    const words = lines[at].slice(0, MAX_ATTRIBUTION);
    if (DAY_OR_TIME.test(words) || words.includes('@')) return quote - at;
  }
  return undefined;
}

const MOBILE = [
  /^(?:sent from|get outlook for|sent via) .{2,60}$/i,
  /^(?:von meinem|gesendet von|diese nachricht wurde von meinem) .{2,80}$/i,
  /^(?:enviado desde|enviado do) .{2,60}$/i,
  /^envoyé (?:de|depuis|à partir de) .{2,60}$/i,
];

/** What telephones put below everything. */
export function isMobileSignature(line: string): boolean {
  return MOBILE.some(it => it.test(bare(line)));
}
