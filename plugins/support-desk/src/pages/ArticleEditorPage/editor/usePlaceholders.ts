import { useMemo } from 'react';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import type { Placeholders } from './shortcuts';

/** What stands where nothing was selected, in the language of the portal. */
export function usePlaceholders(): Placeholders {
  const { t } = useMessages(articlesTranslationRef);
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
