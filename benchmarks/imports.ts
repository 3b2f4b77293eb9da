import type { AddressInfo } from 'node:net';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { LicenceImport } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { exampleEntities } from '../plugins/support-desk-backend/src/__testUtils__/startSupportDesk';
import { supportDeskPlugin } from '../plugins/support-desk-backend/src/plugin';
import { withDatabase } from './database';
import { formatNumber, printTable } from './measure';

const ROWS = 10_000;
const WRONG = 100;

const MODEL = 'supportmodel:default/payroll';

/** How long it takes to import many licences and many seats over HTTP: with wrong rows, of which every one is named, and without. */
export async function run(): Promise<void> {
  await withDatabase(async knex => {
    const backend = await startTestBackend({
      features: [
        supportDeskPlugin,
        catalogServiceMock.factory({
          entities: [...exampleEntities('payroll'), ...people()],
        }),
        createServiceFactory({
          service: coreServices.database,
          deps: {},
          factory: () => mockServices.database({ knex }),
        }),
      ],
    });
    const { port } = backend.server.address() as AddressInfo;
    try {
      await measure(knex, `http://localhost:${port}/api/support-desk`);
    } finally {
      await backend.stop();
    }
  });
}

async function measure(knex: Knex, baseUrl: string) {
  const stored = async (table: string) =>
    Number((await knex(table).count({ count: '*' }))[0].count);
  const rows = [[`${formatNumber(ROWS)} rows`, 'errors', 'written', 'seconds']];
  const time = async (kind: 'licences' | 'seats', isWrong: boolean) => {
    const table = kind === 'licences' ? 'licences' : 'licence_seats';
    const before = await stored(table);
    const csv = kind === 'licences' ? licences(isWrong) : seats(isWrong);
    const start = performance.now();
    const { errors } = await send(baseUrl, kind, csv);
    const seconds = (performance.now() - start) / 1000;
    const written = (await stored(table)) - before;
    expectCounts(errors.length, written, isWrong);
    const name = `${kind}, ${isWrong ? `${WRONG} wrong` : 'all right'}`;
    rows.push([name, ...[errors.length, written, seconds].map(formatNumber)]);
  };
  await time('licences', true);
  await time('licences', false);
  await time('seats', true);
  await time('seats', false);
  printTable(rows);
}

/** A figure of something that went wrong says nothing. */
function expectCounts(errors: number, written: number, isWrong: boolean) {
  const expected = isWrong ? [WRONG, 0] : [0, ROWS];
  if (errors === expected[0] && written === expected[1]) return;
  throw new Error(`${errors} errors, ${written} written`);
}

async function send(
  baseUrl: string,
  kind: string,
  body: string,
): Promise<LicenceImport> {
  const query = new URLSearchParams({ kind, model: MODEL, dryRun: 'false' });
  const response = await fetch(`${baseUrl}/licence-imports?${query}`, {
    method: 'POST',
    headers: {
      authorization: mockCredentials.user.header(),
      'content-type': 'text/csv',
    },
    body,
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json() as Promise<LicenceImport>;
}

function people(): Entity[] {
  return Array.from({ length: ROWS }, (_, i) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: `person-${i}`, namespace: 'default' },
    spec: {},
  }));
}

/** Every so many rows one is wrong. */
const isWrongRow = (i: number) => i % (ROWS / WRONG) === 0;

function licences(isWrong: boolean): string {
  return table('Licence,Service,Bought,Renewal,Cost,Currency,Managers', i => [
    `Product ${i}`,
    'payroll',
    isWrong && isWrongRow(i) ? 'many' : `${ROWS}`,
    '2025-09-01',
    '1200.50',
    'GBP',
    `user:default/person-${i}`,
  ]);
}

function seats(isWrong: boolean): string {
  return table('Licence,Holder,Since,Note', i => [
    'Product 0',
    `user:default/${isWrong && isWrongRow(i) ? 'nobody' : 'person'}-${i}`,
    '2024-11-04',
    'Imported',
  ]);
}

function table(header: string, rowOf: (i: number) => string[]): string {
  const rows = Array.from({ length: ROWS }, (_, i) => rowOf(i).join(','));
  return [header, ...rows].join('\r\n');
}
