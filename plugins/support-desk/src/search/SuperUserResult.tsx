import { searchTranslationRef } from '../messages/search';
import { useMessages } from '../translations/useMessages';
import { ResultLine } from './ResultLine';
import type { ResultProps } from './ResultProps';

/** A super user among the results. */
export function SuperUserResult({
  result,
  icon,
}: ResultProps<{ modelTitle: string }>) {
  const { t } = useMessages(searchTranslationRef);
  if (!result) return null;
  return (
    <ResultLine
      icon={icon}
      kind={t('search.superUser')}
      title={result.title}
      to={result.location}
      text={result.text}
      facts={[result.modelTitle]}
    />
  );
}
