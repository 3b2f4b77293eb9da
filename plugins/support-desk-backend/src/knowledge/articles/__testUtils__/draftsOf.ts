import {
  draftEndpoints,
  type Draft,
  type StartDraft,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../../__testUtils__/startSupportDesk';

/** How a test works with the drafts of one model, checking that answers are what the contract says. */
export function draftsOf(desk: Pick<SupportDeskTester, 'as'>, model: string) {
  const at = (draft: Pick<Draft, 'id'>) => `/faq/drafts/${draft.id}`;
  const save = (
    user: string,
    draft: Pick<Draft, 'id' | 'version'>,
    edit: object,
  ) =>
    desk.as(user).patch(at(draft), edit).set('If-Match', String(draft.version));

  return {
    at,
    save,
    async start(user: string, draft: Partial<StartDraft> = {}): Promise<Draft> {
      const { body, status } = await desk
        .as(user)
        .post('/faq/drafts', { model, ...draft });
      expect(body).not.toHaveProperty('error');
      expect(status).toBe(201);
      return draftEndpoints.startDraft.response.parse(body) as Draft;
    },
    async saved(user: string, draft: Draft, edit: object): Promise<Draft> {
      const { body, status } = await save(user, draft, edit);
      expect(body).not.toHaveProperty('error');
      expect(status).toBe(200);
      return draftEndpoints.editDraft.response.parse(body) as Draft;
    },
    publish: (user: string, draft: Draft, message?: string) =>
      desk
        .as(user)
        .post(`${at(draft)}/publication`, { message })
        .set('If-Match', String(draft.version)),
    upload: (
      user: string,
      draft: Draft,
      name: string,
      content: Buffer | string,
    ) =>
      desk
        .as(user)
        .post(`${at(draft)}/images?name=${name}`)
        .type('application/octet-stream')
        .send(Buffer.from(content) as unknown as object),
    /** Waits until something has become of a publication. */
    async followed(user: string, draft: Draft): Promise<Draft> {
      for (let i = 0; i < 50; i += 1) {
        const { body } = await desk.as(user).get(at(draft));
        const { foundAt, problem } = body.publication;
        if (foundAt || problem) return body;
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      throw new Error('Nothing has become of it');
    },
  };
}
