import type { licenceMessages } from '../../messages/licences';
import type { SameKeys } from '../SameKeys';

/** Licences: what was bought and is used, how it goes on, how to get more. */
export const licences: SameKeys<typeof licenceMessages> = {
  title: 'Lizenzen',
};
