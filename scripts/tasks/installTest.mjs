export { default } from '../../e2e/install/testInstall.mjs';
