import type { Endpoint } from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { z } from 'zod';
import { hostileText } from './hostile';
import type { Known } from './Known';
import { mutated } from './mutated';
import { type JsonSchema, Values } from './valueOf';

/** A request before it is written down. */
export interface FuzzRequest {
  by: string;
  params: Record<string, string>;
  query: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

/** A request that was answered well: others are made from it. */
export type Sample = Pick<FuzzRequest, 'by' | 'params' | 'query'> & {
  body?: unknown;
};

const FILES = [
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from('%PDF-1.7\n'),
  Buffer.from('MZ\u0090\u0000'),
  Buffer.from('<svg onload=alert(1)>'),
  Buffer.from('name;value\n=1+1;2\n'),
  Buffer.from('plain text'),
  Buffer.alloc(0),
];

const BROKEN = [
  '',
  '{',
  '{"a":1,}',
  '[1,2',
  '"text"',
  'null',
  'true',
  '12',
  '\ufeff{}',
  '{"a":"\u0000"}',
  '{"a":NaN}',
  '['.repeat(20_000),
  Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]),
];

const TYPES = [
  'application/json; charset=utf-16',
  'application/json; charset=none',
  'application/json; charset',
  'application/octet-stream',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/xml',
  '/',
  '',
];

const ODD_HEADERS: Record<string, string>[] = [
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br' },
  { 'content-encoding': 'none' },
  { accept: 'text/csv' },
  { accept: 'text/calendar' },
  { accept: ';;;' },
  { accept: '*/*;q=0' },
  { 'accept-language': '*;;q=x' },
  { 'if-none-match': '*' },
  { range: 'bytes=9-1' },
  { 'x-http-method-override': 'DELETE' },
  { authorization: 'Bearer x' },
];

const VERSIONS = ['"1"', '1', '2', '3', '4', '5'];
const ODD_VERSIONS = ['', '*', 'W/"1"', '-1', '0', '1e99', '9'.repeat(40), 'x'];

const ODD_QUERIES = [
  'x[y]=1',
  'model[]=a&model[]=b',
  'model=a&model=b',
  'model[default]=b',
  '__proto__[x]=1',
  'limit=-1',
  'limit=1e9',
  'limit[]=1',
  'cursor=bnVsbA',
  'cursor=WyJhIl0',
  'cursor=%00',
  '%',
  'a=%zz&%ff=1',
  '&&&=',
];

const ODD_PATHS = ['%', '%zz', '%00', '%ff', '..%2f..', '%2F', '.', '%20', ';'];

/** Requests to an endpoint: as it wants them, with one thing wrong, and such as no client of ours sends. */
export function requestsTo(
  endpoint: Endpoint,
  context: {
    people: string[];
    known: Known;
    /** Of the parameters of paths. */
    paths: Known;
    samples: Sample[];
  },
): fc.Arbitrary<FuzzRequest> {
  const { people, known, paths, samples } = context;
  const bodies = valuesOf(endpoint.body, known);
  const fresh = fc
    .record({
      by: fc.constantFrom(...people),
      params: valuesOf(endpoint.params, paths) ?? fc.constant({}),
      query: valuesOf(endpoint.query, known) ?? fc.constant({}),
      body: bodies ?? fc.constant(undefined),
    })
    .map(
      ({ by, params, query, body }): Sample => ({
        by,
        params: encoded(params as Record<string, string>),
        query: searchOf(query as object),
        body,
      }),
    );
  const base = fc.oneof(
    { weight: 2, arbitrary: fresh },
    {
      weight: samples.length > 0 ? 3 : 0,
      arbitrary: fc.constantFrom(
        ...samples,
        ...(samples.length ? [] : [{} as Sample]),
      ),
    },
  );
  return base.chain(it => written(it, endpoint, people));
}

function written(
  sample: Sample,
  endpoint: Endpoint,
  people: string[],
): fc.Arbitrary<FuzzRequest> {
  return fc.record({
    by: oftener(fc.constant(sample.by), fc.constantFrom(...people), 3),
    params: oftener(fc.constant(sample.params), wrongPath(sample.params), 12),
    query: oftener(fc.constant(sample.query), wrongQuery(sample.query), 8),
    headers: headersTo(endpoint),
    body: bodyOf(sample.body, endpoint),
  });
}

function oftener<T>(
  usual: fc.Arbitrary<T>,
  odd: fc.Arbitrary<T>,
  weight: number,
): fc.Arbitrary<T> {
  return fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

function bodyOf(
  body: unknown,
  endpoint: Endpoint,
): fc.Arbitrary<string | Uint8Array | undefined> {
  if (endpoint.rawBody) {
    return fc.oneof(fc.constantFrom(...FILES), fc.uint8Array());
  }
  if (!endpoint.body) {
    return oftener(fc.constant(undefined), fc.constantFrom(...BROKEN), 20);
  }
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(JSON.stringify(body)) },
    {
      weight: 8,
      arbitrary: mutated(body).map(it => JSON.stringify(it) ?? ''),
    },
    { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
  );
}

function headersTo(endpoint: Endpoint): fc.Arbitrary<Record<string, string>> {
  const type = fc.oneof(
    {
      weight: 15,
      arbitrary: fc.constant(endpoint.rawBody ?? 'application/json'),
    },
    { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
  );
  return fc
    .record({
      type,
      version: oftener(
        fc.constantFrom(...VERSIONS),
        fc.constantFrom(...ODD_VERSIONS),
        8,
      ),
      key: fc.option(
        fc.constantFrom('key-1', 'x'.repeat(300), '', ' ', 'é', "'"),
        { freq: 3 },
      ),
      odd: oftener(fc.constant({}), fc.constantFrom(...ODD_HEADERS), 10),
    })
    .map(it => ({
      'content-type': it.type,
      'if-match': it.version,
      ...(it.key !== null && { 'idempotency-key': it.key }),
      ...it.odd,
    }));
}

function wrongPath(params: Record<string, string>) {
  const odd = oftener(
    hostileText.map(it => encode(it)),
    fc.constantFrom(...ODD_PATHS),
    2,
  );
  return fc
    .tuple(fc.constantFrom(...Object.keys(params), ''), odd)
    .map(([name, value]) => (name ? { ...params, [name]: value } : params));
}

function wrongQuery(query: string) {
  return fc
    .oneof(
      fc.constantFrom(...ODD_QUERIES),
      fc
        .tuple(
          fc.constantFrom('model', 'limit', 'cursor', 'q', 'x'),
          hostileText,
        )
        .map(([name, text]) => `${name}=${encode(text)}`),
    )
    .map(odd => [query, odd].filter(Boolean).join('&'));
}

function valuesOf(schema: z.ZodType | undefined, known: Known) {
  if (!schema) return undefined;
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return new Values(known, json as JsonSchema).of(json as JsonSchema);
}

/** Of what a head may have, the half: longer ones are Node.js' to refuse. */
const LONGEST_ADDRESS = 6_000;

/** A text as a part of a path; lone surrogates have no form in UTF-8. */
function encode(text: string): string {
  return encodeURIComponent((text as any).toWellFormed().slice(0, 300));
}

function encoded(params: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, encode(`${value}`)]),
  );
}

function searchOf(query: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const it of [value].flat())
      search.append(name, `${it}`.slice(0, 1_000));
  }
  return search.toString().slice(0, LONGEST_ADDRESS);
}
