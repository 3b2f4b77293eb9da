import { Checkbox, TextField } from '@backstage/ui';
import type { SelfHelpStep } from '@supportdesk/backstage-plugin-support-desk-common';
import { requestTranslationRef } from '../../../messages/request';
import { selfHelpTranslationRef } from '../../../messages/selfHelp';
import { useMessages } from '../../../translations/useMessages';
import { ASKED } from '../form/selfHelp';
import type { RequestForm } from '../useRequestForm';
import styles from './selfHelp.module.css';

/** Which super users of a step were asked, and what they answered: so that nobody asks them again. */
export function AskedPeople(props: {
  people: NonNullable<SelfHelpStep['people']>;
  form: RequestForm;
}) {
  const { t } = useMessages(requestTranslationRef, selfHelpTranslationRef);
  const { form } = props;
  const superUsers = new Set(
    Object.values(form.detail.model.superUsers?.areas ?? {}).flatMap(area =>
      area.people.map(it => it.user),
    ),
  );
  const people = props.people.filter(it => superUsers.has(it.user));
  const asked = (form.state.answers[ASKED] ?? {}) as Record<string, string>;
  if (people.length === 0) return null;
  const ask = (user: string, isAsked: boolean) => {
    const { [user]: _, ...others } = asked;
    form.answer(ASKED, isAsked ? { ...asked, [user]: '' } : others);
  };
  return (
    <div className={styles.asked} role="group" aria-label={t('selfHelp.whom')}>
      <span className={styles.second}>{t('selfHelp.whom')}</span>
      {people.map(({ user, name }) => (
        <div key={user} className={user in asked ? styles.answered : undefined}>
          <Checkbox
            isSelected={user in asked}
            onChange={isAsked => ask(user, isAsked)}
          >
            {name}
          </Checkbox>
          {user in asked && (
            <TextField
              size="small"
              label={t('selfHelp.answer', { name })}
              secondaryLabel={t('request.mark.optional')}
              maxLength={2000}
              value={asked[user]}
              onChange={answer =>
                form.answer(ASKED, { ...asked, [user]: answer })
              }
            />
          )}
        </div>
      ))}
    </div>
  );
}
