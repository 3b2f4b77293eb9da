export { supportDeskTranslations } from './supportDeskTranslations';
