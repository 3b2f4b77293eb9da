import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';

const KINDS = ['autoReply', 'bounce', 'list', 'own'] as const;

/** How many mails of each kind no person wrote, in words: `41 automatic replies, 3 bounces`. */
export function useAutomaticWords() {
  const { t } = useMessages(mailTranslationRef);
  return (automatic: Record<string, number>): string =>
    Object.entries(automatic)
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => {
        const known = KINDS.find(it => it === kind);
        return known
          ? t(`mail.box.kind.${known}`, { count })
          : t('mail.box.kind.other', { count, kind });
      })
      .join(', ');
}
