import { setTimeout as delay } from 'node:timers/promises';

/** No answer for so long is a hang. */
const BOUND_MS = 30_000;
const PARALLEL = 8;
const RETRY_MS = 200;

/** An answer that was not the one that was wanted. */
export interface Refusal {
  status: number;
  body: string;
  retryAfter: string | null;
}

/** People who raise requests all the time, and send again what was not accepted, with the same key. */
export class Writers {
  /** The key of the ticket by the number of the request. */
  readonly accepted = new Map<number, { id: string; key: string }>();
  /** What they were told instead, by replicas. */
  readonly refusals: Refusal[] = [];
  /** How often nobody answered: a replica that died, or that the balancer did not reach. */
  unanswered = 0;
  slowestMs = 0;
  readonly #url: string;
  readonly #token: string;
  readonly #name: string;

  /** @param name - of these requests: part of their keys */
  constructor(options: { url: string; token: string; name: string }) {
    this.#url = options.url;
    this.#token = options.token;
    this.#name = options.name;
  }

  /** Raises so many requests, until each is accepted; on a signal, no more of them. */
  async raise(count: number, signal?: AbortSignal): Promise<void> {
    let begun = 0;
    const write = async () => {
      while (begun < count && !signal?.aborted) {
        const index = begun;
        begun += 1;
        while (!(await this.#send(index))) await delay(RETRY_MS);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, write));
  }

  async #send(index: number): Promise<boolean> {
    const start = Date.now();
    try {
      const answer = await this.#post(index);
      const body = await answer.text();
      if (answer.status === 201) {
        this.accepted.set(index, JSON.parse(body));
        return true;
      }
      const retryAfter = answer.headers.get('retry-after');
      if (answer.status === 502) this.unanswered += 1;
      else this.refusals.push({ status: answer.status, body, retryAfter });
    } catch {
      this.unanswered += 1;
    } finally {
      this.slowestMs = Math.max(this.slowestMs, Date.now() - start);
    }
    return false;
  }

  #post(index: number) {
    return fetch(`${this.#url}/api/support-desk/tickets`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${this.#token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `${this.#name}-${index}`,
      },
      body: JSON.stringify({
        model: 'default/payroll',
        requestType: 'problem',
        priority: 'normal',
        summary: `${this.#name} ${index}`,
        fields: { what: 'Not in the mail', when: '2025-03-01T09:00:00Z' },
      }),
      signal: AbortSignal.timeout(BOUND_MS),
    });
  }
}
