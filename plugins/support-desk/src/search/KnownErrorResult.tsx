import { searchTranslationRef } from '../messages/search';
import { useMessages } from '../translations/useMessages';
import { ResultLine } from './ResultLine';
import type { ResultProps } from './ResultProps';

/** A known error among the results, with its work-around: that is what people look for. */
export function KnownErrorResult({
  result,
  icon,
}: ResultProps<{
  key: string;
  modelTitle: string;
  moduleTitle: string;
  workaround: string;
}>) {
  const { t } = useMessages(searchTranslationRef);
  if (!result) return null;
  const { workaround: text } = result;
  return (
    <ResultLine
      icon={icon}
      kind={t('search.knownError')}
      title={result.title}
      to={result.location}
      text={text ? t('search.workaround', { text }) : result.text}
      facts={[result.key, result.modelTitle, result.moduleTitle]}
    />
  );
}
