import type { ResponsibilityDocument } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredDecision } from '../responsibilities/MatrixKnowledgeStore';
import { exampleModel } from '../tickets/__testUtils__/exampleModels';
import { ResponsibilityDocuments } from './ResponsibilityDocuments';

const clickhome = exampleModel('clickhome');
const models = [clickhome, exampleModel('nec-ihms')];
const PATH =
  'responsibilities.groups.technical-environment.rows.server-available';

async function readAll(limit: number, decisions: StoredDecision[] = []) {
  const documents = new ResponsibilityDocuments({
    registry: { list: async () => models.map(model => ({ model } as any)) },
    decisions: {
      decisionsOf: async ref => (ref === clickhome.ref ? decisions : []),
    },
  });
  const items: ResponsibilityDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await documents.read({ limit, cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}

describe('ResponsibilityDocuments', () => {
  it('are all tasks of all matrices, each once, page by page', async () => {
    const items = await readAll(7);
    expect(items).toHaveLength(54);
    expect(new Set(items.map(it => it.path)).size).toBe(54);
    expect(await readAll(200)).toEqual(items);
  });

  it('say whose a task is, and that it is only assumed (P-08)', async () => {
    const items = await readAll(200);
    expect(items.find(it => it.path === PATH)).toEqual({
      model: clickhome.ref,
      modelTitle: 'ClickHome',
      path: PATH,
      title: expect.stringMatching(/^Ensure that ClickHome server/),
      group: {
        id: 'technical-environment',
        title:
          clickhome.responsibilities!.groups['technical-environment'].title,
      },
      parties: [
        {
          title: 'Client IT Resource',
          value: 'responsible',
          state: 'toConfirm',
        },
      ],
    });
  });

  it('say what was decided since', async () => {
    const decision: StoredDecision = {
      id: '1',
      cell: `${PATH}.cells.client-it`,
      hash: 'responsible',
      content: { value: 'responsible' },
      decision: 'confirm',
      proposals: [],
      actor: 'user:default/isla-trent',
      at: new Date('2025-03-07T16:00:00Z'),
    };
    const items = await readAll(200, [decision]);
    expect(items.find(it => it.path === PATH)!.parties[0].state).toBe(
      'confirmed',
    );
  });
});
