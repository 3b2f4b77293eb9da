import type {
  IncidentReportDraft,
  Notice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton, TextAreaField } from '@backstage/ui';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { InfoDialog, WorkDialog } from '../../../components/DialogForm';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { useNoticeWork } from '../../../hooks/useNoticeWork';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { commonTranslationRef } from '../../../messages/common';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';

const WIDTH = 720;

/** The model's form, filled in from what happened, to be checked and added to. */
export function ReportDialog(props: { notice: Notice; onClose: () => void }) {
  const { t } = useMessages(commonTranslationRef, interruptionsTranslationRef);
  const api = useApi(supportDeskApiRef);
  const { notice, onClose } = props;
  const draft = useQuery({
    queryKey: ['noticeReportDraft', notice.id],
    queryFn: () => api.draftIncidentReport(notice.id),
    // What happened since is in the next one.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (draft.data) return <ReportForm {...props} draft={draft.data} />;
  return (
    <InfoDialog
      title={t('interruptions.report.write')}
      close={t('common.cancel')}
      width={WIDTH}
      onClose={onClose}
    >
      {draft.error ? (
        <LoadFailed error={draft.error} retry={draft.refetch} />
      ) : (
        <Loading>
          <Skeleton width="100%" height={240} />
        </Loading>
      )}
    </InfoDialog>
  );
}

function ReportForm(props: {
  notice: Notice;
  draft: IncidentReportDraft;
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, interruptionsTranslationRef);
  const { notice, draft, onClose } = props;
  const { form, fields } = draft;
  const typed = useSessionDraft<Record<string, string>>(
    `notice.${notice.id}.report`,
    {},
  );
  const work = useNoticeWork(
    notice,
    (api, seen, values: Record<string, string>) =>
      api.fileIncidentReport(seen, { form: form.id, fields: values }),
    () => {
      typed.forget();
      onClose();
    },
  );
  const valueOf = ({ id, value = '' }: (typeof fields)[number]) =>
    typed.value[id] ?? value;
  const missing = fields.filter(it => it.required && !valueOf(it).trim());
  return (
    <WorkDialog
      part="noticePage"
      work={work}
      title={form.title}
      submit={t('interruptions.report.submit')}
      width={WIDTH}
      missing={
        missing.length > 0
          ? t('interruptions.report.needed', {
              fields: missing.map(it => it.title).join(', '),
            })
          : undefined
      }
      onSubmit={() =>
        work.send(
          Object.fromEntries(fields.map(it => [it.id, valueOf(it).trim()])),
        )
      }
      onClose={onClose}
    >
      <p>{t('interruptions.report.filled')}</p>
      {fields.map(it => (
        <TextAreaField
          key={it.id}
          label={it.title}
          isRequired={it.required}
          secondaryLabel={it.required ? undefined : t('common.optional')}
          rows={3}
          value={valueOf(it)}
          onChange={said => typed.set({ ...typed.value, [it.id]: said })}
        />
      ))}
    </WorkDialog>
  );
}
