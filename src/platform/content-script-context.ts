/**
 * Takes the place of the framework's own content-script context, which tells every page the extension's id by
 * `postMessage` and lets any page end the script with a forged event. This one speaks to nobody.
 */
export class ContentScriptContext {
  readonly contentScriptName: string;
  readonly #controller = new AbortController();

  constructor(contentScriptName: string) {
    this.contentScriptName = contentScriptName;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isValid(): boolean {
    return !this.signal.aborted;
  }

  get isInvalid(): boolean {
    return this.signal.aborted;
  }

  onInvalidated(callback: () => void): () => void {
    this.signal.addEventListener('abort', callback);
    return () => this.signal.removeEventListener('abort', callback);
  }

  notifyInvalidated(): void {
    this.#controller.abort();
  }
}
