import type * as english from '../en/handovers';
import type { Translated } from '../Translated';

export const handovers: Translated<typeof english.handovers> = {
  held: '{{transition}}: ahora con {{to}}',
  moved_one: '{{model}}. {{count}} ticket abierto pasó desde {{from}}.',
  moved_other: '{{model}}. {{count}} tickets abiertos pasaron desde {{from}}.',
  noDate: '{{transition}}: no hay fecha acordada',
  agree: '{{model}}. Acuerde una fecha y escríbala en el modelo.',
  agreeStated:
    '{{model}}. Dice «{{stated}}». Acuerde una fecha y escríbala en el modelo.',
  tasks_one: '{{transition}}: {{count}} tarea por hacer antes del {{day}}',
  tasks_other: '{{transition}}: {{count}} tareas por hacer antes del {{day}}',
};
