import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { subPages } from '../subPages';

/** What a tab is called in the reader's language; a name that the portal's configuration gives stays. */
export function useTabTitle() {
  const { t } = useMessages(tabsTranslationRef);
  return ({ path, title }: { path: string; title?: string }): string => {
    const own = subPages.find(it => it.path === path);
    return own && (!title || title === own.title)
      ? t(own.titleKey)
      : title ?? path;
  };
}
