import { json, line, type Report, type Row } from './report';

/** Measures and reports its figures. */
type Run = (report: Report) => Promise<void>;

const engine: Run = async (report) => (await import('./spelling')).run(report);
const accuracy: Run = async (report) => {
  await (await import('./accuracy')).run(report);
  await engine(report);
};
const page: Run = async (report) => (await import('./page')).run(report);
const comments: Run = async (report) => (await import('./comments')).run(report);
const triage: Run = async (report) => (await import('./triage/triage')).run(report);
const inbox: Run = async (report) => {
  await (await import('./inbox/asked')).run(report);
  await (await import('./inbox/inbox')).run(report);
};
const replies: Run = async (report) => (await import('./replies/replies')).run(report);
const scale: Run = async (report) => (await import('./similar/scale')).run(report);

/** In the order of the table; null where nothing is measured yet. A figure belongs to the group it is named after. */
const groups: Record<string, Run | null> = {
  spelling: engine,
  accuracy,
  triage,
  inbox,
  replies,
  page,
  comments,
  scale,
  soak: null,
};

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const named = args.filter((arg) => arg !== '--json');
const unknown = named.filter((name) => !(name in groups));
const wanted = named.length > 0 ? named : Object.keys(groups).filter((name) => name !== 'soak');

if (unknown.length > 0) {
  console.error(`No such group: ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}.`);
  process.exitCode = 1;
} else await bench();

/** Every measuring function runs once, whatever groups ask for it; figures are printed as they come. */
async function bench(): Promise<void> {
  const runs = new Set(wanted.map((name) => groups[name]).filter((run) => run != null));
  for (const name of wanted) if (!groups[name] && !asJson) console.log(`${name}: nothing is measured yet`);
  for (const run of runs) await run(print);
}

function print(row: Row): void {
  if (!wanted.some((name) => row.name.startsWith(`${name}.`))) return;
  console.log(asJson ? json(row) : line(row));
}
