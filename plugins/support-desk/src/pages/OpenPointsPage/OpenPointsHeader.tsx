import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
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
import { openPointsTranslationRef } from '../../messages/openPoints';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import styles from './OpenPointsPage.module.css';

/** Of which model the points are, and how to take them along: as a table, or on paper. */
export function OpenPointsHeader({ model }: { model: ModelSummary }) {
  const { t } = useMessages(openPointsTranslationRef, tabsTranslationRef);
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
            label: t('tabs.responsibilities'),
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
