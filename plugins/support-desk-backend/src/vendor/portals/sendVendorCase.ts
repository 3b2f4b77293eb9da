import type { WorkContext } from '../../tickets/work';
import { NotPossibleError } from '../../tickets/work/errors';
import { assertSpeaksWithVendor, type VendorRules } from '../editVendorCase';
import type { VendorCases } from './VendorCases';
import type { VendorPortals } from './VendorPortals';

/**
 * Queues a ticket for the portal of its contact, now or once more. The ticket itself stays as it is: what the vendor answers changes it.
 *
 * @throws NotPossibleError where no portal takes it; otherwise as whoever records by hand how it stands at the vendor
 */
export async function sendVendorCase(
  context: WorkContext,
  options: Pick<VendorRules, 'models'> & {
    portals: VendorPortals;
    cases: VendorCases;
  },
): Promise<undefined> {
  await assertSpeaksWithVendor(context, options);
  const { ticket, now } = context;
  const known = await options.cases.find(ticket.id);
  const portal = known?.portal ?? options.portals.of(ticket)?.id;
  if (!portal) {
    throw new NotPossibleError(
      `vendor: no portal of a vendor is connected that takes ${ticket.key}; log it there by hand and record the reference`,
      context,
    );
  }
  await options.cases.queue(ticket.id, portal, now);
  return undefined;
}
