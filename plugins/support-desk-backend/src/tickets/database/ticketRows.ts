import type { TicketStatus } from '@supportdesk/backstage-plugin-support-desk-common';
import { compareClocks } from '../../clocks/clockRows';
import { summarizeClocks } from '../../clocks/dueSummary';
import type { StoredClock } from '../../clocks/types';
import { fromInstant, toInstant, type Milliseconds } from '../../database';
import { ladderDueAt } from '../../escalation/ladder/ladderDue';
import type { TicketSnapshot } from '../TicketSnapshot';
import type { StoredTicket } from '../TicketStore';
import { sortColumns, type SortColumns } from './sorts';

/** A row of `tickets`. */
export interface TicketRow extends SortColumns {
  id: string;
  key: string;
  version: number;
  snapshot_id: string;
  model_ref: string;
  request_type: string;
  kind: string;
  summary: string;
  description: string;
  fields: string;
  confirmed: string;
  status: string;
  model_status: string | null;
  level: string;
  priority: string | null;
  module: string | null;
  module_entity: string | null;
  contact: string | null;
  reporter: string;
  on_behalf_of: string | null;
  team: string | null;
  assignee: string | null;
  channel: string;
  discovered_at: Milliseconds | null;
  notified_at: Milliseconds | null;
  category: string | null;
  progress: string;
  /** Absent in what was recorded before there was such a column. */
  self_help?: string | null;
  merged_into: string | null;
  wake_at: Milliseconds | null;
  due_state: string;
  next_due_at: Milliseconds | null;
  at_risk_at: Milliseconds | null;
  ladder_due_at: Milliseconds | null;
}

export function fromTicket(
  ticket: StoredTicket,
  snapshotId: string,
): TicketRow {
  const due = summarizeClocks(ticket.clocks);
  return {
    id: ticket.id,
    key: ticket.key,
    version: ticket.version,
    snapshot_id: snapshotId,
    model_ref: ticket.modelRef,
    request_type: ticket.requestType,
    kind: ticket.kind,
    summary: ticket.summary,
    description: ticket.description,
    fields: JSON.stringify(ticket.fields),
    confirmed: JSON.stringify(ticket.confirmed),
    status: ticket.status,
    model_status: ticket.modelStatus ?? null,
    level: ticket.level,
    priority: ticket.priority ?? null,
    module: ticket.module ?? null,
    module_entity: ticket.moduleEntity ?? null,
    contact: ticket.contact ?? null,
    reporter: ticket.reporter,
    on_behalf_of: ticket.onBehalfOf ?? null,
    team: ticket.team ?? null,
    assignee: ticket.assignee ?? null,
    channel: ticket.channel,
    discovered_at: fromInstant(ticket.discoveredAt),
    notified_at: fromInstant(ticket.notifiedAt),
    category: ticket.category ?? null,
    progress: JSON.stringify(ticket.progress),
    self_help: ticket.selfHelp ? JSON.stringify(ticket.selfHelp) : null,
    merged_into: ticket.mergedInto ?? null,
    wake_at: fromInstant(ticket.wakeAt),
    due_state: due.state,
    next_due_at: fromInstant(due.nextDueAt),
    at_risk_at: fromInstant(due.atRiskAt),
    ladder_due_at: fromInstant(ladderDueAt(ticket)),
    ...sortColumns(ticket, due.nextDueAt),
  };
}

export function toTicket(
  row: TicketRow,
  snapshot: TicketSnapshot,
  clocks: StoredClock[],
): StoredTicket {
  return {
    id: row.id,
    key: row.key,
    version: row.version,
    modelRef: row.model_ref,
    requestType: row.request_type,
    kind: row.kind,
    summary: row.summary,
    description: row.description,
    fields: JSON.parse(row.fields),
    confirmed: JSON.parse(row.confirmed),
    status: row.status as TicketStatus,
    modelStatus: row.model_status ?? undefined,
    level: row.level,
    priority: row.priority ?? undefined,
    module: row.module ?? undefined,
    moduleEntity: row.module_entity ?? undefined,
    contact: row.contact ?? undefined,
    reporter: row.reporter,
    onBehalfOf: row.on_behalf_of ?? undefined,
    team: row.team ?? undefined,
    assignee: row.assignee ?? undefined,
    channel: row.channel,
    createdAt: toInstant(row.created_at),
    updatedAt: toInstant(row.updated_at),
    discoveredAt: toInstant(row.discovered_at),
    notifiedAt: toInstant(row.notified_at),
    category: row.category ?? undefined,
    progress: JSON.parse(row.progress),
    selfHelp: row.self_help ? JSON.parse(row.self_help) : undefined,
    mergedInto: row.merged_into ?? undefined,
    wakeAt: toInstant(row.wake_at),
    snapshot,
    clocks: clocks.sort(compareClocks),
  };
}
