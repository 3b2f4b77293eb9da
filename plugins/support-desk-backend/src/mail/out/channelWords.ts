import type { IntakeChannel } from '@supportdesk/backstage-plugin-support-desk-node';
import { wordsIn, type Words } from '../../words';

/** In which words a mailbox speaks: in those of its language, else of the portal's. */
export const channelWords = (
  channel: Pick<IntakeChannel, 'language'> | undefined,
  ofPortal: Words,
): Words => (channel?.language ? wordsIn(channel.language) : ofPortal);
