import type { Knex } from 'knex';
import type { CatalogDirectory } from '../../models';
import type { SectionSource } from '../SectionSource';
import { CallerSection } from './callers';
import { CategorySection } from './categories';
import { ContactSection } from './contacts';
import { LevelSection } from './levels';
import { RapidResponseSection } from './rapidResponses';
import { RequestTypeSection } from './requestTypes';
import { TargetSection } from './targets';
import { TicketCounts } from './TicketCounts';

/** What reports tell of tickets. */
export function ticketSections(options: {
  knex: Knex;
  directory: Pick<CatalogDirectory, 'namesOf' | 'teamsOf'>;
}): SectionSource[] {
  const counts = new TicketCounts(options);
  return [
    new CategorySection({ counts }),
    new RequestTypeSection({ counts }),
    new CallerSection(options),
    new LevelSection(options),
    new TargetSection(options),
    new RapidResponseSection(options),
    new ContactSection(options),
  ];
}
