import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  ButtonLink,
  Container,
  Header,
  useBreakpoint,
} from '@backstage/ui';
import { RiFileTextLine, RiPrinterLine } from '@remixicon/react';
import { CsvButton } from '../../components/CsvButton';
import { ScreenOnly } from '../../components/SupportRoot';
import { modelRouteRef, responsibilitiesRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';
import styles from './OpenPointsPage.module.css';

/** Of which model the points are, and how to take them along: as a table, or on paper. */
export function OpenPointsHeader({ model }: { model: ModelSummary }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const matrixLink = useRouteRef(responsibilitiesRouteRef);
  const modelLink = useRouteRef(modelRouteRef);
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const { ref, title, namespace, name } = model;
  const query = new URLSearchParams({ model: ref });
  const actions = (
    <ScreenOnly>
      <div className={styles.actions}>
        {modelLink && (
          <ButtonLink
            variant="tertiary"
            iconStart={<RiFileTextLine />}
            href={modelLink({ namespace, name })}
          >
            {t('openPoints.model')}
          </ButtonLink>
        )}
        <CsvButton
          path="/open-points"
          query={{ model: ref }}
          name={t('openPoints.csv')}
        />
        <Button
          variant="secondary"
          iconStart={<RiPrinterLine />}
          onPress={() => window.print()}
        >
          {t('openPoints.print')}
        </Button>
      </div>
    </ScreenOnly>
  );
  return (
    <>
      <Header
        title={t('openPoints.of', { model: title })}
        tags={[
          {
            label: t('responsibilities.title'),
            href: matrixLink && `${matrixLink()}?${query}`,
          },
          { label: t('openPoints.title') },
        ]}
        customActions={isWide && actions}
      />
      {!isWide && <Container>{actions}</Container>}
    </>
  );
}
