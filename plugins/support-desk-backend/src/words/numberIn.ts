import type { MailLanguage } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Figure } from './said';

/** English writes small numbers in words where they stand in a sentence. */
const SPELT: Partial<Record<MailLanguage, string[]>> = {
  en: 'none one two three four five six seven eight nine'.split(' '),
};

/** A number as a language writes it. */
export function numberIn(
  language: MailLanguage,
  value: number | Figure,
): string {
  if (typeof value === 'number') return formatted(language, value);
  return 'spelt' in value
    ? SPELT[language]?.[value.spelt] ?? formatted(language, value.spelt)
    : formatted(language, value.figure, value.digits);
}

function formatted(
  language: MailLanguage,
  value: number,
  digits?: number,
): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}
