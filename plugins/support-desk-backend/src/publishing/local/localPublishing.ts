import type { Config } from '@backstage/config';
import type { LocalPublishing } from './LocalDirectoryPublisher';

/** How local directories are published to, from `supportDesk.publishing.local`. */
export function localPublishing(config: Config): LocalPublishing {
  const local = config.getOptionalConfig('supportDesk.publishing.local');
  const committer = local?.getOptionalConfig('committer');
  return {
    enabled: local?.getOptionalBoolean('enabled') ?? true,
    commit: local?.getOptionalBoolean('commit') ?? true,
    committer: committer && {
      name: committer.getString('name'),
      email: committer.getString('email'),
    },
  };
}
