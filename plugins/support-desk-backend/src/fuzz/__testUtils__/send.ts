import { Agent, request } from 'node:http';

/** A request as it goes over the wire. */
export interface WireRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

export interface WireAnswer {
  status: number;
  text: string;
}

const agent = new Agent({ keepAlive: true });

/** Sends what a well-behaved client would not; an answer that breaks off is an error. */
export function send(port: number, wire: WireRequest): Promise<WireAnswer> {
  const { body, ...options } = wire;
  if (body !== undefined) {
    // Also of a GET, which would otherwise have its body taken for the next request.
    const length = String(Buffer.byteLength(body));
    options.headers = { ...options.headers, 'content-length': length };
  }
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { ...options, port, host: '127.0.0.1', agent },
      incoming => {
        const chunks: Uint8Array[] = [];
        incoming.on('data', it => chunks.push(it));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode!,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
