import type { PlatformId } from '@/lib/platforms/ids';
import type { Measures } from '@/lib/platforms/measures';
import type { DeskFinding, DeskState } from '@/lib/review/desk';
import type { PageSettings } from './services';
import type { PlacedFinding, Session } from './session';

/** The findings with the ids the panel knows them by: rule, word, and which of its occurrences. */
export function identify(findings: readonly PlacedFinding[]): Map<string, PlacedFinding> {
  const found = new Map<string, PlacedFinding>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const name = `${finding.rule}:${finding.word}`;
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    found.set(`${name}:${occurrence}`, finding);
  }
  return found;
}

/** What the panel shows of a composer. */
export function deskStateOf(
  platform: PlatformId,
  session: Session,
  { brand, brands }: PageSettings,
  rest: Pick<DeskState, 'stopped' | 'undo' | 'problem'>,
): DeskState {
  return {
    platform,
    composer: session.post,
    brand,
    brands,
    version: session.version,
    text: session.text,
    status: session.status,
    findings: [...identify(session.findings)].map(([id, finding]) => deskFinding(id, finding, session)),
    measures: measuresOf(session),
    ...rest,
  };
}

/** What the panel shows where nothing is being written. */
export function deskStateOff(platform: PlatformId): DeskState {
  return {
    platform,
    composer: 0,
    brand: '',
    brands: [],
    version: 0,
    text: '',
    status: 'off',
    findings: [],
    measures: null,
    stopped: false,
    undo: null,
    problem: null,
  };
}

function deskFinding(id: string, finding: PlacedFinding, session: Session): DeskFinding {
  const { rule, severity, start, end, message, offset, part } = finding;
  const replacements = session.suggestions.of(finding, part.text) ?? [];
  return { id, rule, severity, start: start + offset, end: end + offset, message, replacements };
}

/** The measures of the part that is nearest to its limit; tags and mentions of all parts together would mean nothing. */
function measuresOf(session: Session): Measures | null {
  return session.parts.reduce<Measures | null>((worst, { answer }) => {
    const measures = answer?.measures ?? null;
    return !worst || (measures && measures.used > worst.used) ? measures : worst;
  }, null);
}
