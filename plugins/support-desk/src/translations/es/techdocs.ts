import type { techdocsMessages } from '../../messages/techdocs';
import type { SameKeys } from '../SameKeys';

export const techdocs: SameKeys<typeof techdocsMessages> = {
  title: '¿Le sirvió de respuesta?',
  yes: 'Sí',
  no: 'No',
  thanksYes: 'Gracias. Nos alegramos.',
  thanksNo: 'Gracias. Quienes la escriben lo verán.',
  change: 'Cambiar mi respuesta',
  missing: '¿Qué faltaba?',
  missingText: 'Lo leen quienes escriben esta página, sin su nombre.',
  send: 'Enviar',
  skip: 'Omitir',
  further: 'Cómo seguir',
  ask: 'Preguntar a un superusuario',
  askOf: 'Preguntar a un superusuario de {{model}}',
  raise: 'Crear una solicitud',
  raiseOf: 'Crear una solicitud sobre {{model}}',
  edit: 'Editar esta página',
  failed: 'No se guardó',
};
