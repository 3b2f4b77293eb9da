import type {
  Notice,
  NoticeType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Header, Skeleton } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { useNavigate, useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { useNoticeWork } from '../../hooks/useNoticeWork';
import { useNotice, useNoticeTypes } from '../../hooks/useNotices';
import { useSessionDraft } from '../../hooks/useSessionDraft';
import { noticeRouteRef, noticesRouteRef } from '../../routes';
import { noticeFormTranslationRef } from '../../messages/noticeForm';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { answersOf, changedFacts, factsOf } from './noticeAnswers';
import { NoticeForm, type Sending } from './NoticeForm';
import styles from './NoticeFormPage.module.css';

/** Changes a notice: a draft, or one that was told and is not over. */
export function EditNoticePage() {
  const { notice: id = '' } = useParams();
  const { t } = useMessages(noticeFormTranslationRef, tabsTranslationRef);
  const noticesLink = useRouteRef(noticesRouteRef);
  const noticeLink = useRouteRef(noticeRouteRef);
  const notice = useNotice(id);
  const types = useNoticeTypes(notice.data?.model);
  const error = notice.error ?? types.error;
  const type = types.data?.find(it => it.id === notice.data?.type.id);
  const mayEdit = notice.data?.may.includes('edit');
  const title = notice.data?.title ?? '';
  return (
    <>
      <Header
        title={t('noticeForm.edit', { title })}
        tags={[
          { label: t('tabs.notices'), href: noticesLink?.() },
          { label: title, href: noticeLink?.({ notice: id }) },
        ]}
      />
      <Container>
        <div className={styles.page}>
          {error && (
            <LoadFailed
              error={error}
              retry={() => notice.refetch().then(() => types.refetch())}
            />
          )}
          {!types.data && !error && (
            <Loading>
              <Skeleton width="100%" height={320} />
            </Loading>
          )}
          {types.data && !(type && mayEdit) && <Over notice={id} />}
          {notice.data && type && mayEdit && (
            <ChangedNotice notice={notice.data} type={type} />
          )}
        </div>
      </Container>
    </>
  );
}

function ChangedNotice(props: { notice: Notice; type: NoticeType }) {
  const { t } = useMessages(noticeFormTranslationRef);
  const navigate = useNavigate();
  const noticeLink = useRouteRef(noticeRouteRef);
  const { notice, type } = props;
  const before = answersOf(notice);
  const draft = useSessionDraft(`notice.edit.${notice.id}`, before);
  const answers = draft.value;
  const isDraft = notice.state === 'draft';
  const work = useNoticeWork(
    notice,
    async (api, seen, sending: Sending) => {
      const edit = changedFacts(factsOf(before, type), factsOf(answers, type));
      const edited = await api.editNotice(seen, edit);
      if (!isDraft || sending === 'keep') return edited;
      const { id, version } = edited;
      return api.stepNotice({ id, version }, { step: 'send' });
    },
    () => {
      draft.forget();
      navigate(noticeLink?.({ notice: notice.id }) ?? '');
    },
  );
  const isMoved =
    notice.state === 'scheduled' &&
    type.wantsReply &&
    (answers.startsAt !== before.startsAt || answers.endsAt !== before.endsAt);
  return (
    <NoticeForm
      model={notice.model}
      type={type}
      follows={notice.follows?.id}
      answers={answers}
      onChange={draft.set}
      work={work}
      keep={isDraft ? t('noticeForm.action.save') : undefined}
      send={t(`noticeForm.action.${isDraft ? 'saveSend' : 'save'}`)}
      isMoved={isMoved}
    />
  );
}

function Over({ notice }: { notice: string }) {
  const { t } = useMessages(noticeFormTranslationRef);
  const noticeLink = useRouteRef(noticeRouteRef);
  return (
    <StateCard
      icon={<RiLockLine />}
      title={t('noticeForm.over.title')}
      actions={
        <ButtonLink variant="secondary" href={noticeLink?.({ notice }) ?? '#'}>
          {t('noticeForm.over.read')}
        </ButtonLink>
      }
    >
      {t('noticeForm.over.text')}
    </StateCard>
  );
}
