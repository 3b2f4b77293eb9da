import type { NoticeType } from '@supportdesk/backstage-plugin-support-desk-common';
import { Select } from '@backstage/ui';
import { noticeFormTranslationRef } from '../../messages/noticeForm';
import { useMessages } from '../../translations/useMessages';

/** Which of the model's notices it is one of. */
export function TypeChoice(props: {
  types: NoticeType[];
  value: string;
  onChange: (type: string) => void;
}) {
  const { t } = useMessages(noticeFormTranslationRef);
  return (
    <Select
      label={t('noticeForm.type')}
      options={props.types.map(({ id, title }) => ({ id, label: title }))}
      value={props.value}
      onChange={key => props.onChange(String(key))}
    />
  );
}
