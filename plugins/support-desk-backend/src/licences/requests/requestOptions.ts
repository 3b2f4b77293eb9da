import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Whereabouts } from '../../escalation/Whereabouts';
import type {
  CatalogDirectory,
  ModelViews,
  SupportModelRegistry,
} from '../../models';
import type { TicketModels } from '../../tickets/TicketModels';
import type { Words } from '../../words';
import type { LicenceDescriber } from '../LicenceDescriber';
import type { LicenceSight } from '../LicenceSight';
import type { LicenceStore } from '../LicenceStore';
import type { SeatStore } from '../SeatStore';
import type { LicenceRequestStore } from './LicenceRequestStore';
import type { RequestDescriber } from './RequestDescriber';
import type { RequestSight } from './RequestSight';
import type { TrainingClasses } from './TrainingClasses';

/** What the services of requests are made of. */
export interface RequestOptions {
  requests: LicenceRequestStore;
  requestSight: RequestSight;
  requestDescriber: RequestDescriber;
  classes: TrainingClasses;
  licences: Pick<LicenceStore, 'list'>;
  seats: Pick<SeatStore, 'heldBy' | 'giveWithin'>;
  sight: LicenceSight;
  describer: Pick<LicenceDescriber, 'waysToGetMore'>;
  models: Pick<TicketModels, 'isUser' | 'namesOf'>;
  directory: Pick<CatalogDirectory, 'teamsOf' | 'groupsOf'>;
  views: Pick<ModelViews, 'accessOf'>;
  registry: Pick<SupportModelRegistry, 'get'>;
  whereabouts: Whereabouts;
  clock: ClockService;
  /** In which tickets are written that belong to requests. */
  words: Words;
}
