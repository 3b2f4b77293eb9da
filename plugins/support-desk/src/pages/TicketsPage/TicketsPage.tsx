import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiAddLine, RiPhoneLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { CsvButton } from '../../components/CsvButton';
import { useMe } from '../../hooks/useMe';
import { usePageTitle } from '../../hooks/usePageTitle';
import { raiseRequestRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { commonTranslationRef } from '../../messages/common';
import { queueTranslationRef } from '../../messages/queue';
import { tabsTranslationRef } from '../../messages/tabs';
import { ticketTranslationRef } from '../../messages/ticket';
import { useMessages } from '../../translations/useMessages';
import { MailLink } from '../MailPage';
import { PeopleAwayLink } from '../PeopleAwayPage';
import { ProblemsLink } from '../ProblemsPage';
import { DueCounts } from './filters/DueCounts';
import { FigureFilters } from './filters/FigureFilters';
import {
  filterOf,
  onlyFilter,
  queryOf,
  withFilter,
  type TicketFilter,
} from './filters/filters';
import { TicketFilters } from './filters/TicketFilters';
import { TicketList } from './list/TicketList';
import { useTicketCounts } from './list/useTicketList';
import styles from './TicketsPage.module.css';
import { ViewMenu } from './views/ViewMenu';

/** The tickets that the reader may see, in the order in which they fall due; filters, order and view live in the address. */
export function TicketsPage() {
  const { t } = useMessages(tabsTranslationRef, ticketTranslationRef);
  usePageTitle(t('tabs.tickets'));
  const format = useFormat();
  const { user } = useMe();
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const change = (changed: TicketFilter) =>
    setParams(previous => withFilter(previous, changed), { replace: true });
  const counts = useTicketCounts(filter);
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');

  return (
    <>
      <Header
        title={t('tabs.tickets')}
        description={t('ticket.list.now', { now: format.long(format.now) })}
        customActions={isWide && <PageActions />}
      />
      <Container>
        <div className={styles.page}>
          {!isWide && (
            <div className={styles.actions}>
              <PageActions />
            </div>
          )}
          <TicketFilters
            filter={filter}
            counts={counts.data}
            onChange={change}
            views={
              <ViewMenu
                filter={filter}
                view={params.get('view') ?? undefined}
                onSort={sort => change({ sort, order: undefined })}
                onView={(view, chosen) =>
                  setParams(
                    previous => withView(onlyFilter(previous, chosen), view),
                    { replace: true },
                  )
                }
              />
            }
          />
          <FigureFilters filter={filter} onChange={change} />
          <div className={styles.counted}>
            {counts.data && (
              <DueCounts
                counts={counts.data}
                due={filter.due}
                onChange={due => change({ due })}
              />
            )}
            <CsvButton
              path="/tickets"
              query={queryOf(filter, user)}
              name="tickets"
            />
          </div>
          <TicketList
            key={scopeKey(filter)}
            filter={filter}
            onChange={change}
          />
        </div>
      </Container>
    </>
  );
}

/** Another filter is another list: what was selected of the one before is no longer meant. */
function scopeKey({ sort: _, order: __, ...filter }: TicketFilter): string {
  return JSON.stringify(filter);
}

function withView(params: URLSearchParams, view: string | undefined) {
  if (view) params.set('view', view);
  else params.delete('view');
  return params;
}

function PageActions() {
  const { t } = useMessages(commonTranslationRef, queueTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef)?.() ?? '#';
  return (
    <>
      <PeopleAwayLink />
      <MailLink />
      <ProblemsLink />
      <ButtonLink
        variant="secondary"
        href={`${raiseLink}?channel=phone`}
        iconStart={<RiPhoneLine />}
      >
        {t('queue.logCall')}
      </ButtonLink>
      <ButtonLink href={raiseLink} iconStart={<RiAddLine />}>
        {t('common.raiseRequest')}
      </ButtonLink>
    </>
  );
}
