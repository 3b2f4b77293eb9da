import type { responsibilityMessages } from '../../messages/responsibilities';
import type { SameKeys } from '../SameKeys';

/** Zuständigkeiten: wer was tut, und wie es sich ändert. */
export const responsibilities: SameKeys<typeof responsibilityMessages> = {
  title: 'Zuständigkeiten',
};
