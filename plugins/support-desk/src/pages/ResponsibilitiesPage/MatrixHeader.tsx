import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  ButtonLink,
  Container,
  Header,
  useBreakpoint,
} from '@backstage/ui';
import {
  RiExternalLinkLine,
  RiFlagLine,
  RiPrinterLine,
} from '@remixicon/react';
import { CsvButton } from '../../components/CsvButton';
import { ScreenOnly } from '../../components/SupportRoot';
import { openPointsRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { responsibilitiesTranslationRef } from '../../messages/responsibilities';
import { useMessages } from '../../translations/useMessages';
import { statedDay } from './read/statedDay';
import type { RowFilter } from './view/matrixFilter';
import styles from './ResponsibilitiesPage.module.css';

/**
 * Whose matrix it is, what for and from when on; what can be taken along.
 *
 * @param props.taken - what the filters leave, as a file and on paper; absent: there is nothing to take along
 */
export function MatrixHeader(props: {
  matrix: Matrix;
  taken: { filter: RowFilter; onPrint: () => void } | undefined;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const isWide = useBreakpoint().up('md');
  const openPointsLink = useRouteRef(openPointsRouteRef);
  const { matrix, taken } = props;
  const query = new URLSearchParams({ model: matrix.model });
  const actions = (
    <ScreenOnly>
      <div className={styles.actions}>
        <ButtonLink
          variant="tertiary"
          iconStart={<RiFlagLine />}
          href={`${openPointsLink?.() ?? ''}?${query}`}
        >
          {t('responsibilities.openPoints')}
        </ButtonLink>
        {matrix.editUrl && (
          <ButtonLink
            variant="tertiary"
            iconStart={<RiExternalLinkLine />}
            href={matrix.editUrl}
          >
            {t('responsibilities.edit')}
          </ButtonLink>
        )}
        {taken && (
          <>
            <CsvButton
              path="/responsibilities"
              query={{ model: matrix.model, ...taken.filter }}
              name={t('responsibilities.csv')}
            />
            <Button
              variant="secondary"
              iconStart={<RiPrinterLine />}
              onPress={taken.onPrint}
            >
              {t('responsibilities.print')}
            </Button>
          </>
        )}
      </div>
    </ScreenOnly>
  );
  return (
    <>
      <Header
        title={matrix.title}
        description={useMatrixFacts(matrix).join(' · ')}
        customActions={isWide && actions}
      />
      {!isWide && <Container>{actions}</Container>}
    </>
  );
}

/** Of which model a matrix is, what it is about, from when on it applies and since when it says so. */
export function useMatrixFacts(matrix: Matrix): string[] {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { day, locale } = useFormat();
  const { modelTitle, scope, applies, since, review } = matrix;
  return [
    modelTitle,
    scope,
    applies &&
      (applies.since
        ? t('responsibilities.applies.since', {
            title: applies.title,
            day: statedDay(applies.since, locale),
          })
        : t('responsibilities.applies.unset', { title: applies.title })),
    t('responsibilities.asOf', { day: day(since) }),
    review && t('responsibilities.inReview', { title: review.title }),
  ].filter(it => it !== undefined);
}
