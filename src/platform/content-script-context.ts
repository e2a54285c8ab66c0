/**
 * Takes the place of the framework's own content-script context, which tells every page the extension's id by
 * `postMessage` and lets any page end the script with a forged event. This one speaks to nobody, and does nothing.
 */
export class ContentScriptContext {
  readonly isValid = true;
}
