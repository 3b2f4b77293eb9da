import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { Select, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { WorkDialog } from '../../../components/DialogForm';
import { PeopleField } from '../../../components/PeopleField';
import { useModel } from '../../../hooks/useModels';
import { useNoticeStep } from '../../../hooks/useNoticeWork';
import { commonTranslationRef } from '../../../messages/common';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import { nameOf } from '../../ProblemsPage/useSystem';

/** Asks how severe an interruption is, and who took part in saying so. */
export function SeverityDialog(props: { notice: Notice; onClose: () => void }) {
  const { t } = useMessages(commonTranslationRef, interruptionsTranslationRef);
  const { notice, onClose } = props;
  const before = notice.interruption?.severity;
  const [priority, setPriority] = useState(before?.priority.id);
  const [people, setPeople] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const model = useModel(nameOf(notice.model));
  const scales = Object.values(model.data?.model.priorities ?? {});
  const priorities = scales.flatMap(it => Object.values(it.values));
  const work = useNoticeStep(notice, onClose);
  const needsPeople =
    people.length > 0 ? undefined : t('interruptions.severity.peopleNeeded');
  return (
    <WorkDialog
      part="noticePage"
      work={work}
      title={t('interruptions.severity.decide')}
      submit={t('interruptions.severity.submit')}
      missing={
        priority ? needsPeople : t('interruptions.severity.priorityNeeded')
      }
      onSubmit={() =>
        priority &&
        work.send({
          step: 'severity',
          priority,
          decidedBy: people,
          ...(note.trim() && { note }),
        })
      }
      onClose={onClose}
    >
      <Select
        label={t('interruptions.severity.priority')}
        placeholder={t('interruptions.severity.choose')}
        isRequired
        options={priorities.map(({ id, title }) => ({ id, label: title }))}
        value={priority ?? null}
        onChange={key => setPriority(String(key))}
      />
      <PeopleField
        label={t('interruptions.severity.people')}
        add={t('interruptions.severity.add')}
        people={people}
        onChange={setPeople}
      />
      <TextAreaField
        label={t('interruptions.severity.note')}
        secondaryLabel={t('common.optional')}
        rows={3}
        value={note}
        onChange={setNote}
      />
    </WorkDialog>
  );
}
