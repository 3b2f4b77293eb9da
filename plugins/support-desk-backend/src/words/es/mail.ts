import type * as english from '../en/mail';
import type { Translated } from '../Translated';

export const mail: Translated<typeof english.mail> = {
  questions:
    'Para ayudarle antes necesitamos saber además lo siguiente. Responda a este correo:',
  leftOut: 'Archivos demasiado grandes para un correo, {{where}}:',
  inPortal: 'están {{link}}',
  askForThem: 'pídalos, por favor',
  portal: 'en el portal',
  open: 'Abrir en el portal',
  answer: 'Para añadir algo, responda a este correo.',
};

export const mailIntake: Translated<typeof english.mailIntake> = {
  waiting: 'Un correo en {{mailbox}} espera una decisión',
  from: '{{subject}} de {{sender}}. {{reason}}',
  unknownSender: 'un remitente desconocido',
};
