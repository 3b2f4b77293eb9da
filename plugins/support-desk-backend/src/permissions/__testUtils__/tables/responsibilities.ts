import { CLICKHOME } from '../seeds';
import type { Table } from './Row';

const OF_MODEL = { query: `model=${CLICKHOME}` };
const CELL =
  'responsibilities.groups.resolution-of-problems.rows.sync-data.cells.client-it';
const DECISION = { cell: CELL, hash: 'responsible', decision: 'confirm' };

// prettier-ignore
export const responsibilities: Table = {
  getMatrix: ['++++++++++++!0', OF_MODEL],
  'getMatrix as CSV': ['++++++++++++!0', { ...OF_MODEL, accept: 'text/csv' }],
  whoDoes: ['++++++++++++!0', { query: 'q=sync' }],
  lookAtMatrix: ['444444444444!0', { body: { model: CLICKHOME, version: '1' } }],
  getMatrixVersions: ['++++++++++++!0', OF_MODEL],
  compareMatrices: ['444444444444!0', { query: `model=${CLICKHOME}&from=2025-03-07` }],
  importMatrix: ['++++++++++++!0', { body: { text: '| Task | A |\n|---|---|\n| One | X |' } }],
  decideCells: ['!!!!!!!!!!!+!0', { body: { model: CLICKHOME, decisions: [DECISION] } }],
  withdrawDecisions: ['444444444444!0', { body: { model: CLICKHOME, ids: ['none'] } }],
  getCellHistory: ['++++++++++++!0', { query: `model=${CLICKHOME}&cell=${CELL}` }],
  commentCell: ['++++++++++++!0', { body: { model: CLICKHOME, cell: CELL, text: 'Why?' } }],
  previewMatrixChange: ['++++++++++++!0', { body: { model: CLICKHOME } }],
  publishMatrixChange: ['999999999999!0', { body: { model: CLICKHOME, seen: 'x' } }],
  getResponsibilityReviews: ['++++++++++++!0'],
  openResponsibilityReview: ['!!!!!!!!!!!9!0', { body: { model: CLICKHOME, dueOn: '2025-03-31', reviewers: [{ column: 'client-it', people: ['user:default/isla-trent'] }] } }],
  getResponsibilityReview: ['++++++++++++!0'],
  editResponsibilityReview: ['!!!!!!!!!!!+!0', { body: { title: 'Another' } }],
  stepResponsibilityReview: ['!!!!!!!!!!!+!0', { body: { step: 'close', reason: 'Done' } }],
  getSignedMatrix: ['------------!0'],
  getOpenPoints: ['++++++++++++!0', OF_MODEL],
  'getOpenPoints as CSV': ['++++++++++++!0', { ...OF_MODEL, accept: 'text/csv' }],
  stepOpenPoint: ['------------!0', { body: { model: CLICKHOME, point: 'x', hash: 'x', step: { step: 'answer', text: 'Yes' } } }],
};
