import type { getHelpMessages } from '../../messages/getHelp';
import type { SameKeys } from '../SameKeys';

export const getHelp: SameKeys<typeof getHelpMessages> = {
  title: 'Obtener ayuda con {{system}}',
  none: {
    title: 'Aún ningún sistema tiene un modelo de soporte',
    text: 'Un modelo de soporte es un archivo en Git de tipo SupportModel. En cuanto el catálogo tenga uno que usted pueda ver, esta página mostrará quién ayuda.',
  },
  myTickets: 'Sus tickets abiertos',
  allMyTickets: 'Todos mis tickets',
  noTickets:
    'No tiene ningún ticket abierto sobre este sistema. Lo que solicite aparece aquí, con la hora en que tendrá noticias.',
  toConfirm: {
    some: 'Por confirmar: parte de lo que se indica aquí es una suposición.',
    draft:
      'Por confirmar: parte de lo que se indica aquí es una suposición. Este modelo de soporte es el borrador {{version}}.',
    openPoints: '{{total}} puntos pendientes',
  },
  ladder: {
    title: 'Quién ayuda y en qué orden',
    who: 'Quién',
    when: 'Cuándo',
    how: 'Cómo',
    tried: 'Marque lo que ha probado',
    youWithSuperUsers: 'Usted, con sus superusuarios',
    notForUsers: 'Los usuarios no lo contactan',
  },
  need: {
    title: '¿Qué necesita?',
    placeholder: 'Dígalo con sus propias palabras',
    takenAs: 'Se entiende como una pregunta sobre',
    chooseAnother: 'Elegir otro tema',
    topics: 'Preguntas habituales',
    read: 'Leer',
    askSuperUser: 'Preguntar a un superusuario',
    askSuperUserOf: 'Preguntar a un superusuario de {{module}}',
    contact: '¿Sigue sin resolverse? El contacto adecuado',
    yourWords: 'Se incluyen sus palabras y lo que ha probado.',
    stop: 'No contacte usted mismo con {{contact}}',
    stopPlain: 'Esto no se pregunta directamente',
    rightPlace: 'El lugar adecuado',
    ask: 'Preguntar a {{who}}',
  },
};
