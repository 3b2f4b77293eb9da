import type { PolicyPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { usePolicyWords } from './usePolicyWords';

/** The table of a preview as rows of text, its head first; times in the zone of the model, in a form that sorts. */
export function usePolicyRows({ items, timeZone }: PolicyPreview): string[][] {
  const { t } = useMessages(modelTranslationRef);
  const words = usePolicyWords();
  const head = (
    ['when', 'zone', 'what', 'who', 'how', 'byItself', 'confirm'] as const
  ).map(column => t(`model.policy.column.${column}`));
  const wallTime = (at: string) =>
    DateTime.fromISO(at, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm');
  return [
    head,
    ...items.map(item => [
      item.at ? wallTime(item.at) : '',
      timeZone,
      words.what(item),
      words.names(item).join('; '),
      words.how(item),
      words.mode(item),
      item.confirm.join('; '),
    ]),
  ];
}
