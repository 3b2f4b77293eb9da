import type {
  Report,
  ReportSectionKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { CsvButton } from '../../../components/CsvButton';
import { ScreenOnly } from '../../../components/SupportRoot';

/** Takes a section along as a table, with all its rows. */
export function SectionCsv(props: { report: Report; kind: ReportSectionKind }) {
  const { report, kind } = props;
  const { id, model, period } = report;
  return (
    <ScreenOnly>
      <CsvButton
        path={`/reports/${encodeURIComponent(id)}`}
        query={{ model, period, section: kind }}
        name={`${id}-${period}-${kind}`}
      />
    </ScreenOnly>
  );
}
