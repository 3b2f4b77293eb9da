import type {
  ModelSummary,
  OpenPoint,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { modelTranslationRef } from '../../../messages/model';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import { pointsBySection, type PointSection } from '../logic/openPointList';
import { Point } from './Point';

/** Open points by the part of the model that they are about. */
export function PointSections(props: {
  model: ModelSummary;
  points: OpenPoint[];
  mayAsk: boolean;
}) {
  const { t } = useMessages(
    modelTranslationRef,
    openPointsTranslationRef,
    tabsTranslationRef,
  );
  const { model, points, mayAsk } = props;
  const titleOf = (section: PointSection) => {
    if (section === 'elsewhere') return t('openPoints.elsewhere');
    return section === 'responsibilities'
      ? t('tabs.responsibilities')
      : t(`model.section.${section}`);
  };
  return pointsBySection(points).map(({ section, points: some }) => (
    <Surface key={section} title={titleOf(section)}>
      <Lines>
        {some.map(point => (
          <Point key={point.id} model={model} point={point} mayAsk={mayAsk} />
        ))}
      </Lines>
    </Surface>
  ));
}
