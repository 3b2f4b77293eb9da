import { searchTranslationRef } from '../messages/search';
import { useMessages } from '../translations/useMessages';
import { ResultLine } from './ResultLine';
import type { ResultProps } from './ResultProps';

/** An entry of the FAQ among the results. */
export function FaqResult({
  result,
  icon,
}: ResultProps<{ modelTitle: string; moduleTitle: string; asked: number }>) {
  const { t } = useMessages(searchTranslationRef);
  if (!result) return null;
  return (
    <ResultLine
      icon={icon}
      kind={t('search.faq')}
      title={result.title}
      to={result.location}
      text={result.text}
      facts={[
        result.modelTitle,
        result.moduleTitle,
        result.asked ? t('search.asked', { count: result.asked }) : undefined,
      ]}
    />
  );
}
