import type {
  CompiledModel,
  LicenceChange,
  LicenceMetric,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { Message } from '../outbox/types';

/** A licence as it is kept. Days are `YYYY-MM-DD` in the zone of the model, people are full references. */
export interface StoredLicence {
  id: string;
  /** Grows by one with every change of the licence itself; seats come and go without. */
  version: number;
  modelRef: string;
  /** Its key in the model, which then states part of it; absent: made in the portal. */
  modelKey?: string;
  title: string;
  /** Id of a service of the model. */
  service: string;
  metric: LicenceMetric;
  /** Absent: as many as one likes. */
  bought?: number;
  /** In use without a holder by name. */
  unnamed: number;
  /** With a holder by name; changed by giving and releasing seats only. */
  seats: number;
  asOf?: string;
  contract?: string;
  contractEnd?: string;
  renewal?: string;
  noticeDays?: number;
  leadDays: number;
  lowAt: number;
  /** In hundredths of the currency, a year. */
  cost?: { cents: number; currency: string; costCentre?: string };
  vendor?: string;
  requestType?: string;
  form?: string;
  training?: string;
  places?: number;
  approver?: string;
  integrated: boolean;
  managers: string[];
  note?: string;
  overUse?: { reason: string; by: string; at: Date };
  /** Since when the model has it no longer; it stays as long as somebody holds a seat. */
  goneAt?: Date;
  updatedAt: Date;
  updatedBy: string;
}

/** How many are in use, with a holder by name and without. */
export function inUseOf({
  unnamed,
  seats,
}: Pick<StoredLicence, 'unnamed' | 'seats'>): number {
  return unnamed + seats;
}

/** A line of the record. */
export interface LicenceRecord {
  change: LicenceChange['change'];
  actor: string;
  at: Date;
  holder?: string;
  reason?: string;
  fields?: LicenceChange['fields'];
}

/** A change of a licence: what it becomes, who did it, what is told about it. Stored whole or not at all. */
export interface LicenceEdit {
  licence: StoredLicence;
  record: LicenceRecord;
  messages?: Message[];
}

/** Keeps licences, with who did what when. */
export interface LicenceStore {
  /**
   * Follows what models state of their licences: opens the register of new ones with the model's opening figure, takes over what
   * changed, and marks those that are gone. Cheap where nothing changed.
   */
  sync(models: CompiledModel[]): Promise<void>;

  /**
   * Those of some models that are not gone, and those that are gone but held; by title.
   *
   * @param goneSince - also those that went then or later
   */
  list(models: string[], goneSince?: Date): Promise<StoredLicence[]>;

  find(id: string): Promise<StoredLicence | undefined>;

  create(edit: LicenceEdit): Promise<void>;

  /**
   * Stores a change, provided that the version of its licence is still the stored one.
   *
   * @returns the licence with its new version
   * @throws StaleLicenceError when somebody else was faster
   */
  update(edit: LicenceEdit): Promise<StoredLicence>;

  /** Takes a licence away that nobody holds; its record stays. @throws StaleLicenceError */
  delete(edit: LicenceEdit): Promise<void>;

  /** Newest first; also of one that is gone. */
  changesOf(
    id: string,
  ): Promise<
    (LicenceRecord & { id: string; bought?: number; inUse: number })[]
  >;
}

/** Appends to the record of a licence, with its figures as they are within the transaction. Every write that changes figures ends with it. */
export type RecordLicenceChange = (
  tx: Knex.Transaction,
  licence: string,
  record: LicenceRecord,
) => Promise<void>;
