import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, stringifyError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  changeMatrixSchema,
  MatrixChange,
  PublishedMatrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v4 as uuid } from 'uuid';
import type { z } from 'zod';
import { contentHash } from '../../database';
import type { CatalogDirectory } from '../../models';
import type { SourcePublishers } from '../../publishing';
import type { TicketCaller } from '../../tickets/TicketService';
import { refusalToDecide } from '../decisions/refusalToDecide';
import type {
  MatrixKnowledgeStore,
  MatrixReviews,
} from '../MatrixKnowledgeStore';
import type { MatrixReader, MatrixStanding } from '../MatrixReader';
import { mayDecide } from '../mayDecide';
import type { ChangeMarks } from './ChangeMarks';
import { planChange, type PlannedChange } from './ChangePlanner';
import { MatrixSource } from './MatrixSource';
import { openDisputes } from './openDisputes';

type ChangeRequest = z.output<typeof changeMatrixSchema>;

interface ChangeServiceOptions {
  auth: AuthService;
  catalog: CatalogService;
  directory: Pick<CatalogDirectory, 'namesOf'>;
  integrations: Pick<ScmIntegrationRegistry, 'resolveUrl'>;
  knowledge: Pick<MatrixKnowledgeStore, 'decisionsOf'>;
  logger: LoggerService;
  marks: ChangeMarks;
  publishers: SourcePublishers;
  reader: Pick<MatrixReader, 'in'>;
  reviews: Pick<MatrixReviews, 'openOf'>;
}

/** What a change would do, and why the caller cannot publish it. */
interface Preview {
  planned: PlannedChange;
  token: string;
  refusal?: Error;
}

/** Makes changes of the file of a matrix from what disputes propose (S4-59). The portal changes no matrix itself. */
export class ChangeService {
  readonly #options: ChangeServiceOptions;

  constructor(options: ChangeServiceOptions) {
    this.#options = options;
  }

  /**
   * What the proposals change in the files, for everybody who sees the model.
   *
   * @throws NotFoundError for a model that there is not, or that has no matrix
   * @throws NotAllowedError for one that the caller may not see
   */
  async preview(
    request: ChangeRequest,
    caller: TicketCaller,
  ): Promise<MatrixChange> {
    const seen = await this.#options.reader.in(request.model, caller);
    const { chosen, problems } = await this.#choose(seen, request);
    try {
      const source = this.#open(seen);
      const found = await this.#plan(seen, source, request);
      const { publisher } = source;
      return {
        files: found.planned.files.map(({ path, diff }) => ({ path, diff })),
        seen: found.token,
        problems: found.planned.problems,
        ...(found.refusal
          ? { cannotPublish: found.refusal.message }
          : {
              publisher: {
                title: publisher.title,
                proposes: publisher.proposes,
                ...(source.folder.type === 'url' && {
                  folder: source.folder.target,
                }),
                branch: publisher.branchOf?.(changeId(seen, found.token)),
              },
            }),
      };
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      return {
        files: [],
        seen: contentHash(chosen.map(it => it.id)),
        problems,
        cannotPublish: error.message,
      };
    }
  }

  /**
   * Publishes what the caller saw in a preview, in the caller's name.
   *
   * @throws RefusedError naming who may, where the caller may not decide on all cells that change
   * @throws ConflictError where the preview would be another one now, where there is nothing to publish, and where nobody can
   * @throws ServiceUnavailableError where the source does not answer
   */
  async publish(
    request: ChangeRequest,
    caller: TicketCaller,
  ): Promise<PublishedMatrix> {
    const seen = await this.#options.reader.in(request.model, caller);
    const source = this.#open(seen);
    const { planned, token, refusal } = await this.#plan(seen, source, request);
    if (refusal) throw refusal;
    if (token !== request.seen) {
      throw new ConflictError(
        'seen: the file or the proposals have changed since; nothing was published. Look at the preview again',
      );
    }
    if (planned.files.length === 0) {
      throw new ConflictError('decisions: none of them changes the file');
    }
    const { model } = seen.standing.registered;
    const change = uuid();
    const published = await source.publisher.publish(source.folder, {
      id: changeId(seen, token),
      title: request.message || `Change who does what in ${model.title}`,
      description: planned.applied
        .map(it => `Takes up decision ${it}`)
        .join('\n'),
      author: await this.#authorOf(caller.user),
      files: planned.files.map(({ diff, ...file }) => file),
    });
    await this.#options.marks.takeUp(model.ref, planned.applied, change);
    if (published.state === 'published') await this.#refresh(model.ref);
    const { state, revision, url, notice } = published;
    return { state, revision, url, notice };
  }

  #open({ standing }: MatrixStanding): MatrixSource {
    return MatrixSource.open(standing.registered.entity, this.#options);
  }

  async #choose(
    { standing }: MatrixStanding,
    { decisions: wanted }: ChangeRequest,
  ) {
    const { knowledge, marks } = this.#options;
    const { ref } = standing.registered.model;
    const [decisions, takenUp] = await Promise.all([
      knowledge.decisionsOf(ref),
      marks.takenUp(ref),
    ]);
    const { open, problems } = openDisputes(decisions, takenUp, wanted);
    return { decisions, chosen: open, problems };
  }

  async #plan(
    seen: MatrixStanding,
    source: MatrixSource,
    request: ChangeRequest,
  ): Promise<Preview> {
    const { decisions, chosen, problems } = await this.#choose(seen, request);
    const planned = await planChange(source, {
      columns: seen.matrix.columns.map(it => it.id),
      disputes: chosen,
      decisions,
    });
    const token = contentHash([
      planned.files.map(({ path, base, diff }) => ({ path, base, diff })),
      planned.applied,
    ]);
    return {
      planned: { ...planned, problems: [...problems, ...planned.problems] },
      token,
      refusal:
        (await this.#refusalOf(seen, planned.columns)) ??
        (await invalidity(source, planned)),
    };
  }

  /** Who changes a cell in the file has to be somebody who may decide on it. */
  async #refusalOf(
    seen: MatrixStanding,
    columns: string[],
  ): Promise<Error | undefined> {
    const { directory, reviews } = this.#options;
    const { standing } = seen;
    const review = await reviews.openOf(standing.registered.model.ref);
    const column = columns.find(it => !mayDecide(standing, it, review));
    if (column === undefined) return undefined;
    return refusalToDecide(seen, {
      field: 'decisions',
      column,
      review,
      namesOf: refs => directory.namesOf(refs),
    });
  }

  async #authorOf(user: string) {
    const { auth, catalog } = this.#options;
    const {
      items: [entity],
    } = await catalog.getEntitiesByRefs(
      { entityRefs: [user] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const profile = (entity?.spec?.profile ?? {}) as {
      displayName?: string;
      email?: string;
    };
    return {
      name: profile.displayName ?? entity?.metadata.title ?? user,
      ...(profile.email && { email: profile.email }),
    };
  }

  /** So that the model follows at once; otherwise the catalog reads the file when it is its turn. */
  async #refresh(ref: string) {
    const { auth, catalog, logger } = this.#options;
    try {
      const credentials = await auth.getOwnServiceCredentials();
      await catalog.refreshEntity(ref, { credentials });
    } catch (error) {
      logger.warn(
        `${ref} was changed, and is read again later: ${stringifyError(error)}`,
      );
    }
  }
}

/** The same change has the same id, so that a preview can say on which branch it will be. */
function changeId({ standing }: MatrixStanding, token: string): string {
  return `matrix-${standing.registered.model.name}-${token.slice(0, 8)}`;
}

/** Nobody publishes what the portal could not read afterwards. */
async function invalidity(
  source: MatrixSource,
  { files }: PlannedChange,
): Promise<Error | undefined> {
  if (files.length === 0) return undefined;
  const errors = await source.errorsWith(
    new Map(files.map(it => [it.path, it.content.toString('utf8')])),
  );
  if (errors.length === 0) return undefined;
  return new ConflictError(
    `decisions: the model would not be valid any more:\n${errors
      .map(({ path, message }) => `${path}: ${message}`)
      .join('\n')}`,
  );
}
