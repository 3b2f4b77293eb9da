import { Checkbox, CheckboxGroup } from '@backstage/ui';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { InstantField } from '../../../components/InstantField';
import { noticeFormTranslationRef } from '../../../messages/noticeForm';
import { useMessages } from '../../../translations/useMessages';
import type { NoticeForm } from '../useNoticeForm';

/** By which of the model's ways it is told besides the portal, and until when replies are wanted (S0-14). */
export function TellingFields({ form }: { form: NoticeForm }) {
  const { t } = useMessages(noticeFormTranslationRef);
  const { type, answers, change, leave, problemOf } = form;
  return (
    <>
      {type.channels.length > 0 && (
        <FieldWithProblem problem={problemOf('channels')}>
          {input => (
            <CheckboxGroup
              {...input}
              label={t('noticeForm.field.channels')}
              description={t('noticeForm.field.channelsHelp')}
              isRequired
              value={answers.channels}
              onChange={channels => {
                change({ channels });
                leave('channels');
              }}
            >
              {type.channels.map(({ id, title }) => (
                <Checkbox key={id} value={id}>
                  {title}
                </Checkbox>
              ))}
            </CheckboxGroup>
          )}
        </FieldWithProblem>
      )}
      {type.wantsReply && (
        <InstantField
          label={t('noticeForm.field.replyBy')}
          problem={problemOf('replyBy')}
          value={answers.replyBy}
          onChange={replyBy => {
            change({ replyBy });
            leave('replyBy');
          }}
        />
      )}
    </>
  );
}
