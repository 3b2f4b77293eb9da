import type { MailLanguage } from '@supportdesk/backstage-plugin-support-desk-node';
import i18next, { type TFunction } from 'i18next';
import { toMarkdown } from '../mail/in/mailText';
import { CATALOGUES } from './catalogue';
import { momentIn } from './momentIn';
import { numberIn } from './numberIn';
import type { Figure, Moment, Said, Saying, Value } from './said';

const MOMENTS = ['day', 'due', 'local', 'time', 'period', 'periodBefore'];

/** Says things in one language. */
export class Words {
  readonly language: MailLanguage;
  readonly #t: TFunction;

  constructor(language: MailLanguage) {
    this.language = language;
    const instance = i18next.createInstance();
    // It has its messages at hand, so it is there at once.
    instance.init({
      lng: language,
      resources: { [language]: { translation: CATALOGUES[language] } },
      fallbackLng: false,
      initImmediate: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
    this.#t = instance.t;
  }

  /** The text. */
  of(value: Value): string {
    if (typeof value === 'string') return value;
    if (isNumber(value)) return numberIn(this.language, value);
    if (isMoment(value)) return momentIn(this.language, value);
    return this.#said(value);
  }

  #said(said: Exclude<Said, string>): string {
    if ('say' in said) return this.#message(said);
    if ('plain' in said) return toMarkdown(this.of(said.plain));
    if ('unmarked' in said) return this.of(said.unmarked).replaceAll('**', '');
    return said.join.map(it => this.of(it)).join(said.by);
  }

  #message({ say, with: values = {} }: Saying): string {
    const texts = Object.entries(values).map(([name, value]) => [
      name,
      this.of(value),
    ]);
    return this.#t(say, {
      count: typeof values.count === 'number' ? values.count : undefined,
      replace: Object.fromEntries(texts),
      // What people wrote may look like the name of another message.
      nest: false,
    });
  }
}

function isNumber(value: number | object): value is number | Figure {
  return typeof value === 'number' || 'figure' in value || 'spelt' in value;
}

function isMoment(value: object): value is Moment {
  return MOMENTS.some(it => it in value);
}

const made = new Map<MailLanguage, Words>();

/** The words of a language. */
export function wordsIn(language: MailLanguage): Words {
  const words = made.get(language) ?? new Words(language);
  made.set(language, words);
  return words;
}
