import type {
  Licence,
  LicenceForecast,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';

/** A trend under half a seat in 30 days is none: nobody acts on it. */
const STEADY = 0.5;

/** How use goes on, in sentences: the trend, the day on which it is full with its uncertainty, and when to buy. */
export function useForecastWords() {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  return (forecast: LicenceForecast, licence: Licence): string[] =>
    [
      trendOf(forecast),
      licence.bought !== undefined && fullOf(forecast, licence),
      buyOf(forecast, licence),
    ].filter(it => typeof it === 'string');

  function trendOf({ trend, days }: LicenceForecast): string {
    const change = {
      seats: format.number(Math.abs(trend)),
      days: String(days),
    };
    if (Math.abs(trend) < STEADY)
      return t('licences.figures.steady', { days: change.days });
    return trend > 0
      ? t('licences.figures.more', change)
      : t('licences.figures.fewer', change);
  }

  function fullOf(forecast: LicenceForecast, { free }: Licence) {
    const { fullOn, earliest, latest } = forecast;
    if (free !== undefined && free <= 0) return false;
    const day = (date: string) => format.about(date);
    if (!fullOn) {
      return earliest
        ? t('licences.figures.notFullBut', { earliest: day(earliest) })
        : t('licences.figures.notFull');
    }
    if (earliest && latest) {
      return t('licences.figures.fullBetween', {
        day: day(fullOn),
        earliest: day(earliest),
        latest: day(latest),
      });
    }
    return earliest
      ? t('licences.figures.fullFrom', {
          day: day(fullOn),
          earliest: day(earliest),
        })
      : t('licences.figures.full', { day: day(fullOn) });
  }

  function buyOf({ fullOn }: LicenceForecast, { renewal }: Licence) {
    const isBefore =
      renewal && fullOn && renewal <= fullOn && format.daysUntil(renewal) >= 0;
    return isBefore
      ? t('licences.figures.buy', { day: format.about(renewal) })
      : false;
  }
}
