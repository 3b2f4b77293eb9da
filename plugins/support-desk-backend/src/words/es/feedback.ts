import type * as english from '../en/feedback';
import type { Translated } from '../Translated';

export const feedback: Translated<typeof english.feedback> = {
  nameless_one: 'Se ha recibido una opinión sin nombre sobre {{model}}',
  nameless_other:
    'Se han recibido {{count}} opiniones sin nombre sobre {{model}}',
};

export const feedbackGiven: Translated<typeof english.feedbackGiven> = {
  praise: 'Elogio de {{giver}} sobre {{model}}',
  complaint: 'Queja de {{giver}} sobre {{model}}',
  suggestion: 'Sugerencia de {{giver}} sobre {{model}}',
  comment: 'Comentario de {{giver}} sobre {{model}}',
};

export const feedbackYours: Translated<typeof english.feedbackYours> = {
  praise: 'Su elogio',
  complaint: 'Su queja',
  suggestion: 'Su sugerencia',
  comment: 'Su comentario',
};

export const feedbackDecided: Translated<typeof english.feedbackDecided> = {
  new: '{{yours}} sobre {{model}} es reciente',
  accepted: '{{yours}} sobre {{model}} se aceptó',
  planned: '{{yours}} sobre {{model}} se ha planificado',
  done: '{{yours}} sobre {{model}} se ha llevado a cabo',
  declined: '{{yours}} sobre {{model}} se rechazó',
  noted: '{{yours}} sobre {{model}} se ha anotado',
};

export const surveys: Translated<typeof english.surveys> = {
  asks: '{{model}} le pregunta: {{question}}',
  stillAsks: '{{model}} le pregunta de nuevo: {{question}}',
  until:
    '{{survey}}. Una pregunta y unas palabras, hasta el {{day}}. {{promise}}',
  sayHow: '{{summary}}. Está cerrado; diga cómo fue. {{promise}}',
  anonymous: 'Nadie puede saber quién dijo qué.',
  named: 'Su nombre acompaña a su respuesta.',
  tooFew:
    '{{survey}}: {{answered}} de {{asked}} respondieron, muy pocos para decir qué opinaron',
  result:
    '{{survey}}: {{answered}} de {{asked}} respondieron, media {{mean}} de 5',
};
