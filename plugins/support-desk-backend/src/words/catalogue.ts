import type { MailLanguage } from '@supportdesk/backstage-plugin-support-desk-node';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import type { Value } from './said';

type English = typeof en;

/** A message without the form that its number gives it. */
type BaseOf<K extends string> = K extends `${infer B}_${
  | 'zero'
  | 'one'
  | 'other'}`
  ? B
  : K;

/** Names of messages: `tickets.logged`. */
export type MessageKey = {
  [T in keyof English & string]: `${T}.${BaseOf<keyof English[T] & string>}`;
}[keyof English & string];

type TextOf<K extends MessageKey> = K extends `${infer T}.${infer N}`
  ? T extends keyof English
    ? N extends keyof English[T]
      ? English[T][N]
      : English[T][`${N}_other` & keyof English[T]]
    : never
  : never;

type Placeholders<T> = T extends `${string}{{${infer P}}}${infer Rest}`
  ? P | Placeholders<Rest>
  : never;

type Filled<P extends string> = {
  [K in P]: K extends 'count' ? number : Value;
};

/** What a message wants put in. Whatever has forms by number wants `count`. */
export type ValuesOf<K extends MessageKey> = K extends MessageKey
  ? [Placeholders<TextOf<K>>] extends [never]
    ? []
    : [Filled<Placeholders<TextOf<K>> & string>]
  : never;

/** The messages of a language by their names. */
const flat = (
  topics: Readonly<Record<string, Readonly<Record<string, string>>>>,
) =>
  Object.fromEntries(
    Object.entries(topics).flatMap(([topic, messages]) =>
      Object.entries(messages).map(([key, text]) => [`${topic}.${key}`, text]),
    ),
  );

/** All that the back end says to people, by language. */
export const CATALOGUES: Readonly<
  Record<MailLanguage, Readonly<Record<string, string>>>
> = { en: flat(en), de: flat(de), es: withMany(flat(es)) };

/** CLDR has the form `many` in Spanish for whole millions; after digits it is the same as `other`. */
function withMany(messages: Record<string, string>): Record<string, string> {
  const many = Object.entries(messages)
    .filter(([key]) => key.endsWith('_other'))
    .map(([key, text]) => [key.replace(/other$/, 'many'), text]);
  return { ...messages, ...Object.fromEntries(many) };
}
