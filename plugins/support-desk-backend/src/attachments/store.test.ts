import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  supportDeskAttachmentsExtensionPoint,
  supportDeskPolicy,
  type AttachmentStore,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { startSupportDesk } from '../__testUtils__/startSupportDesk';
import { logTicket, query } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';
import { PNG } from './__testUtils__/files';
import { filesOf } from './__testUtils__/filesOf';

jest.setTimeout(60_000);

const USER = 'iona-petrie';

/** Keeps content in memory; something may happen meanwhile. */
class MemoryStore implements AttachmentStore {
  readonly contents = new Map<string, Buffer>();
  onPut: () => Promise<unknown> = async () => {};

  async put(id: string, content: Buffer) {
    this.contents.set(id, content);
    await this.onPut();
  }
  async get(id: string) {
    return this.contents.get(id);
  }
  async delete(id: string) {
    this.contents.delete(id);
  }
}

describe('attachments in a store of a module', () => {
  it('keep only their names in the database; what was not attached is deleted', async () => {
    const store = new MemoryStore();
    const desk = await startSupportDesk({
      policy: supportDeskPolicy,
      features: [
        createBackendModule({
          pluginId: 'support-desk',
          moduleId: 'memory',
          register(env) {
            env.registerInit({
              deps: { attachments: supportDeskAttachmentsExtensionPoint },
              async init({ attachments }) {
                attachments.setAttachmentStore(store);
                expect(() => attachments.setAttachmentStore(store)).toThrow(
                  'already',
                );
              },
            });
          },
        }),
      ],
    });
    const { key } = await logTicket(desk, USER, query);
    const files = filesOf(desk, key);
    const added = await files.add(USER, 'screen.png', PNG);
    expect([...store.contents.keys()]).toEqual([added.id]);
    expect((await files.read(USER, added)).body.equals(PNG)).toBe(true);

    // Somebody cancels the ticket while the content is on its way.
    store.onPut = () =>
      workOn(desk, key).do(USER, { action: 'cancel', reason: 'Solved' });
    expect((await files.upload(USER, 'late.png', PNG)).status).toBe(409);
    expect([...store.contents.keys()]).toEqual([added.id]);

    await files.remove(USER, added.id);
    expect(store.contents.size).toBe(0);
  });
});
