import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiCheckLine, RiMailSendLine, RiPrinterLine } from '@remixicon/react';
import { CsvButton } from '../../../components/CsvButton';
import { ScreenOnly } from '../../../components/SupportRoot';
import { monthsOf, periodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { StateLabel } from '../StateLabel';
import { useReportLinks } from '../useReportLinks';
import { PeriodButtons } from './PeriodButtons';

/** Which report of which period, how it stands, and what can be done with it. */
export function ReportHeader(props: {
  report: Report;
  onPrint: () => void;
  onSend: () => void;
  onReview: () => void;
}) {
  const { t } = useMessages(reportsTranslationRef, tabsTranslationRef);
  const { locale } = useFormat();
  const links = useReportLinks();
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const { report, onPrint, onSend, onReview } = props;
  const { title, model, modelTitle, period, state, may } = report;
  const mayReview =
    state.review?.mayReview &&
    state.frozenAt &&
    state.review.state !== 'reviewed';
  const actions = (
    <ScreenOnly>
      <div className={styles.actions}>
        <PeriodButtons report={report} />
        <Button
          variant="secondary"
          iconStart={<RiPrinterLine />}
          onPress={onPrint}
        >
          {t('reports.print')}
        </Button>
        {may.includes('exportTickets') && (
          <CsvButton
            path="/reports/tickets"
            query={{ model, ...monthsOf(period) }}
            name={t('reports.tickets.csv', { period })}
            label={t('reports.tickets.all')}
          />
        )}
        {may.includes('send') && (
          <Button
            variant="secondary"
            iconStart={<RiMailSendLine />}
            onPress={onSend}
          >
            {t(state.sentAt ? 'reports.send.again' : 'reports.send.first')}
          </Button>
        )}
        {mayReview && (
          <Button iconStart={<RiCheckLine />} onPress={onReview}>
            {t('reports.review.action')}
          </Button>
        )}
      </div>
    </ScreenOnly>
  );
  return (
    <>
      <Header
        title={periodWords(period, locale)}
        tags={[
          { label: t('tabs.reports'), href: links.reports },
          { label: modelTitle },
          { label: title },
        ]}
        customActions={isWide && actions}
      />
      <Container mb="0">
        {!isWide && actions}
        <StateLabel state={state} />
      </Container>
    </>
  );
}
