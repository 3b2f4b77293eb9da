import type { intakeMessages } from '../../messages/intake';
import type { SameKeys } from '../SameKeys';

export const intake: SameKeys<typeof intakeMessages> = {
  callTitle: 'Anruf erfassen',
  caller: 'Wer anruft',
  call: {
    title: 'Zuerst anrufen',
    text: 'Danach dieses Formular senden, damit alle sehen, was Sie gesagt haben.',
    noEmail: 'Eine E-Mail gilt nicht als erster Kontakt.',
    both: 'Beide Anrufe sind nötig.',
    all: 'Alle {{total}} Anrufe sind nötig.',
    whom: 'Wen jetzt anrufen',
    say: 'Was Sie sagen',
    name: 'Ihr Name',
    notSaid: 'Noch nicht ausgefüllt',
    done: 'Ich habe angerufen',
    at: 'Angerufen um',
    toCome: 'Diese Zeit liegt noch in der Zukunft.',
    outcome: 'Wie es ausging',
    outcomeHelp:
      'Eine hinterlassene Nachricht zählt; ein Anruf, den niemand annahm, zählt nicht.',
    notRecorded:
      'Ihr Anruf wurde nicht eingetragen: {{contacts}}. Tragen Sie ihn im Ticket ein.',
  },
  case: {
    title: 'Welcher Fall ist es?',
    none: 'Keiner davon.',
  },
  effect: {
    title: 'Auswirkung auf die Arbeit',
    stopped: 'Steht still',
    stoppedText:
      'Das System oder eine der wichtigsten Aufgaben ist nicht nutzbar.',
    degraded: 'Beeinträchtigt oder gestört',
    degradedText: 'Vieles geht schwerer, doch das Wichtigste geht weiter.',
    intermittent: 'Zeitweise',
    intermittentText: 'Es kommt und geht, oder man kommt darum herum.',
    minor: 'Gering',
    minorText: 'Es geht um das Aussehen oder um etwas am Rande.',
  },
  workaround: {
    title: 'Gibt es einen Weg darum herum?',
    yes: 'Es gibt einen',
    no: 'Keinen',
  },
  suggested: '{{priority}} ergibt sich aus Ihren Antworten:',
  otherNeedsReason: 'Eine andere braucht einen Grund.',
  undecided: {
    sameDefinition: 'Das Dokument unterscheidet diese nicht:',
    nothingFits:
      'Das Dokument hat dafür keine Worte: wählen Sie, was am nächsten kommt.',
  },
  reason: {
    title: 'Warum diese',
    other: 'Ihre Antworten legen {{priority}} nahe.',
    alike: 'Das Dokument unterscheidet {{priority}} und {{others}} nicht.',
  },
  known: {
    title: 'Schon bekannt?',
    text: 'Nach Ihren Worten, während Sie schreiben',
    found_one: '{{count}} Ähnliches ist bekannt',
    found_other: '{{count}} Ähnliche sind bekannt',
    sameModule: 'gleiches Modul',
    affected_one: '{{count}} Person hat es',
    affected_other: '{{count}} Personen haben es',
    join: 'Gleiches Problem, mich hinzufügen',
    joinIt: 'Gleiches Problem wie {{key}}, mich hinzufügen',
    refuse: 'Nicht das Gleiche',
    refuseIt: '{{key}} ist nicht das Gleiche',
    error: '{{key}}, bekannter Fehler. Weg darum herum:',
    solved: 'Das hat geholfen',
    solvedBy: '{{key}} hat geholfen',
    failed: 'Sie konnten nicht hinzugefügt werden',
  },
  ended: {
    back: 'Zurück zum Formular',
    solved: 'Das freut uns',
    solvedText:
      'Nichts wurde gesendet, und Ihr Entwurf ist gelöscht. Danke, dass Sie erst gelesen haben.',
    joined: 'Sie sind bei {{key}} dabei',
    joinedText:
      '{{summary}}. Sie hören, was daraus wird; ein zweites Ticket gibt es nicht.',
    open: '{{key}} öffnen',
  },
  files: {
    title: 'Dateien',
    text: 'Wählen Sie sie aus, ziehen Sie sie auf das Formular oder fügen Sie sie ein. Sie werden mit der Anfrage gesendet und gehören nicht zum Entwurf.',
    failed_one: '{{count}} Datei ist nicht angekommen',
    failed_other: '{{count}} Dateien sind nicht angekommen',
  },
};
