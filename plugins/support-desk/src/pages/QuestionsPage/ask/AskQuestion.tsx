import type {
  SuperUser,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button, Select, TextField } from '@backstage/ui';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { Surface } from '../../../components/Surface';
import { sendOnCtrlEnter } from '../../../hooks/sendKey';
import { commonTranslationRef } from '../../../messages/common';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import { targetOptions } from '../../SuperUsersPage/form/targetOptions';
import { choicesOf } from '../../SuperUsersPage/logic/superUserSections';
import { MarkdownInput } from '../../TicketPage/comments/MarkdownInput';
import styles from '../QuestionsPage.module.css';
import { askedOf } from './askTarget';
import { NobodyToAsk } from './NobodyToAsk';
import { useAskForm, type AskForm } from './useAskForm';
import { WhomIsAsked } from './WhomIsAsked';

const SYSTEM = '';

/** The form of a question, and beside it who is asked; where nobody is, who answers instead. */
export function AskQuestion(props: {
  model: SuperUsersOfModel;
  items: SuperUser[];
}) {
  const { t } = useMessages(questionsTranslationRef);
  const { model, items } = props;
  const form = useAskForm(model);
  const { target, summary } = form.value;
  const asked = askedOf(items, target);
  const choices = choicesOf(model, items);
  const options = targetOptions(choices, {
    areas: t('questions.ask.areas'),
    modules: t('questions.ask.modules'),
  });
  const known = options.flatMap(it => it.options);
  const chosen = known.find(it => it.id === target);
  const name = chosen?.label ?? model.title;
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <Surface title={t('questions.page.question')} padded>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the key of its text fields */}
          <form
            className={styles.form}
            noValidate
            onSubmit={event => {
              event.preventDefault();
              form.send();
            }}
            onKeyDown={
              asked.length > 0 ? sendOnCtrlEnter(form.send) : undefined
            }
          >
            <Failure form={form} />
            <Select
              label={t('questions.ask.target')}
              options={[
                { id: SYSTEM, label: t('questions.system') },
                ...options,
              ]}
              value={chosen ? target : SYSTEM}
              onChange={it => form.change({ target: String(it) })}
            />
            {asked.length > 0 ? (
              <Words form={form} />
            ) : (
              <NobodyToAsk
                model={model}
                target={target}
                name={name}
                words={summary}
              />
            )}
          </form>
        </Surface>
      </div>
      <div className={styles.side}>
        {asked.length > 0 && <WhomIsAsked people={asked} />}
      </div>
    </div>
  );
}

function Words({ form }: { form: AskForm }) {
  const { t } = useMessages(commonTranslationRef, questionsTranslationRef);
  return (
    <>
      <FieldWithProblem problem={form.problem}>
        {input => (
          <TextField
            {...input}
            label={t('questions.ask.summary')}
            isRequired
            maxLength={200}
            value={form.value.summary}
            onChange={summary => form.change({ summary })}
          />
        )}
      </FieldWithProblem>
      <div>
        <span className={styles.label} aria-hidden="true">
          {t('questions.ask.details')}{' '}
          <span className={styles.second}>({t('common.optional')})</span>
        </span>
        <MarkdownInput
          id="question-details"
          label={t('questions.ask.details')}
          placeholder={t('questions.ask.details')}
          value={form.value.details}
          onChange={details => form.change({ details })}
          people={[]}
        />
        <p className={styles.second}>{t('questions.ask.markdown')}</p>
      </div>
      <div className={styles.foot}>
        <Button type="submit" isPending={form.isPending}>
          {t('questions.ask.submit')}
        </Button>
        <span className={styles.second}>{t('questions.ask.keys')}</span>
      </div>
    </>
  );
}

function Failure({ form }: { form: AskForm }) {
  const { t } = useMessages(questionsTranslationRef);
  const { failure } = form;
  if (!failure || failure.kind === 'stale') return null;
  const why =
    failure.kind === 'failed'
      ? failure.message
      : failure.fields.map(it => `${it.field}: ${it.message}`).join(' ');
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('questions.ask.failed')}
      description={`${why} ${t('questions.ask.kept')}`}
    />
  );
}
