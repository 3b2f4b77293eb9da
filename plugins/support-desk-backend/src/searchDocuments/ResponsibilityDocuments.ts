import {
  isMark,
  readRows,
  type CellDecision,
  type CompiledModel,
  type ResponsibilityDocument,
  type SearchDocumentQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportModelRegistry } from '../models';
import type { MatrixKnowledgeStore } from '../responsibilities/MatrixKnowledgeStore';
import { describeDecision } from '../responsibilities/MatrixReader';
import type { DocumentPage } from './SearchDocuments';

/** Nobody in particular: search asks who may see a model when it answers. */
const NOBODY = new Set<string>();

/** The tasks of all matrices, with whose they are by now, as the portal's search indexes them. */
export class ResponsibilityDocuments {
  readonly #options: {
    registry: Pick<SupportModelRegistry, 'list'>;
    decisions: Pick<MatrixKnowledgeStore, 'decisionsOf'>;
  };

  constructor(options: {
    registry: Pick<SupportModelRegistry, 'list'>;
    decisions: Pick<MatrixKnowledgeStore, 'decisionsOf'>;
  }) {
    this.#options = options;
  }

  /** One document a task, by model and path. */
  async read({
    limit,
    cursor = '',
  }: SearchDocumentQuery): Promise<DocumentPage<ResponsibilityDocument>> {
    const models = await this.#options.registry.list();
    const described = await Promise.all(
      models.map(({ model }) => this.#documentsOf(model)),
    );
    const left = described
      .flat()
      .map(document => ({
        key: `${document.model} ${document.path}`,
        document,
      }))
      .filter(it => it.key > cursor)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const page = left.slice(0, limit);
    return {
      items: page.map(it => it.document),
      ...(left.length > page.length && { nextCursor: page.at(-1)!.key }),
    };
  }

  async #documentsOf(model: CompiledModel): Promise<ResponsibilityDocument[]> {
    const { responsibilities } = model;
    if (!responsibilities) return [];
    const { columns, groups } = responsibilities;
    const rows = readRows(model, {
      parties: NOBODY,
      decisions: await this.#decisionsOf(model),
      comments: new Map(),
      mayDecide: () => false,
    });
    return rows.map(({ path, title, group, cells }) => ({
      model: model.ref,
      modelTitle: model.title,
      path,
      title,
      group: { id: group, title: groups[group].title },
      parties: cells.flatMap(({ value, charge, state }, i) =>
        isMark(value)
          ? [
              {
                title: columns[i].title,
                value,
                ...(charge && { charge }),
                state,
              },
            ]
          : [],
      ),
    }));
  }

  async #decisionsOf({ ref }: CompiledModel) {
    const byCell = new Map<string, CellDecision[]>();
    for (const decision of await this.#options.decisions.decisionsOf(ref)) {
      const before = byCell.get(decision.cell) ?? [];
      byCell.set(decision.cell, [...before, describeDecision(decision, {})]);
    }
    return byCell;
  }
}
