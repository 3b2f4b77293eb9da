import {
  localDate,
  type ReportSection,
  type ReportTable,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { lastDayOf } from '../../reports/periods';
import type {
  SectionContext,
  SectionSource,
} from '../../reports/SectionSource';
import { DatabaseLicenceStore } from '../DatabaseLicenceStore';
import { limitOf } from '../figures/limitOf';
import type { LicenceStore, StoredLicence } from '../LicenceStore';
import {
  LicenceNumbers,
  type FormerField,
  type LicenceNumber,
} from './LicenceNumbers';

const COLUMNS: ReportTable['columns'] = [
  { id: 'licence', title: 'Licence', kind: 'text' },
  { id: 'bought', title: 'Bought', kind: 'number' },
  { id: 'inUse', title: 'In use', kind: 'number' },
  { id: 'before', title: 'Before', kind: 'number' },
  { id: 'free', title: 'Free', kind: 'number' },
  { id: 'over', title: 'Over', kind: 'number' },
  { id: 'renewal', title: 'Renewal', kind: 'day' },
  { id: 'contractEnd', title: 'Contract ends', kind: 'day' },
];

/** What of the licences of a model was in use when a period ended, and what of them fell due in it (S1-100, S1-102). */
export class LicenceSection implements SectionSource {
  readonly kind = 'licences';
  readonly #licences: Pick<LicenceStore, 'list'>;
  readonly #numbers: LicenceNumbers;

  constructor(options: { knex: Knex; clock: ClockService }) {
    this.#licences = new DatabaseLicenceStore(options);
    this.#numbers = new LicenceNumbers(options);
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const { model, period } = context;
    const licences = await this.#licences.list([model.ref], period.from);
    const ids = licences.map(it => it.id);
    const numbers = await this.#numbers.at(ids, period.to);
    const before = await this.#numbers.at(ids, period.from);
    const changed = await this.#numbers.changedSince(ids, period.from);
    const rows = licences.flatMap(licence => {
      const { id, title } = licence;
      const number = numbers.get(id);
      // It was opened later.
      if (!number) return [];
      return {
        id,
        cells: [
          title,
          ...countsOf(licence, number, before.get(id)),
          dueDay('renewal', licence, changed.get(id), context),
          dueDay('contractEnd', licence, changed.get(id), context),
        ],
        link: `/support/licences?licence=${encodeURIComponent(id)}`,
      };
    });
    if (rows.length === 0) return undefined;
    return {
      kind: this.kind,
      title: 'Licences',
      summary:
        'As they stood when the period ended, or stand now while it runs, with the days of renewals and of contracts that lay in it.',
      table: { columns: COLUMNS, rows },
    };
  }
}

/** Bought, in use, in use before, free and over. */
function countsOf(
  licence: StoredLicence,
  { bought, inUse }: LicenceNumber,
  before: LicenceNumber | undefined,
): (number | null)[] {
  const limit = limitOf({ ...licence, bought });
  const free = limit === undefined ? undefined : limit - inUse;
  return [
    limit ?? null,
    inUse,
    before?.inUse ?? null,
    free === undefined ? null : Math.max(0, free),
    free === undefined ? null : Math.max(0, -free),
  ];
}

/** A day of a licence that lay in the period, also where it was moved since: what is renewed gets the day of the next time. */
function dueDay(
  field: 'renewal' | 'contractEnd',
  licence: StoredLicence,
  changed: FormerField[] = [],
  { model, period }: SectionContext,
): string | null {
  const first = localDate(model, period.from);
  const last = lastDayOf(period.id);
  const former = changed.flatMap(it => (it.field === field ? it.from : []));
  const found = [licence[field], ...former].find(
    (day): day is string =>
      typeof day === 'string' && first <= day && day <= last,
  );
  return found ?? null;
}
