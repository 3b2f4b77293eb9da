import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { NotModifiedError } from '@backstage/errors';
import type {
  LicenceSource,
  LicenceSourceOptions,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { contentHash } from '../../database';
import { readCsvUsage } from './readCsvUsage';
import { readJsonUsage } from './readJsonUsage';
import type { SourceSettings } from './sourceSettings';

/**
 * Reads usage from a CSV file or a JSON document, as Backstage's URL reader does: only from hosts of `integrations` and of
 * `backend.reading.allow`, also when it is redirected.
 */
export class UrlLicenceSource implements LicenceSource {
  readonly #settings: SourceSettings;
  readonly #reader: Pick<UrlReaderService, 'readUrl'>;

  constructor(options: {
    settings: SourceSettings;
    reader: Pick<UrlReaderService, 'readUrl'>;
  }) {
    this.#settings = options.settings;
    this.#reader = options.reader;
  }

  async read({ signal, revision = '' }: LicenceSourceOptions) {
    // The same file says something else where other columns of it are read.
    const settings = `${contentHash(this.#settings)} `;
    const etag = revision.startsWith(settings)
      ? revision.slice(settings.length)
      : undefined;
    try {
      const response = await this.#reader.readUrl(this.#settings.url, {
        signal,
        etag,
      });
      const text = (await response.buffer()).toString('utf8');
      return {
        ...this.#usageIn(text),
        revision: response.etag && `${settings}${response.etag}`,
      };
    } catch (error) {
      // Readers of different packages throw errors of different classes.
      if ((error as Error).name === new NotModifiedError().name) {
        return undefined;
      }
      throw error;
    }
  }

  #usageIn(text: string) {
    const settings = this.#settings;
    return settings.format === 'csv'
      ? readCsvUsage(text, settings)
      : readJsonUsage(text, settings);
  }
}
