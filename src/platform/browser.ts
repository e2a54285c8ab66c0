/** The one door to the extension API: the standard `browser` namespace, by webextension-polyfill. */
export { browser } from 'wxt/browser';
