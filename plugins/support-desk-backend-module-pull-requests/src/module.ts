import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { supportDeskPublishersExtensionPoint } from '@supportdesk/backstage-plugin-support-desk-node';
import { GiteaHost, GithubHost, GitlabHost } from './hosts';
import { PullRequestPublisher } from './PullRequestPublisher';
import { readCommitter } from './settings';

/**
 * Publishes to the hosts of `integrations` for which there are credentials; without any it does nothing.
 *
 * @public
 */
export const supportDeskModulePullRequests = createBackendModule({
  pluginId: 'support-desk',
  moduleId: 'pull-requests',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        reader: coreServices.urlReader,
        publishers: supportDeskPublishersExtensionPoint,
      },
      async init({ config, reader, publishers }) {
        const integrations = ScmIntegrations.fromConfig(config);
        const committer = readCommitter(config);
        for (const Host of [GithubHost, GitlabHost, GiteaHost]) {
          publishers.addPublisher(
            new PullRequestPublisher(new Host(integrations), reader, committer),
          );
        }
      },
    });
  },
});
