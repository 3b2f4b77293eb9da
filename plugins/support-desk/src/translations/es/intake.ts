import type { intakeMessages } from '../../messages/intake';
import type { SameKeys } from '../SameKeys';

export const intake: SameKeys<typeof intakeMessages> = {
  callTitle: 'Registrar una llamada',
  caller: 'Quién llama',
  call: {
    title: 'Llame primero',
    text: 'Después envíe este formulario, para que todos vean lo que dijo.',
    noEmail: 'Un correo electrónico no cuenta como primer contacto.',
    both: 'Hacen falta ambas llamadas.',
    all: 'Hacen falta las {{total}} llamadas.',
    whom: 'A quién llamar ahora',
    say: 'Qué decir',
    name: 'Su nombre',
    notSaid: 'Aún sin rellenar',
    done: 'He hecho esta llamada',
    at: 'Llamada a las',
    toCome: 'Esta hora aún no ha llegado.',
    outcome: 'Cómo terminó',
    outcomeHelp:
      'Un mensaje que dejó cuenta; una llamada que nadie atendió, no.',
    notRecorded:
      'Su llamada no se registró: {{contacts}}. Regístrela en el ticket.',
  },
  case: {
    title: '¿De qué caso se trata?',
    none: 'Ninguno de estos.',
  },
  effect: {
    title: 'Efecto en el trabajo',
    stopped: 'Detenido',
    stoppedText:
      'No se puede usar el sistema o una tarea de las más importantes.',
    degraded: 'Degradado o interrumpido',
    degradedText:
      'Mucho es más difícil, pero lo más importante sigue adelante.',
    intermittent: 'Intermitente',
    intermittentText: 'Aparece y desaparece, o se puede evitar.',
    minor: 'Leve',
    minorText: 'Afecta al aspecto o a algo secundario.',
  },
  workaround: {
    title: '¿Hay una solución provisional?',
    yes: 'Sí, la hay',
    no: 'Ninguna',
  },
  suggested: 'Sus respuestas sugieren {{priority}}:',
  otherNeedsReason: 'Para elegir otra hace falta un motivo.',
  undecided: {
    sameDefinition: 'El documento no distingue entre estas:',
    nothingFits:
      'El documento no describe este caso: elija lo que más se acerque.',
  },
  reason: {
    title: 'Por qué esta',
    other: 'Sus respuestas sugieren {{priority}}.',
    alike: 'El documento no distingue {{priority}} de {{others}}.',
  },
  known: {
    title: '¿Ya es conocido?',
    text: 'Según sus palabras, mientras escribe',
    found_one: 'Se conoce {{count}} caso parecido',
    found_other: 'Se conocen {{count}} casos parecidos',
    sameModule: 'mismo módulo',
    affected_one: 'afecta a {{count}} persona',
    affected_other: 'afecta a {{count}} personas',
    join: 'El mismo problema, añádanme',
    joinIt: 'El mismo problema que {{key}}, añádanme',
    refuse: 'No es lo mismo',
    refuseIt: '{{key}} no es lo mismo',
    error: '{{key}}, error conocido. Solución provisional:',
    solved: 'Esto lo resolvió',
    solvedBy: '{{key}} lo resolvió',
    failed: 'No se le pudo añadir',
  },
  ended: {
    back: 'Volver al formulario',
    solved: 'Nos alegramos',
    solvedText:
      'No se envió nada y su borrador se ha eliminado. Gracias por leer antes.',
    joined: 'Se le ha añadido a {{key}}',
    joinedText:
      '{{summary}}. Se le informará de cómo avanza; no se creó un segundo ticket.',
    open: 'Abrir {{key}}',
  },
  files: {
    title: 'Archivos',
    text: 'Elíjalos, arrástrelos al formulario o péguelos. Se envían con la solicitud y no forman parte del borrador.',
    failed_one: '{{count}} archivo no llegó',
    failed_other: '{{count}} archivos no llegaron',
  },
};
