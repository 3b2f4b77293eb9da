import type { RouteMounter } from '../../http';
import type { KnowledgeOptions } from '../createKnowledge';
import type { ModelStaff } from '../ModelStaff';
import { CandidateFinder } from './CandidateFinder';
import type { CandidateIntake } from './CandidateIntake';
import { CandidateMembers } from './CandidateMembers';
import type { CandidateProgress } from './CandidateProgress';
import { CandidateReader } from './CandidateReader';
import { CandidateService } from './CandidateService';
import { DatabaseCandidateStore } from './DatabaseCandidateStore';
import { QuestionsAsked } from './QuestionsAsked';
import { candidateRoutes } from './routes';
import { StoredCandidateIntake } from './StoredCandidateIntake';
import { StoredCandidateProgress } from './StoredCandidateProgress';
import { TicketsAsked } from './TicketsAsked';

/** What others need of candidates. */
export interface CandidateParts {
  intake: CandidateIntake;
  progress: CandidateProgress;
}

/** Puts together what might become an article: what is asked again and again, and what people propose. */
export async function createCandidates(
  options: KnowledgeOptions & { staff: ModelStaff },
): Promise<{ routes: RouteMounter; parts: CandidateParts }> {
  const { scheduler, store } = options;
  const candidates = new DatabaseCandidateStore(options);
  const sources = [new TicketsAsked(options), new QuestionsAsked(options)];
  const parts = { ...options, candidates, sources };
  const finder = new CandidateFinder(parts);
  const reader = new CandidateReader(parts);
  const members = new CandidateMembers(parts);
  const service = new CandidateService({ ...parts, reader, members });
  const intake = new StoredCandidateIntake({
    ...parts,
    finder,
    reader,
    members,
  });

  store.follow(ticket => finder.soon(ticket.modelRef));
  await scheduler.scheduleTask({
    id: 'support-desk-faq-candidates',
    frequency: { minutes: 5 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: () => finder.run(),
  });

  return {
    routes: candidateRoutes({ ...options, reader, service }),
    parts: { intake, progress: new StoredCandidateProgress(parts) },
  };
}
