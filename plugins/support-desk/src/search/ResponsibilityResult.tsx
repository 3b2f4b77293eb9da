import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { supportDeskTranslationRef } from '../translation';
import { ResultLine } from './ResultLine';
import type { ResultProps } from './ResultProps';

/** A task of a responsibility matrix among the results, with whose it is: that is what people look for. */
export function ResponsibilityResult({
  result,
  icon,
}: ResultProps<{ modelTitle: string; groupTitle: string }>) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
