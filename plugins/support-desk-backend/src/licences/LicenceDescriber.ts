import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCaller } from '../tickets/TicketService';
import type { SeenLicence } from './LicenceSight';

/** Describes licences for the person who reads. */
export interface LicenceDescriber {
  describe(seen: SeenLicence[], caller: TicketCaller): Promise<Licence[]>;
}
