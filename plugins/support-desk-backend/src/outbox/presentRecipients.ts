import type { Whereabouts } from '../escalation/Whereabouts';
import type { NotificationMessage } from './types';

/** Whom a notification is sent to at an instant: nobody is asked who is away, their deputy is. */
export async function presentRecipients(
  { recipients, asks }: NotificationMessage,
  whereabouts: Whereabouts,
  at: Date,
): Promise<string[]> {
  if (!asks) return recipients;
  const away = await whereabouts.awayAt(recipients, at);
  const present = recipients.flatMap(ref => {
    const absence = away.get(ref);
    return absence ? absence.deputy ?? [] : [ref];
  });
  return present.length > 0 ? [...new Set(present)] : asks.otherwise;
}
