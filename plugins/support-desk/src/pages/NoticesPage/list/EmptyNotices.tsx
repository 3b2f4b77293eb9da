import { Button } from '@backstage/ui';
import { RiFilterOffLine, RiMegaphoneLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { useNoticeTypes } from '../../../hooks/useNotices';
import { useSelectedModel } from '../../../hooks/useSelectedModel';
import { noticesTranslationRef } from '../../../messages/notices';
import { useMessages } from '../../../translations/useMessages';
import { NO_FILTER, type NoticeListFilter } from './noticeFilter';

/** No notice to show: because the filter is too narrow, the model has none, or none was posted yet. */
export function EmptyNotices(props: {
  filter: NoticeListFilter;
  onChange: (change: NoticeListFilter) => void;
}) {
  const { t } = useMessages(noticesTranslationRef);
  const { selected } = useSelectedModel();
  const { filter, onChange } = props;
  const model = filter.model ? selected : undefined;
  const types = useNoticeTypes(model?.ref);
  const isOnlyModel = !filter.q && !filter.kind && !filter.mine;
  if (model && isOnlyModel && types.data?.length === 0) {
    return (
      <StateCard icon={<RiMegaphoneLine />} title={t('notices.empty.title')}>
        {t('notices.empty.noTypes', { system: model.title })}
      </StateCard>
    );
  }
  if (model || !isOnlyModel) {
    return (
      <StateCard
        icon={<RiFilterOffLine />}
        title={t('notices.empty.noMatch')}
        actions={
          <Button variant="secondary" onPress={() => onChange(NO_FILTER)}>
            {t('notices.filter.clear')}
          </Button>
        }
      >
        {t('notices.empty.noMatchText')}
      </StateCard>
    );
  }
  return (
    <StateCard icon={<RiMegaphoneLine />} title={t('notices.empty.title')}>
      {t('notices.empty.text')}
    </StateCard>
  );
}
