import autocannon from 'autocannon';
import type { Portal } from './startPortal';

/** At so many connections that stay open. */
export const CONNECTIONS = 8;
const WARM_UP_SECONDS = 2;
const SECONDS = Number(process.env.SECONDS ?? 6);

/** What is asked again and again. */
export interface Question {
  name: string;
  /** The goal for it; default: none. */
  goal?: 'list' | 'create';
  /** As whom, in turns. */
  people: number[];
  method?: 'GET' | 'POST';
  path(turn: number): string;
  body?(turn: number): object;
}

/** How it was answered. */
export interface Answers {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Of an answer, on the average. */
  bytes: number;
}

/** Asks on all connections for some seconds, after a warm-up. @throws Error when anything but a success is answered */
export async function measure(
  portal: Portal,
  question: Question,
): Promise<Answers> {
  await ask(portal, question, WARM_UP_SECONDS);
  return ask(portal, question, SECONDS);
}

async function ask(
  portal: Portal,
  { name, people, method = 'GET', path, body }: Question,
  duration: number,
): Promise<Answers> {
  const tokens = await Promise.all(people.map(it => portal.tokenOf(it)));
  const requests = Array.from({ length: 200 }, (_, turn) => ({
    method,
    path: path(turn),
    headers: {
      authorization: `Bearer ${tokens[turn % tokens.length]}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body(turn)),
  }));
  const result = await autocannon({
    url: portal.url,
    connections: CONNECTIONS,
    duration,
    requests,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${name}: ${result.non2xx} requests were refused and ${result.errors} failed`,
    );
  }
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: result.throughput.total / result.requests.total,
  };
}
