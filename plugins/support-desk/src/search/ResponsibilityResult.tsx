import { searchTranslationRef } from '../messages/search';
import { useMessages } from '../translations/useMessages';
import { ResultLine } from './ResultLine';
import type { ResultProps } from './ResultProps';

/** A task of a responsibility matrix among the results, with whose it is: that is what people look for. */
export function ResponsibilityResult({
  result,
  icon,
}: ResultProps<{ modelTitle: string; groupTitle: string }>) {
  const { t } = useMessages(searchTranslationRef);
  if (!result) return null;
  return (
    <ResultLine
      icon={icon}
      kind={t('search.responsibility')}
      title={result.title}
      to={result.location}
      text={result.text}
      facts={[result.modelTitle, result.groupTitle]}
    />
  );
}
