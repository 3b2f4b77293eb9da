import { ANNOTATION_EDIT_URL } from '@backstage/catalog-model';
import {
  countCells,
  filterRows,
  groupBy,
  type CompiledModel,
  type CompiledResponsibilities,
  type Confirm,
  type Matrix,
  type MatrixFilter,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import { columnsOfCaller } from './columnsOfCaller';
import type { OpenReviewFacts } from './MatrixKnowledgeStore';
import type { StoredLook } from './VersionStore';

/** All that a matrix is put into words from. */
interface ReadMatrix {
  standing: Standing;
  matrix: CompiledResponsibilities;
  rows: MatrixRow[];
  version: string;
  since: Date;
  review?: OpenReviewFacts;
  look?: StoredLook;
}

/** A matrix with the rows that a filter leaves, and their counts. */
export function describeMatrix(
  { standing, matrix, rows: all, ...read }: ReadMatrix,
  filter: MatrixFilter,
): Matrix {
  const { registered, isOwner } = standing;
  const { model, entity } = registered;
  const columns = columnsOf(standing, matrix);
  const groups = groupsOf(matrix, filter);
  const rows = filterRows({ rows: all, groups, columns }, filter);
  const byGroup = groupBy(rows, it => it.group);
  const { review, look } = read;
  return {
    model: model.ref,
    modelTitle: model.title,
    title: matrix.title ?? 'Responsibilities',
    scope: matrix.scope,
    statements: matrix.statements,
    applies: appliesFrom(model),
    version: read.version,
    since: read.since.toISOString(),
    columns,
    groups: groups.map(it => ({
      ...it,
      counts: countCells(byGroup.get(it.id) ?? []),
    })),
    rows,
    counts: countCells(rows),
    byColumn: Object.fromEntries(
      columns.map(it => [it.id, countCells(rows, it.id)]),
    ),
    lookedAt: look && { at: look.at.toISOString(), version: look.version },
    review: review && {
      id: review.id,
      title: review.title,
      groups: review.groups,
      mine: columnsOfCaller(review, standing),
    },
    editUrl: entity.metadata.annotations?.[ANNOTATION_EDIT_URL],
    mayOpenReview: isOwner && !review,
  };
}

function columnsOf(
  { access }: Standing,
  { columns }: CompiledResponsibilities,
): Matrix['columns'] {
  return columns.map(({ id, title, party, confirm, note }) => ({
    id,
    title,
    party,
    isMine: party !== undefined && access.roles.has(party),
    confirm: reasonsOf(confirm),
    note,
  }));
}

/** Those that a filter is about, each with its counts still to come. */
function groupsOf(
  { groups }: CompiledResponsibilities,
  { source, group }: MatrixFilter,
) {
  return Object.values(groups)
    .map(it => ({
      id: it.id,
      title: it.title,
      text: it.text,
      source: it.source ?? ('table' as const),
      confirm: reasonsOf(it.confirm),
      counts: countCells([]),
    }))
    .filter(
      it => (!source || it.source === source) && (!group || it.id === group),
    );
}

/**
 * From when on a matrix applies: the milestone after which duties are handed over, else the hand-over itself (S4-02).
 */
function appliesFrom({ transitions }: CompiledModel): Matrix['applies'] {
  const handover = Object.values(transitions).find(
    it => it.covers.duties.length > 0,
  );
  const milestone = transitions[handover?.after ?? ''] ?? handover;
  return milestone && { title: milestone.title, since: milestone.date };
}

function reasonsOf(confirm: Confirm | undefined): string[] {
  return Object.values(confirm ?? {});
}
