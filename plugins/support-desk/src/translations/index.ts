export { supportDeskTranslationRefs } from './supportDeskTranslationRefs';
