import {
  feedbackKindSchema,
  type FeedbackKind,
  type ModelSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import {
  Checkbox,
  Link,
  Radio,
  RadioGroup,
  Select,
  TextAreaField,
} from '@backstage/ui';
import { useState } from 'react';
import { useGiveFeedback } from '../../hooks/useFeedback';
import { feedbackRouteRef } from '../../routes';
import { feedbackTranslationRef } from '../../messages/feedback';
import { useMessages } from '../../translations/useMessages';
import { SendFailed } from '../ChangeFailed';
import { DialogForm } from '../DialogForm';
import { SCORES } from '../SurveyForm/scores';
import { AboutSelect } from './AboutSelect';
import styles from './Feedback.module.css';

const NO_SCORE = 'none';

/** Praise, a complaint, a suggestion or a comment on support for a system, with or without a name. */
export function FeedbackDialog(props: {
  model: Pick<ModelSummary, 'ref' | 'title'>;
  onClose: () => void;
}) {
  const { t } = useMessages(feedbackTranslationRef);
  const toasts = useApi(toastApiRef);
  const feedbackLink = useRouteRef(feedbackRouteRef);
  const { model, onClose } = props;
  const [kind, setKind] = useState<FeedbackKind>('suggestion');
  const [text, setText] = useState('');
  const [score, setScore] = useState(NO_SCORE);
  const [about, setAbout] = useState<string>();
  const [anonymous, setAnonymous] = useState(false);
  const work = useGiveFeedback(() => {
    toasts.post({
      title: t('feedback.dialog.sent'),
      description: t(
        anonymous
          ? 'feedback.dialog.sentAnonymous'
          : 'feedback.dialog.sentText',
      ),
      status: 'success',
    });
    onClose();
  });
  const send = () =>
    work.send({
      model: model.ref,
      kind,
      text: text.trim(),
      anonymous,
      ...(about && { about }),
      ...(score !== NO_SCORE && { score: Number(score) }),
    });
  return (
    <DialogForm
      title={t('feedback.dialog.title', { model: model.title })}
      submit={t('feedback.dialog.submit')}
      missing={text.trim() ? undefined : t('feedback.dialog.textNeeded')}
      isPending={work.isPending}
      onSubmit={send}
      onClose={onClose}
    >
      <SendFailed part="feedback.dialog" work={work} />
      <RadioGroup
        label={t('feedback.dialog.kind')}
        orientation="horizontal"
        value={kind}
        onChange={chosen => setKind(chosen as FeedbackKind)}
      >
        {feedbackKindSchema.options.map(it => (
          <Radio key={it} value={it}>
            {t(`feedback.kind.${it}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextAreaField
        label={t('feedback.dialog.text')}
        isRequired
        validationBehavior="aria"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the first thing to write in a dialog that was asked for
        autoFocus
        rows={5}
        maxLength={10_000}
        value={text}
        onChange={setText}
      />
      <AboutSelect model={model} value={about} onChange={setAbout} />
      <Select
        label={t('feedback.dialog.score')}
        options={[
          { id: NO_SCORE, label: t('feedback.dialog.noScore') },
          ...SCORES.map(it => ({
            id: String(it),
            label: t('feedback.dialog.scored', { score: String(it) }),
          })),
        ]}
        value={score}
        onChange={chosen => setScore(String(chosen))}
      />
      <div>
        <Checkbox isSelected={anonymous} onChange={setAnonymous}>
          {t('feedback.dialog.anonymous')}
        </Checkbox>
        <p className={styles.help}>{t('feedback.dialog.anonymousHelp')}</p>
      </div>
      {feedbackLink && (
        <p>
          <Link href={`${feedbackLink()}?scope=mine`}>
            {t('feedback.dialog.mine')}
          </Link>
        </p>
      )}
    </DialogForm>
  );
}
