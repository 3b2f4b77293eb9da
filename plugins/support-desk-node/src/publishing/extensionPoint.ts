import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { SourcePublisher } from './SourcePublisher';

/** Lets modules add ways of publishing. @public */
export interface SupportDeskPublishersExtensionPoint {
  /**
   * The first that handles a folder writes to it; modules come before the local directory that is built in.
   *
   * @throws ConflictError when there is one of this id already
   */
  addPublisher(publisher: SourcePublisher): void;
}

/**
 * How articles and other sources are published; by default to local directories only.
 *
 * @public
 */
export const supportDeskPublishersExtensionPoint =
  createExtensionPoint<SupportDeskPublishersExtensionPoint>({
    id: 'support-desk.publishers',
  });
