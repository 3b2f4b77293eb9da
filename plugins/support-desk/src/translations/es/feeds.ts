import type { feedMessages } from '../../messages/feeds';
import type { SameKeys } from '../SameKeys';

export const feeds: SameKeys<typeof feedMessages> = {
  secret:
    'La dirección es el secreto: quien la tiene lee el calendario sin iniciar sesión.',
  none: 'Aún no tiene ninguna dirección.',
  since: 'Tiene una dirección desde el {{day}}. Se mostró al crearla.',
  make: 'Crear una dirección',
  renew: 'Crear una dirección nueva',
  renewHelp: 'Una dirección nueva anula la anterior.',
  end: 'Anularla',
  address: 'Su dirección',
  once: 'Solo se muestra ahora. Cópiela en su calendario.',
  copy: 'Copiar',
  copyOf: 'Copiar: {{title}}',
  copied: 'Copiado',
  notCopied: 'No se pudo copiar: selecciónela y cópiela usted.',
  failed: 'No funcionó',
};
