import type { NoticeType } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Container, Header, Skeleton } from '@backstage/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { supportDeskApiRef } from '../../api';
import { newIdempotencyKey } from '../../api/newIdempotencyKey';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import {
  keepNotice,
  refreshNotices,
  useNoticeTypes,
} from '../../hooks/useNotices';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { useSessionDraft } from '../../hooks/useSessionDraft';
import { useWork } from '../../hooks/useWork';
import { noticeRouteRef, noticesRouteRef } from '../../routes';
import { noticeFormTranslationRef } from '../../messages/noticeForm';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { factsOf, NO_ANSWERS } from './noticeAnswers';
import { NoticeForm, type Sending } from './NoticeForm';
import styles from './NoticeFormPage.module.css';
import { NotPosting } from './NotPosting';
import { TypeChoice } from './TypeChoice';

/** Posts a notice: which one, of which system, what it follows and from which ticket it comes are in the address. */
export function PostNoticePage() {
  const { t } = useMessages(noticeFormTranslationRef, tabsTranslationRef);
  usePageTitle(t('noticeForm.post'));
  const noticesLink = useRouteRef(noticesRouteRef);
  const [params, setParams] = useSearchParams();
  const { models, selected } = useSelectedModel();
  const types = useNoticeTypes(selected?.ref);
  const error = models.error ?? types.error;
  const mine = types.data?.filter(it => !it.refused) ?? [];
  const type = mine.find(it => it.id === params.get('type')) ?? mine[0];
  const choose = (id: string) =>
    setParams(
      before => {
        const next = new URLSearchParams(before);
        next.set('type', id);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <Header
        title={t('noticeForm.post')}
        description={selected?.title}
        tags={[
          { label: t('tabs.notices'), href: noticesLink?.() },
          { label: t('noticeForm.post') },
        ]}
      />
      <Container>
        <div className={styles.page}>
          {error && (
            <LoadFailed
              error={error}
              retry={() => models.refetch().then(() => types.refetch())}
            />
          )}
          {!types.data && !error && (
            <Loading>
              <Skeleton width="100%" height={320} />
            </Loading>
          )}
          {types.data && selected && !type && (
            <NotPosting system={selected.title} types={types.data} />
          )}
          {selected && type && (
            <>
              {mine.length > 1 && !params.has('follows') && (
                <div className={styles.choice}>
                  <TypeChoice types={mine} value={type.id} onChange={choose} />
                </div>
              )}
              <NewNotice
                key={`${selected.ref} ${type.id}`}
                model={selected.ref}
                type={type}
                follows={params.get('follows') ?? undefined}
                ticket={params.get('ticket') ?? undefined}
              />
            </>
          )}
        </div>
      </Container>
    </>
  );
}

function NewNotice(props: {
  model: string;
  type: NoticeType;
  follows: string | undefined;
  ticket: string | undefined;
}) {
  const { t } = useMessages(noticeFormTranslationRef);
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const noticeLink = useRouteRef(noticeRouteRef);
  const { model, type, follows, ticket } = props;
  const draft = useSessionDraft(
    ['notice.new', model, type.id, follows, ticket].join('.'),
    NO_ANSWERS,
  );
  // Of these answers: sent twice by a shaky connection they are posted once.
  const idempotencyKey = useRef(newIdempotencyKey());
  const work = useWork(0, {
    mutationFn: ({ input }: { input: Sending }) =>
      api.postNotice(
        {
          ...factsOf(draft.value, type),
          model,
          type: type.id,
          send: input === 'send',
          ...(follows && { follows }),
          ...(ticket && { ticket }),
        },
        { idempotencyKey: idempotencyKey.current },
      ),
    onSuccess: posted => {
      draft.forget();
      keepNotice(queryClient, posted);
      navigate(noticeLink?.({ notice: posted.id }) ?? '', { replace: true });
      return refreshNotices(queryClient);
    },
  });
  return (
    <>
      <NoticeForm
        model={model}
        type={type}
        follows={follows}
        answers={draft.value}
        onChange={answers => {
          idempotencyKey.current = newIdempotencyKey();
          draft.set(answers);
        }}
        work={work}
        keep={t('noticeForm.action.draft')}
        send={t('noticeForm.action.send')}
      />
      {draft.value !== NO_ANSWERS && (
        <span>
          <Button variant="tertiary" onPress={draft.forget}>
            {t('noticeForm.action.discard')}
          </Button>
        </span>
      )}
    </>
  );
}
