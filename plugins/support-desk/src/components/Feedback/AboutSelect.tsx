import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { Select } from '@backstage/ui';
import { useModel } from '../../hooks/useModels';
import { useSuperUsers } from '../../hooks/useSuperUsers';
import { feedbackTranslationRef } from '../../messages/feedback';
import { useMessages } from '../../translations/useMessages';

const ALL = '';

/** Asks which service or super user feedback is about (S1-37); nothing where the model has neither. */
export function AboutSelect(props: {
  model: Pick<ModelSummary, 'ref'>;
  value: string | undefined;
  onChange: (about: string | undefined) => void;
}) {
  const { t } = useMessages(feedbackTranslationRef);
  const { model, value, onChange } = props;
  const detail = useModel(model.ref.replace(/^[^:]*:/, '')).data;
  const superUsers = useSuperUsers({ model: model.ref, status: 'active' });
  const services = Object.values(detail?.model.services ?? {});
  const people = new Map(
    superUsers.data?.items.map(({ user }) => [user.ref, user.title]),
  );
  if (services.length + people.size === 0) return null;
  return (
    <Select
      label={t('feedback.dialog.about')}
      options={[
        { id: ALL, label: t('feedback.dialog.aboutAll') },
        ...services.map(({ id, title }) => ({ id, label: title })),
        ...[...people].map(([id, name]) => ({
          id,
          label: t('feedback.dialog.aboutSuperUser', { name }),
        })),
      ]}
      value={value ?? ALL}
      onChange={key => onChange(String(key) || undefined)}
    />
  );
}
