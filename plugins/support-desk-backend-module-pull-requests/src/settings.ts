import type { Config } from '@backstage/config';
import type { Person } from './git/proposeBranch';

/** Who commits: as it is configured, else after the portal. */
export function readCommitter(config: Config): Person {
  const committer = config.getOptionalConfig(
    'supportDesk.publishing.pullRequests.committer',
  );
  const portal = config.getOptionalString('app.baseUrl') ?? 'http://localhost';
  const { hostname } = new URL(portal);
  return {
    name: committer?.getOptionalString('name') ?? 'Support Desk',
    email: committer?.getOptionalString('email') ?? `support-desk@${hostname}`,
  };
}
