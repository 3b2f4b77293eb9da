import { matrixImportEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/clickhome';
const TABLE = 'Task,Client IT Resource,Board\nBackups,x,?\n';

describe('imports of matrices', () => {
  let desk: SupportDeskTester;
  const paste = (body: object) =>
    desk.as('isla-trent').post('/responsibilities/imports', body);

  beforeAll(async () => {
    desk = await startSupportDesk({ entities: exampleEntities('clickhome') });
  });

  it('recognise the parties of a model', async () => {
    const { status, body } = await paste({ model: MODEL, text: TABLE });
    expect(status).toBe(200);
    const read = matrixImportEndpoints.importMatrix.response.parse(body);
    expect(read).toMatchObject({
      format: 'csv',
      columns: [{ as: 'task' }, { party: 'client-it' }, { id: 'board' }],
      rows: [
        {
          title: 'Backups',
          cells: [
            { column: 'client-it', value: 'responsible' },
            { column: 'board', value: 'unknown', doubt: expect.any(String) },
          ],
        },
      ],
    });
    expect(body.yaml).toContain('  - client-it\n');
  });

  it('need no model', async () => {
    const { body } = await paste({ text: TABLE });
    expect(body.columns[1]).not.toHaveProperty('party');
  });

  it('take more than other requests do, up to 2 MB', async () => {
    const rows = (count: number, text: string) =>
      `Task,We\n${`Backups ${text},x\n`.repeat(count)}`;
    const large = await paste({ text: rows(2000, 'so '.repeat(250)) });
    expect(large.status).toBe(200);
    expect(large.body.rows).toHaveLength(2000);
    const larger = await paste({ text: rows(2000, 'so '.repeat(400)) });
    expect(larger.status).toBe(400);
    expect(larger.body.error.message).toContain('text: ');
    const many = await paste({ text: rows(5001, 'so') });
    expect(many.body.error.message).toContain('text: has 5002 rows');
    const largest = await paste({ text: rows(2000, 'so '.repeat(800)) });
    expect(largest.status).toBe(413);
    expect(largest.body.error.message).toContain('4mb');
  });

  it.each([
    [{ text: 'Just words' }, 400, 'text: has no row'],
    [{ text: '' }, 400, 'is empty: paste a table'],
    [{ text: TABLE, format: 'pdf' }, 400, 'format'],
    [{ text: TABLE, model: 'default/none' }, 404, 'no support model'],
  ])('refuse %j with %s', async (body, status, message) => {
    const answer = await paste(body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(message);
  });
});
