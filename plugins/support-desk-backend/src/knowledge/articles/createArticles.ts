import { ScmIntegrations } from '@backstage/integration';
import { maxSize } from '../../attachments/maxSize';
import type { RouteMounter } from '../../http';
import { DatabaseCandidateStore } from '../candidates/DatabaseCandidateStore';
import type { KnowledgeParts } from '../createKnowledge';
import { ArticlePublisher } from './ArticlePublisher';
import { DatabaseDraftStore } from './DatabaseDraftStore';
import { DatabasePublicationStore } from './DatabasePublicationStore';
import { Documentation } from './Documentation';
import { DraftAccess } from './DraftAccess';
import { DraftReader } from './DraftReader';
import { DraftService } from './DraftService';
import { DraftStarter } from './DraftStarter';
import { PortalDocs } from './PortalDocs';
import { PublicationFollower } from './PublicationFollower';
import { draftRoutes } from './routes';

/** Puts together how articles are written and published; answers their routes. */
export async function createArticles(
  options: KnowledgeParts,
): Promise<RouteMounter> {
  const parts = {
    ...options,
    candidates: new DatabaseCandidateStore(options),
    drafts: new DatabaseDraftStore(options),
    publications: new DatabasePublicationStore(options),
    integrations: ScmIntegrations.fromConfig(options.config),
    portal: new PortalDocs(options),
  };
  const documentation = new Documentation(parts);
  const access = new DraftAccess(parts);
  const writing = { ...parts, documentation, access };
  const reader = new DraftReader(writing);
  const follower = new PublicationFollower(writing);
  await follower.schedule(options.scheduler);

  return draftRoutes({
    ...options,
    reader,
    service: new DraftService({
      ...writing,
      reader,
      starter: new DraftStarter(writing),
    }),
    publisher: new ArticlePublisher({ ...writing, reader, follower }),
    maxImageSize: maxSize(options.config, {
      key: 'supportDesk.articles.maxImageSize',
      otherwise: '5mb',
    }),
  });
}
