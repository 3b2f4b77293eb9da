import express from 'express';
import fc from 'fast-check';
import request from 'supertest';
import { sendCsv } from './sendCsv';

/** What comes of a table with the columns A and B. */
async function csv(rows: AsyncIterator<[string, string?]>) {
  const app = express();
  app.get('/', (_request, response, next) => {
    sendCsv(response, {
      fileName: 'table.csv',
      columns: { A: row => row[0], 'B, too': row => row[1] },
      rows,
    }).catch(next);
  });
  return request(app).get('/');
}

async function* listOf<T>(items: T[]) {
  yield* items;
}

const bodyOf = async (...rows: [string, string?][]) =>
  (await csv(listOf(rows))).text;

const HEAD = '\uFEFFA,"B, too"\r\n';

describe('sendCsv', () => {
  it('is a file in UTF-8 with a head', async () => {
    const { headers, text } = await csv(listOf([['ä', '漢字']]));
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="table.csv"',
      vary: 'Accept',
    });
    expect(text).toBe(`${HEAD}ä,漢字\r\n`);
  });

  it('has a head alone where there are no rows', async () => {
    await expect(bodyOf()).resolves.toBe(HEAD);
  });

  it('quotes what needs it', async () => {
    await expect(
      bodyOf(['a "b"', 'one\ntwo'], ['x,y', undefined]),
    ).resolves.toBe(`${HEAD}"a ""b""","one\ntwo"\r\n"x,y",\r\n`);
  });

  it('lets no cell be a formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r'),
        fc.string(),
        async (sign, text) => {
          const body = await bodyOf([`${sign}${text}`, 'x']);
          const line = body.slice(HEAD.length);
          expect(line.replace(/^"/, '').startsWith(`'${sign}`)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('answers an error before the first row as such, and breaks off at a later one', async () => {
    async function* failing(rows: number): AsyncGenerator<[string]> {
      for (let i = 0; i < rows; i++) yield ['row'];
      throw new Error('the database has gone');
    }
    const { status } = await csv(failing(0));
    expect(status).toBe(500);
    await expect(csv(failing(5_000))).rejects.toThrow(/aborted|hang up/);
  });
});
