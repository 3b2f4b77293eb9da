import {
  responsibilityEndpoints,
  type Matrix,
  type MatrixComparison,
  type MatrixVersion,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../__testUtils__/startSupportDesk';
import { startChanging } from './__testUtils__/changingModel';

jest.setTimeout(60_000);

const USER = 'uri-banks';
const OTHER = 'june-sorrel';
const MODEL = 'default/clickhome';

describe('what a matrix said before', () => {
  let desk: SupportDeskTester;
  let before: Matrix;

  const get = async <T>(path: string, by = USER): Promise<T> => {
    const { status, body } = await desk
      .as(by)
      .get(`/responsibilities${path}model=${MODEL}`);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(200);
    return body;
  };
  const matrix = (by = USER) => get<Matrix>('?', by);
  const versions = async () => {
    const { items } = await get<{ items: MatrixVersion[] }>('/versions?');
    return items;
  };
  const compare = async (query: string): Promise<MatrixComparison> => {
    const body = await get(`/comparison?${query}&`);
    return responsibilityEndpoints.compareMatrices.response.parse(
      body,
    ) as MatrixComparison;
  };
  const look = (version: string, by = USER) =>
    desk.as(by).put('/responsibilities/look', { model: MODEL, version });

  beforeAll(async () => {
    const running = await startChanging();
    desk = running.desk;
    // In Melbourne the eighth.
    before = await matrix();
    await look(before.version);

    // In Melbourne still the tenth.
    await running.change('2025-03-10T12:00:00Z', ({ groups }) => {
      const { rows } = groups['technical-environment'];
      rows['server-available'].cells = { clickhome: 'responsible' };
      rows['mobile-technology'].title = 'Changes of mobile technology';
      delete rows['remote-connectivity'];
    });
  });

  it('is kept, newest first', async () => {
    const { version } = await matrix();
    expect(version).not.toBe(before.version);
    expect(await versions()).toEqual([
      { version, since: '2025-03-10T12:00:00.000Z', isNow: true, signed: [] },
      {
        version: before.version,
        since: '2025-03-07T16:00:00.000Z',
        isNow: false,
        signed: [],
      },
    ]);
  });

  it('is marked for those who have looked', async () => {
    const changed = async (by: string) => {
      const { rows } = await matrix(by);
      return rows
        .flatMap(it => it.cells)
        .filter(it => it.changed)
        .map(it => [it.path.replace(/^.*rows\./, ''), it.value, it.changed]);
    };
    expect(await changed(USER)).toEqual([
      [
        'server-available.cells.clickhome',
        'responsible',
        { value: 'notResponsible' },
      ],
      [
        'server-available.cells.client-it',
        'notResponsible',
        { value: 'responsible' },
      ],
    ]);
    expect((await matrix()).lookedAt).toEqual({
      at: '2025-03-07T16:00:00.000Z',
      version: before.version,
    });
    expect(await changed(OTHER)).toEqual([]);

    const { version } = await matrix(OTHER);
    await look(version, OTHER);
    expect((await matrix(OTHER)).lookedAt?.version).toBe(version);
  });

  it('is compared row by row and cell by cell', async () => {
    const { from, to, rows, unchanged } = await compare(
      `from=${before.version}`,
    );
    expect([from.version, to.isNow]).toEqual([before.version, true]);
    expect(rows.map(it => [it.change, it.id, it.was])).toEqual([
      ['changed', 'server-available', undefined],
      [
        'renamed',
        'mobile-technology',
        'Changes and enhancements to mobile technology',
      ],
      ['removed', 'remote-connectivity', undefined],
    ]);
    expect(rows[0].cells).toHaveLength(2);
    expect(unchanged).toBe(before.rows.length - 3);
  });

  it('is compared by days of the zone of the model', async () => {
    const days = async (query: string) => {
      const { from, to, rows } = await compare(query);
      return [from.isNow, to.isNow, rows.length];
    };
    expect(await days('from=2025-03-08')).toEqual([false, true, 3]);
    expect(await days('from=2025-03-08&to=2025-03-09')).toEqual([
      false,
      false,
      0,
    ]);
    expect(await days('from=2025-03-10')).toEqual([true, true, 0]);
  });

  it('is compared as CSV, one line for each cell', async () => {
    const { text } = await desk
      .as(USER)
      .get(`/responsibilities/comparison?model=${MODEL}&from=2025-03-08`)
      .set('Accept', 'text/csv');
    const lines = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toEqual([
      'Group,Task,Change,Former title,Party,From,To',
      expect.stringMatching(
        /,changed,,ClickHome Support,notResponsible,responsible$/,
      ),
      expect.stringMatching(
        /,changed,,Client IT Resource,responsible,notResponsible$/,
      ),
      expect.stringMatching(
        /,Changes of mobile technology,renamed,Changes and enhancements/,
      ),
      expect.stringMatching(/,removed,,Client IT Resource,responsible,$/),
    ]);
  });

  it.each([
    ['from=2025-03-07', /no content '2025-03-07'.*a day from 2025-03-08 on/],
    ['from=other', /no content 'other'/],
    ['from=review:1', /no signed review '1'.*none is signed/],
    ['', /query\.from/],
  ])('refuses ?%s', async (query, message) => {
    const { status, body } = await desk
      .as(USER)
      .get(`/responsibilities/comparison?model=${MODEL}&${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
  });

  it('is looked at as it was, and as nothing else', async () => {
    const { status, body } = await look('other');
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^body\.version: 'other'/);
  });
});
