import type { Knex } from 'knex';
import { DatabaseNoticeStore } from '../../notices/DatabaseNoticeStore';
import type { SectionSource } from '../../reports/SectionSource';
import { AvailabilitySection } from './AvailabilitySection';
import { IncidentSection } from './IncidentSection';

/** What reports say about interruptions of service. */
export function availabilitySections(options: { knex: Knex }): SectionSource[] {
  const notices = new DatabaseNoticeStore(options);
  return [
    new AvailabilitySection({ notices }),
    new IncidentSection({ notices }),
  ];
}
