import type { CountedLine } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { useReportLinks } from '../useReportLinks';

/** How many there were; leads to them. */
export function Figure({
  line,
}: {
  line: Pick<CountedLine, 'title' | 'count' | 'tickets'>;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const links = useReportLinks();
  const { title, count, tickets } = line;
  const figure = format.number(count);
  if (!tickets || count === 0) return <>{figure}</>;
  return (
    <Link
      href={links.tickets(tickets)}
      aria-label={t('reports.page.tickets', { title, total: figure })}
      standalone
    >
      {figure}
    </Link>
  );
}
