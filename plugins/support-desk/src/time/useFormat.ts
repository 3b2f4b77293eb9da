import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { useNow } from '../hooks/useNow';
import {
  daysUntil,
  formatAboutDay,
  formatDay,
  formatDayTime,
  formatDaysAway,
  formatDuration,
  formatFullDay,
  formatInstant,
  formatLong,
  formatMoment,
  formatMonth,
  formatOtherZone,
  formatPercent,
  formatTime,
  formatWeekday,
  formatZone,
  isSoon,
} from './format';

/** English without a country writes day before month here, as the rest of the suite does. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/**
 * Writes times in the language of the portal.
 *
 * @param zone - IANA name; default: that of the reader's browser
 */
export function useFormat(zone?: string) {
  const now = useNow();
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return useMemo(() => {
    const settings = {
      zone: zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
      locale: localeOf(language),
    };
    return {
      now,
      zone: settings.zone,
      time: (instant: Date | string) => formatTime(instant, settings),
      weekday: (instant: Date | string) => formatWeekday(instant, settings),
      dayTime: (instant: Date | string) => formatDayTime(instant, settings),
      day: (instant: Date | string) => formatDay(instant, now, settings),
      /** @param date - `YYYY-MM-DD`: a day of the calendar, in no zone */
      date: (date: string) =>
        formatDay(`${date}T12:00:00Z`, now, { ...settings, zone: 'UTC' }),
      /** @param date - `YYYY-MM-DD`, that is only about right */
      about: (date: string) => formatAboutDay(date, now, settings),
      /** @param date - `YYYY-MM-DD` */
      daysAway: (date: string) => formatDaysAway(date, now, settings),
      /** @param date - `YYYY-MM-DD` */
      daysUntil: (date: string) => daysUntil(date, now, settings),
      /** @param month - `YYYY-MM` */
      month: (month: string) => formatMonth(month, settings),
      percent: (percent: number) => formatPercent(percent, settings),
      fullDay: (instant: Date | string) => formatFullDay(instant, settings),
      number: (value: number) =>
        new Intl.NumberFormat(settings.locale, {
          maximumFractionDigits: 1,
        }).format(value),
      /** @param digits - so many after the point, also where they are zero */
      decimal: (value: number, digits: number) =>
        new Intl.NumberFormat(settings.locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(value),
      money: (amount: number, currency: string) =>
        new Intl.NumberFormat(settings.locale, {
          style: 'currency',
          currency,
        }).format(amount),
      locale: settings.locale,
      instant: (instant: Date | string) =>
        formatInstant(instant, now, settings),
      moment: (instant: Date | string) => formatMoment(instant, now, settings),
      zoneName: (instant: Date | string) => formatZone(instant, settings),
      long: (instant: Date | string) => formatLong(instant, settings),
      otherZone: (instant: Date | string, other: string | null) =>
        formatOtherZone(instant, other, settings),
      isSoon: (instant: Date | string) => isSoon(instant, now, settings),
      duration: formatDuration,
    };
  }, [now, language, zone]);
}
