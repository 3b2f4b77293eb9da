import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import type { LicenceSources } from './LicenceSources';
import { readSources, SOURCES_KEY } from './sourceSettings';
import { UrlLicenceSource } from './UrlLicenceSource';

/**
 * Connects the files of `supportDesk.licences.sources`.
 *
 * @throws InputError that names each setting that is wrong
 */
export function addConfiguredSources(
  sources: LicenceSources,
  { config, urlReader }: { config: Config; urlReader: UrlReaderService },
): void {
  readSources(config).forEach((settings, i) => {
    const { id, title = id, licence, schedule } = settings;
    const source = new UrlLicenceSource({ settings, reader: urlReader });
    try {
      sources.addLicenceSource({ id, title, licence, schedule, source });
    } catch (error) {
      throw new InputError(`${SOURCES_KEY}.${i}: ${toError(error).message}`);
    }
  });
}
