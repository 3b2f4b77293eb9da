import type {
  CompiledLicence,
  CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredLicence } from './LicenceStore';

/** What a model may state of a licence of its own. */
export type Stated = Pick<StoredLicence, 'title' | 'service' | 'bought'> &
  Partial<
    Pick<
      StoredLicence,
      'contractEnd' | 'requestType' | 'form' | 'note' | 'integrated'
    >
  >;

/** What a model states of a licence: that is kept in Git. What it leaves open is left out, and kept in the portal. */
export function statedLicence(
  licence: CompiledLicence,
  { services }: Pick<CompiledModel, 'services'>,
): Stated {
  const { title, service, seats, validUntil, requestType, form, note } =
    licence;
  const state = services[service]?.state;
  return {
    title,
    service,
    bought: seats,
    ...(validUntil && { contractEnd: validUntil }),
    ...(requestType && { requestType }),
    ...(form && { form }),
    ...(note && { note }),
    ...(state && { integrated: state !== 'notIntegrated' }),
  };
}
