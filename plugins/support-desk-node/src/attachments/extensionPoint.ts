import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { AttachmentStore } from './AttachmentStore';

/** Lets a module decide where the content of attachments is kept. @public */
export interface SupportDeskAttachmentsExtensionPoint {
  /**
   * Keeps content in a store instead of the plugin's database. Content that is in the database already is not moved.
   *
   * @throws ConflictError when there is a store already: only one module may set it
   */
  setAttachmentStore(store: AttachmentStore): void;
}

/**
 * Where the content of attachments is kept; by default in the plugin's database.
 *
 * @example
 *
 * ```ts
 * env.registerInit({
 *   deps: { attachments: supportDeskAttachmentsExtensionPoint },
 *   async init({ attachments }) {
 *     attachments.setAttachmentStore(new BucketStore());
 *   },
 * });
 * ```
 *
 * @public
 */
export const supportDeskAttachmentsExtensionPoint =
  createExtensionPoint<SupportDeskAttachmentsExtensionPoint>({
    id: 'support-desk.attachments',
  });
