import './page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { livePage } from '../../src/app/page-life.ts';
import markStyles from './page.css?inline';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main: () => livePage({ markStyles }),
});
