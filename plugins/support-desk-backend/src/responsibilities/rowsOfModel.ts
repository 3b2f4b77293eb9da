import {
  readRows,
  type CompiledModel,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { MatrixKnowledgeStore } from './MatrixKnowledgeStore';
import { byCell } from './MatrixReader';

/** All rows of a matrix with where their cells stand, for jobs: nobody reads them. */
export async function rowsOfModel(
  model: CompiledModel,
  knowledge: Pick<MatrixKnowledgeStore, 'decisionsOf'>,
): Promise<MatrixRow[]> {
  return readRows(model, {
    parties: new Set(),
    decisions: byCell(await knowledge.decisionsOf(model.ref), {}),
    comments: new Map(),
    mayDecide: () => false,
  });
}
