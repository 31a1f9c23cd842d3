import type { Page as PlaywrightPage } from 'playwright-core';
import type { Browser as PuppeteerBrowser } from 'puppeteer-core';

/** A composition by an input method, as the browser itself sends it to the focused editor. */
export interface InputMethod {
  /** Starts a composition at the caret, or changes the text under it. */
  compose(text: string): Promise<void>;
  /** Ends it with this text in place. */
  commit(text: string): Promise<void>;
}

export function chromiumInputMethod(page: PlaywrightPage): InputMethod {
  const session = page.context().newCDPSession(page);
  return {
    compose: async (text) => {
      const place = { selectionStart: text.length, selectionEnd: text.length };
      await (await session).send('Input.imeSetComposition', { text, ...place });
    },
    commit: async (text) => void (await (await session).send('Input.insertText', { text })),
  };
}

/** The BiDi commands that reach Firefox's own window; puppeteer has no types for them. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** BiDi has no command for it: Firefox's own text input processor is driven in the browser's window (system access). */
export function firefoxInputMethod(browser: PuppeteerBrowser): InputMethod {
  const { connection } = browser as unknown as { connection: Connection };
  const run = async (expression: string) => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
    await connection.send('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: false });
  };
  return {
    compose: (text) => run(composition(text)),
    commit: (text) => run(`window.inputMethod.commitCompositionWith(${JSON.stringify(text)})`),
  };
}

const composition = (text: string) => `{
  window.inputMethod ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  inputMethod.beginInputTransactionForTests(window, () => true);
  inputMethod.setPendingCompositionString(${JSON.stringify(text)});
  inputMethod.appendClauseToPendingComposition(${text.length}, inputMethod.ATTR_RAW_CLAUSE);
  inputMethod.flushPendingComposition();
}`;
