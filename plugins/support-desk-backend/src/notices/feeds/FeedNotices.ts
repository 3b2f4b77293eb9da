import type { NoticeState } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CatalogDirectory, SupportModelRegistry } from '../../models';
import type { NoticeStore, StoredNotice } from '../NoticeStore';
import { noticeTypeOf } from '../noticeType';
import type { ReadableModels } from './ReadableModels';

/** A notice in a feed, with what its model and its type are called. */
export interface FeedNotice {
  notice: StoredNotice;
  modelTitle: string;
  typeTitle: string;
}

/** All states but drafts: nobody was told of those. */
const TOLD: NoticeState[] = [
  'scheduled',
  'open',
  'resumptionDue',
  'closed',
  'cancelled',
];

/** Those that come next, then the newest of those that are over. */
const MOST = 200;

interface FeedNoticesOptions {
  registry: Pick<SupportModelRegistry, 'list'>;
  notices: Pick<NoticeStore, 'list'>;
  directory: Pick<CatalogDirectory, 'teamsOf'>;
  readable: Pick<ReadableModels, 'of'>;
}

/** What the feeds of somebody hold. */
export class FeedNotices {
  readonly #options: FeedNoticesOptions;

  constructor(options: FeedNoticesOptions) {
    this.#options = options;
  }

  /**
   * The notices of the models that a user may read, those that come next first; none that is a draft.
   *
   * @returns nothing for a user whom the catalog no longer has
   */
  async of(user: string): Promise<FeedNotice[] | undefined> {
    const { registry, notices, directory, readable } = this.#options;
    const { [user]: isKnown } = await directory.teamsOf([user]);
    if (!isKnown) return undefined;
    const refs = await readable.of(user);
    const models = new Map(
      (await registry.list())
        .filter(({ model }) => refs.includes(model.ref))
        .map(({ model }) => [model.ref, model]),
    );
    const told = await notices.list(
      {
        models: [...models.keys()],
        states: TOLD,
        draftsOf: { models: [], user },
      },
      { limit: MOST },
    );
    return told.map(notice => {
      const model = models.get(notice.modelRef)!;
      return {
        notice,
        modelTitle: model.title,
        typeTitle: noticeTypeOf(model, notice).title,
      };
    });
  }
}
