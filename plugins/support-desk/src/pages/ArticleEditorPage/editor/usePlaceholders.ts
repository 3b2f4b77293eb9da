import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import type { Placeholders } from './shortcuts';

/** What stands where nothing was selected, in the language of the portal. */
export function usePlaceholders(): Placeholders {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return useMemo(
    () => ({
      bold: t('articles.editor.placeholder.bold'),
      italic: t('articles.editor.placeholder.italic'),
      code: t('articles.editor.placeholder.code'),
      link: t('articles.editor.placeholder.link'),
    }),
    [t],
  );
}
