import { readFile } from 'fs/promises';
import type {
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  compileModel,
  loadModelEntity,
  locateIssues,
  type ModelEntity,
  type ModelIssue,
  SUPPORT_MODEL_API_VERSION,
  SUPPORT_MODEL_KIND,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { describeErrors } from './describeErrors';
import { relationsOf } from './relations';

const isSupportModel = ({ kind }: Entity) => kind === SUPPORT_MODEL_KIND;

/**
 * Makes `SupportModel` a kind of the catalog: checks models and relates them to what they support and who works in them.
 *
 * A model with errors is refused. The catalog then keeps the last valid one, and puts the errors into its `status` (P-07).
 */
export class SupportModelProcessor implements CatalogProcessor {
  readonly #reader: UrlReaderService;
  readonly #logger: LoggerService;
  /** Where each model was read, as validation is not told. */
  readonly #locations = new Map<string, LocationSpec>();

  constructor(options: { reader: UrlReaderService; logger: LoggerService }) {
    this.#reader = options.reader;
    this.#logger = options.logger;
  }

  getProcessorName(): string {
    return 'SupportModelProcessor';
  }

  async preProcessEntity(
    entity: Entity,
    location: LocationSpec,
  ): Promise<Entity> {
    if (isSupportModel(entity)) {
      this.#locations.set(stringifyEntityRef(entity), location);
    }
    return entity;
  }

  /** @throws InputError that lists every error of the model, with its line where the text can be read. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (!isSupportModel(entity)) {
      return false;
    }
    if (entity.apiVersion !== SUPPORT_MODEL_API_VERSION) {
      throw new InputError(
        `apiVersion has to be "${SUPPORT_MODEL_API_VERSION}", not "${entity.apiVersion}"`,
      );
    }
    const { issues } = loadModelEntity(entity);
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      throw new InputError(
        describeErrors(await this.#withLines(entity, errors)),
      );
    }
    return true;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (isSupportModel(entity)) {
      const model = compileModel(entity as unknown as ModelEntity);
      for (const relation of relationsOf(model)) {
        emit(processingResult.relation(relation));
      }
    }
    return entity;
  }

  async #withLines(entity: Entity, errors: ModelIssue[]) {
    const location = this.#locations.get(stringifyEntityRef(entity));
    try {
      const text = location && (await this.#read(location));
      return text ? locateIssues(errors, text, entity.metadata.name) : errors;
    } catch (error) {
      this.#logger.debug(
        `No lines for the errors of ${stringifyEntityRef(entity)}`,
        error as Error,
      );
      return errors;
    }
  }

  async #read({ type, target }: LocationSpec): Promise<string | undefined> {
    switch (type) {
      case 'file':
        return readFile(target, 'utf8');
      case 'url':
        return (await (await this.#reader.readUrl(target)).buffer()).toString();
      default:
        return undefined;
    }
  }
}
