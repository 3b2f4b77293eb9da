import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { formatLocalDate, weekdayNames } from '../logic/dates';

/** Writes the dates of a model, which have no time and no zone, in the language of the portal. */
export function useDates() {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : language;
    return {
      date: (date: string) => formatLocalDate(date, locale),
      /** Monday first. */
      weekdays: weekdayNames(locale),
    };
  }, [language]);
}
