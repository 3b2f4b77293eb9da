import type { RouteResult } from '@supportdesk/backstage-plugin-support-desk-common';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { whoDoesTranslationRef } from '../../messages/whoDoes';
import { useMessages } from '../../translations/useMessages';
import { FlagNote } from '../FlagNote';
import { useMatrixLink } from './useMatrixLink';

/** Says that the matrix gives a task to others than those to whom it would go. */
export function MatrixNote(props: {
  /** Full reference, or `namespace/name`. */
  model: string;
  responsibility: NonNullable<RouteResult['responsibility']>;
}) {
  const { t } = useMessages(whoDoesTranslationRef);
  const { language } = useApi(appLanguageApiRef).getLanguage();
  const matrixLink = useMatrixLink();
  const { model, responsibility } = props;
  const { row, parties, goesTo } = responsibility;
  const list = (some: { title: string }[]) =>
    new Intl.ListFormat(language).format(some.map(it => it.title));
  const href = matrixLink(model, row);
  return (
    <FlagNote>
      {t('whoDoes.goesTo', {
        task: row.title,
        parties: list(parties),
        goesTo: list(goesTo),
      })}{' '}
      {href && <Link href={href}>{t('whoDoes.seeRow')}</Link>}
    </FlagNote>
  );
}
