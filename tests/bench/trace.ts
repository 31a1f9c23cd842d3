import type { PageDriver } from '../drivers';

/**
 * What of a page's main thread is our work, from one performance trace and one sampling profile taken together.
 *
 * Ours is, in processor time of the thread (`tdur`), so that a busy machine does not count:
 * - every call into a script of the extension (`FunctionCall` with its address: listeners, frames, timers, observers),
 *   with all that happens inside it, style and layout it forces on the page included, even where the page would have
 *   paid for them itself a moment later;
 * - of the microtasks outside such calls, which a trace does not attribute (our code after an `await`), the share of
 *   the profiler's samples that have a script of ours on the stack.
 * Not counted: painting, which no script is charged for. That is what the comparison with the page alone is for.
 */
export interface Recording {
  /** Our work from each key press to the next, ms. */
  keys: number[];
  /** The whole main thread's work from each key press to the next, ms. */
  threadKeys: number[];
  /** Our longest share of a single task, ms. */
  longestTask: number;
  /** Timers we started in this time that neither fired nor were cleared. */
  openTimers: number;
  /** Timers we started in this time. */
  startedTimers: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, on the same clock as the profile's. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; type?: string; timerId?: number; stackTrace?: { url: string }[] } };
}
interface Span {
  start: number;
  end: number;
  cpu: number;
}
/** What `Profiler.stop` gives, as far as it is used here. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  startTime: number;
  samples?: number[];
  timeDeltas?: number[];
}
interface Sample {
  at: number;
  ours: boolean;
}

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
];
const isOurs = (url = '') => url.startsWith('chrome-extension:');
const milli = 1000;

/** Records while `act` runs. */
export async function record(page: PageDriver, act: () => Promise<void>): Promise<Recording> {
  const session = await page.raw.chromium!.context().newCDPSession(page.raw.chromium!);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return analyse(events, samplesOf(profile));
}

function analyse(all: TraceEvent[], samples: Sample[]): Recording {
  const dispatched = (types: string[]) =>
    all.filter(({ name, ph, args }) => name === 'EventDispatch' && ph === 'X' && types.includes(args.data?.type ?? ''));
  const input = dispatched(['keydown']);
  // A trace tells of every process; the page's thread is the one that takes the user's events.
  const thread = dispatched(['keydown', 'paste', 'mousedown'])[0];
  const events = all
    .filter((event) => event.pid === thread?.pid && event.tid === thread.tid)
    .sort((a, b) => a.ts - b.ts);
  const spans = (holds: (event: TraceEvent) => boolean) =>
    events.filter((event) => event.ph === 'X' && holds(event)).map(spanOf);
  const calls = outermost(spans((event) => event.name === 'FunctionCall' && isOurs(event.args.data?.url)));
  const microtasks = outermost(spans((event) => event.name === 'RunMicrotasks')).filter(
    (span) => !calls.some((call) => contains(call, span)),
  );
  const own = [...calls, ...microtasks.map((span) => ownShare(span, calls, samples))];
  const tasks = outermost(spans((event) => event.name === 'RunTask'));
  const presses = input.map((event) => event.ts);
  return {
    keys: perKey(presses, own),
    threadKeys: perKey(presses, tasks),
    longestTask: Math.max(0, ...tasks.map((task) => sum(own.filter((span) => contains(task, span))))),
    ...timersOf(events),
  };
}

/** What remains of a microtask span for us: its time outside our calls, by the share of our samples there. */
function ownShare(span: Span, calls: Span[], samples: Sample[]): Span {
  const inner = calls.filter((call) => contains(span, call));
  const seen = samples.filter(
    ({ at }) => at >= span.start && at <= span.end && !inner.some((call) => at >= call.start && at <= call.end),
  );
  const share = seen.length === 0 ? 0 : seen.filter(({ ours }) => ours).length / seen.length;
  return { ...span, cpu: share * (span.cpu - sum(inner)) };
}

function perKey(presses: number[], spans: Span[]): number[] {
  return presses.map((from, index) => {
    const to = presses[index + 1] ?? Number.POSITIVE_INFINITY;
    return sum(spans.filter(({ start }) => start >= from && start < to));
  });
}

function timersOf(events: TraceEvent[]): Pick<Recording, 'openTimers' | 'startedTimers'> {
  const open = new Set<number | undefined>();
  let startedTimers = 0;
  for (const { name, args } of events) {
    if (name === 'TimerInstall' && args.data?.stackTrace?.some(({ url }) => isOurs(url))) {
      open.add(args.data.timerId);
      startedTimers += 1;
    } else if (name === 'TimerFire' || name === 'TimerRemove') open.delete(args.data?.timerId);
  }
  return { openTimers: open.size, startedTimers };
}

function samplesOf(profile: Profile): Sample[] {
  const ours = new Set<number>();
  const visit = (id: number, inherited: boolean) => {
    const node = nodes.get(id);
    if (!node) return;
    const mine = inherited || isOurs(node.callFrame.url);
    if (mine) ours.add(id);
    for (const child of node.children ?? []) visit(child, mine);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  if (profile.nodes[0]) visit(profile.nodes[0].id, false);
  let at = profile.startTime;
  return (profile.samples ?? []).map((id, index) => {
    at += profile.timeDeltas?.[index] ?? 0;
    return { at, ours: ours.has(id) };
  });
}
function spanOf({ ts, dur = 0, tdur = 0 }: TraceEvent): Span {
  return { start: ts, end: ts + dur, cpu: tdur / milli };
}

/** Spans come by their start; those inside an earlier one are left out. */
function outermost(spans: Span[]): Span[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function sum(spans: Span[]): number {
  return spans.reduce((total, { cpu }) => total + cpu, 0);
}
