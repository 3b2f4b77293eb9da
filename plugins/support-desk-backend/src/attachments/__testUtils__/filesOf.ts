import {
  attachmentEndpoints,
  workEndpoints,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';

/** How a test works with the files of one ticket. */
export function filesOf(desk: SupportDeskTester, key: string) {
  const path = `/tickets/${key}/attachments`;
  return {
    path,
    upload(
      user: string,
      name: string,
      content: Buffer | string,
      query: Record<string, string> = {},
    ) {
      const search = new URLSearchParams({ name, ...query });
      return desk
        .as(user)
        .post(`${path}?${search}`)
        .type('application/octet-stream')
        .send(Buffer.from(content) as unknown as object);
    },
    /** Uploads a file, and checks that the answer is what the contract says. */
    async add(
      user: string,
      name: string,
      content: Buffer | string,
      query?: Record<string, string>,
    ) {
      const { status, body } = await this.upload(user, name, content, query);
      expect(body).not.toHaveProperty('error');
      expect(status).toBe(201);
      return attachmentEndpoints.addAttachment.response.parse(body) as any;
    },
    async names(user: string): Promise<string[]> {
      const { body } = await desk.as(user).get(path);
      const { items }: any = workEndpoints.getAttachments.response.parse(body);
      return items.map((it: { name: string }) => it.name);
    },
    /** The content as bytes, whatever its type. */
    read(user: string, file: { path: string }, query = '') {
      return desk.as(user).get(`${file.path}${query}`).responseType('blob');
    },
    remove: (user: string, id: string) => desk.as(user).delete(`${path}/${id}`),
  };
}
