import type { NoticeStore, StoredRecipient } from './NoticeStore';
import { recipientState } from './recipientState';

/** Those who were asked to reply, have not, and were not reached by phone either. */
export async function outstandingOf(
  notices: Pick<NoticeStore, 'recipientsOf' | 'chasesOf'>,
  notice: string,
): Promise<StoredRecipient[]> {
  const [recipients, chases] = await Promise.all([
    notices.recipientsOf([notice]),
    notices.chasesOf([notice]),
  ]);
  return recipients.get(notice)!.filter(it => {
    const calls = chases.get(notice)!.filter(c => c.userRef === it.userRef);
    return recipientState(it, calls) === 'outstanding';
  });
}
