/** What an address answers. `status` is the last HTTP status, null when there was none. */
export type LinkAnswer =
  | { state: 'alive' | 'dead' | 'unreachable'; status: number | null }
  /** Answers from elsewhere; `to` is null when that is a site we may not read. */
  | { state: 'moved'; to: string | null; status: number | null };

/** A slow site is given as long as a reader would wait. */
const patience = 15_000;

/** The page is gone for good or cannot be found; anything else that is no success may pass (RFC 9110, 15.5.5 and 15.5.11). */
const gone = new Set([404, 410]);

/**
 * Asks an address whether it still answers, without cookies: HEAD first, then GET, since some servers know no HEAD.
 * Redirects are followed. Rejects only when `signal` was aborted.
 */
export async function checkLink(url: string, signal: AbortSignal): Promise<LinkAnswer> {
  const asked = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    const head = await ask(url, 'HEAD', asked);
    return read(url, head.ok ? head : await ask(url, 'GET', asked));
  } catch {
    signal.throwIfAborted();
    return (await answersUnread(url, asked))
      ? { state: 'moved', to: null, status: null }
      : { state: 'unreachable', status: null };
  }
}

async function ask(url: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { method, signal, credentials: 'omit', cache: 'no-store', redirect: 'follow' });
  await response.body?.cancel();
  return response;
}

/**
 * We may read the site that was asked: if it answers all the same only unread, it sends on to another one. (A site that
 * cannot be reached fails here too.)
 */
async function answersUnread(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', mode: 'no-cors', signal, credentials: 'omit', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

function read(url: string, response: Response): LinkAnswer {
  const { status } = response;
  if (gone.has(status)) return { state: 'dead', status };
  if (!response.ok) return { state: 'unreachable', status };
  const to = arrival(url, response);
  return to === new URL(url).href ? { state: 'alive', status } : { state: 'moved', to, status };
}

/** Where the answer came from. A response's address has lost its fragment, which still leads to the same place. */
function arrival(url: string, response: Response): string {
  if (!response.redirected) return new URL(url).href;
  const to = new URL(response.url);
  to.hash ||= new URL(url).hash;
  return to.href;
}
