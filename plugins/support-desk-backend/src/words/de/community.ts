import type * as english from '../en/community';
import type { Translated } from '../Translated';

export const superUsers: Translated<typeof english.superUsers> = {
  nominated: '{{name}} ist als Super User für {{place}} vorgeschlagen',
  decide: '{{model}}. Nehmen Sie es an oder lehnen Sie es ab.',
  approved: '{{name}} ist Super User für {{place}}',
  declined: '{{name}} wird nicht Super User für {{place}}',
};

export const questions: Translated<typeof english.questions> = {
  asks: '{{actor}} fragt: {{summary}}',
  passesOn: '{{actor}} gibt eine Frage an Sie weiter: {{summary}}',
  yourTurn:
    '{{about}}. Sie sind an der Reihe; auch andere Super User dürfen antworten.',
  nobodyThere: '{{about}}. Kein Super User ist da, der antworten könnte.',
  answered: '{{actor}} hat geantwortet: {{summary}}',
};

export const knowledge: Translated<typeof english.knowledge> = {
  found: 'Es gibt jetzt einen Artikel: {{title}}',
  youAsked: 'Sie haben danach gefragt: {{model}}.',
  write: 'Sie sind gebeten, einen Artikel zu schreiben: {{title}}',
};
