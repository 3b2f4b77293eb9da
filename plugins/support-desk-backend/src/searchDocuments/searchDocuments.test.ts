import { mockCredentials } from '@backstage/backend-test-utils';
import {
  modelReadPermission,
  searchDocumentEndpoints as ENDPOINTS,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { modelConditions } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startCandidateDesk,
  TEAM,
  type CandidateDesk,
} from '../knowledge/candidates/__testUtils__/candidateDesk';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/nec-ihms';

describe('documents for search', () => {
  let desk: CandidateDesk;

  beforeAll(async () => {
    desk = await startCandidateDesk();
  });

  const asService = (path: string) =>
    desk.anonymous
      .get(`/api/support-desk${path}`)
      .set('Authorization', mockCredentials.service.header());

  async function readAll(kind: keyof typeof ENDPOINTS, limit: number) {
    const { path, response } = ENDPOINTS[kind];
    const items: any[] = [];
    let cursor = '';
    do {
      const { body } = await asService(`${path}?limit=${limit}${cursor}`);
      expect(body.error).toBeUndefined();
      const page = response.parse(body) as any;
      items.push(...page.items);
      cursor =
        page.nextCursor && `&cursor=${encodeURIComponent(page.nextCursor)}`;
    } while (cursor);
    return items;
  }

  it('name each super user of a model once, page by page (S1-114)', async () => {
    const items = await readAll('getSuperUserDocuments', 3);
    const ofModel = items.filter(it => it.model === MODEL);
    expect(ofModel).toHaveLength(11);
    expect(ofModel).toContainEqual({
      model: MODEL,
      modelTitle: expect.any(String),
      user: { ref: 'user:default/lorna-calder', title: 'Lorna Calder' },
      areas: ['Estates', 'Allocations'],
      modules: ['Estates', 'Allocations'],
    });
    expect(await readAll('getSuperUserDocuments', 200)).toEqual(items);
  });

  it('hold known errors, and no other problems', async () => {
    const problem = {
      model: MODEL,
      title: 'Letters print twice',
      module: 'rents',
    };
    await desk.as(TEAM).post('/problems', problem);
    const workaround = 'Print one page at a time.';
    for (const title of ['Payments are lost', 'Letters print thrice']) {
      await desk.as(TEAM).post('/problems', { ...problem, title, workaround });
    }
    const items = await readAll('getKnownErrorDocuments', 1);
    expect(items.map(it => it.title).sort()).toEqual([
      'Letters print thrice',
      'Payments are lost',
    ]);
    expect(items[0]).toMatchObject({
      model: MODEL,
      key: 'IHMS-P3',
      workaround,
      module: { id: 'rents', title: 'Rents' },
    });
  });

  it('hold no candidates of which no article has come', async () => {
    await desk.add();
    expect(await readAll('getFaqDocuments', 50)).toEqual([]);
  });

  it('are shown to those who may see the model, whatever a policy asks', async () => {
    const apply = (refs: string[]) =>
      desk.anonymous
        .post(
          '/api/support-desk/.well-known/backstage/permissions/apply-conditions',
        )
        .set('Authorization', mockCredentials.service.header())
        .send({
          items: [
            {
              id: '1',
              resourceType: modelReadPermission.resourceType,
              resourceRef: [MODEL, 'supportmodel:default/unknown'],
              conditions: modelConditions.isModel({ refs }),
            },
          ],
        });
    expect((await apply([MODEL])).body.items).toEqual([
      { id: '1', result: ['ALLOW', 'DENY'] },
    ]);
    expect((await apply([])).body.items).toEqual([
      { id: '1', result: ['DENY', 'DENY'] },
    ]);
  });
});
