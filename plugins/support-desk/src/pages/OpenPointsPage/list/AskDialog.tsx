import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { DayField } from '../../../components/DayField';
import { DialogForm } from '../../../components/DialogForm';
import { PersonField } from '../../../components/PersonField';
import { fieldProblems } from '../../../hooks/fieldProblems';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { useMessages } from '../../../translations/useMessages';
import type { OpenPointWork } from '../useOpenPoints';
import { StepFailed } from './StepFailed';

const FIELDS = ['whom', 'dueOn'] as const;
const KINDS = ['User', 'Group'];

/** Asks a person or a group about a point, until a day. */
export function AskDialog(props: {
  point: OpenPoint;
  work: OpenPointWork;
  onClose: () => void;
}) {
  const { t } = useMessages(openPointsTranslationRef);
  const { point, work, onClose } = props;
  const [whom, setWhom] = useState<string>();
  const [dueOn, setDueOn] = useState<string>();
  const { problems, rest } = fieldProblems(work.failure, name =>
    FIELDS.find(it => it === name),
  );
  return (
    <DialogForm
      title={t('openPoints.ask.of', { about: point.about })}
      submit={t('openPoints.ask.action')}
      missing={whom ? undefined : t('openPoints.ask.whomNeeded')}
      isPending={work.isPending}
      onSubmit={() => whom && work.send({ step: 'ask', whom, dueOn })}
      onClose={onClose}
    >
      {rest && <StepFailed work={work} />}
      <p>{point.text}</p>
      <PersonField
        label={t('openPoints.ask.whom')}
        description={t('openPoints.ask.whomHelp')}
        isRequired
        kinds={KINDS}
        problem={problems.whom}
        value={whom}
        onChange={setWhom}
      />
      <DayField
        label={t('openPoints.ask.dueOn')}
        problem={problems.dueOn}
        value={dueOn}
        onChange={setDueOn}
      />
    </DialogForm>
  );
}
