import type { matrixImportMessages } from '../../messages/matrixImport';
import type { SameKeys } from '../SameKeys';

/** Making the YAML of a matrix from a pasted table. */
export const matrixImport: SameKeys<typeof matrixImportMessages> = {
  title: 'Pegar una tabla',
  paste: 'La tabla',
  text: 'Péguela aquí',
  textHelp:
    'De una página, una hoja de cálculo, un archivo Markdown o CSV. No se guarda nada: obtiene el YAML para Git.',
  withCells:
    'Adoptada con sus celdas, como las tiene la página o la hoja de cálculo.',
  format: 'Formato',
  formats: {
    auto: 'Reconocerlo',
    markdown: 'Markdown',
    csv: 'CSV',
    html: 'HTML',
    tabs: 'Hoja de cálculo (tabuladores)',
    marks: 'Texto con marcas',
  },
  recognise: 'Reconocer',
  clear: 'Empezar de nuevo',
  failed: 'No se reconoció ninguna tabla',
  columns: 'Columnas ({{format}})',
  column: 'Columna {{number}}',
  as: {
    task: 'Tarea',
    party: 'Parte: {{party}}',
    newParty: 'Una parte que el modelo no tiene',
    remark: 'Observación',
    group: 'Grupo',
    ignore: 'Omitir',
  },
  rows_one: '{{count}} fila',
  rows_other: '{{count}} filas',
  doubtful_zero: 'Todo estaba claro.',
  doubtful_one: '{{count}} fila es dudosa y lleva una marca.',
  doubtful_other: '{{count}} filas son dudosas y llevan una marca.',
  line: 'Línea',
  ignored_one: '{{count}} línea omitida',
  ignored_other: '{{count}} líneas omitidas',
  ignoredLine: 'Línea {{line}}: {{why}}',
  yaml: 'YAML',
  yamlHelp:
    'Guárdelo en Git junto al modelo de soporte e inclúyalo allí en responsibilities. Lo dudoso está marcado como por confirmar.',
  copy: 'Copiar',
  copied: 'YAML copiado',
  notCopied: 'El navegador no permitió copiar; seleccione el texto',
  download: 'Descargar',
};
