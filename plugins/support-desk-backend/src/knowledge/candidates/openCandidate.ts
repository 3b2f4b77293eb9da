import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { TicketCaller } from '../../tickets/TicketService';
import type { CandidateMembers, Located } from './CandidateMembers';
import type { DatabaseCandidateStore } from './DatabaseCandidateStore';
import type { CandidateFacts, StoredCandidate } from './types';

/**
 * Stores what somebody proposes.
 *
 * @throws MemberTakenError for what belongs to another candidate; nothing is stored then
 */
export async function openCandidate(
  parts: {
    candidates: DatabaseCandidateStore;
    members: CandidateMembers;
    clock: ClockService;
  },
  facts: Pick<CandidateFacts, 'modelRef' | 'module' | 'title' | 'description'>,
  located: Located[],
  { user }: TicketCaller,
): Promise<StoredCandidate> {
  const { candidates, members, clock } = parts;
  const now = clock.now();
  const id = uuid();
  return candidates.inTurn(facts.modelRef, async store => {
    await store.insert({
      ...facts,
      id,
      version: 1,
      status: 'open',
      origin: 'added',
      because: { words: [] },
      createdBy: user,
      createdAt: now,
      updatedAt: now,
      updatedBy: user,
    });
    await members.put(store, id, located, user);
    return (await store.find(id))!;
  });
}
