import type {
  CompiledModel,
  NoticeRecipient,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { groupBy } from '@supportdesk/backstage-plugin-support-desk-common';
import { named } from '../responsibilities/named';
import type { StoredChase, StoredRecipient } from './NoticeStore';
import { recipientState } from './recipientState';
import { titled } from './titled';

/** @param options - `phones`: by user, for those who phone */
export function describeRecipients(
  recipients: StoredRecipient[],
  chases: StoredChase[],
  options: {
    model: CompiledModel;
    names: Record<string, string>;
    phones?: Map<string, string>;
  },
): NoticeRecipient[] {
  const { model, names, phones } = options;
  const byUser = groupBy(chases, it => it.userRef);
  return recipients
    .map(recipient => {
      const { userRef, as, groupRef, acknowledgedAt, remark } = recipient;
      const calls = byUser.get(userRef) ?? [];
      const phone = phones?.get(userRef);
      return {
        user: named(userRef, names),
        as: titled(model, [as])[0],
        ...(groupRef && { group: named(groupRef, names) }),
        state: recipientState(recipient, calls),
        ...(acknowledgedAt && { acknowledgedAt: acknowledgedAt.toISOString() }),
        ...(remark && { remark }),
        ...(phone && { phone }),
        chases: calls.map(({ at, actor, channel, result, note }) => ({
          at: at.toISOString(),
          by: named(actor, names),
          channel,
          result,
          ...(note && { note }),
        })),
      };
    })
    .sort((a, b) => a.user.title.localeCompare(b.user.title, 'en'));
}
