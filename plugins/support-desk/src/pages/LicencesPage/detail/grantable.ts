import type {
  Licence,
  LicenceRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The requests that can be given a seat now, first come first: no more than are free. */
export function grantable(
  { free }: Pick<Licence, 'free'>,
  requests: LicenceRequest[],
): LicenceRequest[] {
  return requests
    .filter(it => it.state === 'waiting' && it.possible.includes('give'))
    .sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity))
    .slice(0, Math.max(0, free ?? Infinity));
}
