import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { supportDeskTranslationRef } from '../translation';

/** All other languages of the plugin; a portal installs them with a `TranslationBlueprint`. @public */
export const supportDeskTranslations = createTranslationResource({
  ref: supportDeskTranslationRef,
  translations: { de: () => import('./de'), es: () => import('./es') },
});
