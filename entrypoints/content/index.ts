import './page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { livePage } from '../../src/app/page-life.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main: (context) => livePage({ signal: context.signal }),
});
