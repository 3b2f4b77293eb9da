import { InfoCard } from '@backstage/core-components';
import type { RendererProps } from '@backstage/plugin-home-react';
import type { homeMessages } from '../messages/home';
import { homeTranslationRef } from '../messages/home';
import { useMessages } from '../translations/useMessages';

/** The card of a widget under a title in the reader's language: that of an extension is one text for all. */
export function widgetCard(widget: keyof typeof homeMessages) {
  return function WidgetCard({ Content }: Pick<RendererProps, 'Content'>) {
    const { t } = useMessages(homeTranslationRef);
    return (
      <InfoCard title={t(`home.${widget}.title`)} divider>
        <Content />
      </InfoCard>
    );
  };
}
