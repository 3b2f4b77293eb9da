import type { MailHeaders } from './MailHeaders';

/**
 * Why a mail may be by somebody else than it says, in words; undefined: nothing speaks against it.
 *
 * @param trustedServer - its `authserv-id` (RFC 8601): whose results are believed. Results of others are not: whoever writes a mail can write them, too.
 */
export function doubtsAbout(
  headers: MailHeaders,
  options: { several: boolean; trustedServer?: string },
): string | undefined {
  const { several, trustedServer } = options;
  const doubts = [
    several && 'it names several senders',
    trustedServer && failureIn(resultsOf(headers, trustedServer)),
  ];
  return doubts.filter(Boolean).join(', ') || undefined;
}

/** DMARC (RFC 7489) says it all; without it SPF fails wherever a mail is passed on, so a signature (DKIM) makes up for it. */
function failureIn(results: Map<string, string[]>): string | undefined {
  const dmarc = results.get('dmarc')?.[0];
  if (dmarc === 'fail') return 'dmarc=fail';
  if (dmarc === 'pass') return undefined;
  const spf = results.get('spf')?.[0];
  const signed = results.get('dkim')?.includes('pass');
  return (spf === 'fail' || spf === 'softfail') && !signed
    ? `spf=${spf}`
    : undefined;
}

/** What the server found by each method, the topmost first: it wrote its headers above all that came in. */
function resultsOf(headers: MailHeaders, server: string) {
  const results = new Map<string, string[]>();
  for (const value of ownResults(headers, server)) {
    const methods = /(?:^|;)\s*([a-z0-9-]+)(?:\/\d+)?\s*=\s*([a-z]+)/gi;
    for (const [, method, result] of value.matchAll(methods)) {
      const name = method.toLowerCase();
      const found = results.get(name);
      if (found) found.push(result.toLowerCase());
      else results.set(name, [result.toLowerCase()]);
    }
  }
  return results;
}

/** The first such headers with no `Received` between them: below that line stands what came from outside. */
function ownResults(headers: MailHeaders, server: string): string[] {
  const { lines } = headers;
  const isOwn = ({ name, value }: (typeof lines)[number]) =>
    name === 'authentication-results' &&
    value.split(/[;\s]/, 1)[0].toLowerCase() === server.toLowerCase();
  const first = lines.findIndex(isOwn);
  if (first < 0) return [];
  const rest = lines.slice(first);
  const end = rest.findIndex(it => it.name === 'received');
  return (
    rest
      .slice(0, end < 0 ? rest.length : end)
      .filter(isOwn)
      // Comments and quoted strings may hold anything.
      .map(it => it.value.replace(/"[^"]*"|\([^()]*\)/g, ''))
      .map(it => it.slice(it.indexOf(';') + 1))
  );
}
